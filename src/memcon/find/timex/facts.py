"""What the words of one time expression say, word by word: its tagged tokens come in, `Facts` go out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from memcon.find.timex.words import Token

Shift = Literal["last", "past", "this", "next", "that", "before", "after"]


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
    ordinal: float | None = None
    second: str | None = None
    era: str | None = None
    figures: list[tuple[int, str]] = field(default_factory=list)

    @property
    def shift(self) -> Shift | None:
        """The first of "last", "next", "this" … in the expression; of "this past" and "this coming" the second."""
        if len(self.shifts) > 1 and self.shifts[0] == "this":
            return self.shifts[1]
        return self.shifts[0] if self.shifts else None


_SHIFTS: dict[str, Shift] = {
    "l": "last", "x": "next", "h": "this", "p": "past", "j": "that", "b": "before", "F": "after", "N": "past",
    "<": "this", ">": "next",
}  # fmt: skip


def facts_of(tags: str, tokens: Sequence[Token]) -> Facts:
    """The facts of an expression's tokens; `tags` are theirs, one letter each."""
    facts = Facts(tags)
    clock: str | None = None
    for i, (_, _, tag, value) in enumerate(tokens):
        if tag in "Y12o9n6":
            facts.figures.append((i, value))
        if tag in "os2":
            facts.ordinal = float(value)
        if tag in "Mm":
            facts.months.append(int(value))
        elif tag in "Y9" and tags[i + 1 : i + 2] in ("Z", "J") and _is_clock(value):  # "1600 GMT", "1430 hrs"
            clock = f"{value[:2]}:{value[2:]}"
        elif tag == "Y":
            facts.years.append(int(value))
        elif tag in "12":
            if tags[i + 1 : i + 2] == "A":
                clock = f"{int(value):02}:00"
            else:
                facts.days.append(int(value))
        elif tag in "WwL":
            facts.weekdays.append(int(value))
        elif tag in "ec":
            facts.edges.append((i, value))
        elif tag == "=" and tags[i - 1 : i] in ("o", "s", "l") and tags[i + 1 : i + 2] == "y":
            facts.edges.append((i, "H1" if tags[i - 1] == "o" else "H2"))
        elif tag == "l" and tags[i + 1 : i + 2] == "=":
            continue
        elif tag in "UVHJKT3":
            facts.units.append(value)
        elif tag in _SHIFTS and len(tags) > 1:
            facts.shifts.append(_SHIFTS[tag])
            facts.value = value if tag in "N>" else facts.value
        elif tag in "Sf":
            facts.season = value
        elif tag in "E5":
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
        elif tag == "£":
            facts.years.append(int(value))
        elif tag in "R0<4I":
            facts.value = value
        elif tag == "9":
            facts.second = value
        elif tag == "B":
            facts.era = "AD" if value[:1].lower() == "a" else "BC"
        elif tag == "z":
            facts.joins.append(value)
    facts.tod = clock or facts.tod
    facts.count = _count(tags, tokens)
    return facts


def _is_clock(value: str) -> bool:
    """Whether four figures can be the time of a day."""
    return len(value) == 4 and value.isdecimal() and int(value[:2]) < 25 and int(value[2:]) < 60


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
        elif tag == "6":
            total = (total or 1.0) * float(value)
        elif tag == "a":
            if tags[i + 1 : i + 2] not in ("q", "=") and tags[i - 1 : i] != "=":
                total = 1.0
        elif tag in "n19Y2os":
            number = float(value or 0)
            if total is not None and total >= 20 and number < 10:
                total += number
            else:
                total = number
    if total is not None and tags.endswith("za="):  # "a year and a half"
        total += 0.5
    return total
