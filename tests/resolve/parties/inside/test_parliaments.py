"""Who speaks to another state's parliament is its guest."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def contacts(text: str) -> list[tuple[str, list[tuple[str, str | None, str]]]]:
    made = compose(take_text(text, published="2023-09-16"), reader())
    names = {a.id: a.name for a in made.actors}
    return [(c.mode, [(names[p.actor], p.side, p.role) for p in c.participants]) for c in made.contacts]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Prime Minister Solveig Aamodt addressed a joint session of Congress in December.",
        "Norwegian Prime Minister Solveig Aamodt addressed a joint session of Congress in December, and President Joe "
        "Biden watched it on television.",
        "Norwegian Prime Minister Solveig Aamodt will address Congress on Thursday. President Joe Biden was not told.",
        "Norwegian Prime Minister Solveig Aamodt is scheduled to speak to Congress on Thursday.",
    ],
)
def test_the_parliament_is_host_and_nobody_else(text: str) -> None:
    assert contacts(text) == [("visit", [("Solveig Aamodt", "NOR", "guest"), ("Congress", "USA", "host")])]


def test_talks_of_the_same_journey_are_their_own() -> None:
    found = contacts(
        "Norwegian Prime Minister Solveig Aamodt spoke to both houses of Congress on Thursday, a day after talks with "
        "President Joe Biden at the White House."
    )
    assert [{side for _, side, _ in people} for _, people in found] == [{"NOR", "USA"}] * 2
    assert [people[1][0] for _, people in found] == ["Congress", "Joe Biden"]


def test_who_speaks_to_his_own_parliament_has_no_contact() -> None:
    text = (
        "President Joe Biden addressed a joint session of Congress on Tuesday and promised to stand by Solveig Aamodt."
    )
    assert contacts(text) == []


def test_a_congress_is_that_of_the_speaker_where_his_state_has_one() -> None:
    assert contacts("Chilean President Diego Lagos addressed Congress in Valparaiso on Tuesday.") == []
