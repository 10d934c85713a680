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
        f"A phone call on Monday between {LIND} and {LAGOS} failed to calm fears raised by {ROJAS}.",
        f"A call last week between {LIND} and {LAGOS} drew praise from {ROJAS}.",
        f"{LIND}, speaking after a meeting with {LAGOS}, accused {ROJAS} of lying.",
        f"Asked about {ROJAS}, {LIND} said he had spoken with {LAGOS}.",
        f"{LIND} and {LAGOS} met on the sidelines of a conference in Lima hosted by {ROJAS}.",
        f"{LIND} met {LAGOS} in Oslo two days after {ROJAS} was in the city.",
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
        f"A meeting in Lima on Monday between {LIND} and {LAGOS}, hosted by {ROJAS}, was short.",
        f"Talks on Monday between {LIND}, {LAGOS} and {ROJAS} were short.",
    ],
)
def test_who_was_there_stays(text: str) -> None:
    assert people(text) == [PAIR | {"Ana Rojas"}]


def test_whose_visit_it_was_not() -> None:
    made = people(f"{LAGOS} visited Norway on Tuesday, a week after {ROJAS} left office.")
    assert made == [{"Diego Lagos", "Norway"}]


def test_what_one_was_asked_and_what_he_answered_are_two() -> None:
    made = people(f"Asked whether he would call {ROJAS}, {LIND} said he had spoken with {LAGOS} instead.")
    assert PAIR in made
    assert all(len(met) == len(PAIR) for met in made)
