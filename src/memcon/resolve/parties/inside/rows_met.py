"""Whom a verb names one after the other: "rang | the Chilean president and the prime minister of Fiji", both of them.

The head may be sure of the first alone. Those of a row stand right behind each other, each a person or one official,
and nothing behind the last one makes a clause of its own of them: "rang Roe and | Lind said that" is of Roe.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.resolve.actors.antecedents import is_unnamed_holder
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_NEXT = re.compile(r"(?:,|,?\s+and|,?\s+as\s+well\s+as)\s+(?:(?:with|to)\s+)?(?:the\s+)?(?:[A-Z][\w.’'-]*\s+){0,6}")
_CLOSES = re.compile(
    r"\s*(?:[.;:!?)”\"]|\Z|\n)"
    r"|,?\s+(?:on|in|at|over|about|for|during|from|after|before|this|last|late|early|earlier|later|to|yesterday|today|by|via"
    r"|tomorrow|next|separately|respectively|ahead\sof|amid|as\spart\sof)\b"
)
"""What stands behind the last of a row that a verb has for its object, and not between a subject and its verb."""


def with_row(met: list[Candidate], candidates: Sequence[Candidate], cast: Cast, high: int) -> list[Candidate]:
    """Those whom a verb names behind it, and whoever goes on their row, in a sentence that ends at `high`."""
    text = cast.text
    if not met or not _is_one(met[-1], cast):
        return met
    last = max(met, key=lambda c: c.party.end)
    row: list[Candidate] = []
    for other in sorted(candidates, key=lambda c: c.party.start):
        party = other.party
        if other in met or party.side is None or not last.party.end < party.start < high:
            continue
        if not _is_one(other, cast) or not _NEXT.fullmatch(text, last.party.end, party.start):
            break
        row.append(other)
        last = other
    return [*met, *row] if row and _CLOSES.match(text, last.party.end) else met


def _is_one(candidate: Candidate, cast: Cast) -> bool:
    """True for one person, by name or by his office alone."""
    role = cast.roles[candidate.party.actor]
    return role.kind == "person" or is_unnamed_holder(role)
