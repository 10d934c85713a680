"""Legs of a journey: "to Oslo for talks with X, to Lima to meet Y": whom each brings has no part in the other's.

The words of a sentence go from one leg to the next; who stands before the first makes the journey.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate
from memcon.resolve.words.countries import is_city

Leg = tuple[int, int, tuple[int, int]]
"""Where a leg begins and ends in the text, and the words for where it leads."""

_LEG = re.compile(
    r"\b(?:to|on\s+to|in)\s+(?P<city>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)(?:,\s[A-Z][\w’'-]+,)?"
    r"(?:\s+(?:on\s+[A-Z]\w+|(?:later|early|late)\s+(?:in\s+)?(?:the|this|next)\s+\w+|next\s+\w+|this\s+\w+|\w+day))?"
    r",?\s+(?:to\s+(?:meet|see|hold|have|confer|sit\s+down|talk|attend|join)|for\s+(?:an?|the|talks|meetings|further|more|two)|where\s+(?:he|she|they)\s+"
    r"(?:will|would|is|are|plans?|was|were))\b"
)
_TRAVELS = re.compile(
    r"\b(?:travel(?:s|l?ing)?|trip|tour|journey|fl(?:y|ies|ying)|head(?:s|ing)?|go(?:es|ing)?|visit|swing|take\s+(?:him|her|them)|stop)\b"
)
LEAST = 2  # legs, for one to be another's


def legs_of(low: int, high: int, text: str) -> list[Leg]:
    """The legs of the journey that a sentence tells, none where it leads to one city only."""
    found = [m for m in _LEG.finditer(text, low, high) if is_city(m["city"])]
    if len({m["city"] for m in found}) < LEAST or _TRAVELS.search(text, low, found[0].end()) is None:
        return []
    ends = [*(m.start() for m in found[1:]), high]
    return [(m.start(), end, m.span("city")) for m, end in zip(found, ends, strict=True)]


def leg_of(at: int, low: int, high: int, text: str) -> Leg | None:
    """The leg in which `at` stands, of the sentence from `low` to `high`."""
    return next((leg for leg in legs_of(low, high, text) if leg[2][1] <= at < leg[1]), None)


def without_other_legs(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates, without whom another leg of the journey brings than the one in which the occasion is told."""
    if occasion.mode == "visit":
        return candidates
    start = occasion.trigger.start
    low, high = sentences.span(start)
    legs = legs_of(low, high, cast.text)
    own = next((leg for leg in legs if leg[2][1] <= start < leg[1]), None)
    if own is None:
        return candidates
    first = legs[0][0]

    def elsewhere(candidate: Candidate) -> bool:
        at = candidate.party.start
        return first <= at < high and not own[0] <= at < own[1]

    return [c for c in candidates if not elsewhere(c)]
