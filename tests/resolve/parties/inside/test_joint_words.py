"""Two speakers before the press: "we held talks" is of them; what the one did elsewhere is his alone."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")

Found = list[tuple[str, str, dict[str, str], str | None]]


def contacts(text: str, publisher: str | None = None, title: str | None = None) -> Found:
    made = compose(take_text(text, published="2034-03-15", publisher=publisher, title=title), reader())
    names = {a.id: a.name for a in made.actors}
    return [
        (c.mode, c.status, {names[p.actor]: p.role for p in c.participants}, c.time.start if c.time else None)
        for c in made.contacts
    ]


STATEMENTS = (
    "President of Norway Olav Lind: Mr President, ladies and gentlemen,\n\n"
    "The talks with President of Chile Diego Lagos were held in a good atmosphere. We discussed cod. Last week I spoke "
    "on the phone with the President of Peru.\n\n"
    "President of Chile Diego Lagos: Mr Lind, thank you for the welcome. Today we held very useful talks. Before "
    "coming here I met with President of Finland Aino Salmi in Turku.\n"
)


def test_the_talks_of_two_speakers_are_theirs() -> None:
    found = contacts(STATEMENTS, "President of Norway", "Press statements following Norwegian-Chilean talks")
    assert [set(people) for _, _, people, _ in found] == [
        {"Olav Lind", "Diego Lagos"},
        {"Olav Lind", "President of Peru"},
        {"Diego Lagos", "Aino Salmi"},
    ]


def test_she_who_sends_her_regards_was_not_met_by_both() -> None:
    found = contacts(
        "SECRETARY PRICE: It is a pleasure to welcome Foreign Minister Lund to Washington. We had a good talk.\n\n"
        "FOREIGN MINISTER LUND: Thank you. As you know, I met the Danish Prime Minister in Copenhagen on Tuesday, and "
        "she sends her regards.\n\nSECRETARY PRICE: Thank you all.\n",
        "US Department of State",
        "Secretary Price and Norwegian Foreign Minister Kari Lund at a Joint Press Availability",
    )
    assert {"Lund", "Danish Prime Minister"} in [set(people) for _, _, people, _ in found]


def test_whose_counterpart_a_question_names_is_named_in_the_answer() -> None:
    found = contacts(
        "Courier: Did Foreign Minister Kari Lund speak with her Chilean counterpart after the storm?\n\n"
        "Ola Moe: Foreign Minister Kari Lund had a phone call with Chilean Foreign Minister Diego Lagos yesterday.\n\n"
        "Courier: And who asked for it?\n\nOla Moe: I have nothing to add.\n",
        "Ministry of Foreign Affairs of Norway",
        "Spokesperson Ola Moe's Press Conference",
    )
    assert [(mode, set(people)) for mode, _, people, _ in found] == [("call", {"Kari Lund", "Diego Lagos"})]


def test_a_counterpart_holds_the_same_office() -> None:
    found = contacts(
        "Norwegian Foreign Minister Kari Lund met her Chilean counterpart in Oslo on Monday. Chilean President Diego "
        "Lagos was at home."
    )
    assert [set(people) for _, _, people, _ in found] == [{"Kari Lund", "Chilean counterpart"}]


def test_he_is_of_whom_was_asked_and_no_envoy_of_his() -> None:
    found = contacts(
        "The Secretary-General is travelling. He is in Guyana, where he met this morning with President Ramesh Persaud."
        " They discussed climate finance.\n\n"
        "On Sudan, the Personal Envoy of the Secretary-General, Nabil Haddad, arrived in Port Sudan yesterday.\n\n"
        "Question: Has the Secretary-General been in touch with the Israeli Prime Minister?\n\n"
        "Spokesman: He has not spoken to the Prime Minister recently.\n\nQuestion: Why?\n\nSpokesman: I do not know.\n",
        "United Nations",
        "Daily Press Briefing by the Office of the Spokesperson for the Secretary-General",
    )
    assert {"Secretary-General", "Ramesh Persaud"} == set(found[0][2])
    assert [set(people) for _, status, people, _ in found if status == "denied"] == [
        {"Secretary-General", "Israeli Prime Minister"}
    ]


def test_whom_i_spoke_with_is_of_where_i_was_asked_about() -> None:
    made = compose(
        take_text(
            "Question: Minister, you have just been to Israel. What did you achieve?\n\n"
            "Answer: I spoke with Prime Minister Dan Levy and with Foreign Minister Lev Gal about lorries.\n\n"
            "Question: And then?\n\nAnswer: I flew home.\n",
            published="2034-03-15",
            publisher="Ministry of Foreign Affairs of Norway",
            title="Foreign Minister Kari Lund in an interview with the Midport Courier",
        ),
        reader(),
    )
    names = {a.id: a.name for a in made.actors}
    assert {names[p.actor]: p.side for p in made.contacts[0].participants} == {
        "Kari Lund": "NOR",
        "Dan Levy": "ISR",
        "Lev Gal": "ISR",
    }


def test_who_was_called_by_another_did_not_ask() -> None:
    found = contacts(
        "Chilean Foreign Minister Ana Vera was called on Monday by the Norwegian prime minister, Kari Lund."
    )
    assert found == [("call", "held", {"Ana Vera": "party", "Kari Lund": "initiator"}, "2034-03-13")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chilean Foreign Minister Ana Vera is expected in Oslo on Friday.", True),
        ("Chilean Foreign Minister Ana Vera is due in Oslo on Friday, her ministry said.", True),
        ("Rain is expected in Oslo on Friday, Chilean meteorologists said.", False),
        ("Norwegian Foreign Minister Kari Lund is due in Oslo on Friday.", False),
    ],
)
def test_who_is_expected_somewhere_will_visit(text: str, told: bool) -> None:
    found = contacts(text)
    assert found == ([("visit", "planned", {"Ana Vera": "guest", "Norway": "host"}, "2034-03-17")] if told else [])


def test_who_is_due_somewhere_meets_nobody_of_the_next_sentence() -> None:
    found = contacts(
        "Chilean President Diego Lagos rang Norwegian Prime Minister Kari Lund on Monday. Mr. Lagos is expected in "
        "Oslo next month. The Peruvian prime minister, Ana Paz, was informed by phone."
    )
    assert ("visit", "planned", {"Diego Lagos": "guest", "Norway": "host"}, "2034-04-01") in found


def test_ahead_of_a_summit_one_met_another_on_monday_and_others_on_tuesday() -> None:
    found = contacts(
        "Chilean President Diego Lagos and Kenyan President Ana Roe met in Geneva on Wednesday. Ahead of the summit "
        "Lagos met Norwegian President Kari Lund on the sidelines of the NATO summit in Oslo on Monday and held a "
        "two-hour meeting with EU leaders on Tuesday."
    )
    assert [(set(people), day) for _, _, people, day in found][1:] == [
        ({"Diego Lagos", "Kari Lund"}, "2034-03-13"),
        ({"Diego Lagos", "EU leaders"}, "2034-03-14"),
    ]
