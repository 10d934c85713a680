"""Bounding: a time to come that words only give an end ("by June") comes in, the stretch until then goes out."""

from __future__ import annotations

import re
from datetime import date, timedelta

from memcon.find.times import TimeSpan
from memcon.resolve.calendar import Stretch

_BOUND = re.compile(r"\b(by|before|until|till|through)\s\Z", re.IGNORECASE)


def bounded(text: str, span: TimeSpan, found: Stretch, base: date) -> Stretch:
    """ "By June", "before the end of the year": from the publication on `base` to that time, if it lies ahead."""
    if found.last <= base:
        return found
    lead = _BOUND.search(text, max(0, span.start - 24), span.start)
    if lead is None:
        return found
    end = found.last
    if lead.group(1).lower() == "before" and span.form.edge != "END":
        if found.first <= base:
            return found
        end = found.first - timedelta(days=1)
    return Stretch(base, end, "range", found.value) if end > base else found
