"""Whose "the ministry" is: the state of the official of whom it speaks, where nothing else tells.

"Norway's foreign minister called his colleague on Tuesday, the ministry said" is Norway's ministry. Roles come in with
the text, and go out with the state.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.table import office_kind

_ORGANS = (
    (re.compile(r"foreign\s+(?:ministry|office)", re.IGNORECASE), ("foreign minister", "deputy", "minister")),
    (re.compile(r"defen[cs]e\s+ministry", re.IGNORECASE), ("defence minister", "deputy", "minister")),
    (
        re.compile(r"presiden(?:cy|tial\s+(?:office|palace)|t['’]s\s+office)|state\s+house", re.IGNORECASE),
        ("president",),
    ),
    (re.compile(r"(?:prime\s+minister|premier)['’]s\s+office", re.IGNORECASE), ("prime minister",)),
    (
        re.compile(r"ministry", re.IGNORECASE),
        ("foreign minister", "defence minister", "finance minister", "deputy", "minister"),
    ),
)
"""Organs that each state has one of, and who heads them or serves in them."""
_SAYS = re.compile(r"\s+(?:(?:also|later|has|had)\s+)?(?:said|says|announced|confirmed|reported|added|stated)\b")
_OTHERS = re.compile(r"\b(?:both|each|their|its|respective|two)\b", re.IGNORECASE)


def serve_who_is_told_of(roles: Sequence[Role], text: str, sentences: Sentences) -> None:
    """Give an organ without a state to that of the first official of its sentence, if he is of such an organ."""
    if not len(sentences):
        return
    for role in roles:
        if role.country or role.body or not role.mentions or role.kind not in ("office", "organization"):
            continue
        offices = next((kinds for organ, kinds in _ORGANS if organ.fullmatch(role.name)), None)
        start, end, _ = min(role.mentions)
        low, high = sentences.span(start)
        if offices is None or not _SAYS.match(text, end) or _OTHERS.search(text, max(low, start - 10), start):
            continue
        named = [
            (at, other)
            for other in roles
            if other.kind == "person"
            for at, _, form in other.mentions
            if form == "name" and low <= at < high
        ]
        first = min(named, key=lambda n: n[0])[1] if named else None
        if first is not None and first.country and not first.body and office_kind(first.office or "") in offices:
            role.country = first.country
