"""Told later: "they met" is of people told before, and of nobody whom only a later sentence names.

The candidates of an occasion come in; where persons of two sides were named before who may be meant, none who is named
first in a later sentence goes out.
"""

from __future__ import annotations

import re
from itertools import islice

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.subjects import subject_of
from memcon.resolve.parties.taking_part import Candidate

_THE_FOUR = re.compile(
    r"\b(?:[Tt]he|[Aa]ll)\s+(?:four|five|six|seven|eight)\s+(?:[a-z]+\s+){0,2}?(?:leaders|presidents|ministers|premiers|sides|"
    r"chiefs|countries|envoys|delegations)\s+(?:[a-z]+\s+){0,4}\Z"
)
"""More than three who were told of before, as the subject of their clause."""
_ATTENDS = re.compile(
    r"\b(?:attend(?:ed|s|ing)?|(?:takes?|took|taking)\s+part\s+in|participat(?:ed?|es|ing)\s+in)\s+(?:the|an?)\s+"
    r"(?:(?!\b(?:with|and|who|where)\b)[^.;:\n]){0,60}\Z"
)
"""What leads to a gathering: whom those who go there meet on its margins is told later."""
_MET_THERE = re.compile(r"\b(?:sidelines?|margins?|fringes?|bilateral(?:ly)?|met|meets?|talks|received|discussions)\b")
MANY = 100  # actors of a text among whom those are that it told of before
TWO = 2  # persons told before, at least, whom "they" may be


def without_later(candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> list[Candidate]:
    """The candidates of an occasion, where its subject is "they" or "the two" without those first named later."""
    start, end = occasion.trigger.start, occasion.trigger.end
    low, high = sentences.span(start)
    subject = subject_of(cast.text, start, end, low)
    attended = _ATTENDS.search(cast.text, low, start) is not None and "\n" not in cast.text[low:start]
    if attended:
        return [
            c
            for c in candidates
            if not c.away
            or cast.roles[c.party.actor].first() < high
            or _MET_THERE.search(cast.text, *sentences.span(c.party.start)) is None
        ]
    several = subject.is_several if subject is not None else _THE_FOUR.search(cast.text, low, start) is not None
    if not several:
        return candidates
    later = [c for c in candidates if c.away and cast.roles[c.party.actor].first() >= high]
    before = [
        c
        for c in candidates
        if c not in later and c.away <= 1 and c.introduced and cast.roles[c.party.actor].kind == "person"
    ]
    first = islice(enumerate(cast.roles), MANY if later else 0)
    sides = {cast.side(n) for n, r in first if r.kind == "person" and r.first() < low}
    may_be = len(before) >= TWO or len(sides - {None}) >= TWO
    return [c for c in candidates if c not in later] if may_be else candidates
