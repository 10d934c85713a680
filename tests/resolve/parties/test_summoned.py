"""Envoys who were summoned to a ministry met its people, and not each other."""

from __future__ import annotations

import memcon
from memcon.record import Memcon


def read(text: str, publisher: str, kind: str = "press_release", title: str | None = None) -> Memcon:
    return memcon.read_text(text, published="2031-03-13", publisher=publisher, kind=kind, title=title)


def told(memo: Memcon) -> list[tuple[str, set[tuple[str, str | None, str]]]]:
    names = {a.id: a.name for a in memo.actors}
    return [(c.mode, {(names[p.actor], p.side, p.role) for p in c.participants}) for c in memo.contacts]


def test_several_ambassadors_were_summoned_to_the_texts_own_ministry() -> None:
    memo = read(
        "Question: Will there be an answer to the expulsions from Madrid and Lisbon?\n\n"
        "Yelena Zimova: It has been announced. Yesterday the ambassadors of Spain and Portugal were summoned to the"
        " Ministry one after the other and presented with notes on a number of their staff.\n",
        "Ministry of Foreign Affairs of the Russian Federation",
        title="Briefing by Foreign Ministry Spokeswoman",
    )
    assert [people for _, people in told(memo)] == [
        {("Spain", "ESP", "guest"), ("Ministry", "RUS", "host")},
        {("Portugal", "PRT", "guest"), ("Ministry", "RUS", "host")},
    ]


def test_who_called_in_an_ambassador_is_the_host_wherever_the_answer_goes() -> None:
    memo = read(
        "Foreign Minister Rodrigo Achal called in the Ambassador of Cuba, Heriberto Luna, this Friday.\n\n"
        "The Minister requested the Ambassador to transmit to Havana that Chile does not accept opinions on its"
        " affairs.",
        "Ministry of Foreign Affairs of Chile",
    )
    assert told(memo) == [("meeting", {("Rodrigo Achal", "CHL", "host"), ("Heriberto Luna", "CUB", "guest")})]
    assert memo.contacts[0].place is None


def test_who_will_be_received_in_audience_is_the_guest() -> None:
    memo = read(
        "The VI Joint Commission took place in Pretoria in August 2025.\n\n"
        "Minister Khany of South Africa will be received in audience by the President of the Federative Republic.",
        "Ministry of Foreign Affairs of Brazil",
    )
    assert told(memo)[-1][1] == {
        ("Khany", "ZAF", "guest"),
        ("President of the Federative Republic", "BRA", "host"),
    }


def test_who_says_i_before_the_words_for_him_named_another_minister() -> None:
    memo = read(
        "Foreign Minister Ximena Arosa presided this Monday over a tripartite meeting with the Secretary of Homeland"
        " Security of the United States.\n\n"
        '"I said it in Bogotá two weeks ago, when I visited Minister Londoza, and I said it again today," the Minister'
        " stated.",
        "Ministry of Foreign Affairs of Panama",
    )
    assert {("Ximena Arosa", "PAN"), ("Londoza", None)} in [{x[:2] for x in people} for _, people in told(memo)]
    speakers = {a.id: a.name for a in memo.actors}
    assert {speakers.get(q.speaker or "") for q in memo.attributions} == {"Ximena Arosa"}


def test_the_two_leaders_are_of_two_sides_though_ones_state_is_not_told() -> None:
    text = (
        "Chairman Rim Jong-su came out to the entrance of the guesthouse this morning to receive President Suh"
        " Kyung-min{}. The meeting went on for 65 minutes."
    )
    publisher = "Office of the President, Republic of Korea"
    memo = read(text.format(", and the two leaders sat down for their second round of talks"), publisher, "readout")
    assert {x[:2] for x in told(memo)[0][1]} == {("Rim Jong-su", None), ("Suh Kyung-min", "KOR")}
    assert not told(read(text.format(""), publisher, "readout"))


def test_who_alone_answers_for_a_department_is_its_minister() -> None:
    memo = read(
        "QUESTION: Minister, did you raise the arrested consultant when you saw Foreign Minister Shen?\n\n"
        "MINISTER DELORME-WATT: I did. I raised it at the start and I raised it at the end. We had a meeting of forty"
        " minutes in Lima yesterday, and the consular case took up half of it.\n",
        "Department of Foreign Affairs, Canada",
        "transcript",
        title="Scrum with the Minister of Foreign Affairs",
    )
    assert {x[:2] for x in told(memo)[0][1]} == {("Delorme-Watt", "CAN"), ("Shen", None)}
