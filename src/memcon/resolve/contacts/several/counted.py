"""How often, and in what order, several were met: "met A three times, B twice and C once", "first met A and then B".

Each of them was met by himself. Those told one after the other come in; how often, and of what with whom, goes out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.several.stops import Row
from memcon.resolve.parties.taking_part import Side

_OFTEN = re.compile(
    r",?\s+(?:at\s+least\s+|more\s+than\s+|only\s+|just\s+)?(?P<often>once|twice|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|a\s+few)\s+times)\b"
)
LEAST = 2  # of several beside whom it stands how often they were met


def counts_of(rows: Sequence[Row], text: str) -> list[bool]:
    """Of each of several who are told one after the other whether he was met more than once; empty where none is told.

    Of one of them it may go without saying.
    """
    found = [_OFTEN.match(text, row.end) for row in rows]
    if sum(often is not None for often in found) < max(LEAST, len(rows) - 1):
        return []
    return [often is not None and often["often"] != "once" for often in found]


_FIRST = re.compile(r"\bfirst\b(?!\s+(?:time|minister|lady|deputy|secretary|vice))")
AHEAD = 40  # characters before a trigger in which "first" may stand
_AND_THEN = re.compile(
    r"(?:,\s(?:with\s)?whom?\s[^.;:“”\"\n]{1,160}?)?,?\s+(?:and\s+)?(?:then|later|afterwards|subsequently)\s+(?:with\s+)?(?:the\s+)?"
    r"(?:[A-Z][\w.’'-]*\s+){0,5}"
)
"""Between two of whom one was met first: "first met A, with whom he went over the map, and then B"."""


def are_in_turn(draft: Draft, behind: Sequence[Side], text: str) -> bool:
    """True where words say that those told behind a verb were met first and then: "first met A, and then B"."""
    if _FIRST.search(text, max(0, draft.trigger.start - AHEAD), behind[0].start) is None:
        return False
    return all(_AND_THEN.fullmatch(text, a.end, b.start) for a, b in pairwise(behind))


def share_topics(each: list[Draft], behind: Sequence[Side]) -> list[Draft]:
    """The contacts with each of those behind a verb, and what is told beside each of it alone."""
    starts = [p.start for p in behind]
    for number, one in enumerate(each):
        until = starts[number + 1] if number + 1 < len(starts) else None
        one.topics = [
            t
            for t in one.topics
            if t.start < starts[0] or (t.start >= starts[number] and (not until or t.start < until))
        ]
    return each


_SERIES = re.compile(
    r"\b(?:(?:series|number|string|slew|set|host)\s+of\s+(?:[a-z-]+\s+){0,2}(?:meetings|talks|engagements)"
    r"|round\s+of\s+(?:[a-z-]+\s+)?meetings"
    r"|(?:separate|bilateral|individual|one-on-one|back-to-back)\s+(?:[a-z-]+\s+)?(?:meetings|talks))\b",
    re.IGNORECASE,
)
_MEETS = re.compile(r"(?:met|meets?|meeting)(?:\s+with)?|held\s+(?:bilateral\s+)?(?:talks|meetings?)(?:\s+with)?")
_STOP = re.compile(r"(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)[.!?][\"”’]?\s|\n")
BACK = 420  # characters before a verb in which the sentence before it stands


def are_of_series(draft: Draft, text: str) -> bool:
    """True where the sentence before told of "a series of meetings": "He met A, B and C" is of one with each."""
    start = draft.trigger.start
    if _MEETS.fullmatch(text, start, draft.trigger.end) is None:
        return False
    low = max(0, start - BACK)
    ends = [m.span() for m in _STOP.finditer(text, low, start)]
    if not ends:
        return False
    close = ends[-1][0]
    for begin, end in reversed(ends[:-1]):
        close = begin if end >= close else close
    before = max((end for _, end in ends if end < close), default=low)
    return _SERIES.search(text, before, close) is not None
