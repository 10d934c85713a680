"""Whom one leg of a journey brings has no part in what another leg is for."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text
from memcon.resolve.parties.outside.legs import leg_of, legs_of


@pytest.mark.parametrize(
    ("text", "cities"),
    [
        ("Roe will travel to Oslo for talks with Lind and on to Lima to meet Rojas.", ["Oslo", "Lima"]),
        ("The trip takes her to Oslo on Monday for a summit, then to Lima, where she will be.", ["Oslo", "Lima"]),
        ("Roe will travel to Oslo for talks with Lind.", []),
        ("Lind invited Roe to Oslo for talks, and Rojas invited her to Lima to meet him.", []),
        ("Roe will travel to Oslo for talks with Lind after a week in Lima.", []),
    ],
)
def test_the_legs_of_a_journey(text: str, cities: list[str]) -> None:
    assert [text[a:b] for _, _, (a, b) in legs_of(0, len(text), text)] == cities


def test_in_which_leg_something_is_told() -> None:
    text = "Roe will travel to Oslo for talks with Lind and on to Lima to meet Rojas."
    leg = leg_of(text.index("meet"), 0, len(text), text)
    assert leg is not None and text[slice(*leg[2])] == "Lima"
    assert leg_of(text.index("travel"), 0, len(text), text) is None


@pytest.mark.usefixtures("trained_reader")
def test_each_leg_has_its_people_and_place() -> None:
    text = (
        "Norwegian Foreign Minister Ida Lind will travel to Quito for talks with Ecuadorean President Juan Mera, and "
        "then to Lima to meet Peruvian President Rosa Quispe."
    )
    made = compose(take_text(text, published="2024-05-14"), reader())
    names = {a.id: a.name for a in made.actors}
    found = [({names[p.actor] for p in c.participants}, c.place and c.place.name) for c in made.contacts]
    assert found == [({"Ida Lind", "Juan Mera"}, "Quito"), ({"Ida Lind", "Rosa Quispe"}, "Lima")]
