"""Programmes: in a list of what is to come, "The week ahead", each weekday is the next one.

The schedule of a day, "Public schedule for 5 March", speaks of that day, which its title names.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice

from memcon.resolve.times.governing import plainly_behind

SECTIONS = 4  # parts of a text that are called so, at most
LONG = 4000  # characters of such a part
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


@lru_cache(maxsize=4)
def _sections(text: str) -> tuple[tuple[int, int, bool], ...]:
    """The parts of a text that a line of its own calls those of days to come: from, to, whether "next week"."""
    out = []
    for line in islice(_AHEAD_LINE.finditer(text), SECTIONS):
        following = _HEAD_LINE.search(text, line.end(), line.end() + LONG)
        end = following.start() if following else line.end() + LONG
        out.append((line.end(), end, line["next"] is not None))
    return tuple(out)


def section_ahead(text: str, at: int, stop: int) -> bool | None:
    """Whether a weekday `text[at:stop]` stands below "NEXT WEEK", False for "COMING UP" and the like, None elsewhere.

    None where something past is told of it, too.
    """
    found = next((is_next for start, end, is_next in _sections(text) if start <= at < end), None)
    return None if found is None or plainly_behind(text, at, stop, weekday=True) else found


_AHEAD_LINE = re.compile(
    r"^[ \t*#]*(?:(?P<next>next\s+week)|coming\s+up|(?:the\s+)?week\s+ahead|looking\s+ahead|still\s+to\s+come"
    r"|what['’]s\s+next)[ \t:*]*$",
    re.IGNORECASE | re.MULTILINE,
)
_HEAD_LINE = re.compile(r"^[ \t*#]*[A-Z][^\n.!?:;,]{1,40}$(?=\n+[^\n]{60})", re.MULTILINE)
"""A short line that is no sentence, above a long one."""


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
