"""Whose officials those are whom a body of states tells of without its name: "the Secretary-General"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.international import is_bodys_own
from memcon.resolve.offices.titles import is_title_word
from memcon.resolve.words.countries import states_in

_LED = re.compile(
    r"(?P<name>[A-Z][\w’'&-]*)\s(?:(?:Deputy|Acting)\s)?(?:Director|Secretary|Managing|Executive|Commissioner)\b"
)
"""An office that opens with whose it is."""
_RANKS = frozenset(
    ("Acting", "Deputy", "Assistant", "Associate", "Former", "First", "Senior", "Chief", "Interim", "Under")
)


def serve_body(roles: Sequence[Role], body: str) -> None:
    """In a body's own text "the Director General, X" is the body's, whatever state he is from or served before."""
    for role in roles:
        office = (role.office or role.post or role.name) if role.kind in ("person", "office") else None
        open_to = role.body is None and not role.stated and (role.country is None or role.kind == "person")
        another = any(_of_another(words) for words in (role.office, role.post) if words)
        if open_to and is_bodys_own(office or "") and not another:
            role.body = body
    if body == "EU":  # "President Roe", of whom no state is told, is the Commission's or the Council's
        open_ones = [r for r in roles if r.kind == "person" and r.country is None and r.body is None and not r.foreign]
        named = sorted((r.first(), n) for n, r in enumerate(open_ones) if r.office == "President")
        if named and not any(r.body == body and "President" in (r.office or "") for r in roles):
            open_ones[named[0][1]].body = body


def serve_own_general(roles: Sequence[Role], body: str, text: str) -> None:
    """Give "the Secretary General's envoy" of another body's own text, which does not name the UN, to that body."""
    if body == "UN" or _UN.search(text):
        return
    for role in roles:
        if role.body == "UN" and role.country is None:
            role.body = body


_UN = re.compile(r"\bUnited\s+Nations\b|\bUN\b|\bU\.N\.")


def _of_another(office: str) -> bool:
    """True for an office that opens with a company or institution: "Rosvik Director General"."""
    led = _LED.match(office)
    if led is None or led["name"] in _RANKS or is_title_word(led["name"]):
        return False
    return not states_in(led["name"])
