"""What went before: "the meeting follows a session convened by Z" has Z in the session, and not at the meeting.

Whoever is named as having called the earlier occasion leaves the later one, and the earlier one, of which no more is
told, is no occasion for others to take part in.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.parties.taking_part import Candidate

_CALLED = r"(?:convened|hosted|organi[sz]ed|chaired|brokered|mediated|arranged|facilitated|sponsored|called)\s+by\s+"
_CONVENER = re.compile(rf"\b{_CALLED}(?:the\s+)?(?:[A-Z][\w’'.&-]*,?\s+(?:of\s+|for\s+)?|[a-z]+\s+){{0,7}}$")
_FOLLOWS = re.compile(
    r"\b(?:follow(?:s|ed)|c[ao]mes?\s+(?:[\w-]+\s+){0,4}after|t(?:akes?|ook)\s+place\s+(?:[\w-]+\s+){0,4}after|buil(?:ds?|t)\s+on)\s+"
    r"(?:the|an?|this|last|two|three|earlier|previous)\s+[^.;:!?\n]{0,80}?$"
)
_OF_WHOM = re.compile(r"\b(?:between|with|of\s+the|among)\b")
_BY = re.compile(rf"[^.;:!?\n]{{0,80}}?\b{_CALLED}")
FAR = 160  # characters before a name in which it is told what the one named called


def without_conveners(
    candidates: list[Candidate], occasion: Occasion, text: str, sentences: Sentences
) -> list[Candidate]:
    """The candidates of an occasion, without who called another that went before it."""
    return [c for c in candidates if not _called_another(c, occasion, text, sentences)]


def is_predecessor(occasion: Occasion, text: str, sentences: Sentences) -> bool:
    """True for an occasion that is told only as what another follows, and by whom it was called."""
    start, end = occasion.trigger.start, occasion.trigger.end
    by = _BY.match(text, start)
    if by is None or _OF_WHOM.search(text, start, by.end()):
        return False
    low = sentences.span(start)[0]
    return _FOLLOWS.search(text[max(low, start - FAR) : end]) is not None


def _called_another(candidate: Candidate, occasion: Occasion, text: str, sentences: Sentences) -> bool:
    start = candidate.party.start
    low = max(sentences.span(start)[0], start - FAR)
    by = _CONVENER.search(text[low:start])
    if by is None:
        return False
    follows = _FOLLOWS.search(text[low : low + by.start()])
    if follows is None:
        return False
    return not low + follows.start() <= occasion.trigger.start < start
