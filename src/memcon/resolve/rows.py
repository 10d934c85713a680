"""Several in one phrase: "the ministers of Greece and Turkey", "Minister X and President Y" become each its actor."""

from __future__ import annotations

import re
from itertools import pairwise

from memcon.resolve.around import trimmed
from memcon.resolve.cast import Cast
from memcon.resolve.countries import states_in

_ROW = re.compile(r",?\s+and\b|,", re.IGNORECASE)


def states_in_row(cast: Cast, start: int, end: int) -> list[tuple[int, int, int]]:
    """For words that name several states, "the ministers of Greece and Turkey", each as (actor, start, end).

    Empty where the words name fewer than two states, or a person.
    """
    found = [m for m in states_in(cast.text[start:end]) if m.form != "body"]
    if len({m.code for m in found}) < 2 or any(n.type == "Person" and start <= n.start < end for n in cast.names):
        return []
    out = []
    for m in found:
        number = cast.actor_for(start + m.start, start + m.end)
        if number is not None:
            out.append((number, start + m.start, start + m.end))
    return out


def persons_in_row(cast: Cast, start: int, end: int) -> list[tuple[int, int, int]]:
    """For words that name several persons in a row, "Minister X and President Y", each as (actor, start, end).

    Empty where the words name fewer than two, or stand otherwise to each other: "President X's adviser Y".
    """
    inside = sorted(
        {
            (a, b, number)
            for number, role in enumerate(cast.roles)
            if role.kind == "person"
            for a, b, form in role.mentions
            if form == "name" and start <= a and b <= end
        }
    )
    if len({number for _, _, number in inside}) < 2:
        return []
    out, begin = [], start
    for (_, b, number), (following, _, _) in pairwise([*inside, (end, end, -1)]):
        between = _ROW.match(cast.text, b, following)
        if following != end and not between:
            return []
        out.append((number, *trimmed(cast.text, begin, b)))
        begin = between.end() if between else b
    return out
