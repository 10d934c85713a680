"""Whom one meets at home is nobody of other sentences."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def people(text: str) -> list[set[str]]:
    made = compose(take_text(text, published="2022-06-15"), reader())
    names = {a.id: a.name for a in made.actors}
    return [{names[p.actor] for p in c.participants} for c in made.contacts]


@pytest.mark.parametrize(
    ("first", "theirs"),
    [
        ("Chilean President Diego Lagos met with lawmakers on Tuesday.", False),
        ("Chilean President Diego Lagos held consultations with senior ministers on Tuesday.", False),
        ("President Barack Obama met with congressional leaders on Tuesday.", False),
        ("Chilean President Diego Lagos met with congressional leaders in Washington on Tuesday.", True),
    ],
)
def test_whom_one_meets_at_home_is_nobody_of_other_sentences(first: str, theirs: bool) -> None:
    found = people(first + " He will call Norwegian Prime Minister Solveig Aamodt on Friday.")
    assert ["Solveig Aamodt" in each for each in found] == [False] * theirs + [True]
