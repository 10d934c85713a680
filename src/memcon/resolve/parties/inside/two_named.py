"""Two who met each other: "Weiss and Lind agreed to meet in Riga" is theirs, whoever the sentences around it name.

The candidates of an occasion come in. Where its clause has two named persons of two sides for its subject and tells of
nobody whom they met, those two go out for certain, with whoever else the sentence names.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.subjects import is_verb, leads_to
from memcon.resolve.parties.taking_part import Candidate, Side

UNDER = re.compile(
    r"\b(?:of|for|with|by|from|between|on|in|at|to|than|like|about|against|[Ii]nvited|urged|asked|told|representing|including|joining|hosting|visiting|among)\s+(?:the\s+)?"
    r"(?:[A-Z][\w.’'-]*\s+){0,5}\Z"
)
"""What stands before two names that are no subject: "a spokesman for | Weiss and Lind"."""
MORE = re.compile(r"(?:,|\band)\s+(?:the\s+)?(?:[A-Z][\w.’'-]*\s+){0,5}\Z")
"""What stands before the second of a longer row: "Roe, | Weiss and Lind"."""
WITH = re.compile(r"\b(?:with|to|by)\s+(?:the\s+)?(?:[a-z]+\s+)?[A-Z]|\b(?:to|by|with)\s+(?:the|his|her|their|an?)\s")
WHOM = re.compile(r"\s+(?:the|an?|his|her|their|[A-Z]\w*)\s")
"""What begins right behind a verb of meeting where somebody was met: "met | the Fijian president"."""
EACH_OTHER = re.compile(r"\b(?:each|one)\s+(?:an)?other\b")
BEFORE = 80  # characters before two names in which it shows what they stand under


def _people(cast: Cast) -> list[Name]:
    return [n for n in cast.names if n.type == "Person"]


def two_named(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate] | None:
    """The candidates where two are told plainly to have met each other; None where the clause tells otherwise."""
    text, start, end = cast.text, occasion.trigger.start, occasion.trigger.end
    if occasion.mode == "visit" or not is_verb(text, start, end):
        return None
    low, high = sentences.span(start)
    if WHOM.match(text, end) or WITH.search(text, end, high) or any(end <= n.start < high for n in _people(cast)):
        return None
    named = sorted(
        (a, b, n)
        for n, role in enumerate(cast.roles)
        if role.kind == "person"
        for a, b, form in role.mentions
        if form == "name" and low <= a and b <= start
    )[-2:]
    if len(named) < 2 or not leads_to(text, named[1][1], start):
        return None
    (first, _, one), (_, stop, other) = named
    sides = cast.side(one), cast.side(other)
    open_ones = sides == (None, None) and EACH_OTHER.search(text, start, end) is not None
    if (not open_ones and (None in sides or sides[0] == sides[1])) or [n for n, *_ in cast.row(first, stop)] != [
        one,
        other,
    ]:
        return None
    before = text[max(low, first - BEFORE) : first]
    if UNDER.search(before) or MORE.search(before):
        return None
    if open_ones:  # whoever they are, they met nobody of another sentence
        return [c for c in candidates if c.away == 0]
    known = {c.party.actor: c for c in candidates}
    out: list[Candidate] = []
    for number, begin, finish in cast.row(first, stop):
        found = known.get(number)
        if found is None:
            found = Candidate(Side(number, cast.side(number), "party", begin, finish, None), 0.0, False, 0, {})
        found.plain, found.acts = True, not out
        out.append(found)
    here = [c for c in candidates if c.away == 0 and c.party.actor not in (one, other)]
    return [*out, *here]
