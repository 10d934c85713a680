"""What went before: "the meeting follows a session convened by Z" has Z in the session, and not at the meeting.

Whoever is named as having called the earlier occasion leaves the later one, and the earlier one, of which no more is
told, is no occasion for others to take part in.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_CALLED = (
    r"(?:(?:convened|hosted|organi[sz]ed|chaired|brokered|mediated|arranged|facilitated|sponsored|called)\s+by"
    r"|(?:visit|trip|tour|call)s?\s+(?:there\s+)?(?:by|from))\s+"
)
_CONVENER = re.compile(rf"\b{_CALLED}(?:the\s+)?(?:[A-Z][\w’'.&-]*,?\s+(?:of\s+|for\s+)?|[a-z]+\s+){{0,7}}$")
_FOLLOWS = re.compile(
    r"\b(?:follow(?:s|ed)|c[ao]mes?\s+(?:[\w-]+\s+){0,4}after|t(?:akes?|ook)\s+place\s+(?:[\w-]+\s+){0,4}after|buil(?:ds?|t)\s+on)\s+"
    r"(?:the|an?|this|last|two|three|earlier|previous)\s+[^.;:!?\n]{0,80}?$"
)
_OF_WHOM = re.compile(r"\b(?:between|with|of\s+the|among)\b")
_BY = re.compile(rf"[^.;:!?\n]{{0,80}}?\b{_CALLED}")
_TO_PLACE = re.compile(r"[^.;:!?\n]{1,90}?\sto\s+(?:the\s+)?[A-Z]")
_AFTER = re.compile(
    r"\b(?:after|before|following|ahead\s+of)\s+(?:(?:his|her|their|an?|the)\s+|(?=talks))(?:(?!and\s|or\s|of\s)[\w-]+\s+){0,3}?"
    r"(?:meetings?|summit|talks|calls?|conversation|visit|discussions?|lunch|dinner)\s+(?:with|to)\s+(?:the\s+)?"
    r"(?:(?!(?:and|that|who|which)\b)[\w’'.&-]+\s+){0,7}$"
)
"""What stands before somebody whom another occasion was with: "after his summit with Norway's prime minister"."""
_AND_ON = re.compile(r",?\s+and\s+(?:the\s+)?[A-Z]")
FAR = 160  # characters before a name in which it is told what the one named called


def without_conveners(
    candidates: list[Candidate], occasion: Occasion, text: str, sentences: Sentences
) -> list[Candidate]:
    """The candidates of an occasion, without who called another that went before it."""
    return [c for c in candidates if not _called_another(c, occasion, text, sentences)]


def without_other_met(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates, without whom somebody met before or after: "spoke with X after his summit with Z".

    Two others of two sides have to be named in the same sentence; who has a name or pronoun there besides stays.
    """
    low, high = sentences.span(occasion.trigger.start)

    def elsewhere(candidate: Candidate) -> bool:
        start = candidate.party.start
        after = _AFTER.search(cast.text, max(low, start - FAR), start) if low <= start < high else None
        if (
            after is None
            or after.start() <= occasion.trigger.start < start
            or _AND_ON.match(cast.text, candidate.party.end)
        ):
            return False
        own = [a for a, *_ in cast.roles[candidate.party.actor].mentions if low <= a < high]
        return all(after.start() < a < start + 1 for a in own)

    gone = [c for c in candidates if elsewhere(c)]
    here = {c.party.side for c in candidates if c not in gone and c.party.side and low <= c.party.start < high}
    return [c for c in candidates if c not in gone] if gone and len(here) >= 2 else candidates


def is_predecessor(occasion: Occasion, text: str, sentences: Sentences) -> bool:
    """True for an occasion that is told only as what another follows, and by whom it was called."""
    start, end = occasion.trigger.start, occasion.trigger.end
    by = _BY.match(text, start)
    if by is None or _OF_WHOM.search(text, start, by.end()) or _TO_PLACE.match(text, by.end()):
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
