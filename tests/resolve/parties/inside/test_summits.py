"""Who sits at a body's summit: the body, and not the state in which it is held."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def sides(text: str) -> list[set[str | None]]:
    made = compose(take_text(text, published="2022-06-15"), reader())
    return [{p.side for p in c.participants} for c in made.contacts]


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ("Zelensky will travel to the NATO summit in Madrid next week.", {"UKR", "NATO"}),
        ("President Biden still plans to attend a G-20 summit in Bali, Indonesia, on November 15.", {"USA", "G20"}),
        (
            "Chilean President Diego Lagos met President Joko Widodo at the APEC summit in Bali on Monday.",
            {"CHL", "IDN"},
        ),
        ("President Biden hosted President Joko Widodo at the G-7 summit in Washington on Monday.", {"USA", "IDN"}),
    ],
)
def test_the_state_of_a_summits_place_is_no_party(text: str, theirs: set[str]) -> None:
    assert theirs in sides(text)
    assert all(found <= theirs for found in sides(text))
