"""In passing: the days that a text has named come in, the one that it tells of goes out: "later the same day" is of it.

"On Monday A met B. The line has been closed since 3 May. The same evening A called C": on Monday evening. A day named
in passing measures something ("since"), is part of a name ("the ceasefire of 2 February"), lies further back ("had been
signed on") or is yet to come.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from memcon.resolve.times.tense import sounds_ahead

REACH = 1200  # characters within which a text comes back to a day that it tells of
_SAME = re.compile(r"\bsame\b|\b(?:later|earlier)\b|\b(?:evening|night|afternoon|morning)\b", re.IGNORECASE)
_MEASURED = re.compile(r"\b(?:since|until|till)\s+(?:the\s+)?$", re.IGNORECASE)
_OF_A_NAME = re.compile(
    r"\b(?!(?:meetings?|talks|calls?|conversations?|visits?|summits?|sessions?|rounds?|morning|afternoon|evening|night|end"
    r"|start|beginning|dinner|lunch|reception)\b)[a-z][\w-]+\s+of\s+(?:the\s+)?$"
)
_HAD = re.compile(
    r"\bhad\s+(?:(?:been|also|already|first|last|previously)\s+)*(?:\w+ed|met|held|made|sent|begun|taken|spoken|seen|flown|gone|come|told)\b"
)
_STOP = re.compile(r"(?:[.!?][\"”’]?\s+(?=[\"“]?[A-Z])|\n)")
_SAID = re.compile(r",[^.;:!?\n“”\"]{1,60}?\b(?:said|announced|reported|confirmed)(?:\s+(?:late|early))?\s+(?:on\s+)?$")
_BEFORE = 200  # characters before a day in which its verb stands


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day that a text names, and where."""

    day: date
    start: int
    end: int


def day_told_of(days: Sequence[NamedDay], text: str, start: int, end: int, base: date | None) -> date | None:
    """The day that "the same evening", `text[start:end]`, is of; None where it is none but the day named last.

    `days` are those named before it, in text order, `base` the day of the text.
    """
    if len(days) < 2 or not _SAME.search(text, start, end):
        return None
    for named in reversed(days):
        if start - named.end > REACH:
            return None
        if not _is_in_passing(named, days, text, start, end, base):
            return None if named is days[-1] else named.day
    return None


def _is_in_passing(
    named: NamedDay, days: Sequence[NamedDay], text: str, start: int, end: int, base: date | None
) -> bool:
    before = text[max(0, named.start - _BEFORE) : named.start]
    if _MEASURED.search(before) or _OF_A_NAME.search(before):
        return True
    if not _STOP.search(text, named.end, start + 1):
        return False
    if base is not None and named.day > base:
        return not sounds_ahead(text, start, end)
    stops = [m.end() for m in _STOP.finditer(before)]
    further = _HAD.search(before, stops[-1] if stops else 0)
    if further is None:
        return False
    stop = _STOP.search(text, end)
    return not _HAD.search(text, end, stop.start() if stop else len(text))


def is_of_a_saying(days: Sequence[NamedDay], text: str, start: int, end: int) -> bool:
    """True for a day that ends a sentence as that of a saying: "will meet on Friday, officials said on Wednesday."

    The one told of is that before it, from which "a day later" counts on.
    """
    if not days or text[end : end + 1] != "." or start - days[-1].end > _BEFORE:
        return False
    between = text[days[-1].end : start]
    return _SAID.search(between) is not None and _STOP.search(between) is None
