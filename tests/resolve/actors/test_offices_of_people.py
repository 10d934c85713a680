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
