"""Somebody's office is an actor of its own, called as the text calls it."""

from __future__ import annotations

import re
from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast

TEXT = "Dahl met Lind on Tuesday, Dahl's office said. His office gave no details. Lind's office was silent."


@pytest.mark.parametrize(
    ("words", "name"),
    [("Dahl's office", "Dahl's office"), ("His office", "Dahl's office"), ("Lind's office", "Lind's office")],
)
def test_an_office_has_the_name_of_whose_it_is(words: str, name: str) -> None:
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Lind", TEXT)]
    ends = [m.end() for m in re.finditer(r"\. ?", TEXT)]
    cast = Cast(TEXT, names, Sentences((0, *ends[:-1]), tuple(ends)), date(2031, 5, 7))
    found = {}
    for asked in ("Dahl's office", "His office", "Lind's office"):
        at = TEXT.index(asked)
        found[asked] = cast.actor_for(at, at + len(asked))
    number = found[words]
    assert number is not None
    assert cast.roles[number].name == name


def test_his_office_is_called_by_his_name() -> None:
    text = "Dahl met Lind on Tuesday. His office gave no details."
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Dahl|Lind", text)]
    cast = Cast(text, names, Sentences((0, 26), (25, len(text))), date(2031, 5, 7))
    number = cast.actor_for(26, 36)
    assert number is not None
    assert cast.roles[number].name == "Dahl's office"


def test_what_is_told_of_somebody_is_no_part_of_what_he_is_called() -> None:
    text = "A senior official, who spoke on condition of anonymity, said that Dahl had left."
    end = text.index(", said")
    cast = Cast(text, [], Sentences((0,), (len(text),)), date(2031, 5, 7))
    number = cast.actor_for(0, end)
    assert number is not None
    assert cast.roles[number].name == "senior official"


def test_leaders_of_several_others_are_not_those_told_of_before() -> None:
    text = "The leaders of Kestria met. The leaders left. The leaders of several invited states stayed."
    cast = Cast(text, [], Sentences((0, 28, 46), (28, 46, len(text))), date(2031, 5, 7))
    first, again, others = (
        cast.actor_for(text.index(words), text.index(words) + len(words))
        for words in ("The leaders of Kestria", "The leaders left"[:11], "The leaders of several invited states")
    )
    assert others not in (first, again)
