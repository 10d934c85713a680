"""The day on which a journey began or ended is not that of whom somebody met on it."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.find.times import find_times
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.journeys import without_day_of_journey
from memcon.resolve.times.when import resolve_times


@pytest.mark.parametrize(
    ("text", "mode", "dated"),
    [
        ("Dahl wound up a five-day visit on Sunday, during which he met Novak.", "meeting", False),
        ("Dahl returned on Sunday from a tour of the Gulf, in the course of which he met Novak.", "meeting", False),
        ("Dahl ended a one-day visit on Sunday, during which he met Novak.", "meeting", True),
        ("Dahl paid a visit on Sunday, during which he met Novak.", "meeting", True),
        ("Dahl wound up a five-day visit on Sunday, during which he met Novak.", "visit", True),
        ("Dahl ended a visit on Sunday and met Novak.", "meeting", True),
    ],
)
def test_the_day_of_a_journey(text: str, mode: str, dated: bool) -> None:
    at = text.index("met")
    time = resolve_times(find_times(text), published="2031-05-12", text=text)[-1]
    draft = Draft(Argument(at, at + 3, 0.9), mode, "held", False, 0.9, [], time, None)
    without_day_of_journey(draft, Sentences((0,), (len(text),)), text)
    assert (draft.time is not None) == dated
