"""Parallel occasions: "a courtesy call by A, and the farewell call by B" is of A and of B in turn.

The candidates of an occasion come in with all occasions around it; those whom the other's own words name go out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.contacts import Argument, Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

LEAD = 80  # characters before an occasion's noun in which "and the" stands
_OF_WHOM = re.compile(r"\s+(?:paid\s+)?(?:with|by|from)\s+")
_NOUN = re.compile(
    r"(?:[\w’'-]+\s+){0,3}?(?:calls?|conversations?|meetings?|talks|visits?|audiences?|consultations|discussions)\Z"
)
_AND_THE = re.compile(
    r"(?:,|,?\s+and|,?\s+as\s+well\s+as)\s+(?:then\s+|later\s+)?(?:(?:the|an?|another|separate)\s+)?(?:[a-z-]+\s+){0,2}\Z"
)


def without_parallel(
    candidates: list[Candidate], occasion: Occasion, occasions: Sequence[Occasion], cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates of an occasion, none of those with whom its sentence says another one was."""
    ahead, behind = _parallels(occasion, occasions, cast.text, sentences)
    if not ahead and not behind:
        return candidates
    start, high = occasion.trigger.start, sentences.span(occasion.trigger.start)[1]
    stop = min((o.start for o in behind), default=high)
    before = max((o.end for o in ahead), default=start)
    return [c for c in candidates if not (stop <= c.party.start < high or before <= c.party.start < start)]


def parallels(occasion: Occasion, occasions: Sequence[Occasion], text: str, sentences: Sentences) -> frozenset[int]:
    """Where those begin that stand beside an occasion so: no telling of it."""
    ahead, behind = _parallels(occasion, occasions, text, sentences)
    return frozenset(o.start for o in (*ahead, *behind))


def _parallels(
    occasion: Occasion, occasions: Sequence[Occasion], text: str, sentences: Sentences
) -> tuple[list[Argument], list[Argument]]:
    start, end = occasion.trigger.start, occasion.trigger.end
    if not _is_of_its_own(text, start, end):
        return [], []
    low, high = sentences.span(start)
    others = [o.trigger for o in occasions if low <= o.trigger.start < high and o.trigger.start != start]
    others = [o for o in others if _is_of_its_own(text, o.start, o.end)]
    ahead = [o for o in others if o.end < start] if _AND_THE.search(text, max(low, start - LEAD), start) else []
    behind = [o for o in others if o.start > end and _AND_THE.search(text, max(end, o.start - LEAD), o.start)]
    return ahead, behind


def _is_of_its_own(text: str, start: int, end: int) -> bool:
    """True for a noun behind which it stands with whom it was: "farewell call | by the Ambassador"."""
    return _NOUN.search(text, start, end) is not None and _OF_WHOM.match(text, end) is not None
