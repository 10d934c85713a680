"""Vantage: the day from which a text speaks, and whether it speaks from one at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from memcon.find.times import TimeSpan


def published_date(published: str | None) -> date | None:
    """The day of an ISO 8601 date or datetime as it is given, without a change of time zone; None where it is none."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def dateline(spans: Sequence[TimeSpan], text: str) -> date | None:
    """The full date at the head of a text that bears its own date, as an official statement does."""
    for span in spans:
        form = span.form
        if span.start > 300:
            break
        if form.kind == "calendar" and form.year and form.month and form.day and not form.end_day and not form.era:
            line = text[text.rfind("\n", 0, span.start) + 1 : span.start]
            after = text[span.end : span.end + 3]
            if len(line.split()) <= 6 and (not after.strip() or after.lstrip()[:1] in "-–—:()/|" or after[:1] == "\n"):
                return _day(form.year, form.month, form.day)
    return None


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def tells_history(spans: Sequence[TimeSpan], base: date | None) -> bool:
    """True for a text that dates itself: many years long past, hardly a word said from the day of publication."""
    if base is None:
        return True
    old = sum(1 for s in spans if s.form.year and (s.form.year < base.year - 2 or s.form.era))
    news = sum(1 for s in spans if s.form.kind in ("deictic", "weekday"))
    return old >= 5 and news * 5 <= old
