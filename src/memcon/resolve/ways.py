"""How a contact was held, where plain words say so whatever the reader makes of them."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.find.contacts import Occasion
from memcon.reader.labels import MODES

_TELEPHONED = re.compile(r"(?:tele)?phoned|(?:tele)?phones|called", re.IGNORECASE)
_COURTESY = re.compile(
    r"\bcourtesy\s+(?:call|visit)s?\b|\bpa(?:id|ys?|ying)\s+(?:an?\s+)?(?:[\w-]+\s+)?calls?\s+on\b", re.IGNORECASE
)
_CALLED_ON = re.compile(r"(?:called|calls|calling)\s+(?:up)?on\b")
_MET = ("meeting", "visit", "encounter")
_NAMES = re.compile(r"\s+(?:the\s+|his\s+|her\s+)?")
_BY = re.compile(r"\b(?:was|were|been|being|is|are)\s+$")


def plainly_held(occasion: Occasion, text: str) -> Occasion:
    """The occasion with the mode that its words say plainly: a courtesy call is a meeting, "A called B" is a call."""
    start, end = occasion.trigger.start, occasion.trigger.end
    mode = None
    called = _TELEPHONED.fullmatch(text, start, end) and not _BY.search(text, max(0, start - 8), start)
    if is_courtesy(text, start, end) or (occasion.mode in _MET and _CALLED_ON.match(text, start)):
        mode = "meeting"
    elif called and any(p.start >= end and _NAMES.fullmatch(text, end, p.start) for p in occasion.parties):
        mode = "call"
    if mode is None:
        return occasion
    return replace(
        occasion, mode=mode, modes=tuple(float(m == mode) for m in MODES), class_score=max(occasion.statuses or (0.9,))
    )


def is_courtesy(text: str, start: int, end: int) -> bool:
    """True where the words of an occasion are a courtesy call, or somebody who called on another."""
    return any(m.end() > start for m in _COURTESY.finditer(text, max(0, start - 20), end + 20))
