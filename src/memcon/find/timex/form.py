"""The normal form of a time expression: what its words say before the date from which they are said is known."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from memcon.find.timex.facts import Shift
from memcon.record.memcon import TimexType

FormKind = Literal["calendar", "weekday", "deictic", "shift", "offset", "nth", "duration", "set", "ref", "clock"]


@dataclass(frozen=True, slots=True)
class TimeForm:
    """What an expression says.

    `unit` is D, W, M, Q, Y, E (decade), C (century), H, m, S, `weekend` or `period`; fortnights are two weeks.
    `count` is None where the words leave it open ("a few"). `direction` is -1 or +1 for offsets and
    the number of days for deictic words. Fields with `end_` hold the other end of a range. `definite`
    marks "the next day" as against "next week": said from the text, not from the publication. `leaning` marks
    times that a text leans on without saying when something was: "the year", "a year-earlier loss". `listed` marks
    two days that are no stretch: "1 and 5 October".
    """

    kind: FormKind
    unit: str | None = None
    count: float | None = 1
    shift: Shift | None = None
    direction: int = 0
    definite: bool = False
    leaning: bool = False
    listed: bool = False
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


def ends_of(form: TimeForm) -> tuple[TimeForm, TimeForm] | None:
    """The forms of the two ends of a range, each as if it stood alone; None for what is no range."""
    if form.leaning or not (form.end_year or form.end_month or form.end_day or form.end_weekday is not None):
        return None
    alone = replace(form, end_year=None, end_month=None, end_day=None, end_weekday=None, end_edge=None)
    last = replace(
        alone,
        year=form.end_year or form.year,
        month=form.end_month or form.month,
        day=form.end_day,
        weekday=form.end_weekday if form.end_weekday is not None else form.weekday,
        edge=form.end_edge,
    )
    return alone, last
