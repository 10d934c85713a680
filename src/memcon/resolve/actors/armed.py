"""Armed: who speaks or acts for a movement that the text tells of serves it, and no state.

"A Northern Front spokesman, X" after "the rebel Northern Front". Roles come in with the text, and go out with the side.
Names come in, too: what was read as somebody's name and is a movement's is an organisation's.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from memcon.find.mentions import Name
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.words.movements import movement_in, movements_of, spans_of


def with_movements(names: Sequence[Name], text: str) -> list[Name]:
    """The names, of which those that the text tells to be movements are of organisations."""
    spans = spans_of(text)
    if not spans:
        return list(names)
    out: list[Name] = []
    for name in names:  # "Front" of "Northern Front" is no name, nor is "militant Northern Front"
        at = bisect_right(spans, (name.start, name.end))
        beside = spans[max(0, at - 1) : at + 1]
        inside = next(((a, b) for a, b in beside if a <= name.start and name.end <= b), None)
        inside = inside or next(((a, b) for a, b in beside if name.end == b and name.text[:1].islower()), None)
        if inside is None:
            out.append(name)
        elif not out or out[-1].end <= inside[0]:
            out.append(replace(name, start=inside[0], end=inside[1], text=text[slice(*inside)], type="Organization"))
    return out


def serve_movements(roles: Sequence[Role], text: str) -> None:
    """Note whom people, groups and offices serve whose words name a movement: "Northern Front negotiators"."""
    if not movements_of(text):
        return
    for role in roles:
        words = (role.office or role.post or "") if role.kind == "person" else role.name
        movement = movement_in(words, text) if role.body is None and role.kind != "state" else None
        if movement is not None:
            role.body, role.country, role.stated, role.sector = movement.short, None, False, "REB"
