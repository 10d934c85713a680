"""Whose spokesman has no name: the capital's from which is reported, the place's that opens a sentence, an envoy's."""

from __future__ import annotations

import re
from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast

HEAD = "LIMA, May 3 (Northwire) - Peru's Foreign Minister Ana Roe rang Norwegian President Ola Lind.\n"


def side_of(words: str, told: str, head: str = HEAD) -> str | None:
    """The side of whom some words of a report name last."""
    text = head + told
    names = [
        Name(m.start(), m.end(), m.group(), "Person", 0.9) for m in re.finditer(r"Ana Roe|Ola Lind|Max Dahl", text)
    ]
    starts = [0, *(m.end() for m in re.finditer(r"(?<=[a-z]\.)\s", text))]
    cast = Cast(text, names, Sentences(tuple(starts), (*(s - 1 for s in starts[1:]), len(text))), date(2031, 5, 4))
    for name in names:
        cast.actor_for(name.start, name.end)
    for other in re.finditer(r"(?i:the army|the ministry) in Oslo", text):
        cast.actor_for(*other.span())
    at = text.rindex(words)
    number = cast.actor_for(at, at + len(words))
    cast.finish()
    assert number is not None
    return cast.side(number)


@pytest.mark.parametrize(
    ("words", "told", "side"),
    [
        ("A government spokesman", "A government spokesman told reporters that the call was short.", "PER"),
        ("an official in the ministry", "The call was short, an official in the ministry said.", "PER"),
        ("the Department of Foreign Affairs", "The call was short, the Department of Foreign Affairs said.", "PER"),
        ("the Trade Ministry", "The call was short, the Trade Ministry said.", "PER"),
        ("a government spokesman", "In Oslo, a government spokesman said that the call was short.", "NOR"),
        ("A government spokesman", "Norway was silent. A government spokesman said that the call was short.", None),
        ("A senior official", "A senior official told reporters that the call was short.", None),
    ],
)
def test_who_speaks_for_a_government_is_of_where_that_sits(words: str, told: str, side: str | None) -> None:
    assert side_of(words, told) == side


def test_a_report_that_names_nobody_of_its_place_tells_of_none_of_its_spokesmen() -> None:
    head = "LIMA, May 3 (Northwire) - Norwegian President Ola Lind flew in.\n"
    assert side_of("A government spokesman", "A government spokesman was glad.", head) is None


@pytest.mark.parametrize(
    ("told", "side"),
    [
        ("Norwegian Ambassador Max Dahl raised the ship, an embassy spokesperson said.", "NOR"),
        ("The ship was raised, an embassy spokesperson said.", None),
    ],
)
def test_an_embassys_spokesman_is_of_the_ambassador_told_of_last(told: str, side: str | None) -> None:
    assert side_of("an embassy spokesperson", told) == side


def test_the_army_is_the_one_told_of_before() -> None:
    assert side_of("The army", "No ship sailed, the army in Oslo said. The army was silent on the call.") == "NOR"


def test_a_ministrys_official_is_of_the_one_told_of_before() -> None:
    head = HEAD + "The ministry in Oslo said that Lind was rung.\n"
    assert side_of("a ministry official", "He was, a ministry official said.", head) == "NOR"
    assert side_of("a government official", "He was, a government official said.", head) == "PER"
