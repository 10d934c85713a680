"""What followed what: "will go to Osk for talks with X, following her meetings in Lima with Y" has X in the one alone.

Candidates of an occasion come in, and go out without those whom the other one of its sentence names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_FOLLOWING = re.compile(
    r"\b(?:following|after|ahead\sof|before|fresh\sfrom)\s(?:(?:his|her|their|its|the|an?)\s)?(?:[a-z-]+\s){0,2}?\Z"
)
_WITH = re.compile(
    r"(?:\s(?:in|at)\s(?:[A-Z][\w’'-]+\s?){1,3})?(?:\s(?:on\s)?(?:\w+day|\d{1,2}\s\w+|\w+\s\d{1,2}|today|yesterday|last\s\w+|earlier\sthis\s\w+))?\swith\s"
)


def without_followed(
    candidates: list[Candidate], occasion: Occasion, around: Sequence[Occasion], cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates, without those behind what this one followed, or between this one and what it followed."""
    text, trigger = cast.text, occasion.trigger
    low, high = sentences.span(trigger.start)
    for other in around:
        at = other.trigger
        if at.start == trigger.start or not low <= at.start < high:
            continue
        first, second = (trigger, at) if trigger.start < at.start else (at, trigger)
        if not _FOLLOWING.search(text, first.end, second.start) or not _WITH.match(text, second.end, high):
            continue
        if trigger.start == second.start and not _WITH.match(text, first.end, high):
            continue
        begin, end = (second.start, high) if trigger.start == first.start else (first.end, second.start)
        kept = [c for c in candidates if not begin <= c.party.start < end]
        if {c.party.side for c in kept} and len(kept) > 1:
            candidates = kept
    return candidates
