"""What was put forward at a meeting is another contact than the meeting, and "they will meet" is of those who spoke."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

BOTH = {"Kari Lund", "Rojas"}


def told(text: str) -> list[tuple[str, str, set[str]]]:
    memo = memcon.read_text(text, published="2031-07-26")
    names = {a.id: a.name for a in memo.actors}
    return [(c.mode, c.status, {names[p.actor] for p in c.participants}) for c in memo.contacts]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "Prime Minister Kari Lund of Norway proposed the summit during her meeting with Chilean President Rojas in "
            "May.",
            [("meeting", "proposed"), ("meeting", "held")],
        ),
        (
            "Norwegian Minister Kari Lund suggested new talks in a call with Chilean President Rojas on Monday.",
            [("talks", "proposed"), ("call", "held")],
        ),
        (
            "Norwegian Minister Kari Lund invited Chilean President Rojas to Oslo in a phone call on Monday.",
            [("visit", "proposed"), ("call", "held")],
        ),
    ],
)
def test_where_it_was_proposed_was_held(text: str, kinds: list[tuple[str, str]]) -> None:
    assert told(text) == [(*kind, BOTH) for kind in kinds]


def test_the_day_is_that_of_the_call() -> None:
    text = "Norwegian Minister Kari Lund invited Chilean President Rojas to Oslo in a phone call on Monday."
    times = [c.time for c in memcon.read_text(text, published="2031-07-26").contacts]
    assert [t.start if t else None for t in times] == [None, "2031-07-21"]


def test_a_call_in_which_somebody_will_invite_is_yet_to_come() -> None:
    text = (
        "Norwegian Minister Kari Lund said she would raise the tunnel in a call with Chilean President Rojas on Monday."
    )
    assert told(text) == [("call", "planned", BOTH)]


def test_talks_in_a_call_are_the_call() -> None:
    text = "Norwegian Foreign Minister Kari Lund held talks in a call with Chilean President Rojas on Monday."
    assert [people for *_, people in told(text)] == [BOTH]


def test_they_will_meet_is_of_the_two_who_spoke() -> None:
    text = (
        "Norwegian Prime Minister Kari Lund spoke by phone with Chilean President Rojas on Monday. Lund expressed her "
        "regret. The two leaders have decided to open consultations. They will meet in Europe at the end of October. "
        "President Rojas has decided that the Chilean Ambassador will return to Oslo next week."
    )
    assert told(text)[:2] == [("call", "held", BOTH), ("meeting", "planned", BOTH)]
    assert not any("Rojas" in people for *_, people in told(text)[2:])


def test_whom_a_sentence_names_meets_him() -> None:
    text = (
        "Norwegian Prime Minister Kari Lund spoke by phone with Chilean President Rojas on Monday. Lund will meet "
        "Peruvian President Vega in October."
    )
    assert told(text)[1] == ("meeting", "planned", {"Kari Lund", "Vega"})


def test_who_agreed_to_meet_at_a_summit_meets_there() -> None:
    text = "Norwegian Prime Minister Kari Lund agreed to meet Chilean President Rojas at a summit in Lima in October."
    assert told(text) == [("meeting", "planned", BOTH)]
