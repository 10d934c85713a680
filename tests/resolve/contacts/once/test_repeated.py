"""What one sentence tells twice of the same people, on the same day and in the same place, is one contact."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.record import Span
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.retold import without_repeated
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.times.calendar import Interval
from memcon.resolve.times.when import ResolvedTime


def contacts(text: str, *words: str, status: str = "held", dated: bool = True) -> int:
    """How many contacts are left of those told by `words`, all of one day and of the same two people."""
    cast: Any = SimpleNamespace(
        text=text, sentences=Sentences((0,), (len(text),)), roles=[SimpleNamespace(kind="person")] * 2
    )
    drafts = []
    for number, word in enumerate(words):
        start = text.index(word)
        time = ResolvedTime(Span(0, 4, text[:4]), "DATE", "2031-W21", Interval("2031-05-19", "2031-05-25", "week"))
        parties = [Side(0, "NOR", "party", 0, 3, None), Side(1, "CHL", "party", 8, 11, None)]
        trigger = Argument(start, start + len(word), 0.9)
        told = status if number else "held"
        drafts.append(Draft(trigger, "meeting", told, False, 0.9, parties, time if dated else None, None))
    return len(without_repeated(drafts, cast))


def test_talks_at_a_conference_are_told_once() -> None:
    assert contacts("Aas and Roe had discussions at the Lima Ministerial last week.", "discussions", "Ministerial") == 1


@pytest.mark.parametrize("joint", ["and the", "and again at the", "ahead of the", "before the"])
def test_another_one_is_told_beside_it(joint: str) -> None:
    assert (
        contacts(f"Aas and Roe had discussions {joint} Lima Ministerial last week.", "discussions", "Ministerial") == 2
    )


def test_what_is_told_otherwise_stays() -> None:
    text = "Aas and Roe had discussions at the Lima Ministerial last week."
    assert contacts(text, "discussions", "Ministerial", status="planned") == 2
    assert contacts(text, "discussions", "Ministerial", dated=False) == 2
