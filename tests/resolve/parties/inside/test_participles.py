"""Whom a participle beside a clause tells to have met: its own object and that clause's subject, and nobody else."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def people(text: str) -> list[set[str]]:
    made = compose(take_text(text, published="2024-05-14"), reader())
    names = {a.id: a.name for a in made.actors}
    return [{names[p.actor] for p in c.participants} for c in made.contacts]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "After meeting Joe Biden in Geneva, Xi Jinping spoke by phone with Emmanuel Macron.",
            [{"Joe Biden", "Xi Jinping"}, {"Xi Jinping", "Emmanuel Macron"}],
        ),
        (
            "Xi Jinping spoke by phone with Emmanuel Macron after meeting Vladimir Putin in Beijing on Sunday.",
            [{"Xi Jinping", "Emmanuel Macron"}, {"Xi Jinping", "Vladimir Putin"}],
        ),
        (
            "A day after meeting Chinese leader Xi Jinping, French President Emmanuel Macron flew home.",
            [{"Xi Jinping", "Emmanuel Macron"}],
        ),
        (
            "Joe Biden warned on Monday that smugglers may be behind the disappearance of journalist Omar Nadir, after "
            "a phone call with French President Emmanuel Macron about the case.",
            [{"Joe Biden", "Emmanuel Macron"}],
        ),
        (
            "Hours after talking with Vladimir Putin, Joe Biden phoned Ukrainian President Volodymyr Zelensky.",
            [{"Vladimir Putin", "Joe Biden"}, {"Joe Biden", "Volodymyr Zelensky"}],
        ),
    ],
)
def test_a_participle_tells_of_its_object_and_the_subject_beside_it(text: str, pairs: list[set[str]]) -> None:
    assert people(text) == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Antony Blinken was informed after a meeting with Xi Jinping on Monday that the men had been freed. Joe "
            "Biden and Jill Biden welcomed them.",
            [{"Antony Blinken", "Xi Jinping"}],
        ),
        (
            "A day after talks with Chinese leader Xi Jinping, French President Emmanuel Macron flew home.",
            [{"Xi Jinping", "Emmanuel Macron"}],
        ),
    ],
)
def test_a_noun_in_its_place_tells_the_same(text: str, pairs: list[set[str]]) -> None:
    assert people(text) == pairs
