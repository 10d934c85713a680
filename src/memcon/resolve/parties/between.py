"""Whose talks words name: "flew to Oslo to prepare a summit between A and B" comes in; A and B alone go out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

LEAD = 60  # characters before a trigger in which the word stands that its noun depends on
_BETWEEN = re.compile(r"(?:\s+[\w’'.-]+){0,4}?\s+between\s+(?:the\s+)?")
_AND = re.compile(r"(?:\s*,[^,;:()“”\"\n]{1,80},|[^,;:()“”\"\n]{1,60}?)?\s+and\s+(?:[\w’'-]+\s+){0,2}")
_ASIDE = re.compile(
    r"\b(?:for|of|about|on|after|before|following|since|to|towards?|despite|over)\s+(?:[\w’'-]+\s+){0,4}\Z",
    re.IGNORECASE,
)
"""What leads to the words for an occasion that who acts there has no part in."""


def without_third(candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> list[Candidate]:
    """The candidates without those whom the sentence names before talks that it says are "between" two others.

    Who proposes such talks has a part in that.
    """
    if occasion.status == "proposed":
        return candidates
    trigger, text = occasion.trigger, cast.text
    low, high = sentences.span(trigger.start)
    if _ASIDE.search(text, max(low, trigger.start - LEAD), trigger.start) is None:
        return candidates
    behind = sorted((c for c in candidates if trigger.end < c.party.start < high), key=lambda c: c.party.start)
    pair = _pair(behind, trigger.end, text)
    if pair is None or pair[0].party.side == pair[1].party.side:
        return candidates
    return [c for c in candidates if c in pair or c.party.start >= pair[0].party.start]


def _pair(behind: Sequence[Candidate], end: int, text: str) -> tuple[Candidate, Candidate] | None:
    """The first two behind a trigger that ends at `end`, where its words say that it was between them."""
    for first in behind:
        if _BETWEEN.fullmatch(text, end, first.party.start):
            for second in behind:
                if second.party.start > first.party.end and _AND.fullmatch(text, first.party.end, second.party.start):
                    return first, second
    return None
