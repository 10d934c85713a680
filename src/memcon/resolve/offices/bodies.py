"""Whose officials those are whom a body of states tells of without its name: "the Secretary-General"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.resolve.offices.incumbents import Role

_OF_A_BODY = re.compile(
    r"\b(?:secretary|director|administrator)[ -]general\b|\bhigh (?:representative|commissioner)\b|\bcommissioner\b"
    r"|\b(?:managing|executive) director\b|\bexecutive secretary\b|\bchairperson\b"
    r"|\bsupreme allied commander\b|\bchair\w* of the military committee\b"
    r"|\bspecial (?:envoy|representative|coordinator|adviser)\b",
    re.IGNORECASE,
)


def serve_body(roles: Sequence[Role], body: str) -> None:
    """In a body's own text "the Director General, X" is the body's, whatever state he is from or served before."""
    for role in roles:
        office = (role.office or role.post or role.name) if role.kind in ("person", "office") else None
        open_to = role.body is None and not role.stated and (role.country is None or role.kind == "person")
        if open_to and _OF_A_BODY.search(office or ""):
            role.body = body
