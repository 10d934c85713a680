"""Programmes: in a list of what is to come, "The week ahead", each weekday is the next one.

The schedule of a day, "Public schedule for 5 March", speaks of that day, which its title names.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from memcon.resolve.times.governing import plainly_behind

HEAD = 400  # characters at the opening of a text in which it is called a programme
_CALLED = re.compile(
    r"\b(?:(?:the\s+)?(?:week|days?)\s+ahead|(?:look|looking)\s+ahead|coming\s+up|what['’]s\s+on|what\s+to\s+watch|"
    r"(?:this|next|the)\s+week['’]s\s+(?:\w+\s+)?(?:programme|program|agenda|diary|schedule|calendar)|"
    r"(?:programme|program|agenda|diary|schedule|calendar|events)\s+(?:for|of|this|next)\s+(?:the\s+|this\s+|next\s+|coming\s+)*week|"
    r"weekly\s+(?:programme|program|agenda|diary|schedule|calendar)|(?:diary|agenda|programme)(?=\s*(?:\n|:|$)))",
    re.IGNORECASE,
)
_SCHEDULE = re.compile(
    r"\b(?:schedules?|guidance|calendar|diary|agenda|programmes?|programs?|engagements|appointments|itinerary|timetable)\b",
    re.IGNORECASE,
)
WITHIN = timedelta(days=14)  # from its publication, in which the day of a schedule lies
_OPENS = re.compile(r"(?:^|\n|[.;:!?]\s)[\s\-–—•*·]*(?:on\s+)?\Z", re.IGNORECASE)
_CLOSES = re.compile(r"\s*(?:[:,\n]|[-–—])")


def programme_at(text: str) -> int:
    """Where a text's opening calls it a programme of days to come; -1 where it does not."""
    called = _CALLED.search(text, 0, HEAD)
    return called.end() if called else -1


def is_programme(title: str | None, text: str) -> bool:
    """True where a title or the opening of a text calls it a list of what is to come."""
    return is_schedule(title) or _CALLED.search(title or "") is not None or programme_at(text) >= 0


def opens_entry(text: str, start: int, end: int) -> bool:
    """True for a weekday `text[start:end]` that opens an entry of a list, and of which nothing past is told."""
    before = text[max(0, start - 12) : start]
    if not (_OPENS.search(before) and _CLOSES.match(text, end)):
        return False
    return not plainly_behind(text, start, end, weekday=True)


def is_schedule(title: str | None) -> bool:
    """True for the title of a schedule, a diary or the like."""
    return _SCHEDULE.search(title or "") is not None


def lies_ahead(day: date, published: date) -> bool:
    """True for a day of which a schedule that was `published` on another can be."""
    return published < day <= published + WITHIN
