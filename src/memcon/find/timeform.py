"""Normal forms of time expressions: the tagged tokens of one expression come in, a `TimeForm` goes out.

A form says what the words say before anything is known of the date from which they are said.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from memcon.find.timewords import Token
from memcon.record.memcon import TimexType

FormKind = Literal["calendar", "weekday", "deictic", "shift", "offset", "nth", "duration", "set", "ref", "clock"]
Shift = Literal["last", "past", "this", "next", "that", "before", "after"]


@dataclass(frozen=True, slots=True)
class TimeForm:
    """What an expression says.

    `unit` is D, W, M, Q, Y, E (decade), C (century), H, m, S or `weekend`; fortnights are two weeks.
    `count` is None where the words leave it open ("a few"). `direction` is -1 or +1 for offsets and
    the number of days for deictic words. Fields with `end_` hold the other end of a range. `definite`
    marks "the next day" as against "next week": said from the text, not from the publication.
    """

    kind: FormKind
    unit: str | None = None
    count: float | None = 1
    shift: Shift | None = None
    direction: int = 0
    definite: bool = False
    era: str | None = None
    decade: str | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: str | None = None
    holiday: str | None = None
    end_year: int | None = None
    end_month: int | None = None
    end_day: int | None = None
    end_weekday: int | None = None
    edge: str | None = None
    end_edge: str | None = None
    tod: str | None = None
    value: str | None = None

    @property
    def type(self) -> TimexType:
        """The TIMEX3 type of such an expression."""
        if self.kind == "duration":
            return "DURATION"
        if self.kind == "set":
            return "SET"
        return "TIME" if self.tod or self.unit in ("H", "m", "S") else "DATE"


@dataclass(slots=True)
class Facts:
    """What the tokens of one expression hold, each kind in the order in which it stands."""

    tags: str
    years: list[int] = field(default_factory=list)
    months: list[int] = field(default_factory=list)
    days: list[int] = field(default_factory=list)
    weekdays: list[int] = field(default_factory=list)
    edges: list[tuple[int, str]] = field(default_factory=list)
    units: list[str] = field(default_factory=list)
    shifts: list[Shift] = field(default_factory=list)
    joins: list[str] = field(default_factory=list)
    season: str | None = None
    decade: str | None = None
    holiday: str | None = None
    tod: str | None = None
    value: str | None = None
    direction: int = 0
    count: float | None = None
    second: str | None = None

    @property
    def shift(self) -> Shift | None:
        """The first of "last", "next", "this" … in the expression."""
        return self.shifts[0] if self.shifts else None


_SHIFTS: dict[str, Shift] = {
    "l": "last", "x": "next", "h": "this", "p": "past", "j": "that", "b": "before", "F": "after", "N": "past",
}  # fmt: skip
_MONTH_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def facts_of(tags: str, tokens: Sequence[Token]) -> Facts:
    """The facts of an expression's tokens; `tags` are theirs, one letter each."""
    facts = Facts(tags)
    clock: str | None = None
    for i, (_, _, tag, value) in enumerate(tokens):
        if tag in "Mm":
            facts.months.append(int(value))
        elif tag == "Y":
            facts.years.append(int(value))
        elif tag in "12":
            if tags[i + 1 : i + 2] == "A":
                clock = f"{int(value):02}:00"
            else:
                facts.days.append(int(value))
        elif tag in "Ww":
            facts.weekdays.append(int(value))
        elif tag in "ec":
            facts.edges.append((i, value))
        elif tag in "UVHJK":
            facts.units.append(value)
        elif tag in _SHIFTS:
            facts.shifts.append(_SHIFTS[tag])
            facts.value = value if tag == "N" else facts.value
        elif tag in "Sf":
            facts.season = value
        elif tag == "E":
            facts.decade = value
        elif tag == "X":
            facts.holiday = value
        elif tag == "P":
            facts.tod = value
        elif tag == "C":
            clock = value
        elif tag == "A" and clock:
            hour = int(clock[:2]) % 12 + (12 if value == "pm" else 0)
            clock = f"{hour:02}:{clock[3:]}"
        elif tag in "grdD":
            facts.direction = int(value)
        elif tag == "R":
            facts.value = value
        elif tag == "9":
            facts.second = value
        elif tag == "z":
            facts.joins.append(value)
    facts.tod = clock or facts.tod
    facts.count = _count(tags, tokens)
    return facts


def _count(tags: str, tokens: Sequence[Token]) -> float | None:
    """How many units the number words before the unit say; None where they leave it open."""
    total: float | None = None
    for i, (_, _, tag, value) in enumerate(tokens):
        if tag in "UVHJ":
            break
        if tag == "q":
            if value != "X":
                total = float(value)
        elif tag == "=":
            total = 0.5 if total is None or tags[i - 1 : i + 2] == "=a" else (0.5 if "z" not in tags else total + 0.5)
        elif tag == "a":
            if tags[i + 1 : i + 2] not in ("q", "=") and tags[i - 1 : i] != "=":
                total = 1.0
        elif tag in "n19Y2os":
            number = float(value or 0)
            if total is not None and number == 100:
                total *= 100
            elif total is not None and total >= 20 and number < 10:
                total += number
            else:
                total = number
    return total


def calendar(facts: Facts) -> TimeForm | None:
    """A date as far as calendar words give it; None for a day that no month has."""
    months, days, years = facts.months, facts.days, facts.years
    if not (months or days or years or facts.season or facts.decade or facts.holiday):
        return None
    if any(d > _MONTH_LENGTHS[m - 1] for m, d in zip(months, days, strict=False)):
        return None
    if len(days) > 1 and len(months) < 2 and days[0] >= days[1]:
        return None
    if "and" in facts.joins and not _adjacent(months, days):
        return None
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
        unit="W" if "W" in facts.units else None,
    )


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
        short = int(facts.days[0] if facts.days else facts.second or 0)
        last = first // 100 * 100 + short
    return TimeForm("calendar", year=first, end_year=last) if first < last <= first + 100 else None


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
    unit = facts.units[0] if facts.units else None
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
    if "N" in tags:
        return TimeForm("ref", value=facts.value)
    shift = facts.shift or "this"
    if "V" in tags and shift == "this" and facts.count is None:
        return TimeForm("ref", value="PRESENT_REF")
    definite = shift in ("that", "before", "after") or ("tx" in tags and unit in ("D", "M", "Y", "W") and count == 1)
    edge = facts.edges[0][1] if facts.edges else None
    return TimeForm("shift", unit=unit, count=count, shift=shift, definite=definite, edge=edge)


def _edge(facts: Facts) -> TimeForm | None:
    """The end of the year, year's end, the new year."""
    unit, _ = _unit(facts)
    edge = facts.edges[0][1] if facts.edges else None
    if "O" in facts.tags:
        return TimeForm("shift", unit=unit, shift="next", edge=edge or "START") if unit == "Y" else None
    shift = facts.shift or "this"
    return TimeForm("shift", unit=unit, shift=shift, edge=edge, definite=shift in ("that", "before", "after"))


def _shift_part(facts: Facts) -> TimeForm | None:
    shift = facts.shift
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


def _bc(facts: Facts) -> TimeForm | None:
    number = facts.years[0] if facts.years else facts.days[0] if facts.days else facts.count
    if "B" in facts.tags and number:
        return TimeForm("calendar", era="BC", year=int(number))
    return None


def _set(facts: Facts) -> TimeForm | None:
    if facts.weekdays or facts.tags == "L":
        return TimeForm("set", value="XXXX-WXX")
    if facts.units:
        unit = "W" if facts.units[0] == "weekend" else facts.units[0]
        return TimeForm("set", unit=unit, count=facts.count or 1)
    return TimeForm("set", unit="D")


def _duration(facts: Facts) -> TimeForm | None:
    unit, count = _unit(facts)
    if unit == "Q":  # "a quarter of the troops"
        return None
    return TimeForm("duration", unit=unit, count=count)


def _ref(facts: Facts) -> TimeForm | None:
    return TimeForm("ref", value=facts.value or "PAST_REF")


def _clock(facts: Facts) -> TimeForm | None:
    return TimeForm("clock", tod=facts.tod)


_BUILDERS: dict[str, Callable[[Facts], TimeForm | None]] = {
    "weekday": _weekday,
    "weekday_range": _weekday,
    "deictic": _deictic,
    "deictic_next": _deictic_next,
    "ago": _ago,
    "from_now": _from_now,
    "offset": _offset,
    "shift": _shift,
    "edge": _edge,
    "shift_part": _shift_part,
    "weekend": _weekend,
    "nth": _nth,
    "year_range": _year_range,
    "bc": _bc,
    "set": _set,
    "duration": _duration,
    "ref": _ref,
    "clock": _clock,
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
