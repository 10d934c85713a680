"""TIMEX3 values of times without days: a form comes in, its value goes out.

Lengths, repetitions, "now", numbers that stay open, and what lies before Christ have no place in Python's calendar.
"""

from __future__ import annotations

from memcon.find.timex.form import TimeForm
from memcon.resolve.times import calendar as cal


def before_christ(form: TimeForm) -> str:
    """The value of a time before Christ: BC0480, BC0480-08, BC0480-SP, BC048 (a decade), BC03 (a century)."""
    if form.decade:
        return f"BC{form.decade:0>3}"
    number = form.year or 1
    if form.unit == "C":
        return f"BC{number - 1:02}"
    month = f"-{form.month:02}" if form.month else f"-{form.season}" if form.season else ""
    return f"BC{number:04}{month}"


def open_value(form: TimeForm) -> str | None:
    """The value of a time whose number the words leave open: "the next few weeks", "several years ago"."""
    if form.count is None and form.kind == "shift":
        return cal.period(form.unit, None)
    if form.count is None and form.kind == "offset":
        return "PAST_REF" if form.direction < 0 else "FUTURE_REF"
    return None


def timeless(form: TimeForm) -> str | None:
    """The value of what has no place in the calendar: a length, a repetition, "now"."""
    if form.kind == "ref":
        return form.value
    return form.value or cal.period(form.unit, form.count)
