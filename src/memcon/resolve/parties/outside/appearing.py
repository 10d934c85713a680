"""Who stands beside somebody before the press has no part in what is told there of a contact with a third.

"X called Y on Monday, he told a news conference alongside Z": the call was between X and Y.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate, Side
from memcon.resolve.words.phrases import TO_WHOM

_BESIDE = (
    r"(?:with|alongside|beside|next\s+to|flanked\s+by|in\s+the\s+presence\s+of)\s+"
    r"(?:(?:the|an?|his|her|visiting|[A-Z][\w’'.-]*)\s+){0,4}"
)
_BEFORE_PRESS = re.compile(
    r"\b(?:press|news)\s+(?:conference|briefing|appearance)(?:\s+(?!with\b|after\b|following\b)[\w’'.-]+){0,6}?\s+"
    rf"{_BESIDE}\Z"
)
_OPENS = re.compile(rf"\W*(?:Standing|Speaking|Appearing|Flanked)\s+(?:\w+\s+){{0,2}}?{_BESIDE}")
REACH = 110  # characters before somebody's name in which the press is told of
MANY = 3  # people of whom one may only stand beside another
_WITHIN = re.compile(r"\b(?:with|between)\s+(?:[\w.’'-]+\s+){0,3}\Z")
_MET = ("person", "office", "group")


def without_companions(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates, without who is only with a speaker before the press, where the clause names whom another met."""
    if len(candidates) < MANY:
        return candidates
    low, high = sentences.span(occasion.trigger.start)
    beside = [c for c in candidates if c.away == 0 and _stands_beside(c, low, cast)]
    if not beside:
        return candidates
    left = [c for c in candidates if c not in beside]
    here = [c.party for c in left if c.away == 0 and cast.roles[c.party.actor].kind in _MET]
    met = [p for p in here if p.start < high and _is_met(p, occasion, cast.text)]
    return left if any(p.actor != q.actor and p.side != q.side for p in here for q in met) else candidates


def _stands_beside(candidate: Candidate, low: int, cast: Cast) -> bool:
    at = candidate.party.start
    if _OPENS.fullmatch(cast.text, low, at):
        return True
    return _BEFORE_PRESS.search(cast.text, max(low, at - REACH), at) is not None


def _is_met(party: Side, occasion: Occasion, text: str) -> bool:
    """True for whom the words for an occasion lead to, "talks with | Y", or follow: "spoke to Y | by phone"."""
    start, end = occasion.trigger.start, occasion.trigger.end
    if start < party.start and party.end <= end:  # "talks with Y" may be told as one
        return _WITHIN.search(text, start, party.start) is not None
    if end <= party.start:
        return TO_WHOM.fullmatch(text, end, party.start) is not None
    return party.end <= start and not text[party.end : start].strip()
