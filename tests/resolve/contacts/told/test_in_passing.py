"""What a sentence tells beside a contact, of another day, another place or a denial, does not change it."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def first(text: str, published: str = "2031-05-08") -> memcon.Contact:
    return memcon.read_text(text, published=published).contacts[0]


def test_who_flew_somewhere_for_talks_held_them_before_he_was_due_elsewhere() -> None:
    contact = first(
        "Chilean President Rosa Vidal flew to Oslo on Tuesday for talks with Norwegian President Jan Dahl and is "
        "expected in Helsinki on Friday."
    )
    assert contact.status == "held"
    assert contact.time is not None
    assert contact.time.start == "2031-05-06"


def test_who_left_for_home_without_meeting_somebody_did_not_fail_to_meet_him_there() -> None:
    contact = first("Chilean President Rosa Vidal left for Santiago without meeting Norwegian President Jan Dahl.")
    assert contact.place is None


@pytest.mark.parametrize("what", ["a claim by Chilean officials that", "reports that"])
def test_that_two_agreed_to_meet_may_be_denied(what: str) -> None:
    contact = first(
        f"Norway's foreign ministry denied {what} President Jan Dahl and Chilean President Rosa Vidal had already "
        "agreed to meet in Quito."
    )
    assert contact.status == "denied"


def test_that_two_agreed_to_meet_may_be_told() -> None:
    contact = first(
        "Norway's foreign ministry said that President Jan Dahl and Chilean President Rosa Vidal had already agreed to "
        "meet in Quito."
    )
    assert contact.status == "planned"


def test_later_in_the_day_is_not_the_day_of_what_had_been_before() -> None:
    memo = memcon.read_text(
        "Norwegian Foreign Minister Jan Dahl and Chilean Foreign Minister Rosa Vidal met in Santiago on Wednesday. "
        "Vidal disclosed that she had spoken with US Secretary of State Karl Roe on Monday. Later in the day, Dahl met "
        "Chilean Defence Minister Luis Cano.",
        published="2031-05-08",
    )
    assert memo.contacts[-1].time is not None
    assert memo.contacts[-1].time.start == "2031-05-07"


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        ("shake hands before their meeting at the Rosvik crossing, 3 March 2031.", 1),
        ("shake hands at the Rosvik crossing, 3 March 2031.", 1),
    ],
)
def test_those_who_shake_hands_before_their_meeting_meet_once(text: str, contacts: int) -> None:
    memo = memcon.read_text(
        f"Foreign ministers Jan Dahl of Norway and Mikko Salo of Finland {text}", published="2031-05-08"
    )
    assert len(memo.contacts) == contacts


def test_a_colleague_of_a_state_serves_it() -> None:
    memo = memcon.read_text(
        "Norwegian Foreign Minister Jan Dahl met his Finnish colleague Mikko Salo, Chile's Rosa Vidal and an old "
        "colleague, Kari Moe.",
        published="2031-05-08",
    )
    countries = {a.name: a.country for a in memo.actors}
    assert countries["Mikko Salo"] == "FIN"
    assert countries["Kari Moe"] is None
