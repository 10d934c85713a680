"""Who only does something else beside an occasion was not at it."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")

PAIR = {"Carl Lind", "Diego Lagos"}
LIND, LAGOS, ROJAS = (
    "Norwegian Prime Minister Carl Lind",
    "Chilean President Diego Lagos",
    "Peruvian President Ana Rojas",
)


def people(text: str) -> list[set[str]]:
    made = compose(take_text(text, published="2022-06-15"), reader())
    names = {a.id: a.name for a in made.actors}
    return [{names[p.actor] for p in c.participants} for c in made.contacts]


@pytest.mark.parametrize(
    "text",
    [
        f"{LIND} met {LAGOS} a day after {ROJAS} left Lima.",
        f"{LIND} met {LAGOS}, whom {ROJAS} has called a thief.",
        f"{LIND}, unlike {ROJAS}, has met with {LAGOS}.",
        f"{LIND} discussed {ROJAS} with {LAGOS} on Monday.",
        f"{LAGOS} held his first call with {LIND} since {ROJAS} took office.",
        f"{LIND} was in Lima for a summit with {LAGOS} when {ROJAS} attacked him.",
        f"{LIND} and {LAGOS} agreed in a call on Monday to press {ROJAS} on fish.",
    ],
)
def test_who_did_something_else_was_not_there(text: str) -> None:
    assert people(text) == [PAIR]


@pytest.mark.parametrize(
    "text",
    [
        f"{LIND} met {LAGOS} in Lima while {ROJAS} looked on.",
        f"{LIND} discussed fish with {LAGOS} and {ROJAS} on Monday.",
        f"{LIND} met {LAGOS} and {ROJAS} after leaving Oslo.",
    ],
)
def test_who_was_there_stays(text: str) -> None:
    assert people(text) == [PAIR | {"Ana Rojas"}]
