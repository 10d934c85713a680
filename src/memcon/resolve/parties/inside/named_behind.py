"""Whom a verb's own words name right behind it, "met | Weiss", "rang Weiss's spokesman, | Lind", or right before it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

from memcon.resolve.actors.aides import OWNS_AIDE
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate, Side
from memcon.resolve.words.phrases import TO_WHOM

_FEW = 4  # names behind a verb that may begin in them
_NEXT = 40  # characters behind a verb in which the name of whom somebody met begins
_OF_HIM = re.compile(
    r"\b(?:of|for|with|by|from|between|on|at|to|than|like|about|against|and)\s+(?:the\s+)?(?:[A-Za-z][\w.’'-]*\s+){0,6}\Z"
)
WHOM = re.compile(
    rf"{TO_WHOM.pattern}(?:(?:[A-Za-z-]+\s+)?(?i:leaders|presidents|ministers|chancellors|premiers|ambassadors|envoys|officials|diplomats"
    r"|representatives|delegat(?:es|ions)|negotiators|lawmakers|counterparts?)\s+(?:of|from|in)\s+(?:the\s+)?)?"
)
"""What stands between a verb and whom somebody met, of whom a state's name may be all: "with the leaders of Fiji"."""


def named_behind(cast: Cast, end: int, high: int) -> list[Candidate]:
    """The person named right behind a verb that ends at `end`, though no link leads to the name: "met | Weiss"."""
    first = bisect_left(cast.names, end, key=lambda n: n.start)
    aide = None
    for name in cast.names[first : first + _FEW]:
        if name.start >= min(high, end + _NEXT):
            break
        number = cast.actor_for(name.start, name.end)
        if number is None or (name.start != aide and not WHOM.fullmatch(cast.text, end, name.start)):
            continue
        if (owns := OWNS_AIDE.match(cast.text, name.end)) is not None:  # "Weiss's spokesman, | Lind"
            aide = owns.end() + (2 if cast.text.startswith(", ", owns.end()) else 1)
            continue
        role = cast.roles[number]
        if role.kind == "person" and not role.private and cast.side(number) is not None:
            return [Candidate(Side(number, cast.side(number), "party", name.start, name.end, None), 0.0, False, 0, {})]
    return []


def named_before(cast: Cast, low: int, at: int, leads: Callable[[int, int], bool]) -> Candidate | None:
    """The person named right before a verb at an offset, though no link leads to the name: "In Lima | Weiss | saw".

    `leads` tells whether what stands between two offsets leads a subject to its verb.
    """
    last = bisect_left(cast.names, at, key=lambda n: n.start)
    for name in reversed(cast.names[max(0, last - 1) : last]):
        if name.start < low or name.type != "Person" or not leads(name.end, at):
            continue
        if _OF_HIM.search(cast.text, low, name.start):  # "aides to President | Weiss | met Lind"
            continue
        number = cast.actor_for(name.start, name.end)
        role = cast.roles[number] if number is not None else None
        if number is not None and role is not None and role.kind == "person" and cast.side(number) is not None:
            return Candidate(Side(number, cast.side(number), "party", name.start, name.end, None), 0.0, False, 0, {})
    return None
