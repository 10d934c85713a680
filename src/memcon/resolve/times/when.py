"""When: a document's time expressions come in, their TIMEX3 values and calendar intervals go out.

Expressions are resolved from the publication date or from another date of the text ("a day
earlier"), never from today. Without either, the value is None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice

from memcon.find.times import TimeSpan
from memcon.intake.posts import find_posts
from memcon.record.memcon import TimexType
from memcon.record.span import Span
from memcon.resolve.times import calendar as cal
from memcon.resolve.times.apart import apart, are_one_day
from memcon.resolve.times.bounding import bounded
from memcon.resolve.times.calendar import Interval, Stretch
from memcon.resolve.times.governing import plainly_ahead, plainly_behind
from memcon.resolve.times.live import live_entry
from memcon.resolve.times.named import Named, opens_with
from memcon.resolve.times.nearest import year_of_quarter
from memcon.resolve.times.occurring import put_off
from memcon.resolve.times.passing import NamedDay, day_told_of, is_of_a_saying
from memcon.resolve.times.tense import is_ahead, sounds_ahead
from memcon.resolve.times.timeless import before_christ, open_value, timeless
from memcon.resolve.times.vantage import (
    dateline,
    day_after_clock,
    day_of_report,
    published_date,
    tells_history,
    told_a_day_on,
)

__all__ = ["Interval", "ResolvedTime", "published_date", "resolve_times"]


@dataclass(frozen=True, slots=True)
class ResolvedTime:
    """A time expression with its TIMEX3 value and, where it is a calendar time, its interval."""

    span: Span
    type: TimexType
    value: str | None
    interval: Interval | None


def resolve_times(spans: Sequence[TimeSpan], *, published: str | None, text: str) -> list[ResolvedTime]:
    """The times of one document, in the order and number of `spans`, which are those of `find_times(text)`."""
    base = published_date(published)
    base = day_of_report(spans, base, text) or base or dateline(spans, text)
    teller = _Teller(text, base, tells_history(spans, base), told_a_day_on(spans, base, text))
    days = [post.day for post in find_posts(text) if post.day]
    out = []
    for i, span in enumerate(spans):
        out.append(teller.resolve(span, day_after_clock(spans, i, text) if span.form.kind == "clock" else None))
        told = out[-1].interval
        if told is not None and told.grain == "day" and any(a <= span.start < b for a, b in days):
            teller.base = date.fromisoformat(told.start)  # "today" of a post is the day over it
        counted = out[i - 1] if i and told is not None and told.grain == "day" else None
        if counted is not None and are_one_day(text, counted.span.start, counted.span.end, span.start):
            out[i - 1] = replace(counted, value=out[i].value, interval=told)
    return out


class _Teller(Named):
    """Resolves a document's times in reading order."""

    def resolve(self, span: TimeSpan, named: TimeSpan | None = None) -> ResolvedTime:
        """The time of an expression; `named` is the day that the text names just after a lone clock time."""
        form = span.form
        words = Span(span.start, span.end, span.text)
        if form.kind in ("duration", "set", "ref"):
            ahead = self._ahead(span) or self._apart(span) if form.kind == "duration" else None
            if ahead is None:
                return ResolvedTime(words, form.type, timeless(form), None)
            return ResolvedTime(words, form.type, cal.period(form.unit, form.count), ahead.interval)
        if form.era:
            return ResolvedTime(words, form.type, before_christ(form), None)
        try:
            found = self._stretch(named or span)
        except (ValueError, OverflowError):  # outside the calendar
            found = None
        if found is None:
            return ResolvedTime(words, form.type, open_value(form), None)
        entry = form.kind == "clock" and _LINE_BEGINS.search(self.text, max(0, span.start - 8), span.start)
        if form.unit not in ("H", "m", "S") and not form.leaning and not entry:  # the day over entries goes on
            self._remember(found, span)
        value = found.value
        if form.leaning:
            if form.unit == "Y" and _ENDED.match(self.text, span.end):
                value = "P1Y"
            return ResolvedTime(words, form.type, value, None)
        if form.unit == "Q":
            self.quarter, self.quarter_end = found, span.end
        if form.tod and found.grain == "day":
            value = f"{value}T{form.tod}"
        return ResolvedTime(words, form.type, value, self._told(span, found).interval)

    def _remember(self, found: Stretch, span: TimeSpan) -> None:
        form = span.form
        if form.decade:
            return  # it lends no day a year
        if found.grain == "day" and not form.year and is_of_a_saying(self.days, self.text, span.start, span.end):
            return
        if found.grain == "day" and _SOUGHT.search(self.text, max(0, span.start - 50), span.start):
            return  # nothing was on a day that somebody had wanted
        self.last = found
        if found.grain == "day":
            self.days.append(NamedDay(found.first, span.start, span.end))
            self.last_day, self.last_day_end = found.first, span.end
            self.day_is_told = not form.year
            self.day_is_past = form.shift in ("last", "past")
        if form.year or self.history:
            self.last_year = found.first.year
        if found.grain == "year" and form.year and opens_with(self.text, span.start):
            self.year_of = found.first.year, span.end

    # -- one kind of form each -------------------------------------------------------------

    def _stretch(self, span: TimeSpan) -> Stretch | None:
        form = span.form
        match form.kind:
            case "calendar":
                return self._calendar(span)
            case "weekday":
                return self._weekday(span)
            case "deictic":
                here = None if self.history else self.base
                return cal.day(here + timedelta(days=form.direction)) if here else None
            case "shift":
                return self._shift(span)
            case "offset":
                return self._offset(span)
            case "nth":
                return self._nth(span)
            case "clock":
                return self._clock_day(span)
        return None

    def _clock_day(self, span: TimeSpan) -> Stretch | None:
        """The day of a lone clock time: the one that the text is in; for "3 p.m." one named near, or today.

        One that stamps an entry of a live report, at the head of its line, is of the day that heads a line, or today.
        In a chronicle of hours, "15:00 Weiss calls Roe", it is of no day that an entry before tells of.
        """
        if self.base and not self.history and _stamps(self.text, span.start, span.end):
            named = self.last_day is not None and _heads_line(self.text, self.last_day_end)
            return cal.day(self.last_day if named and self.last_day else self.base)
        if _opens_entry(self.text, span.start, span.end) and _is_chronicle(self.text):
            named = self.last_day is not None and _heads_line(self.text, self.last_day_end)
            return cal.day(self.last_day) if named and self.last_day else None
        entry = live_entry(self.text, span.start)
        if entry is not None and self.base and not self.history:  # a day that another entry speaks of is not its own
            near = self.last_day is not None and entry[0] <= self.last_day_end
            named = near or (self.last_day is not None and _heads_line(self.text, self.last_day_end))
            return cal.day(self.last_day if named and self.last_day else self.base)
        if self.last and self.last.grain == "day":
            return cal.day(self.last.first)
        if self.history or not _HALF_OF_DAY.search(span.text):  # "3:55" may be the length of a film
            return None
        here = self.last_day if self.last_day and span.start - self.last_day_end < _NEAR_DAY else self.base
        return cal.day(here) if here else None

    def _shift(self, span: TimeSpan) -> Stretch | None:
        form = span.form
        unit = form.unit or "D"
        if unit == "period":
            return self.quarter
        if form.shift == "that" and unit == "D":
            told = day_told_of(self.days, self.text, span.start, span.end, self.base)
            if told is not None:
                return cal.day(told)
            if self.last_day and self.last and self.last.grain == "year":  # "the same day" is of no year told since
                return cal.day(self.last_day)
        if form.direction:
            return self._same_day(span)
        here = self._from(form.definite, unit)
        if unit == "D" and form.definite and self.last and (self.last.last - self.last.first).days > _FEW_DAYS:
            here = self.last_day  # "the next day" follows a day, and no summer named since
        if here is None:
            return None
        if form.leaning and unit == "Q":
            return self.quarter or cal.around(cal.moved(here, "Q", -1) or here, "Q")
        if form.shift == "that":
            return cal.with_edge(cal.around(here, unit), form.edge)
        if unit == "weekend":
            return self._weekend(span, here)
        if form.shift == "past" or (form.shift in ("last", "next") and (form.count or 2) > 1):
            return cal.counted(here, unit, form.count, forward=form.shift == "next")
        if form.shift in ("before", "after") and form.count is None and not form.edge:
            return None  # "in the preceding weeks": nobody knows in how many
        step = {"last": -1, "before": -1, "next": 1, "after": 1}.get(form.shift or "this", 0)
        if unit == "W" and form.shift == "this" and here.weekday() == 6 and not self.history:
            ahead = plainly_ahead(self.text, span.start, span.end) or sounds_ahead(self.text, span.start, span.end)
            step = int(ahead)  # on a Sunday, a week to come is the next one
        there = cal.moved(here, unit, step)
        return cal.with_edge(cal.around(there, unit), form.edge) if there else None

    def _same_day(self, span: TimeSpan) -> Stretch | None:
        """ "Later that day", "earlier in the day": of the day named just before, else that of the publication.

        "In the day" alone may be today, so that a full date, or one to come, is not what it means.
        """
        here, named = self._from(definite=False), self.last_day
        if named and span.form.definite and self.last and self.last.grain == "day":
            return cal.day(named)
        near = span.start - self.last_day_end < _NEAR_DAY and (self.history or self.day_is_told or span.form.definite)
        if near and self.day_is_past and "\n" in self.text[self.last_day_end : span.start]:
            near = span.form.definite  # "last Thursday" of the paragraph before is not what the text is about
        if named and near and (span.form.definite or here is None or named <= here):
            return cal.day(named)
        return cal.day(here) if here else None

    def _weekend(self, span: TimeSpan, here: date) -> Stretch | None:
        form = span.form
        if form.holiday:
            year = self._holiday_year(span)
            found = cal.holiday(year, form.holiday) if year else None
            return cal.weekend(found) if found else None
        this = cal.weekend(here)
        if form.shift == "next":
            return cal.weekend(here + timedelta(days=7))
        if form.shift == "this" and this.first > here and plainly_behind(self.text, span.start, span.end):
            return cal.weekend(here - timedelta(days=7))  # "met this weekend", on a Monday
        if form.shift == "this" or (this.first <= here and form.shift in (None, "past")):
            return this
        if form.shift in ("last", "past", "before"):
            return cal.weekend(here - timedelta(days=7))
        back, ahead = here.weekday() + 1, 5 - here.weekday()
        if is_ahead(self.text, span.start, span.end, back=back, ahead=ahead, weekday=True, near=0) or put_off(
            self.text, span.start, span.end
        ):
            return this
        return cal.weekend(here - timedelta(days=7))

    def _offset(self, span: TimeSpan) -> Stretch | None:
        form = span.form
        unit = form.unit or "D"
        if unit == "Y" and form.count and self.quarter and span.start - self.quarter_end < _NEAR_QUARTER:
            then = cal.moved(self.quarter.first, "Y", form.direction * int(form.count))
            return cal.around(then, "Q") if then else None
        here = self._from(form.definite, unit)
        if unit == "D" and form.definite and self.last_day and self.last and self.last.grain != "day":
            here = self.last_day  # "two days earlier" counts from a day, not from a month named since
        if here is None:
            return None
        if unit in ("H", "m", "S"):  # "hours later" is the same day, "36 hours later" is not
            return cal.day(here) if (form.count or 1) < 12 and not self.history else None
        if form.count is None:
            return None
        count = form.count
        if count != int(count) and unit in _FINER:  # "a year and a half ago"
            unit, times = _FINER[unit]
            count *= times
        there = cal.moved(here, unit, form.direction * int(count))
        return cal.around(there, unit) if there else None

    def _nth(self, span: TimeSpan) -> Stretch | None:
        form = span.form
        number = int(form.count or 1)
        if form.unit == "C":
            return cal.century(number) if 1 <= number <= 99 else None
        year = form.year
        if year is None and form.month is None:
            here = self._from(form.shift == "that")
            if here is None:
                return None
            year = here.year + {"last": -1, "next": 1}.get(form.shift or "this", 0)
            if form.unit == "Q" and form.shift is None and not self.history and 1 <= number <= 4:
                year = year_of_quarter(self.text, span, here, number)
        if form.unit == "Q":
            return cal.quarter(year, number if number > 0 else 4) if year and number <= 4 else None
        if form.month is None:
            return None
        year = year or self._year_for(span, form.month, None)
        if year is None:
            return None
        return cal.nth_of_month(cal.month(year, form.month), number, form.weekday)

    def _told(self, span: TimeSpan, found: Stretch) -> Stretch:
        return found if self.base is None or self.history else bounded(self.text, span, found, self.base)

    # -- what the words around say ----------------------------------------------------------

    def _ahead(self, span: TimeSpan) -> Stretch | None:
        """ "In two weeks" of something to come: the unit that holds the day two weeks ahead."""
        form = span.form
        if self.base is None or form.count is None or form.unit is None:
            return None
        if not _IN.search(self.text, max(0, span.start - 4), span.start):
            return None
        if _MEASURED.search(self.text, max(0, span.start - 30), span.start):
            return None
        if not sounds_ahead(self.text, span.start, span.end):
            return None
        there = cal.moved(self.base, form.unit, int(form.count))
        return cal.around(there, form.unit) if there else None

    def _apart(self, span: TimeSpan) -> Stretch | None:
        """ "On Monday, two days after talks with B": the day of what follows, which the text counts back from Monday.

        "Spoke a week before the meeting" counts from the day just told to what stands before.
        """
        form = span.form
        if self.last_day is None or self.last is None or self.last.first != self.last_day:
            return None
        if form.count is None or form.unit not in ("D", "W", "M") or span.start < self.last_day_end:
            return None
        side = apart(self.text, self.last_day_end, span.start, span.end)
        if side == 0:
            return None
        there = cal.moved(self.last_day, form.unit, side * int(form.count))
        return cal.around(there, form.unit) if there else None


def _stamps(text: str, start: int, end: int) -> bool:
    """True for a clock time with a zone or half of the day that stands alone in its line or opens it with a mark."""
    return bool(
        _HALF_OF_DAY.search(text, start, end)
        and _LINE_BEGINS.search(text, max(0, start - 8), start)
        and _STAMPED.match(text, end)
    )


def _opens_entry(text: str, start: int, end: int) -> bool:
    """True for a clock time of the day's 24 hours at the head of its line."""
    return bool(_ENTRY.match(text, start, end + 2) and _LINE_BEGINS.search(text, max(0, start - 8), start))


@lru_cache(maxsize=2)
def _is_chronicle(text: str) -> bool:
    """True for a text of which several lines open with an hour."""
    return len(list(islice(_ENTRIES.finditer(text), ENTRIES))) == ENTRIES


ENTRIES = 3  # lines that open with an hour from which a text is a chronicle of them
_ENTRY = re.compile(r"\d{1,2}[:.]\d\d[\])]?(?=[ \t]|\s?[:–—-])")
_ENTRIES = re.compile(r"(?:\A|\n)[ \t•*·>#\[(–—-]{0,6}\d{1,2}[:.]\d\d[\])]?(?=[ \t]|\s?[:–—-])")


def _heads_line(text: str, end: int) -> bool:
    """True where a day that ends at an offset stands in a short line that is no sentence."""
    low, high = text.rfind("\n", max(0, end - LINE - 1), end) + 1, text.find("\n", end, end + LINE + 1)
    whole = low > 0 or end <= LINE
    return whole and 0 <= high - low <= LINE and text[low:high].rstrip()[-1:] not in (".", "!", "?", "”", '"')


LINE = 60  # characters of a line that is a day and what is listed for it, and no more
_LINE_BEGINS = re.compile(r"(?:\n|\A)[ \t•*·>#\[(–—-]{0,6}\Z")
_STAMPED = re.compile(r"[\])]?[ \t]*(?:\n|\Z|[:|–—-]\s)")
_ENDED = re.compile(r"\s(?:ended|ending)\b")
_SOUGHT = re.compile(
    r"\b(?:sought|proposed|requested|suggested|wanted|offered|asked)\s(?:[\w’'-]+\s){0,3}?(?:for|on)\s+\Z"
)
_FEW_DAYS = 7  # days after whose last one "the next day" may be
_NEAR_QUARTER = 250  # characters within which "a year earlier" compares with the quarter just told of
_NEAR_DAY = 500  # characters within which a clock time is of the day last named
_HALF_OF_DAY = re.compile(r"\d ?[ap]\.?m|\b[ap]\.? ?m\b|GMT|UTC|hrs", re.IGNORECASE)
_FINER = {"Y": ("M", 12), "E": ("Y", 10), "C": ("Y", 100)}
_IN = re.compile(r"\bin\s\Z", re.IGNORECASE)
_MEASURED = re.compile(
    r"\b(?:(?:first|second|third|last|only|\w+th)(?:\s+[a-z]+){0,2}|(?:most|best|worst|[a-z]+est)(?:\s+[a-z]+)?)\s+in\s\Z",
    re.IGNORECASE,
)  # "for the first time in two years"
