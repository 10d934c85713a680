"""Whose ministry it was to which an envoy was summoned: "The ambassadors of A and B were summoned to the Ministry".

An occasion's candidates come in; the ministry goes out beside them where its state is known and none of theirs.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate, Side

LEAD = 30  # characters before a trigger in which "was" stands
_SUMMONED = re.compile(r"summon(?:s|ed|ing)?|called(?:\s+in)?|convoked|invited|summoned\s+to")
_PASSIVE = re.compile(r"\b(?:was|were|been|is|are|being)\s+(?:[a-z]+\s+){0,2}\Z")
_TO = re.compile(
    r"(?:\s+(?:in|today|yesterday|again|(?:on\s+)?[A-Z][a-z]+day|one\s+after\s+the\s+other))*(?:\s+to)?\s+"
    r"(?P<ministry>[Tt]he\s+(?:(?:[A-Z]\w+\s+)?(?:[Ff]oreign\s+)?(?:Ministry|ministry|Foreign\s+Office)(?:\sof\s(?:Foreign|External)\sAffairs)?))\b"
)
"""What stands behind "was summoned" up to the ministry."""


def with_ministry(candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> list[Candidate]:
    """The candidates of a summons, with the ministry to which envoys were called, whatever links lead to it."""
    start, end = occasion.trigger.start, occasion.trigger.end
    low, high = sentences.span(start)
    if not candidates or _SUMMONED.fullmatch(cast.text, start, end) is None:
        return candidates
    to = _TO.match(cast.text, end, high)
    if to is None or _PASSIVE.search(cast.text, max(low, start - LEAD), start) is None:
        return candidates
    a, b = to.span("ministry")
    number = cast.actor_for(a, b)
    if number is not None and cast.side(number) is None:
        cast.roles[number].country = cast.own  # "the Ministry" of a state's own text
    side = None if number is None else cast.side(number)
    here = [c for c in candidates if low <= c.party.start < start and c.party.side != side]
    if number is None or side is None or not here:
        return candidates
    for candidate in here:
        candidate.plain = True
    ministry = Candidate(Side(number, side, "host", a, b, None), 0.0, False, 0, {}, plain=True)
    return [*here, ministry, *(c for c in candidates if c not in here and c.away == 0 and c.party.side != side)]
