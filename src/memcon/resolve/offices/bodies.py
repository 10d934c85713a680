"""Whose officials those are whom a body of states tells of without its name: "the Secretary-General"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.international import is_bodys_own


def serve_body(roles: Sequence[Role], body: str) -> None:
    """In a body's own text "the Director General, X" is the body's, whatever state he is from or served before."""
    for role in roles:
        office = (role.office or role.post or role.name) if role.kind in ("person", "office") else None
        open_to = role.body is None and not role.stated and (role.country is None or role.kind == "person")
        if open_to and is_bodys_own(office or ""):
            role.body = body
