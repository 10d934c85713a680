"""Another's guest: whom a contact before or after this one was with, and this one was not.

"A spoke to B, hours before B's call with C", "A met B ahead of his talks with C": C is of the contact told behind.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

AROUND = 400  # characters of a sentence before and behind the words for a contact in which another's is told
_LEADS = re.compile(r"\b(?:[Bb]efore|[Aa]fter|[Ff]ollowing|[Aa]head\s+of|[Ss]ince)\s")
_THEIRS = re.compile(
    r"(?:(?:[A-Z][\w.’'-]*?\s){0,4}?[A-Z][\w.-]*?(?:[’']s|s[’'])|his|her|their)\s+(?:[\w-]+\s+){0,3}?"
    r"(?P<noun>(?:video\s+|phone\s+)?calls?|talks|meetings?|conversations?|visits?|summit|trip|discussions?|dinner|lunch)\s+"
    r"(?:with|to)\s+(?P<who>[^,;:.“”\"()\n]{2,100})"
)


def without_others_guest(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates of an occasion without those of another that its sentence tells as somebody's, before or after it.

    Nobody is left out whom the sentence names elsewhere, or without whom two sides are not left.
    """
    text, (start, end) = cast.text, (occasion.trigger.start, occasion.trigger.end)
    low, high = sentences.span(start)
    low, high = max(low, start - AROUND), min(high, end + AROUND)
    others = []
    for lead in _LEADS.finditer(text, low, high):
        theirs = _THEIRS.match(text, lead.end(), high)
        if theirs and (end <= theirs.start() or start >= theirs.end()):
            others.append(theirs.span("who"))
    if not others:
        return candidates
    left = [c for c in candidates if not _is_named_in(others, c, cast, low, high)]
    return left if len({c.party.side for c in left} - {None}) > 1 else candidates


def _is_named_in(others: list[tuple[int, int]], candidate: Candidate, cast: Cast, low: int, high: int) -> bool:
    told = [a for a, _, _ in cast.roles[candidate.party.actor].mentions if low <= a < high]
    told.append(candidate.party.start)
    return all(any(a <= at < b for a, b in others) for at in told)
