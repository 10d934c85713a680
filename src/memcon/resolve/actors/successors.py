"""Who held an office before or after another: "X, who took over from Y", "X's predecessor, Y" are of one side.

Roles come in, and go out with the sides of those of whom neither the text nor the table tells one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from memcon.resolve.actors.delegations import named_in
from memcon.resolve.offices.incumbents import Role

REACH = 120  # characters between two names
_OWNED = re.compile(
    r"['’]s?\s+(?:(?:immediate|late|likely|designated)\s+)?(?:predecessor|successor),?\s+(?:(?:Mr|Mrs|Ms|Dr|Sir)\.?\s+)?"
)
_TOOK_OVER = re.compile(
    r"(?:,\s[^,;:.()“”\"\n]{3,60})?,\s+who\s+(?:(?:has|had|have|only|recently|just)\s+){0,3}"
    r"(?:took\s+over\s+from|taken\s+over\s+from|succeed(?:s|ed)|replace[sd])\s+(?:(?:Mr|Mrs|Ms|Dr|Sir)\.?\s+)?"
)
_SUCCEEDS = re.compile(
    r"\s+(?:(?:will|is\sto|has)\s+)?(?:succeed(?:s|ed)?|replaced|replaces|takes\s+over\s+from|took\s+over\s+from)\s+"
    r"(?:[A-Z][\w.’'-]*\s+){0,4}"
)
"""The same as the verb of its sentence: "Colonel Roe | succeeds Lieutenant Colonel | Lind"."""
_REPRESENTS = re.compile(
    r",\s+who\s+(?:also\s+|now\s+)?(?:represents|represented|speaks\s+for|negotiates\s+for|acts\s+for|stood\s+in\s+for)\s"
    r"(?:[^;:.()“”\"\n]{1,80}\s)?"
)


def serve_as_successors(roles: Sequence[Role], text: str) -> None:
    """Give those who held an office before or after another to that one's side, where theirs is not told.

    Who "replaced" another holds his office: that goes for those of whom an office is told.
    """
    for (_, end, first), (start, _, second) in pairwise(named_in(roles)):
        one, other = roles[first], roles[second]
        if first == second or not 0 < start - end <= REACH:
            continue
        owned = _OWNED.fullmatch(text, end, start)
        took_over = _TOOK_OVER.fullmatch(text, end, start)
        if _REPRESENTS.fullmatch(text, end, start):
            _serve_same(one, other)
        elif owned or ((took_over or _SUCCEEDS.fullmatch(text, end, start)) and (one.office or one.post)):
            _serve_same(other, one)
            _serve_same(one, other)


def _serve_same(role: Role, other: Role) -> None:
    if role.country is None and role.body is None:
        role.country, role.body = other.country, other.body
