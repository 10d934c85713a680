"""Nearest: a month, a season or a quarter that its words leave without a year comes in, its year goes out.

The words around say whether it is over or to come; where they do not, the nearer one is meant.
"""

from __future__ import annotations

from datetime import date

from memcon.find.times import TimeSpan
from memcon.resolve.times import calendar as cal
from memcon.resolve.times.governing import plainly_ahead
from memcon.resolve.times.tense import NEAR, is_ahead

_FEAST = 21  # days for which a feast is on people's lips before it comes


def year_of_month(text: str, span: TimeSpan, base: date, month: int, day: int | None) -> int:
    """The year of a month, or of a day in it, said on `base`."""
    here = (base.month, base.day if day else 0)
    there = (month, day or 0)
    shift = span.form.shift
    if shift in ("last", "before", "past"):
        return base.year - (there >= here)
    if shift == "next":
        return base.year + (there <= here)
    if shift == "this" or there == here:
        return base.year
    past, future = base.year - (there > here), base.year + (there < here)
    middle = min(day or 15, 28)
    back = (base - date(past, month, middle)).days
    ahead = (date(future, month, middle) - base).days
    if span.form.end_month or span.form.end_day:  # "between January and September", long begun, is just over
        back = (base - _end_of_range(span, past, month)).days
        if back <= 0 and not plainly_ahead(text, span.start, span.end):
            return past
    if day and span.form.weekday is not None:  # "Wednesday, October 5"
        fitting = [y for y in (past, future) if date(y, month, day).weekday() == span.form.weekday]
        if len(fitting) == 1:
            return fitting[0]
    near = _FEAST if span.form.holiday else NEAR
    return future if is_ahead(text, span.start, span.end, back=back, ahead=ahead, near=near) else past


def _end_of_range(span: TimeSpan, year: int, month: int) -> date:
    """The last day, or about the last, of a range that begins in that month."""
    last = span.form.end_month or month
    return date(year + (last < month), last, min(span.form.end_day or 28, 28))


def year_of_season(text: str, span: TimeSpan, base: date, name: str) -> int:
    """The year of a season said on `base`; a winter has that of its January."""
    year = base.year + (name == "WI" and base.month == 12)
    whole = cal.season(year, name)
    shift = span.form.shift
    if shift == "last":
        return year if whole.last < base else year - 1
    if shift == "next":
        return year if whole.first > base else year + 1
    if shift == "this" or whole.first <= base <= whole.last:
        return year
    future = whole if whole.first > base else cal.season(year + 1, name)
    past = whole if whole.last < base else cal.season(year - 1, name)
    back, ahead = (base - past.last).days + 45, (future.first - base).days + 45
    found = future if is_ahead(text, span.start, span.end, back=back, ahead=ahead) else past
    return int(found.value[:4])


def year_of_quarter(text: str, span: TimeSpan, here: date, number: int) -> int:
    """The year of a quarter said on `here`; of one that is over, the next only where it is plainly to come."""
    this = cal.quarter(here.year, number)
    if this.last < here:
        return here.year + plainly_ahead(text, span.start, span.end)
    if this.first <= here:
        return here.year
    back, ahead = (here - cal.quarter(here.year - 1, number).last).days + 45, (this.first - here).days + 45
    return here.year - (not is_ahead(text, span.start, span.end, back=back, ahead=ahead))
