"""Which tellings to compare: a view comes in, the keys of the blocks it stands in go out.

Two tellings that may be one contact share at least one block. A block is a pair of parties within some days, so that it
holds what happened between the two in that time and does not grow with the ledger; one state alone makes no block.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import combinations

from memcon.merge.days import DayView, is_long
from memcon.merge.view import MergeView, PartyView, surnames

_PERSON_DAYS = 14  # people meet rarely: their blocks are two weeks wide, a week apart
_SIDE_DAYS = 6  # states meet daily: theirs are six days wide, three apart
_YEARS = 3  # years of a long time that make blocks
_PARTIES = 8
_LETTERS = 2  # of a name that its spellings share


def blocks_of(view: MergeView) -> tuple[str, ...]:
    """The keys of a view's blocks, sorted; a telling of fewer than two known parties has none and stays alone."""
    people, sides = _pairs(view)
    kind = "s" if view.series else "c"
    found: set[str] = set()
    for days in view.days or _published(view):
        if is_long(days):
            years = range(days.start.year, min(days.end.year, days.start.year + _YEARS - 1) + 1)
            found |= {f"{kind}:{pair}:{year}" for pair in people for year in years}
            continue
        for pairs, width in ((people, _PERSON_DAYS), (sides, _SIDE_DAYS)):
            found |= {f"{kind}:{pair}:{width}:{n}" for n in _windows(days, width) for pair in pairs}
    return tuple(sorted(found))


def _published(view: MergeView) -> tuple[DayView, ...]:
    return (DayView(view.published, view.published, "day", 0.0, "publication"),) if view.published else ()


def _windows(days: DayView, width: int) -> Iterable[int]:
    """The numbers of the windows that hold a day; each day is in two, so that neighbours always share one."""
    step = width // 2
    first = _ordinal(days.start) // step - 1
    return range(first, _ordinal(days.end) // step + 1)


def _ordinal(day: date) -> int:
    return day.toordinal()


def _pairs(view: MergeView) -> tuple[set[str], set[str]]:
    """Pairs of people, and pairs of sides or of a side and a person."""
    parties = sorted(view.parties, key=lambda p: (p.kind != "person", p.side is None, -p.weight, p.key, p.name))
    people: set[str] = set()
    for p, q in combinations(parties[:_PARTIES], 2):
        if p.kind == "person" and q.kind == "person":
            people |= {_pair(x, y) for x in _tokens(p) for y in _tokens(q)}
    sides = sorted({p.side for p in parties if p.side})
    if len(sides) <= 4:
        between = {_pair(x, y) for x, y in combinations(sides, 2)}
    else:  # of many sides, neighbours in order of their codes: two lists of nearly the same sides share some
        between = {_pair(x, y) for x, y in zip(sides, sides[1:] + sides[:1], strict=True)}
    for p in parties[:_PARTIES]:
        if p.kind == "person" and p.side is None:  # "Starmer" and the United Kingdom's Starmer
            between |= {_pair(x, side) for x in _tokens(p) for side in sides[:4]}
        elif p.kind == "person":
            between |= {_pair(x, side) for x in _tokens(p) for side in sides if side != p.side and len(sides) <= 4}
    return people, between


def _tokens(party: PartyView) -> tuple[str, ...]:
    """The words of a name that another telling has too, however it spells or shortens it."""
    return tuple(sorted({word[:_LETTERS] for word in surnames(party)}))


def _pair(x: str, y: str) -> str:
    return "+".join(sorted((x, y)))
