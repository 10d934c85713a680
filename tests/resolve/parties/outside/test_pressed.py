"""Whom somebody is asked to press has no part in the asking."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "Norwegian Prime Minister Karin Brekke's letter to Chilean President Tomas Rojas, seen by Reuters, asks "
            "him to press his Peruvian counterpart.",
            [{"Karin Brekke", "Tomas Rojas"}],
        ),
        (
            "The aid group Nordic Watch urged Norwegian Prime Minister Karin Brekke in a letter Monday to press "
            "her Chilean counterpart to free the sailors.",
            [],
        ),
        (
            "The aid group Nordic Watch urged Ms. Karin Brekke, Norway's prime minister, in a letter Monday to press "
            "her Chilean counterpart to free the sailors.",
            [],
        ),
        (
            "Norwegian Prime Minister Karin Brekke met Chilean President Tomas Rojas in Lima to press him on copper.",
            [{"Karin Brekke", "Tomas Rojas"}],
        ),
    ],
)
def test_who_is_to_be_pressed_has_no_part(text: str, met: list[set[str]]) -> None:
    made = compose(take_text(text, published="2022-06-15"), reader())
    names = {a.id: a.name for a in made.actors}
    assert [{names[p.actor] for p in c.participants} for c in made.contacts] == met
