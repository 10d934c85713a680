"""Who tells another something in a call takes part in it with whom he tells."""

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
    "first",
    [
        "In a call Monday evening, Joseph Mwaura congratulated new Chilean Prime Minister Diego Lagos on the vote.",
        "Kenyan President Joseph Mwaura urged Chilean Prime Minister Diego Lagos in a phone call on Monday to act.",
    ],
)
def test_a_call_beside_what_one_told_another_is_theirs_and_the_next_one_another(first: str) -> None:
    text = "Kenyan President Joseph Mwaura was busy.\n\n" + first
    text += " \n\nMwaura also spoke with Norwegian Prime Minister Solveig Aamodt on the need for grain, Nairobi said."
    assert people(text) == [{"Joseph Mwaura", "Diego Lagos"}, {"Joseph Mwaura", "Solveig Aamodt"}]


@pytest.mark.parametrize(
    ("first", "theirs"),
    [
        ("Chilean President Diego Lagos met with lawmakers on Tuesday.", False),
        ("President Barack Obama met with congressional leaders on Tuesday.", False),
        ("Chilean President Diego Lagos met with congressional leaders in Washington on Tuesday.", True),
    ],
)
def test_whom_one_meets_at_home_is_nobody_of_other_sentences(first: str, theirs: bool) -> None:
    found = people(first + " He will call Norwegian Prime Minister Solveig Aamodt on Friday.")
    assert ["Solveig Aamodt" in each for each in found] == [False] * theirs + [True]
