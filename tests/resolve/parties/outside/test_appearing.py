"""Who stands beside a speaker before the press, and who is there."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def people(text: str) -> list[set[str]]:
    made = compose(take_text(text, published="2024-11-18"), reader())
    names = {a.id: a.name for a in made.actors}
    return [{names[p.actor] for p in c.participants} for c in made.contacts]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Prime Minister Solveig Aamodt spoke to Kenyan President Joseph Mwaura by phone on Monday, she told "
        "a press conference with visiting Chilean President Diego Lagos.",
        "Norwegian Prime Minister Solveig Aamodt said at a joint news conference in Oslo alongside Chilean President "
        "Diego Lagos that she had called Kenyan President Joseph Mwaura on Friday.",
        "Standing beside Chilean President Diego Lagos, Norwegian Prime Minister Solveig Aamodt said that she had "
        "called Kenyan President Joseph Mwaura on Friday.",
    ],
)
def test_who_stands_beside_a_speaker_has_no_part_in_her_call(text: str) -> None:
    assert {"Solveig Aamodt", "Joseph Mwaura"} in people(text)
    assert not any({"Diego Lagos", "Joseph Mwaura"} <= found for found in people(text))


@pytest.mark.parametrize(
    "text",
    [
        "Speaking alongside Chilean President Diego Lagos after talks in Oslo, Norwegian Prime Minister Solveig Aamodt "
        "said that Kenya had to wait.",
        "Norwegian Prime Minister Solveig Aamodt said at a news conference with Chilean President Diego Lagos in Oslo "
        "that their talks had been useful.",
    ],
)
def test_who_stands_beside_her_after_their_talks_was_there(text: str) -> None:
    assert {"Solveig Aamodt", "Diego Lagos"} in people(text)


def test_talks_with_somebody_are_not_with_who_stands_beside_the_speaker() -> None:
    text = (
        "Norwegian Prime Minister Solveig Aamodt said at a joint press conference with Chilean President Diego Lagos "
        "in Oslo on Friday that her recent talks with Kenyan President Joseph Mwaura were warm."
    )
    made = compose(take_text(text, published="2024-05-14"), reader())
    names = {a.id: a.name for a in made.actors}
    found = [c for c in made.contacts if "Joseph Mwaura" in {names[p.actor] for p in c.participants}]
    assert [{names[p.actor] for p in c.participants} for c in found] == [{"Solveig Aamodt", "Joseph Mwaura"}]
    assert [(c.time, c.place) for c in found] == [(None, None)]


def test_talks_told_of_where_they_were_have_their_place() -> None:
    text = (
        "Norwegian Prime Minister Solveig Aamodt said at a press conference that her recent talks with Kenyan "
        "President Joseph Mwaura in Nairobi were warm."
    )
    (contact,) = compose(take_text(text, published="2024-05-14"), reader()).contacts
    assert contact.place is not None and contact.place.name == "Nairobi"
