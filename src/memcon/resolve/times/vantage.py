"""Vantage: the day from which a text speaks, and whether it speaks from one at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from memcon.find.times import TimeSpan, find_times
from memcon.resolve.times.governing import plainly_behind
from memcon.resolve.times.programme import is_schedule, lies_ahead


def published_date(published: str | None) -> date | None:
    """The day of an ISO 8601 date or datetime as it is given, without a change of time zone; None where it is none."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def scheduled_day(title: str | None, published: str | date | None) -> date | None:
    """The day to come that the title of a schedule names, "Public schedule for 5 March"; None where none does."""
    here = published if isinstance(published, date) else published_date(published)
    if here is None or not title or not is_schedule(title):
        return None
    forms = [s.form for s in find_times(title) if s.form.kind == "calendar" and s.form.month and s.form.day]
    if len(forms) != 1 or forms[0].end_day:
        return None
    form = forms[0]
    years = (form.year,) if form.year else (here.year, here.year + 1)
    days = [_day(year, form.month or 1, form.day or 1) for year in years]
    return next((day for day in days if day and lies_ahead(day, here)), None)


def dateline(spans: Sequence[TimeSpan], text: str) -> date | None:
    """The full date at the head of a text that bears its own date, as an official statement does."""
    for span in spans:
        form = span.form
        if span.start > _HEAD:
            break
        if form.kind == "calendar" and form.year and form.month and form.day and not form.end_day and not form.era:
            line = text[text.rfind("\n", 0, span.start) + 1 : span.start]
            after = text[span.end : span.end + 3]
            if len(line.split()) <= 6 and (not after.strip() or after.lstrip()[:1] in "-–—:()/|" or after[:1] == "\n"):
                return _day(form.year, form.month, form.day)
    return None


def day_of_report(spans: Sequence[TimeSpan], published: date | None, text: str) -> date | None:
    """The day in a report's dateline, "CAIRO, Jan. 14 (Northwire) --", where it is near the day of publication.

    A page may bear the day of another time zone, or of the day after; the report speaks from its own.
    """
    if published is None or not spans or spans[0].start > _HEAD:
        return None
    form, start = spans[0].form, spans[0].start
    if form.kind != "calendar" or not form.month or not form.day or form.end_day or form.era:
        return None
    line = text.rfind("\n", 0, start) + 1
    behind = _LEAVES.match(text, spans[0].end) or (form.year and _LEAVES_YEAR.match(text, spans[0].end))
    if not behind or not _PLACE.fullmatch(text, line, start):
        return None
    years = (form.year,) if form.year else (published.year - 1, published.year, published.year + 1)
    days = [day for year in years if (day := _day(year, form.month, form.day))]
    return next((day for day in days if abs((day - published).days) <= _NEAR), None)


def day_after_clock(spans: Sequence[TimeSpan], index: int, text: str) -> TimeSpan | None:
    """The day that follows a lone clock time, over other clock times: "10 a.m. (0700 GMT) on Wednesday"."""
    end = spans[index].end
    for span in spans[index + 1 : index + 4]:
        between = _BETWEEN_CLOCKS.fullmatch(text, end, span.start) if span.start - end <= 30 else None
        if between is None or (between["more"] and span.form.kind != "clock"):
            return None
        form = span.form
        if form.kind != "clock":
            named = form.kind in ("weekday", "deictic") or (form.kind == "calendar" and form.day)
            return span if named else None
        end = span.end
    return None


_BETWEEN_CLOCKS = re.compile(r"(?: (?:local|[A-Z]\w+) time)?[ (),/–-]*(?:on )?(?P<more>(?:or|and) )?")


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def told_a_day_on(spans: Sequence[TimeSpan], base: date | None, text: str) -> bool:
    """True for a text that tells of the day after its publication as over, as one from a zone further east does.

    Its first day is that one, and the day of publication is named later; a text that leads with what happened six
    days ago would hardly come to today after it.
    """
    days = [s for s in spans if s.form.kind in ("weekday", "deictic") and not s.form.shift]
    if base is None or not days or days[0].form.weekday != (base.weekday() + 1) % 7:
        return False
    named = any(s.form.weekday == base.weekday() for s in days[1:])
    return named and plainly_behind(text, days[0].start, days[0].end, weekday=True)


def tells_history(spans: Sequence[TimeSpan], base: date | None) -> bool:
    """True for a text that dates itself: many years long past, hardly a word said from the day of publication."""
    if base is None:
        return True
    old = sum(1 for s in spans if s.form.year and (s.form.year < base.year - 2 or s.form.era))
    news = sum(1 for s in spans if s.form.kind in ("deictic", "weekday"))
    return old >= 5 and news * 5 <= old and not any(_is_of_these_days(s, base) for s in spans[:2])


def _is_of_these_days(span: TimeSpan, base: date) -> bool:
    """True for a day without its year at the head of a text that came out then: "On April 21, the envoys met"."""
    form = span.form
    if span.start > _HEAD or form.kind != "calendar" or form.year or not (form.month and form.day):
        return False
    day = _day(base.year, form.month, form.day)
    return day is not None and abs((base - day).days) <= _THESE_DAYS


_PLACE = re.compile(r"[ \t]*[A-Z][\w.’' /-]{1,40}(?:,[ \t]+[A-Z][\w.’' -]{1,30})?,[ \t]*")
_LEAVES = re.compile(r"\.?[ \t]*(?:\([A-Z]|/[A-Z]|[-–—]{1,2}[ \t])|,?[ \t]+[A-Z]{2,8}[ \t]*[-–—]{1,2}[ \t]")
_LEAVES_YEAR = re.compile(r"[.:]?[ \t]*(?:\n|\Z|[A-Z])")
"""What stands behind a dateline's full date: its own line's end, or the first sentence."""
_NEAR = 3  # days from a report's own day to that of its publication
_HEAD = 300  # characters at the head of a text
_THESE_DAYS = 7
