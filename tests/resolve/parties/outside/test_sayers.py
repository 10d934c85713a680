"""Who only says so behind it has no part in what others will do."""

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
            "Norwegian Foreign Minister Ida Lind will meet Chilean President Tomas Rojas on Friday to discuss fish, "
            "said Hoffman.",
            [{"Ida Lind", "Tomas Rojas"}],
        ),
        (
            '"We met Chilean President Tomas Rojas in Oslo on Monday," said Norwegian Foreign Minister Ida Lind.',
            [{"Ida Lind", "Tomas Rojas"}],
        ),
    ],
)
def test_who_says_so_behind_it(text: str, met: list[set[str]]) -> None:
    made = compose(take_text(text, published="2024-05-14"), reader())
    names = {a.id: a.name for a in made.actors}
    assert [{names[p.actor] for p in c.participants} for c in made.contacts] == met
