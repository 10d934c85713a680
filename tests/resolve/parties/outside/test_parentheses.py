"""Whom a clause between commas names, and in whose government somebody serves, met nobody there."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def met(text: str) -> list[set[str]]:
    memo = compose(take_text(text, published="2031-03-13"), reader())
    names = {a.id: a.name for a in memo.actors}
    return [{names[p.actor] for p in c.participants} for c in memo.contacts]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Norwegian Foreign Minister Ola Roe, who has accused German Chancellor Anna Weiss of ignoring the "
            "treaty, met "
            "Chilean President Ana Rojas in Santiago on Monday.",
            {"Ola Roe", "Ana Rojas"},
        ),
        (
            "Norwegian envoy Ola Roe, appointed by Prime Minister Kari Lund in May, held talks with Chilean "
            "President Ana "
            "Rojas in Santiago on Monday.",
            {"Ola Roe", "Ana Rojas"},
        ),
        (
            "Norwegian Foreign Minister Ola Roe, who was accompanied by Trade Minister Kari Lund, met Chilean "
            "President "
            "Ana Rojas in Santiago on Monday.",
            {"Ola Roe", "Kari Lund", "Ana Rojas"},
        ),
    ],
)
def test_whom_an_aside_tells_of_was_not_there(text: str, names: set[str]) -> None:
    assert met(text) == [names]


def test_whose_minister_somebody_is_does_not_travel_with_him() -> None:
    text = (
        "Norwegian Foreign Minister Ola Roe will visit Egypt this Sunday for talks with Egyptian President Karim "
        "Nassari. "
        "The trip will be Roe's first to an Arab state as a minister in Norwegian Prime Minister Kari Lund's "
        "government."
    )
    assert all("Kari Lund" not in names for names in met(text))


def test_a_title_with_a_name_behind_it_is_no_other_holders() -> None:
    text = (
        "U.S. Defence Secretary Will Parrish left on Monday. Norwegian Foreign Minister Ola Roe met Saudi Crown Prince "
        "Fahdan and Minister of Defence and Aviation Prince Turkan in Jeddah."
    )
    assert all("Will Parrish" not in names for names in met(text))
