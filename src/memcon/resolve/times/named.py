"""Named: years, months, days, seasons, holidays and weekdays come in by their names, the stretches they mean go out.

What a name leaves out (the year of "May 4", the week of "Tuesday") follows from the date of the text, from the date
that the text has come to, and from the words around.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from memcon.find.times import TimeSpan
from memcon.find.timex.form import TimeForm
from memcon.resolve.times import calendar as cal
from memcon.resolve.times.calendar import Stretch
from memcon.resolve.times.governing import plainly_behind
from memcon.resolve.times.nearest import year_of_month, year_of_season
from memcon.resolve.times.passing import NamedDay
from memcon.resolve.times.programme import opens_entry, programme_at, section_ahead
from memcon.resolve.times.tense import is_ahead, is_later_on

_OPENS = re.compile(r"(?:^|[.!?:;\n—–])[\"”’)]?\s*[\"“]?(?:[Bb]ack\s+)?[Ii]n\s+(?:early\s+|mid-|late\s+)?\Z")
_ENDS = re.compile(r"\n|(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})(?<!\bSept)[.!?][\"”’)]*\s")
"""What ends a sentence, where no title or month is cut short: "Mr.", "Gen.", "Sept."."""


def opens_with(text: str, start: int) -> bool:
    """True where a year at an offset opens its sentence, whose days are of that year then: "In 2013, … on Sept. 27"."""
    return _OPENS.search(text, max(0, start - 20), start) is not None


class Named:
    """What is known while a document's times are read in order; `last` is the latest date the text has come to."""

    def __init__(self, text: str, base: date | None, history: bool, day_on: bool) -> None:
        self.text = text
        self.base = base
        self.history = history
        self.day_on = day_on
        self.last: Stretch | None = None
        self.last_day: date | None = None
        self.last_day_end = 0
        self.days: list[NamedDay] = []  # every day named so far
        self.day_is_told = False  # without its year, as a text tells of it; a full date may only sign something
        self.day_is_past = False  # "last Thursday", as a text tells of what went before
        self.last_year: int | None = None
        self.year_of: tuple[int, int] | None = None  # of the clause that opens with "In 2013,": the year, and its end
        self.quarter: Stretch | None = None
        self.quarter_end = 0
        self.programme: int | None = None  # where a programme of days to come begins, -1 for nowhere

    def _from(self, definite: bool, unit: str = "") -> date | None:
        """The day from which words are said: that of the text for definite words and histories.

        Nothing is counted in days or weeks from a month or a year, which do not tell where in them to begin.
        """
        if definite or self.history:
            if self.last is not None:
                vague = (definite or unit == "D") and _LENGTHS.get(unit, 9) < _LENGTHS.get(self.last.grain, 0)
                return None if vague else self.last.first
            if self.history:
                return None
        return self.base

    def _year_for(self, span: TimeSpan, month: int, day: int | None) -> int | None:
        """The year of a month or day that the words leave without one."""
        form = span.form
        if "Y" in (form.unit, form.value):
            return self._year_said(form)
        if form.shift == "that" and self.last:
            return self.last.first.year
        if self.history:
            return self.last_year
        if self.year_of is not None and not _ENDS.search(self.text, self.year_of[1], span.start):
            return self.year_of[0]
        return year_of_month(self.text, span, self.base, month, day) if self.base else None

    def _year_said(self, form: TimeForm) -> int | None:
        """The year that words name by another: "in May last year", "in May the following year"."""
        here = self._from(form.shift in ("that", "before", "after"))
        return here.year + {"last": -1, "before": -1, "next": 1, "after": 1}.get(form.shift or "", 0) if here else None

    def _calendar(self, span: TimeSpan) -> Stretch | None:
        form = span.form
        if form.value == "ambiguous":
            return None
        if form.decade:
            return cal.with_edge(cal.decade(form.decade), form.edge)
        if form.season:
            return self._season(span)
        if form.holiday:
            here = form.year or self._holiday_year(span)
            found = cal.holiday(here, form.holiday) if here else None
            return cal.day(found) if found else None
        if form.month is None:
            if form.day:
                return self._day_only(span)
            if form.year and form.end_year:
                return cal.joined(cal.year(form.year), cal.year(form.end_year))
            return cal.with_edge(cal.year(form.year), form.edge) if form.year else None
        year = form.year or (form.end_year if form.end_month else None)
        if year is None:
            year = self._year_for(span, form.month, form.day)
            if year is None:
                return None
        if form.day is None:
            first = cal.with_edge(cal.month(year, form.month), form.edge)
            if form.end_month is None:
                return first
            last_year = form.end_year or year + (form.end_month < form.month)
            last = cal.with_edge(cal.month(last_year, form.end_month), form.end_edge)
            return cal.joined(first, last)
        first = cal.day(date(year, form.month, form.day))
        if form.end_day is None:
            return cal.week(first.first) if form.unit == "W" else first
        end_month = form.end_month or form.month
        last_year = form.end_year or form.year or year + (end_month < form.month)
        return cal.joined(first, cal.day(date(last_year, end_month, form.end_day)))

    def _holiday_year(self, span: TimeSpan) -> int | None:
        """The year of a holiday that the words leave without one; found with its day in a year near the text's."""
        near = self.base.year if self.base else self.last_year
        found = cal.holiday(near, span.form.holiday or "") if near else None
        return self._year_for(span, found.month, found.day) if found else None

    def _day_only(self, span: TimeSpan) -> Stretch | None:
        """ "The 19th": of the month that the text is in, else the nearest one."""
        number = span.form.day or 1
        if self.last and self.last.grain in ("day", "month") and (self.history or self._near(span)):
            return cal.day(self.last.first.replace(day=number))
        if self.base is None or self.history:
            return None
        gap = number - self.base.day
        back, ahead = -gap % 30, gap % 30
        here = cal.month(self.base.year, self.base.month).first
        future = is_ahead(self.text, span.start, span.end, back=back, ahead=ahead, weekday=True)
        if gap > 0 and not future:
            here = cal.month(here.year, here.month - 1).first
        elif gap < 0 and future:
            here = cal.month(here.year, here.month + 1).first
        return cal.day(here.replace(day=number))

    def _near(self, span: TimeSpan) -> bool:
        return self.last is not None and self.base is not None and self.last.first.month != self.base.month

    def _season(self, span: TimeSpan) -> Stretch | None:
        form = span.form
        name = form.season or "SU"
        year = form.year
        if year is None:
            if form.unit == "Y":
                year = self._year_said(form)
            elif self.history or form.shift == "that":
                year = self.last.first.year if self.last else None
            elif self.base is not None:
                year = year_of_season(self.text, span, self.base, name)
        return cal.with_edge(cal.season(year, name), form.edge) if year else None

    def _weekday(self, span: TimeSpan) -> Stretch | None:
        form = span.form
        here = self._from(definite=form.shift in ("that", "before", "after"), unit="D")
        if here is None or form.weekday is None:
            return None
        back = (here.weekday() - form.weekday) % 7
        if form.unit and form.unit == "W":
            offset = {"last": -7, "past": -7, "next": 7}.get(form.shift or "this", 0)
            return cal.day(here + timedelta(days=offset + form.weekday - here.weekday()))
        if form.shift in ("last", "past", "before"):
            found = here - timedelta(days=back or 7)
        elif form.shift in ("next", "after"):
            found = here + timedelta(days=7 - back)
        elif self._is_later_on(span, form.weekday):
            found = self.last_day or here
        elif (section := section_ahead(self.text, span.start, span.end)) is not None and not self.history:
            found = here + timedelta(days=7 + form.weekday - here.weekday() if section else -back % 7 or 7)
        elif back == 0:
            found = here + timedelta(days=7) if self._is_led_on(span, here) else here
        else:
            if self._in_programme(span):
                return self._weekdays(form, here + timedelta(days=7 - back))
            near = int(self.day_on or bool(_EARLY.match(span.text)))  # of a day that has hardly begun elsewhere
            start, end = _told_below(self.text, span.start, span.end) or (span.start, span.end)
            future = is_ahead(self.text, start, end, back=back, ahead=7 - back, weekday=True, near=near)
            found = here + timedelta(days=7 - back if future else -back)
        return self._weekdays(form, found)

    def _is_later_on(self, span: TimeSpan, weekday: int) -> bool:
        """True for "later on Tuesday" where a Tuesday was named last: it is of that day."""
        if self.last_day is None or self.last_day.weekday() != weekday or self.base is None:
            return False
        near = abs((self.base - self.last_day).days) < 7
        return near and is_later_on(self.text, span.start)

    def _is_led_on(self, span: TimeSpan, here: date) -> bool:
        """True for today's weekday behind a day to come: "will meet A on Tuesday and B on Friday", on a Friday."""
        if self.last_day is None or self.last_day <= here or span.start - self.last_day_end > _LED:
            return False
        if _ENDS.search(self.text, self.last_day_end, span.start) or plainly_behind(self.text, span.start, span.end):
            return False
        return _AND.search(self.text, self.last_day_end, span.start) is not None

    @staticmethod
    def _weekdays(form: TimeForm, found: date) -> Stretch | None:
        """The day itself, or the days from it on that "Monday to Wednesday" names."""
        if form.end_weekday is None or form.weekday is None:
            return cal.day(found)
        last = found + timedelta(days=(form.end_weekday - form.weekday) % 7)
        return cal.joined(cal.day(found), cal.day(last))

    def _in_programme(self, span: TimeSpan) -> bool:
        """True where a weekday opens an entry in a programme of days to come, whatever is said of it before."""
        if self.programme is None:
            self.programme = programme_at(self.text)
        return 0 <= self.programme < span.start and opens_entry(self.text, span.start, span.end)


def _told_below(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the words begin that a weekday alone in its line heads, whose verbs tell of which week it is."""
    if not _LINE_BEGINS.search(text, max(0, start - 8), start):
        return None
    below = _BELOW.match(text, end)
    return (below.end(), below.end()) if below else None


_LINE_BEGINS = re.compile(r"(?:\n|\A)[ \t•*·>#–—-]{0,6}\Z")
_BELOW = re.compile(r"[ \t:.*–—-]{0,4}(?:\n[ \t•*·–—-]*){1,3}(?=[\w“\"])")
_AND = re.compile(r"\s(?:and|then|before|followed\s+by)\s")
_LED = 120  # characters behind a day to come in which the days told after it are later ones
_EARLY = re.compile(r"early\b|\d[\d:.]* ?a\.?m", re.IGNORECASE)
_LENGTHS = {"H": 0, "m": 0, "S": 0, "D": 1, "W": 2, "M": 3, "Q": 3, "Y": 4, "week": 2, "month": 3, "year": 4}
