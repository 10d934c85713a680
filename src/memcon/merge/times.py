"""Can two tellings be of one day? Two views come in, how well their times agree goes out, with the reason."""

from __future__ import annotations

import math
from typing import NamedTuple

from memcon.merge.days import Basis, DayView, is_long
from memcon.merge.view import MergeView
from memcon.merge.zones import hours_ahead

_VAGUE = 0.1  # a year against a day
_UNDATED = 0.1  # no day on one side, not even a publication
_APART = 0.75  # days that follow each other, where all else says the same
_HOURS = 4  # difference of clocks from which two sides can date one contact a day apart
_WIDTHS = ((1, 1.0), (3, 0.92), (7, 0.72), (14, 0.6), (31, 0.5), (100, 0.3))


class Times(NamedTuple):
    """How well times agree (0 to 1) and why. `apart` where the days follow each other; `zones` where clocks explain
    that."""

    value: float
    reason: str
    apart: bool = False
    zones: bool = False


def times_agree(a: MergeView, b: MergeView) -> Times | None:
    """How well the days of two tellings agree; None where they cannot be one day."""
    if not a.days or not b.days:
        if _clash(a, b):
            return None
        return Times(_UNDATED, "nothing dates one of them")
    if is_long(a.days[0]) != is_long(b.days[0]):
        return Times(_VAGUE, "one gives no more than the year")
    best: tuple[float, DayView, DayView] | None = None
    for one in a.days:
        for other in b.days:
            if one.start <= other.end and other.start <= one.end:
                value = one.trust * other.trust * _width(one, other)
                if best is None or value > best[0]:
                    best = (value, one, other)
    if best is not None:
        value, one, other = best
        if a.publisher is not None and a.publisher == b.publisher and "publication" in (one.basis, other.basis):
            # A publisher gives out one readout of a contact; a later undated one is of a later contact.
            value *= 0.6 if a.published != b.published else 0.9
        return Times(value, _reason(a, b, one, other))
    return _apart(a, b)


def _clash(a: MergeView, b: MergeView) -> bool:
    """A contact that was held is over when a text about it comes out."""
    for one, other in ((a, b), (b, a)):
        if not one.days and one.published and one.status == "held":
            return any(d.start > one.published and d.basis == "words" for d in other.days)
    return False


def _apart(a: MergeView, b: MergeView) -> Times | None:
    one, other = a.days[0], b.days[0]
    if not (one.grain == other.grain == "day"):
        return None
    if abs((one.start - other.start).days) != 1:
        return None
    early, late = ((a, one), (b, other)) if one.start < other.start else ((b, other), (a, one))
    behind, ahead = hours_ahead(early[0].country), hours_ahead(late[0].country)
    zones = behind is not None and ahead is not None and ahead - behind >= _HOURS
    why = ", and the later one's clocks are ahead" if zones else ""
    return Times(
        _APART * min(one.trust, other.trust), f"{early[1].start} and {late[1].start}: a day apart{why}", True, zones
    )


def _width(one: DayView, other: DayView) -> float:
    if (one.start, one.end) == (other.start, other.end):
        return math.sqrt(_share((one.end - one.start).days + 1))
    return _share(max((d.end - d.start).days + 1 for d in (one, other)))


def _share(days: int) -> float:
    return next((value for most, value in _WIDTHS if days <= most), 0.15)


def _reason(a: MergeView, b: MergeView, one: DayView, other: DayView) -> str:
    first, last = max(one.start, other.start), min(one.end, other.end)
    when = f"{first}" if first == last else f"{first} to {last}"
    if one.basis == other.basis == "words":
        same = (one.start, one.end) == (other.start, other.end)
        return f"both on {when}" if same and first == last else f"both in {when}"
    other_words = [_basis(v, d.basis) for v, d in ((a, one), (b, other)) if d.basis != "words"]
    return f"can both be on {when}: {' and '.join(sorted(set(other_words)))}"


def _basis(view: MergeView, basis: Basis) -> str:
    if basis == "publication":
        return f"one without a day was published on {view.published}"
    return "the title of one names the day" if basis == "title" else "a date beside the words for it names the day"
