"""Bounding: a time of which words name one end alone comes in, the stretch between it and the text's day goes out.

"By June" runs from publication until June, "since July" from July to publication.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from memcon.find.times import TimeSpan
from memcon.resolve.times.calendar import Stretch

_BOUND = re.compile(r"\b(by|before|until|till|through)\s\Z", re.IGNORECASE)
_SINCE = re.compile(r"\bsince\s+(?:the\s+|early\s+|late\s+)?\Z", re.IGNORECASE)
_WHEN = re.compile(r",?\s+when\b")
_EVENT = re.compile(
    r"(?:['’]s)?\s+(?:[a-z]+\s+)?(?:summit|meeting|talks|visit|call|round|conference|session|attacks?|elections?|war|coup|deal)\b"
)


def opens_stretch(text: str, start: int, end: int) -> bool:
    """True for a time from which on something was: "since July", not "since the June 12 summit"."""
    if text.rfind("ince ", max(0, start - 24), start) < 0:
        return False
    return _SINCE.search(text, max(0, start - 24), start) is not None and _EVENT.match(text, end) is None


def bounded(text: str, span: TimeSpan, found: Stretch, base: date) -> Stretch:
    """ "By June", "before the end of the year": from the publication on `base` to that time, if it lies ahead.

    "Since July": from that time to the publication.
    """
    if found.last <= base:
        return Stretch(found.first, base, "range", found.value) if opens_stretch(text, span.start, span.end) else found
    lead = _BOUND.search(text, max(0, span.start - 24), span.start)
    if lead is None or _WHEN.match(text, span.end):  # "through June 30, when the leaders meet": that day is told of
        return found
    end = found.last
    if lead.group(1).lower() == "before" and span.form.edge != "END":
        if found.first <= base:
            return found
        end = found.first - timedelta(days=1)
    return Stretch(base, end, "range", found.value) if end > base else found
