"""Whom somebody is named with: an official without a state serves that of who stands beside him.

"Chile's Foreign Minister A and Defence Minister B" are of one cabinet. Roles come in, and go out with their states.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.resolve.offices.incumbents import OFFICIALS, Role
from memcon.resolve.offices.kinds import HEADS
from memcon.resolve.offices.table import office_kind
from memcon.resolve.words.names import person_key

_OWNER = re.compile(r"(?P<owner>[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3})(?:['’]s|['’])\s")
_SPEAKER = re.compile(r"(?:the\s+)?(?:parliament(?:ary)?\s+)?speaker\b", re.IGNORECASE)
_DEPUTY_HEAD = re.compile(
    r"(?:(?:first|second|executive)\s+)?(?:vice|deputy)[- ](?:president|prime\s+minister|premier)\b", re.IGNORECASE
)
DEPUTY_MINISTER = "deputy minister"
_PORTFOLIO = ("foreign minister", "defence minister", "finance minister", "minister", DEPUTY_MINISTER)


def cabinet_kind(role: Role, other: Role) -> str | None:
    """The kind of somebody's office; that of a deputy minister, where who is named before is a minister, too."""
    kind = office_kind(role.office or "")
    ministers = kind == "deputy" and all("Minister" in (r.office or "") for r in (role, other))
    return DEPUTY_MINISTER if ministers else kind


def serve_beside(roles: Sequence[Role], home: str | None = None) -> None:
    """Give those whose state nothing tells to the state of whom they are named with; not to `home`.

    "Kovac's spokesman, Jane Roe" serves the state of Kovac, and "Chile's Foreign Minister A and Defence Minister B" are
    of one cabinet.
    """
    people = [r for r in roles if r.kind == "person"]
    for role in roles:  # "Macron's adviser", who has no name
        owner = None if role.country or role.body or role.kind == "state" else _OWNER.match(role.name)
        if owner and role.kind != "organization":
            key = person_key(owner["owner"])[-1:]
            states = {r.country for r in people if r is not role and key and person_key(r.name)[-1:] == key}
            role.country = states.pop() if len(states) == 1 else None
    for role in people:
        if role.counterpart and role.beside is not None and role.country is None and role.body is None:
            other = roles[role.beside]  # "I met President A and my colleague B": both are of A's state
            if office_kind(other.office or "") in HEADS and other.country not in (None, home):
                role.country = other.country
        official = role.sector in OFFICIALS or office_kind(role.office or "") == "deputy"
        if role.country is not None or role.body is not None or not official:
            continue  # nobody's lawyer or wife serves his state
        owner = _OWNER.match(role.office or role.post or "")
        if owner:
            key = person_key(owner["owner"])[-1:]
            owners = [r for r in people if r is not role and key and person_key(r.name)[-1:] == key]
            sides = {(r.country, r.body) for r in owners}
            if len(sides) == 1:
                role.country, role.body = sides.pop()
        elif role.beside is not None:
            other = roles[role.beside]
            kinds = [cabinet_kind(r, other) for r in (other, role)]
            if other.stated and kinds[0] != kinds[1] and all(kind in _PORTFOLIO for kind in kinds):
                role.country = other.country
            elif (
                kinds[0] in HEADS
                and (kinds[1] in _PORTFOLIO or any(p.match(role.office or "") for p in (_SPEAKER, _DEPUTY_HEAD)))
                and other.country not in (None, home)
            ):
                role.country = other.country  # "President A and Finance Minister B", where A is known to be Norway's
