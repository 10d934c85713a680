"""Who is named only in passing beside an occasion has no part in it."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")

PAIR = {"Solveig Aamodt", "Diego Lagos"}


def people(text: str) -> list[set[str]]:
    made = compose(take_text(text, published="2022-06-15"), reader())
    names = {a.id: a.name for a in made.actors}
    return [{names[p.actor] for p in c.participants} for c in made.contacts]


@pytest.mark.parametrize(
    "aside",
    [
        "amid growing pressure from Peruvian President Ana Rojas",
        "despite criticism from Peruvian President Ana Rojas",
        "after consulting with Norwegian Prime Minister Carl Lind",
        "in talks that Peruvian President Ana Rojas later disclosed on Tuesday",
        "to press for the banker Ana Rojas's release",
        "on behalf of Norway's Prime Minister Carl Lind",
        "and brought up the banker Ana Rojas's service",
    ],
)
def test_who_is_named_in_passing_was_not_there(aside: str) -> None:
    text = f"Norway's Foreign Minister Solveig Aamodt met Chilean President Diego Lagos on Monday {aside}."
    assert people(text) == [PAIR]


def test_whom_somebody_met_under_a_third_s_eyes_was_there() -> None:
    text = (
        "Norway's Foreign Minister Solveig Aamodt met Chilean President Diego Lagos and Peruvian President Ana Rojas "
        "on Monday."
    )
    assert people(text) == [PAIR | {"Ana Rojas"}]


def test_whose_visit_somebody_discussed_is_not_only_raised() -> None:
    text = (
        "Norway's Foreign Minister Solveig Aamodt discussed Chilean President Diego Lagos's visit with him on Monday."
    )
    assert people(text) == [PAIR]


def test_those_who_met_before_are_of_another_meeting() -> None:
    text = (
        "Norwegian Foreign Minister Solveig Aamodt's visit to Chile in May marked the first known meeting between a "
        "Norwegian official and a Chilean leader since Norway's Carl Lind met Chilean President Ana Rojas in 1999."
    )
    assert {"Carl Lind", "Ana Rojas"} in people(text)
    assert not any({"Solveig Aamodt", "Carl Lind"} <= met for met in people(text))
    assert not any("Norwegian official" in met for met in people(text))
