"""A meeting among one state's own people is no contact with whom another sentence names."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


@pytest.mark.parametrize(
    ("whom", "count"), [("Norwegian Prime Minister Carl Lind", 0), ("Peruvian Prime Minister Ana Rojas", 1)]
)
def test_nobody_of_another_sentence_joins_two_of_one_state(whom: str, count: int) -> None:
    text = (
        f"Norway's Foreign Minister Solveig Aamodt told reporters after a meeting with {whom} on Tuesday that she was "
        "confident. Chilean President Diego Lagos was in Rosvik last week."
    )
    made = compose(take_text(text, published="2022-06-15"), reader())
    names = {a.id: a.name for a in made.actors}
    assert [{names[p.actor] for p in c.participants} for c in made.contacts] == [
        {"Solveig Aamodt", "Ana Rojas"}
    ] * count


def test_a_call_to_one_s_own_minister_is_none_with_whom_the_sentence_before_names() -> None:
    text = (
        "Norway's Prime Minister Carl Lind spoke to Chilean President Diego Lagos. An aide said Lind called Norwegian "
        "Foreign Minister Solveig Aamodt on Sunday evening."
    )
    made = compose(take_text(text, published="2022-06-15"), reader())
    names = {a.id: a.name for a in made.actors}
    assert [({names[p.actor] for p in c.participants}, c.time) for c in made.contacts] == [
        ({"Carl Lind", "Diego Lagos"}, None)
    ]


@pytest.mark.parametrize(
    ("third", "count"), [("Interior Minister Max Moe", 0), ("Chilean Foreign Minister Max Moe", 1)]
)
def test_officials_of_one_state_who_deal_with_another_talk_among_themselves(third: str, count: int) -> None:
    text = (
        "Norway's Prime Minister Carl Lind was briefed on the strike in a phone call with officials involved in "
        f"Norway-Chile relations, including Norwegian Foreign Minister Solveig Aamodt and {third}."
    )
    assert len(compose(take_text(text, published="2022-06-15"), reader()).contacts) == count


@pytest.mark.parametrize(("country", "joined"), [("Norwegian", False), ("Peruvian", True)])
def test_he_met_his_own_president(country: str, joined: bool) -> None:
    text = (
        f"Norwegian Defence Minister Karl Lind was in Rosvik. He said he met with {country} President Ana Rojas on "
        "Monday. Chilean President Diego Lagos was in Rosvik last week."
    )
    made = compose(take_text(text, published="2022-06-15"), reader())
    names = {a.id: a.name for a in made.actors}
    assert [{names[p.actor] for p in c.participants} for c in made.contacts] == (
        [{"Karl Lind", "Ana Rojas"}] if joined else []
    )
