"""Whose occasion it is that words tell with others alone: "meetings with A and B" are no meetings of A with B.

Those who take part come in; whoever stands before those words and is likely to have held them goes out beside them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

LEAST = 0.25  # probability from which somebody may be whose occasion it is
_NOUN = re.compile(
    r"\b(?:meetings?|calls?|conversations?|bilaterals|one-on-ones|sit-downs|talks|discussions|negotiations|consultations)"
    r"(?P<with>\s+with)?\Z",
    re.IGNORECASE,
)
_WITH = re.compile(r"\s+(?:(?:[A-Z][a-z]+day|in\s+[A-Z]\w+|here|today|next\s+week)\s+)?with\s+")
_LEAD = re.compile(r"(?:[\w’'.-]+\s+){0,7}")
_LISTED = re.compile(r"(?:\s*,[^,;:.()“”\"\n]{1,60})?,?\s*(?:and|,)\s+(?:(?:with|also|then)\s+)?(?:[\w’'.-]+\s+){0,6}")


def with_owner(
    chosen: Sequence[Candidate], candidates: Sequence[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """Those who take part; where all stand in a row behind "meetings with", also the likeliest one before it.

    He is of another side than they, of this sentence or the one before.
    """
    out = list(chosen)
    text, (start, end) = cast.text, (occasion.trigger.start, occasion.trigger.end)
    noun = _NOUN.search(text, start, end)
    lead = _WITH.match(text, end - len(noun["with"] or "")) if noun else None
    if lead is None or len({c.party.side for c in chosen if c.party.side}) < 2:
        return out
    if len({c.party.side for c in chosen if c.plain and c.party.side}) > 1:  # "During his talks with X, Y said": Y's
        return out
    row = sorted((c.party for c in chosen), key=lambda p: p.start)
    at = lead.end()
    for i, party in enumerate(row):
        between = (_LISTED if i else _LEAD).fullmatch(text, at, party.start)
        if party.start < at or between is None:
            return out
        at = party.end
    if at > sentences.span(start)[1]:
        return out
    sides = {p.side for p in row}
    before = [c for c in candidates if c.party.side and c.party.side not in sides and c.party.end <= start]
    near = [c for c in before if c.away <= 1 and c.party.chance >= LEAST]
    if near:
        owner = min(near, key=lambda c: (c.away, -c.party.chance))
        owner.party.chance = max(owner.party.chance, min(p.chance for p in row))
        out.append(owner)
    return out
