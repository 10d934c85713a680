"""When and where each of several was met: rows of counterparts come in, the day and the place of each go out.

"A at 9 a.m., B at noon", "will travel to Osk and Lima, where he will meet A of X and B of Y".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from memcon.find.contacts import Argument
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.times.when import ResolvedTime
from memcon.resolve.words.countries import states_in

STOP = re.compile(r"(?<!\b[ap]\.m)[.!?][\"”’]?\s|\n")
"""Where a sentence ends, as far as a row of counterparts asks."""
BEYOND = 400  # characters after the last of several in which the text may speak of one call with all of them
_CLOCK = re.compile(
    r"\b(?:\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?m\b\.?|hrs?\b|hours\b|o['’]clock\b|GMT\b)|\d{1,2}[.:]\d\d(?!\d)|noon\b|midday\b|midnight\b)"
)
_PART = re.compile(
    r",?\s+(?:(?:in|during|later\s+in)\s+the\s+(?P<part>morning|afternoon|evening)|(?:at|over|for)\s+(?P<meal>breakfast|lunch|dinner))\b"
)
"""What part of the day stands right behind somebody: "A in the morning, B over lunch"."""
_AT = re.compile(r"\b(?:in|at|near|outside|to)\s+(?:the\s+)?$")
_TRAVELS = re.compile(
    r"\b(?:travel(?:l?ing|s|l?ed)?|fl(?:y|ies|ying|ew)|go(?:es|ing)?|went|head(?:s|ing|ed)?|visit(?:s|ing|ed)?|tour(?:s|ing|ed)?|trip)\s"
    r"|\b(?:be|is|was|stops?|stopped|stopping|arriv(?:es?|ed|ing))\s+(?=in\s)"
)
NAMED = 0.95  # how sure a stop is that stands in a row of them


@dataclass(frozen=True, slots=True)
class Row:
    """Those of one side in a list of several, and the words around them that tell of their occasion alone."""

    parties: list[Side]
    start: int
    end: int
    low: int
    high: int


def own_day(row: Row, times: Sequence[ResolvedTime]) -> ResolvedTime | None:
    """The day told beside those of a row, and beside no other."""
    inside = (
        t for t in times if t.interval and (row.low <= t.span.start < row.start or row.end <= t.span.start < row.high)
    )
    return next((t for t in inside if t.interval and t.interval.grain == "day"), None)


_WITH = re.compile(r"\s+(?:with|to)\s+(?:[\w’'.-]+\s+){0,7}")


def days_before(rows: Sequence[Row], times: Sequence[ResolvedTime], text: str) -> list[ResolvedTime | None]:
    """The day that stands before "with" and each row: "met Monday with | A and on Tuesday with | B"."""
    return [
        next((t for t in times if t.interval and _WITH.fullmatch(text, t.span.end, row.start)), None) for row in rows
    ]


def at_their_hours(rows: Sequence[Row], text: str) -> bool:
    """True where an hour, or another part of the day, stands behind each: "A at 9 a.m., B at noon"."""
    if len(rows) < 2:
        return False
    closes = [*(row.start for row in rows[1:]), rows[-1].high]
    if all(_CLOCK.search(text, row.end, close) for row, close in zip(rows, closes, strict=True)):
        return True
    parts = [_PART.match(text, row.end, close) for row, close in zip(rows, closes, strict=True)]
    return all_differ([part and part.groups() for part in parts])


def own_place(row: Row, places: Sequence[Argument], text: str) -> Argument | None:
    """The place told beside those of a row, behind "in" or "at"."""
    inside = (p for p in places if row.low <= p.start < row.start or row.end <= p.start < row.high)
    return next((p for p in sorted(inside, key=lambda p: p.start) if _AT.search(text, p.start - 12, p.start)), None)


def stops_of(draft: Draft, rows: list[Row], text: str) -> list[Argument | None]:
    """The stop of a journey at which each was met: "will travel to Osk and Lima, where he will meet A of X and B of Y".

    None for each unless every one's state has a stop of its own, told before them.
    """
    start = draft.trigger.start
    begin = max((m.end() for m in STOP.finditer(text, max(0, start - BEYOND), start)), default=max(0, start - BEYOND))
    travels = _TRAVELS.search(text, begin, start)
    if travels is None or any(p.start < start for row in rows for p in row.parties):
        return [None] * len(rows)
    at = travels.end()
    stops = {m.code: m for m in states_in(text[at:start]) if m.form in ("capital", "name")}
    found = [stops.get(row.parties[0].side or "") for row in rows]
    return [Argument(at + m.start, at + m.end, NAMED) if m else None for m in found]


def days_of_stops(stops: Sequence[Argument], times: Sequence[ResolvedTime], before: int) -> list[ResolvedTime | None]:
    """The day that stands behind each stop, before the next: "in Osk on Friday and in Lima on Saturday"."""
    starts = [*sorted(s.start for s in stops), before]
    ends = [min(a for a in starts if a > s.start) for s in stops]
    days = [t for t in times if t.interval and t.interval.grain == "day"]
    return [next((t for t in days if s.end <= t.span.start < end), None) for s, end in zip(stops, ends, strict=True)]


def all_differ(own: Sequence[object]) -> bool:
    """True where each of several has one, and no two the same."""
    return len(own) > 1 and all(own) and all(a != b for a, b in pairwise(own))
