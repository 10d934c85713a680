"""Two told by the office that both hold: "the two prime ministers" are no president and no king.

The words and those who may be meant come in; whether they fit goes out, and who was named last of those who do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.resolve.actors.cast import Cast
from memcon.resolve.offices.kinds import HEADS
from memcon.resolve.offices.table import office_kind
from memcon.resolve.parties.inside.subjects import PLAIN
from memcon.resolve.parties.taking_part import Side

TWO = 2
_OFFICES = re.compile(
    r"\b(?P<office>(?:prime|foreign|defen[cs]e|finance)\s+minister|premier|president|king|ambassador)s\Z", re.IGNORECASE
)
_LEADERS = re.compile(r"\bleaders\Z", re.IGNORECASE)
_MINISTERS = re.compile(r"(?:\A|\b(?:the|two|both)\s+)ministers\Z", re.IGNORECASE)


def fit(words: str, people: Sequence[int], cast: Cast) -> bool:
    """False where words name two by an office and one of `people`, actors' numbers, is told to hold another."""
    kind = _kind(words)
    held = [office_kind(cast.roles[n].office or "") for n in people]
    if _LEADERS.search(words.rstrip(" ,")) and len({cast.side(n) for n in _heads(cast)} - {None}) >= TWO:
        offices = [cast.roles[n].office or cast.roles[n].post for n in people]
        return all(not o or office_kind(o) in HEADS for o in offices)  # no ministers, where the text has two leaders
    if kind is None and _MINISTERS.search(words.rstrip(" ,")):  # of whatever field
        return not any(other in HEADS for other in held)
    return kind is None or all(other in (None, kind) for other in held)


def named_last(words: str, at: int, cast: Cast) -> list[Side]:
    """The two of two sides who hold the office that words before an offset name, and were named last before them.

    Empty where the text names fewer. Their spans are those of their names.
    """
    kind = _kind(words)
    heads = _heads(cast) if _LEADERS.search(words.rstrip(" ,")) else ()
    last = {}
    for number, role in enumerate(cast.roles):
        spans = [(a, b) for a, b, form in role.mentions if form == "name" and a < at]
        fits = number in heads or (kind is not None and office_kind(role.office or "") == kind)
        if role.kind == "person" and spans and fits:
            last[number] = max(spans)
    two = sorted(last, key=lambda n: last[n])[-TWO:]
    sides = [cast.side(n) for n in two]
    if len(two) < TWO or None in sides or sides[0] == sides[1]:
        return []
    return [Side(n, side, "party", *last[n], None, PLAIN) for n, side in zip(two, sides, strict=True)]


def _heads(cast: Cast) -> list[int]:
    """The persons of the text who head a state or a government."""
    return [n for n, r in enumerate(cast.roles) if r.kind == "person" and office_kind(r.office or "") in HEADS]


def _kind(words: str) -> str | None:
    """The kind of the office that words for two end with; None for "the two leaders"."""
    office = _OFFICES.search(words.rstrip(" ,"))
    return office_kind(office["office"]) if office else None
