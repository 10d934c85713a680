"""A text goes in, what it counts comes out: amounts, lengths of time and days, so that two texts' figures can be held
against each other.

A figure is compared with another of the same kind alone: dollars with dollars, boats with boats, hours and minutes with
each other, a day of the year with a day of the year. Numbers in words count where they count a thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

DAY = "day"  # the kind of days of the year
_LENGTH = "length"

_ONES = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty
"""
_TENS = "thirty forty fifty sixty seventy eighty ninety"
_NUMBERS = {word: float(at) for at, word in enumerate(_ONES.split(), 1)} | {
    word: 10.0 * at for at, word in enumerate(_TENS.split(), 3)
}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10080, "month": 43200, "year": 525600}
_SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_MONTHS = {name: at for at, name in enumerate(_SHORT_MONTHS.split(), 1)}
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DATE = re.compile(
    rf"\b(?:(?P<before>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?P<month>{_MONTH})\b"
    r"(?:\s+(?P<after>\d{1,2})(?:st|nd|rd|th)?(?!\d|[.,]\d))?(?:,?\s+(?:1[89]|20)\d\d\b)?"
)
_IN_MONTH = re.compile(r"\b(?:in|by|until|since|before|after|early|late|mid|of|from|to)[\s-]+$", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?<![\w.,])(?P<sign>[$€£]\s?)?(?P<number>\d+(?:[.,]\d+)*|(?:" + "|".join(_NUMBERS) + r")\b)(?!\w)"
    r"(?:[\s-]+(?P<scale>hundred|thousand|million|billion|trillion)\b)?(?:[\s-]*(?P<unit>%|[^\W\d_]+))?",
    re.IGNORECASE,
)
# What stands after a number and counts nothing, and hours of the clock.
_NONE = """
a am an and are as at but by cest cet est for from gmt has have in is msk of on or other others that the to utc was were
which who will with
"""
_NO_UNITS = frozenset(_NONE.split())


class Figure(NamedTuple):
    """What is counted (`kind`), how much of it, and the words that say so."""

    kind: str
    value: float
    text: str


def figures(text: str) -> list[Figure]:
    """What a text counts, each once, in order; numbers that count nothing are left out.

    The value of a day is a hundred times its month and its number, which is 0 where the text names the month alone.
    """
    days = list(_days(text))
    out = [figure for _, _, figure in days]
    for found in _NUMBER.finditer(text):
        if any(start < found.end("number") and found.start("number") < end for start, end, _ in days):
            continue
        figure = _counted(found)
        if figure is not None:
            out.append(figure)
    return list(dict.fromkeys(out))


def apart(one: str, other: str) -> bool:
    """True where two texts count the same kind of thing, and no figure of it stands in both.

    A day against the day after is no difference, nor a day against its month: clocks and carelessness tell them so.
    """
    mine, theirs = figures(one), figures(other)
    for kind in {f.kind for f in mine} & {f.kind for f in theirs}:
        left = [f.value for f in mine if f.kind == kind]
        right = [f.value for f in theirs if f.kind == kind]
        if not any(_agree(kind, a, b) for a in left for b in right):
            return True
    return False


def _agree(kind: str, one: float, other: float) -> bool:
    if kind != DAY:
        return one == other
    (month, number), (other_month, other_number) = divmod(int(one), 100), divmod(int(other), 100)
    if not number or not other_number:
        return month == other_month
    days = abs(_in_year(month, number) - _in_year(other_month, other_number))
    return min(days, 365 - days) <= 1


def _in_year(month: int, number: int) -> int:
    return date(2001, month, 1).toordinal() + number


def _days(text: str) -> Iterator[tuple[int, int, Figure]]:
    """Days and months of the year. "May" and "March" alone are months only after a word that leads to a month."""
    for found in _DATE.finditer(text):
        number = found["before"] or found["after"]
        if number is None and not _IN_MONTH.search(text[max(0, found.start() - 12) : found.start()]):
            continue
        if number is not None and not 1 <= int(number) <= 31:
            continue
        value = 100 * _MONTHS[found["month"][:3].casefold()] + int(number or 0)
        yield *found.span(), Figure(DAY, float(value), found.group())


def _counted(found: re.Match[str]) -> Figure | None:
    unit = (found["unit"] or "").casefold()
    if unit in _NO_UNITS:
        unit = ""
    kind = (found["sign"] or "").strip() or unit.removesuffix("s")
    kind = {"dollar": "$", "euro": "€", "pound": "£", "percent": "%"}.get(kind, kind)
    if not kind:
        return None
    value = _NUMBERS.get(found["number"].casefold())
    if value is None:
        plain = re.sub(r"[,.](?=\d{3}(?:\D|$))", "", found["number"])
        value = float(plain.replace(",", ".")) if plain.count(".") + plain.count(",") <= 1 else 0.0
    value *= _SCALES.get((found["scale"] or "").casefold(), 1.0)
    shown = (
        " ".join(found.group().split()) if unit else " ".join(found.group().removesuffix(found["unit"] or "").split())
    )
    if kind in _MINUTES:
        return Figure(_LENGTH, value * _MINUTES[kind], shown)
    return Figure(kind, value, shown)
