"""Told later: "they met" is of people told before, and of nobody whom only a later sentence names.

The candidates of an occasion come in; where two persons of its sentence or the one before may be meant, none who is
named first in a later sentence goes out.
"""

from __future__ import annotations

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.subjects import subject_of
from memcon.resolve.parties.taking_part import Candidate

TWO = 2  # persons told before, at least, whom "they" may be


def without_later(candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> list[Candidate]:
    """The candidates of an occasion, where its subject is "they" or "the two" without those first named later."""
    start, end = occasion.trigger.start, occasion.trigger.end
    low, high = sentences.span(start)
    subject = subject_of(cast.text, start, end, low)
    if subject is None or not subject.is_several:
        return candidates
    later = [c for c in candidates if c.away and cast.roles[c.party.actor].first() >= high]
    before = [
        c
        for c in candidates
        if c not in later and c.away <= 1 and c.introduced and cast.roles[c.party.actor].kind == "person"
    ]
    return candidates if len(before) < TWO else [c for c in candidates if c not in later]
