"""Normal forms are built: the tagged tokens of one expression come in, its `TimeForm` goes out."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from memcon.find.timex.facts import Facts, facts_of
from memcon.find.timex.form import TimeForm
from memcon.find.timex.words import Token

_MONTH_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def calendar(facts: Facts) -> TimeForm | None:
    """A date as far as calendar words give it; None for a day that no month has."""
    months, days, years = facts.months, facts.days, facts.years
    if not (months or days or years or facts.season or facts.decade or facts.holiday):
        return None
    if any(d > _MONTH_LENGTHS[m - 1] for m, d in zip(months, days, strict=False)):
        return None
    if len(days) > 1 and len(months) < 2 and days[0] >= days[1]:
        return None
    listed = False
    if facts.units.count("Y") > 1:  # "from June 3 last year to May 5 this year", each told by itself
        return None
    if "and" in facts.joins and not _adjacent(months, days):
        if (len(days), len(months)) not in ((2, 1), (0, 2)):
            return None
        listed = True
    edges: list[str | None] = [value for _, value in facts.edges]
    if len(edges) == 1 and len(months) > 1 and facts.edges[0][0] > 1:
        edges.insert(0, None)
    edges += [None, None]
    return TimeForm(
        "calendar",
        year=years[0] if years else None,
        end_year=years[1] if len(years) > 1 else None,
        month=months[0] if months else None,
        end_month=months[1] if len(months) > 1 else None,
        day=days[0] if days else None,
        end_day=days[1] if len(days) > 1 else None,
        weekday=facts.weekdays[0] if facts.weekdays else None,
        season=facts.season,
        holiday=facts.holiday,
        decade=facts.decade,
        edge=edges[0],
        end_edge=edges[1],
        tod=facts.tod,
        shift=facts.shift,
        unit=_calendar_unit(facts),
        listed=listed,
    )


def _calendar_unit(facts: Facts) -> str | None:
    """W for "the week of May 3", Y where the year is told from another: "May last year"."""
    if facts.tags.endswith("U"):
        return "Y" if facts.units[-1] == "Y" and facts.shift else None
    return "W" if "W" in facts.units else None


def _adjacent(months: Sequence[int], days: Sequence[int]) -> bool:
    """False where "and" joins two times that are not one stretch: "July and September"."""
    if days:
        return len(days) < 2 or len(months) > 1 or days[1] - days[0] == 1
    return len(months) < 2 or (months[1] - months[0]) % 12 == 1


def _slash(value: str) -> TimeForm | None:
    """A date in figures; None where day and month could be exchanged or do not exist."""
    first, second, year = (int(part) for part in value.replace(".", "/").split("/"))
    if "." in value or first > 12 or first == second:
        day, month = first, second
    elif second > 12:
        day, month = second, first
    else:
        return TimeForm("calendar", year=year, value="ambiguous")
    if year < 100:
        year += 2000 if year < 70 else 1900
    if not 1 <= month <= 12 or not 1 <= day <= _MONTH_LENGTHS[month - 1]:
        return None
    return TimeForm("calendar", year=year, month=month, day=day)


def _iso(value: str) -> TimeForm | None:
    year, month, day = int(value[:4]), int(value[5:7]), int(value[8:10])
    if not 1 <= month <= 12 or not 1 <= day <= _MONTH_LENGTHS[month - 1]:
        return None
    return TimeForm("calendar", year=year, month=month, day=day, tod=value[11:] or None)


def _year_range(facts: Facts) -> TimeForm | None:
    """1962-1975, 2021-22; other figures after a year are none."""
    first, last = facts.years[0], facts.years[-1]
    if len(facts.years) == 1:
        short = str(facts.days[0] if facts.days else facts.second or 0)
        last = first // 100 * 100 + int(short) if short.isdecimal() else 0  # "in 2014 - 7.7 percent" is none
    return TimeForm("calendar", year=first, end_year=last) if first < last <= first + 100 else None


def _years(facts: Facts) -> TimeForm | None:
    """2010/11, the 2016-17 season: one year that is named by the two in which it lies."""
    pair = facts.value or ""
    alone = facts.tags == "I"
    if pair:
        first = int(pair[:4])
        return TimeForm("calendar", year=first, end_year=first + 1, leaning=not alone)
    form = _year_range(facts)
    return replace(form, leaning=True) if form and form.end_year == (form.year or 0) + 1 else None


def _quarter(facts: Facts) -> TimeForm | None:
    """Q2 2024, H1 2024, Q1, FY24, Q3FY25: a business year need not be the calendar's, so that it leans."""
    year = facts.years[0] if facts.years else None
    part, fiscal = facts.value or "", facts.tags.endswith("£")
    if not part or (part[0] == "H" and (fiscal or part > "H2")):
        return TimeForm("calendar", year=year, leaning=True) if fiscal and not part else None
    if part[0] == "H":
        return TimeForm("calendar", year=year, edge=part) if year else None
    return TimeForm("nth", unit="Q", count=int(part[1]), year=year, leaning=fiscal)


def _unit(facts: Facts) -> tuple[str | None, float | None]:
    unit = facts.units[-1] if facts.units else None
    count = facts.count
    if unit == "F":
        return "W", 2 * (count or 1)
    return unit, count


def _weekday(facts: Facts) -> TimeForm | None:
    days = facts.weekdays
    if "and" in facts.joins and (days[1] - days[0]) % 7 != 1:
        return None
    unit = "W" if "W" in facts.units else None
    return TimeForm(
        "weekday",
        weekday=days[0],
        end_weekday=days[1] if len(days) > 1 else None,
        shift=facts.shift,
        unit=unit,
        tod=facts.tod,
    )


def _deictic(facts: Facts) -> TimeForm | None:
    return TimeForm("deictic", direction=facts.direction, tod=facts.tod)


def _deictic_next(facts: Facts) -> TimeForm | None:
    """The day before yesterday, the day after tomorrow."""
    return TimeForm("deictic", direction=2 if facts.direction > 0 else -2)


def _next_but_one(facts: Facts) -> TimeForm | None:
    """The week before last, the weekend after next."""
    backward = facts.direction < 0
    if backward != ("l" in facts.tags):
        return None
    if facts.tod:
        return TimeForm("deictic", direction=2 * facts.direction, tod=facts.tod)
    return TimeForm("offset", unit=facts.units[0], count=2, direction=facts.direction)


def _nth_weekday(facts: Facts) -> TimeForm | None:
    """The first Monday of June, the last Friday in May 2020."""
    number = -1.0 if facts.tags.lstrip("t").startswith("l") else facts.ordinal
    return TimeForm(
        "nth", unit="D", count=number, weekday=facts.weekdays[0], month=facts.months[0],
        year=facts.years[0] if facts.years else None, shift=facts.shifts[-1] if "U" in facts.tags else None,
        value="Y" if "U" in facts.tags else None,
    )  # fmt: skip


def _ago(facts: Facts) -> TimeForm | None:
    unit, count = _unit(facts)
    return TimeForm("offset", unit=unit, count=count, direction=-1)


def _from_now(facts: Facts) -> TimeForm | None:
    unit, count = _unit(facts)
    return TimeForm("offset", unit=unit, count=count, direction=1)


def _offset(facts: Facts) -> TimeForm | None:
    unit, count = _unit(facts)
    if facts.tags.startswith("t"):
        count = 1
    return TimeForm("offset", unit=unit, count=count, direction=facts.direction or 1, definite=True)


def _shift(facts: Facts) -> TimeForm | None:
    unit, count = _unit(facts)
    tags = facts.tags
    if count is None and not any(tag in tags for tag in "qVJ"):
        count = 1
    if ">" in tags and "V" in tags:  # "the coming weeks"
        return TimeForm("duration", unit=unit, count=facts.count)
    if "N" in tags:
        return TimeForm("ref", value=facts.value)
    shift = facts.shift or "this"
    if "V" in tags and shift == "this" and facts.count is None:
        return TimeForm("ref", value="PRESENT_REF")
    if unit == "D" and shift == "that" and facts.direction:  # "later that day"
        return TimeForm("shift", unit=unit, shift=shift, direction=facts.direction, definite=True)
    definite = shift in ("that", "before", "after") or ("tx" in tags and unit in ("D", "M", "Y", "W") and count == 1)
    edge = facts.edges[0][1] if facts.edges else None
    return TimeForm("shift", unit=unit, count=count, shift=shift, definite=definite, edge=edge)


def _period(facts: Facts) -> TimeForm | None:
    """This period, at that time: what the text tells of, mostly without a date."""
    if facts.units[-1] == "time":
        return TimeForm("ref", value=None, leaning=True)
    return TimeForm("shift", unit="period", shift=facts.shift, leaning=True)


def _edge(facts: Facts) -> TimeForm | None:
    """The end of the year, year's end, the new year."""
    unit, _ = _unit(facts)
    edge = facts.edges[0][1] if facts.edges else None
    if "O" in facts.tags:
        return TimeForm("shift", unit=unit, shift="next", edge=edge or "START") if unit == "Y" else None
    if unit == "D" and facts.direction:  # "earlier in the day"
        return TimeForm("shift", unit=unit, shift="that", direction=facts.direction)
    shift = facts.shift or "this"
    return TimeForm("shift", unit=unit, shift=shift, edge=edge, definite=shift in ("that", "before", "after"))


def _shift_part(facts: Facts) -> TimeForm | None:
    shift = facts.shift or ("after" if facts.direction > 0 else "before")
    if shift in ("this", "last"):
        return TimeForm("deictic", direction=0 if shift == "this" else -1, tod=facts.tod)
    return TimeForm("shift", unit="D", shift=shift, definite=True, tod=facts.tod)


def _weekend(facts: Facts) -> TimeForm | None:
    return TimeForm("shift", unit="weekend", shift=facts.shift, holiday=facts.holiday)


def _nth(facts: Facts) -> TimeForm | None:
    """The first week of April, the second quarter, the nineteenth century."""
    unit = facts.units[0]
    count = -1.0 if "l" in facts.tags[:2] else facts.count
    whole = facts.units[1] if len(facts.units) > 1 else None
    if whole == "Q":  # "next year's third quarter"
        unit, whole = whole, unit
    if unit == "Q":
        count = facts.ordinal
    year = facts.years[0] if facts.years else None
    if unit == "C" and count:
        return TimeForm("nth", unit="C", count=count)
    shift = facts.shifts[-1] if facts.shifts and whole else None
    if not (facts.months or year or whole) and unit != "Q":
        return None
    if unit not in ("Q", "W"):
        return None
    return TimeForm(
        "nth", unit=unit, count=count, year=year, month=facts.months[0] if facts.months else None,
        shift=shift, value=whole,
    )  # fmt: skip


def _year_before(facts: Facts) -> TimeForm | None:
    """ "Year-earlier" figures, the year-ago quarter."""
    if facts.units[0] != "Y" or (len(facts.units) > 1 and facts.units[1] not in ("Q", "period")):
        return None
    if facts.ordinal:
        return TimeForm("nth", unit="Q", count=facts.ordinal, shift="last", value="Y", leaning=True)
    return TimeForm("offset", unit="Y", direction=-1, leaning=True)


def _fiscal(facts: Facts) -> TimeForm | None:
    """Fiscal 1989, the current fiscal year, the 1989 quarter, last year's quarter: the year as it is named."""
    year = facts.years[0] if facts.years else None
    units = facts.units[:1] if "@" in facts.tags else facts.units[-1:]
    if units and units[0] not in (("Y",) if "@" in facts.tags else ("Q", "period")):
        return None
    if year:
        return TimeForm("calendar", year=year, leaning=True)
    return TimeForm("shift", unit="Y", shift=facts.shift or "this", leaning=True)


def _year_named(facts: Facts) -> TimeForm | None:
    """The year 1812, the year two thousand."""
    numbers = _numbers(facts)
    return TimeForm("calendar", year=math.prod(numbers)) if facts.units[0] == "Y" and numbers else None


def _numbers(facts: Facts) -> list[int]:
    """The figures in text order; none where one is a fraction, which no year is."""
    numbers = [number for _, number in sorted(facts.figures)]
    return [int(number) for number in numbers] if all(str(number).isdecimal() for number in numbers) else []


def _whole(facts: Facts) -> TimeForm | None:
    """The year, the full quarter: the one of which the text tells."""
    if facts.units[-1] not in ("Y", "Q", "M", "W"):
        return None
    return TimeForm("shift", unit=facts.units[-1], shift="that", leaning=True)


def _bc(facts: Facts) -> TimeForm | None:
    """Years, months, seasons, decades and centuries before Christ."""
    numbers = _numbers(facts)
    if not (numbers or facts.decade):
        return None
    if facts.era == "AD":
        return TimeForm("calendar", year=numbers[0]) if numbers and facts.tags[-2] in "Y19" else None
    return TimeForm(
        "calendar",
        era="BC",
        year=numbers[0] if numbers else None,
        end_year=numbers[1] if len(numbers) > 1 else None,
        month=facts.months[0] if facts.months else None,
        season=facts.season,
        decade=facts.decade,
        unit=facts.units[0] if facts.units else None,
    )


def _set(facts: Facts) -> TimeForm | None:
    if facts.weekdays:
        return TimeForm("set", value=f"XXXX-WXX-{facts.weekdays[0] + 1}")
    if facts.months or facts.season:
        return TimeForm("set", value=f"XXXX-{facts.season or f'{facts.months[0]:02}'}")
    if facts.units:
        unit = "W" if facts.units[0] == "weekend" else facts.units[0]
        return TimeForm("set", unit=unit, count=facts.count or 1)
    return TimeForm("set", unit="D")


def _duration(facts: Facts) -> TimeForm | None:
    unit, count = _unit(facts)
    if unit == "time":
        return TimeForm("duration", unit="X", count=None)
    if unit == "Q" and "V" not in facts.tags:  # "a quarter of the troops"
        return None
    return TimeForm("duration", unit=unit, count=count)


def _ref(facts: Facts) -> TimeForm | None:
    return TimeForm("ref", value=facts.value or "PAST_REF")


def _clock(facts: Facts) -> TimeForm | None:
    return TimeForm("clock", tod=facts.tod) if facts.tod else None


_BUILDERS: dict[str, Callable[[Facts], TimeForm | None]] = {
    "weekday": _weekday,
    "weekday_range": _weekday,
    "deictic": _deictic,
    "deictic_next": _deictic_next,
    "next_but_one": _next_but_one,
    "nth_weekday": _nth_weekday,
    "ago": _ago,
    "from_now": _from_now,
    "offset": _offset,
    "shift": _shift,
    "edge": _edge,
    "shift_part": _shift_part,
    "weekend": _weekend,
    "nth": _nth,
    "year_range": _year_range,
    "years": _years,
    "quarter": _quarter,
    "bc": _bc,
    "bc_range": _bc,
    "year_before": _year_before,
    "fiscal": _fiscal,
    "whole": _whole,
    "year_named": _year_named,
    "period": _period,
    "set": _set,
    "duration": _duration,
    "ref": _ref,
    "clock": _clock,
    "clock_hours": _clock,
}


def form_of(rule: str, tags: str, tokens: Sequence[Token]) -> TimeForm | None:
    """The form of the tokens that the rule of that name matched; None where they are no time after all."""
    if rule == "iso":
        return _iso(tokens[0].value)
    if rule == "slash":
        return _slash(tokens[0].value)
    facts = facts_of(tags, tokens)
    if rule == "set" and tags == "G":
        return TimeForm("set", value=tokens[0].value)
    return _BUILDERS.get(rule, calendar)(facts)
