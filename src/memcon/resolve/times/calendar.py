"""Calendar arithmetic: dates and units come in, intervals with their TIMEX3 values go out."""

from __future__ import annotations

import calendar as _calendar
import math
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

from memcon.record.memcon import Grain

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of the calendar: ISO dates, `end` inclusive."""

    start: str
    end: str
    grain: Grain


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of days with its grain and TIMEX3 value; the working form of an `Interval`."""

    first: date
    last: date
    grain: Grain
    value: str

    @property
    def interval(self) -> Interval:
        """The same in ISO dates."""
        return Interval(self.first.isoformat(), self.last.isoformat(), self.grain)


def day(d: date) -> Stretch:
    """One day."""
    return Stretch(d, d, "day", d.isoformat())


def week(d: date) -> Stretch:
    """The week, Monday to Sunday, that holds `d`."""
    monday = d - timedelta(days=d.weekday())
    year, number, _ = d.isocalendar()
    return Stretch(monday, monday + timedelta(days=6), "week", f"{year}-W{number:02}")


def weekend(d: date) -> Stretch:
    """Saturday and Sunday of the week that holds `d`."""
    whole = week(d)
    return Stretch(whole.first + timedelta(days=5), whole.last, "range", whole.value + "-WE")


def month(year: int, number: int) -> Stretch:
    """A month; `number` may lie outside 1 to 12 and is then carried into the year."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    last = _calendar.monthrange(year, number)[1]
    return Stretch(date(year, number, 1), date(year, number, last), "month", f"{year:04}-{number:02}")


def nth_of_month(whole: Stretch, number: int, weekday: int | None) -> Stretch:
    """The first, second … of a month's weekdays or, without one, of its weeks of seven days; the last for -1."""
    if weekday is not None:
        first = whole.first + timedelta(days=(weekday - whole.first.weekday()) % 7 + 7 * (number - 1))
        last = whole.last - timedelta(days=(whole.last.weekday() - weekday) % 7)
        return day(last if number < 0 else first)
    if number < 0:
        return Stretch(whole.last - timedelta(days=6), whole.last, "range", whole.value)
    start = whole.first + timedelta(days=7 * (number - 1))
    return Stretch(start, min(start + timedelta(days=6), whole.last), "range", whole.value)


def quarter(year: int, number: int) -> Stretch:
    """A quarter of a year; `number` from 1, carried into the year outside 1 to 4."""
    year, number = year + (number - 1) // 4, (number - 1) % 4 + 1
    return Stretch(month(year, 3 * number - 2).first, month(year, 3 * number).last, "range", f"{year:04}-Q{number}")


def year(number: int) -> Stretch:
    """A calendar year."""
    return Stretch(date(number, 1, 1), date(number, 12, 31), "year", f"{number:04}")


def season(number: int, name: str) -> Stretch:
    """A season of the northern year; winter begins in December of the year before."""
    start = SEASON_MONTHS[name] - (12 if name == "WI" else 0)
    return Stretch(month(number, start).first, month(number, start + 2).last, "range", f"{number:04}-{name}")


def decade(digits: str) -> Stretch:
    """Ten years from their first three digits."""
    first = int(digits) * 10
    return Stretch(date(first, 1, 1), date(first + 9, 12, 31), "range", digits)


def century(number: int) -> Stretch:
    """The hundred years that are usually meant: the 19th century is 1800 to 1899."""
    first = max((number - 1) * 100, 1)
    return Stretch(date(first, 1, 1), date(number * 100 - 1, 12, 31), "range", f"{number - 1:02}")


def around(d: date, unit: str) -> Stretch | None:
    """The calendar unit that holds `d`; None for a unit that has no calendar."""
    match unit:
        case "D":
            return day(d)
        case "W":
            return week(d)
        case "weekend":
            return weekend(d)
        case "M":
            return month(d.year, d.month)
        case "Q":
            return quarter(d.year, (d.month + 2) // 3)
        case "Y":
            return year(d.year)
        case "E":
            return decade(f"{d.year // 10:03}")
        case "C":
            return century(d.year // 100 + 1)
    return None


def moved(d: date, unit: str, count: int) -> date | None:
    """`d` moved by `count` units; None outside the calendar or for units shorter than a day."""
    months = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200}.get(unit)
    try:
        if months is None:
            days = {"D": 1, "W": 7, "weekend": 7}.get(unit)
            return None if days is None else d + timedelta(days=days * count)
        index = d.year * 12 + d.month - 1 + months * count
        if not MINYEAR + 1 <= index // 12 <= MAXYEAR - 1:
            return None
        last = _calendar.monthrange(index // 12, index % 12 + 1)[1]
        return date(index // 12, index % 12 + 1, min(d.day, last))
    except (OverflowError, ValueError):
        return None


def edge_of(whole: Stretch, edge: str) -> Stretch:
    """The early, middle or late part of a month or year, or its half; only a half has its own value."""
    first, last = whole.first, whole.last
    if whole.grain == "month":
        bounds = {"START": (1, 10), "MID": (11, 20), "END": (21, last.day), "H1": (1, 15), "H2": (16, last.day)}[edge]
        return Stretch(first.replace(day=bounds[0]), first.replace(day=bounds[1]), "range", whole.value)
    if whole.grain == "year":
        bounds = {"START": (1, 3), "MID": (5, 8), "END": (10, 12), "H1": (1, 6), "H2": (7, 12)}[edge]
        start, end = month(first.year, bounds[0]), month(first.year, bounds[1])
        value = f"{whole.value}-{edge}" if edge in ("H1", "H2") else whole.value
        return Stretch(start.first, end.last, "range", value)
    return whole


def with_edge(whole: Stretch | None, edge: str | None) -> Stretch | None:
    """`whole`, or its early, middle or late part where `edge` names one."""
    return edge_of(whole, edge) if whole and edge else whole


def joined(first: Stretch | None, last: Stretch | None) -> Stretch | None:
    """From the start of one stretch to the end of another; None where they do not follow."""
    if first is None or last is None or last.last < first.first:
        return None
    return Stretch(first.first, last.last, "range", f"{first.value}/{last.value}")


def counted(here: date, unit: str, count: float | None, *, forward: bool) -> Stretch | None:
    """The past or the next so many units, counted from `here`; None where the number is open."""
    if count is None:
        return None
    if unit in ("H", "m", "S"):
        hours = count if unit == "H" else 1
        there = moved(here, "D", math.ceil(hours / 24) * (1 if forward else -1))
    else:
        there = moved(here, unit, int(count) if forward else -int(count))
    if there is None:
        return None
    first, last = (here, there) if forward else (there, here)
    return Stretch(first, last, "week" if unit == "W" and count == 1 else "range", period(unit, count))


def period(unit: str | None, count: float | None) -> str:
    """An ISO 8601 duration as TIMEX3 writes it, with an X where the number is open."""
    number = "X" if count is None else f"{count:g}"
    if unit in ("H", "m") and count is not None and count % 1 == 0.5:  # "an hour and a half"
        whole = f"{int(count)}{unit.upper()}" if count >= 1 else ""
        return f"PT{whole}30{'M' if unit == 'H' else 'S'}"
    if unit in ("H", "m", "S"):
        return f"PT{number}{unit.upper()}"
    if unit in ("E", "C") and count is not None:
        return f"P{(10 if unit == 'E' else 100) * count:g}Y"
    names = {"E": "DE", "C": "CE", "weekend": "WE"}
    return f"P{number}{names.get(unit or 'D', unit or 'D')}"


_FIXED = {
    "christmas": (12, 25), "christmas eve": (12, 24), "new year's day": (1, 1), "new year's eve": (12, 31),
    "international women's day": (3, 8),
}  # fmt: skip
_FROM_EASTER = {"easter": 0, "easter sunday": 0, "good friday": -2, "easter monday": 1}


def easter(number: int) -> date:
    """Easter Sunday of the Gregorian calendar."""
    a, b, c = number % 19, number // 100, number % 100
    d, e, g = b // 4, b % 4, (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    j = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * j) // 451
    n, p = divmod(h + j - 7 * m + 114, 31)
    return date(number, n, p + 1)


def holiday(number: int, name: str) -> date | None:
    """The day of a holiday in a year; None where it depends on the moon of another calendar."""
    if name in _FIXED:
        return date(number, *_FIXED[name])
    if name in _FROM_EASTER:
        return easter(number) + timedelta(days=_FROM_EASTER[name])
    if name == "thanksgiving":
        first = date(number, 11, 1)
        return first + timedelta(days=(3 - first.weekday()) % 7 + 21)
    return None
