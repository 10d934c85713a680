"""Offices of international bodies, one list: what an office's words say of whose it is where no body is named.

The words of an office come in. What goes out is whether they tell of a body's official, by what is asked: whether its
holder is the body's in the body's own text, whether he is a body's anywhere, whether he briefs the Security Council.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_BLANK = r"\s"  # the first line of a text may part words by a tab
_SPECIAL = "Special (?:Envoy|Representative|Coordinator|Adviser)"
_HEADS = ("Secretary-General", "Director-General", "High Representative", "Chairperson")
"""Who heads a body, and is of none of its states, called no more than that."""
_OWN = (
    *_HEADS,
    "Administrator-General",
    "High Commissioner",
    "Commissioner",
    "(?:Managing|Executive) Director",
    "Executive Secretary",
    "Supreme Allied Commander",
    r"Chair\w* of the Military Committee",
    _SPECIAL,
)
"""What may be a state's office as well, and is the body's in its own text."""
_ALONE = (*_HEADS, "Secretariat")
_BRIEFING = (
    f"(?:Deputy )?{_SPECIAL}",
    "(?:Under-|Assistant )?Secretary-General",
    "Personal Envoy",
    "Emergency Relief Coordinator",
    "High Commissioner",
)
"""Offices of the United Nations, whose holders brief its Council."""


def is_bodys_own(office: str) -> bool:
    """True for an office that is the body's in a body's own text: "the Director General, X"."""
    return _IS_OWN.search(office) is not None


def heads_body(office: str) -> bool:
    """True for an office that is a body's by itself: "the Secretary General"."""
    return _HEADS_BODY.fullmatch(office) is not None


def briefs_council(words: str) -> bool:
    """True for words that begin with an office whose holder briefs the Security Council: "UN Special Envoy on X"."""
    return _BRIEFS.match(words) is not None


def _any_of(offices: Iterable[str], blank: str = " ") -> str:
    """A pattern of any of the offices, "Secretary General" as "Secretary-General", with `blank` between their words."""
    return f"(?:{'|'.join(offices)})".replace(" ", blank).replace("-General", "[- ]General")


_IS_OWN = re.compile(rf"\b{_any_of(_OWN)}\b", re.IGNORECASE)
_HEADS_BODY = re.compile(_any_of(_ALONE))
_BRIEFS = re.compile(rf"(?:UN\s|United\sNations\s)?{_any_of(_BRIEFING, _BLANK)}\b")
