"""Who only says so, behind what he says: "X will meet Y on Monday, said Hoffman" names nobody who takes part."""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

REACH = 110  # characters before a name in which it stands that its bearer says so
LEAST = 2  # who must be told before, for it to be of others
_SAID = re.compile(
    r"[,”\"’]\s+(?:said|says|added|confirmed|noted|told\s+reporters|according\s+to)\s+(?:(?:an?|the|[A-Z][\w.’'-]*|[a-z-]+)\s+){0,8}\Z"
)
_CLOSES = re.compile(r"(?:,[^,.;:“”\"\n]{1,80})?(?:[.;\n]|,\s+(?:who|adding|in)\b|\s+(?:on|in|at|to|late|early)\s|\Z)")
_SELF = re.compile(r"\b(?:I|we|me|us|my|our)\b", re.IGNORECASE)
_MEET = ("person", "office", "group", "state")


def without_sayers(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates, without who says behind it what others did: no word of it is his own "I" or "we"."""
    if len(candidates) <= LEAST:
        return candidates
    text, start = cast.text, occasion.trigger.start
    low, high = sentences.span(start)

    def says(candidate: Candidate) -> bool:
        a, b = candidate.party.start, candidate.party.end
        if not occasion.trigger.end <= a < high or _CLOSES.match(text, b) is None:
            return False
        said = _SAID.search(text, max(low, start, a - REACH), a)
        if said is None or _SELF.search(text, low, said.start()):
            return False
        if any(low <= x < said.start() for x, *_ in cast.roles[candidate.party.actor].mentions):
            return False
        told = {
            c.party.actor
            for c in candidates
            if low <= c.party.start < said.start() and cast.roles[c.party.actor].kind in _MEET
        }
        return len(told) >= LEAST

    return [c for c in candidates if not says(c)]
