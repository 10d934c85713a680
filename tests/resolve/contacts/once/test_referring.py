"""What goes back to a contact told before is no other one, and those who spoke again had another."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

SEPARATELY = (
    "On the sidelines of the forum, Chilean President Rosa Vidal met President Jan Dahl of Norway and President Mikko "
    "Salo of Finland separately. "
)


def contacts(text: str) -> list[tuple[str, str, set[str], str | None]]:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    return [
        (c.mode, c.status, {names[p.actor] for p in c.participants}, c.time.start if c.time else None)
        for c in memo.contacts
    ]


def topics(text: str) -> list[list[str]]:
    return [[t.text for t in c.topics] for c in memcon.read_text(text, published="2031-05-07").contacts]


def test_a_meeting_with_one_of_several_is_the_one_told_with_him() -> None:
    text = SEPARATELY + (
        "The meeting with Dahl centred on the closure of the herring fishery; talks with Salo were devoted to the "
        "railway to the coast."
    )
    assert [who for _, _, who, _ in contacts(text)] == [{"Rosa Vidal", "Jan Dahl"}, {"Rosa Vidal", "Mikko Salo"}]
    assert topics(text) == [["the closure of the herring fishery"], ["the railway to the coast"]]


def test_somebody_elses_meeting_with_him_is_another_one() -> None:
    text = (
        SEPARATELY + "Peruvian Foreign Minister Luis Quispe said his meeting with Dahl on Monday had been about fish."
    )
    assert {"Luis Quispe", "Jan Dahl"} in [who for _, _, who, _ in contacts(text)]


def test_no_such_call_is_the_call_that_was_told() -> None:
    text = (
        "The newspaper reported on Wednesday that Chilean President Rosa Vidal had telephoned Norwegian President Jan "
        "Dahl on Sunday. Norwegian Trade Minister Kari Moe said she knew of no such call."
    )
    ((mode, _, who, day),) = contacts(text)
    assert (mode, who, day) == ("call", {"Rosa Vidal", "Jan Dahl"}, "2031-05-04")


@pytest.mark.parametrize(
    ("again", "mode", "day"),
    [
        ("They met in Quito on April 6 and spoke again by phone on April 12.", "call", "2031-04-12"),
        ("The two met in person in Quito on April 6, she said, and spoke again last week.", "unknown", "2031-04-28"),
    ],
)
def test_those_who_met_and_spoke_again_have_two_contacts(again: str, mode: str, day: str) -> None:
    first, second = contacts(
        "Chilean Foreign Minister Rosa Vidal confirmed that she was in touch with her Finnish counterpart Mikko Salo. "
        f"{again}"
    )
    assert first[2] == second[2] == {"Rosa Vidal", "Mikko Salo"}
    assert (first[0], first[3]) == ("meeting", "2031-04-06")
    assert (second[0], second[3]) == (mode, day)


def test_who_spoke_again_with_somebody_else_did_so_with_him() -> None:
    text = (
        "Chilean Foreign Minister Rosa Vidal met her Finnish counterpart Mikko Salo in Quito on April 6 and spoke "
        "again with Norwegian Foreign Minister Jan Dahl on April 12."
    )
    assert [who for _, _, who, _ in contacts(text)][-1] == {"Rosa Vidal", "Jan Dahl"}


def test_a_summit_is_not_what_was_held_on_its_margins() -> None:
    text = (
        "The three-day summit ended in Quito on Saturday, officials said. On the sidelines of the gathering, Chilean "
        "President Rosa Vidal met President Jan Dahl of Norway."
    )
    assert contacts(text)[-1][2] == {"Rosa Vidal", "Jan Dahl"}


HOSTED = (
    "Norwegian Foreign Minister Kari Moe met Ghana's Foreign Minister, Kofi Mensah, in Lima on Monday. She also met "
    "the High Commissioner for Refugees, Paul Adler.\n\n"
)


def test_a_meeting_with_one_not_told_of_before_is_of_whoever_met_all_the_others() -> None:
    text = (
        "The Minister of Foreign Affairs of Norway, Ms. Kari Moe, held a meeting with Ghana's Foreign Minister, Mr. "
        "Kofi Mensah, on 27 April in Geneva.\n\n"
        "The Minister also met the High Commissioner for Refugees, Mr. Paul Adler. She was received by the "
        "President of the Swiss Confederation, Ms. Claire Favre, on 28 April.\n\n"
        "The meeting with the Foreign Minister of Chile, Mr. Diego Rojas, focused on forestry."
    )
    memo = memcon.read_text(text, published="2031-05-01", publisher="Ministry of Foreign Affairs of Norway")
    names = {a.id: a.name for a in memo.actors}
    assert [{names[p.actor] for p in c.participants} for c in memo.contacts] == [
        {"Kari Moe", other} for other in ("Kofi Mensah", "Paul Adler", "Claire Favre", "Diego Rojas")
    ]


def test_a_meeting_of_somebody_else_with_one_not_told_of_before_is_his() -> None:
    text = HOSTED + "The meeting with Chilean Foreign Minister Diego Rojas pleased Finnish Foreign Minister Mikko Salo."
    assert {"Kari Moe", "Diego Rojas"} not in [who for _, _, who, _ in contacts(text)]


def test_counterparts_of_several_states_are_those_whom_the_text_names() -> None:
    text = (
        "Norwegian Foreign Minister Kari Moe held bilateral meetings with her counterparts from Chile, Ghana and Japan "
        "on Monday. With the Foreign Minister of Chile, Diego Rojas, she discussed the Antarctic Treaty. With Japan's "
        "Foreign Minister, Kenji Mori, she spoke about ships."
    )
    assert [who for _, _, who, _ in contacts(text)] == [
        {"Kari Moe", "Diego Rojas"},
        {"Kari Moe", "foreign minister of Ghana"},
        {"Kari Moe", "Kenji Mori"},
    ]
    assert topics(text) == [["the Antarctic Treaty"], [], ["ships"]]


def test_ministers_of_another_office_are_no_counterparts() -> None:
    text = (
        "Norwegian Foreign Minister Kari Moe held bilateral meetings with her counterparts from Chile and Ghana on "
        "Monday. Chilean Trade Minister Diego Rojas stayed in Santiago."
    )
    assert [who for _, _, who, _ in contacts(text)] == [
        {"Kari Moe", "foreign minister of Chile"},
        {"Kari Moe", "foreign minister of Ghana"},
    ]


IN_TURN = (
    "Chilean President Rosa Vidal spoke by phone with Norwegian Prime Minister Jan Dahl on Saturday and with Finnish "
    "Prime Minister Mikko Salo, the leader of the Centre, on Sunday. "
)


@pytest.mark.parametrize(
    "further",
    [
        "The Finnish government confirmed the Sunday call.",
        "The Finnish government confirmed Sunday's call.",
        "In the second conversation, Salo raised the herring.",
        "A Norwegian diplomat said the first conversation had lasted 40 minutes.",
    ],
)
def test_the_sunday_call_and_the_second_one_are_those_told(further: str) -> None:
    assert [(who, day) for _, _, who, day in contacts(IN_TURN + further)] == [
        ({"Rosa Vidal", "Jan Dahl"}, "2031-05-03"),
        ({"Rosa Vidal", "Mikko Salo"}, "2031-05-04"),
    ]


def test_a_sunday_call_with_somebody_else_is_another_one() -> None:
    text = IN_TURN + "The Sunday call between Vidal and Peruvian President Luis Quispe lasted an hour."
    assert {"Rosa Vidal", "Luis Quispe"} in [who for _, _, who, _ in contacts(text)]


def test_who_tells_a_news_conference_of_two_calls_holds_no_conference_with_them() -> None:
    text = "Chilean President Rosa Vidal told a news conference that she" + IN_TURN.removeprefix(
        "Chilean President Rosa Vidal"
    )
    assert [day for *_, day in contacts(text)] == ["2031-05-03", "2031-05-04"]


def test_that_meeting_is_the_one_told_last() -> None:
    text = (
        "Chilean Foreign Minister Rosa Vidal summoned Norwegian Ambassador Jan Dahl on Monday. At that meeting, the "
        "ambassador was shown a video, the embassy said."
    )
    assert contacts(text) == [("meeting", "held", {"Rosa Vidal", "Jan Dahl"}, "2031-05-05")]
