"""Headings: in lists of days, which day stands over which words.

A line that is only a date heads the lines below it up to the next such line. A date at the head of a line, with a colon
or a dash after it, heads that line alone. What stands above or beside a heading is not of its day.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from memcon.record.span import Span
from memcon.resolve.times.when import ResolvedTime

_LEAD = re.compile(r"[\s\-–—•*·>#\[(]*(?:on\s+)?", re.IGNORECASE)
_WHOLE = re.compile(
    r"(?:,\s(?:in\s)?(?P<place>(?:[A-Z][\w’'-]+\s?(?:(?:and|am|de|of|la|upon)\s)?){1,4}"
    r"(?:,\s[A-Z][\w’' -]{2,30})?))?[\s:.,\])*–—-]*(?=\n|$)"
)
"""What a line has behind the date that it is of: nothing, or the place, "11 June, Berlin"."""
_STAMP = re.compile(r"\s*[|:–—-]\s*[^\n]{5,160}\n\s*[^\n]{120}")
_LINE_HEAD = re.compile(r"(?:\A|\n)[ \t*•·]*\Z")
_ENTRY = re.compile(r"[\s)\]]*(?:,?\s*\d{1,2}[.:h]\d\d(?:\s?[ap]\.?m\.?)?\s*)?(?::|\s[-–—]+\s|[-–—]{2})\s*")
_SCHEDULE = re.compile(
    r"[^\n.!?]{0,60}\b(?:diary|agenda|schedule|programme|program|calendar|events|engagements)\s+(?:for|of|on)\s+(?:the\s+)?",
    re.IGNORECASE,
)
"""What names a day's list before the day: "Diplomatic diary for Monday, 18 March"."""
STAMP = 8  # characters before a time of day in which its line begins
LEAST = 2  # headings that make a list; one date alone is when a text was written


@dataclass(frozen=True, slots=True)
class Heading:
    """A date that heads words of a list: itself, and from where to where it is their day."""

    time: ResolvedTime
    start: int
    end: int


def is_heading(text: str, span: Span) -> bool:
    """True for a date that stands alone in its line, or opens it with a colon or a dash after it.

    So it is for one that ends a line which calls what follows a diary.
    """
    low = text.rfind("\n", 0, span.start) + 1
    if _heads_schedule(text, low, span):
        return True
    if not _LEAD.fullmatch(text, low, span.start):
        return False
    return bool(_WHOLE.match(text, span.end) or _ENTRY.match(text, span.end))


def place_over(heading: Heading | None, text: str) -> tuple[int, int] | None:
    """The place that a heading names behind its day, "11 June, Berlin"."""
    whole = _WHOLE.match(text, heading.time.span.end) if heading else None
    return whole.span("place") if whole and whole["place"] else None


def is_stamp(text: str, span: Span) -> bool:
    """True for the time of day that opens a headline above a paragraph: when a live page was added to.

    "13:30 - Ministers to meet on Friday".
    """
    head = _LINE_HEAD.search(text, max(0, span.start - STAMP), span.start)
    return head is not None and _STAMP.match(text, span.end) is not None


def _heads_schedule(text: str, low: int, span: Span) -> bool:
    return _SCHEDULE.fullmatch(text, low, span.start) is not None and _WHOLE.match(text, span.end) is not None


def _may_head(time: ResolvedTime, text: str) -> bool:
    """Days, weeks and months head lists; a year does with words beside it, alone it may be a figure of a table."""
    grain = time.interval.grain if time.interval else ""
    return grain in ("day", "range", "week", "month") or (grain == "year" and not _WHOLE.match(text, time.span.end))


def headings_of(times: Sequence[ResolvedTime], text: str) -> list[Heading]:
    """The headings of a list of days, in text order; none where the text is no such list."""
    found = [t for t in times if t.interval and is_heading(text, t.span) and _may_head(t, text)]
    named = any(_heads_schedule(text, text.rfind("\n", 0, t.span.start) + 1, t.span) for t in found)
    if len({t.interval for t in found}) < LEAST and not named:
        return []
    out = []
    for i, time in enumerate(found):
        whole = _WHOLE.match(text, time.span.end) is not None
        line = text.find("\n", time.span.end)
        following = found[i + 1].span.start if i + 1 < len(found) else len(text)
        out.append(Heading(time, time.span.start, following if whole or line < 0 else min(line, following)))
    return out


def heading_over(at: int, headings: Sequence[Heading]) -> Heading | None:
    """The heading whose day the words at an offset are of."""
    i = bisect_right([h.start for h in headings], at) - 1
    return headings[i] if i >= 0 and at < headings[i].end else None
