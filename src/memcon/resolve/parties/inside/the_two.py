"""The two: "X and Y came to Osk. Z hosted both leaders for dinner" is a meeting of all three.

So it is where Z serves the state of one.
Candidates of an occasion come in; words behind the verb of a host for the two of whom was told go out as those two.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate, Side

_HOSTS = re.compile(
    r"(?:host(?:s|ed|ing)?|receiv(?:es|ed|ing)|welcom(?:es|ed|ing)|invit(?:es|ed|ing)|treat(?:s|ed|ing))"
)
_THE_TWO = re.compile(
    r"(?:the\s+two|both)(?:\s+of\s+them)?(?:\s+(?:[a-z]+\s+)?(?:men|women|leaders|presidents|premiers|ministers|rivals|generals|envoys|monarchs"
    r"|statesmen|politicians|visitors|guests))?"
)
BACK = 3  # sentences before in which those two are named
PAIR = 2
SURE = 0.9  # that those take part whom such words mean


def with_the_two(candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences) -> list[Candidate]:
    """The candidates, with the two people named last for "both leaders" whom a host received."""
    text, trigger = cast.text, occasion.trigger
    if _HOSTS.fullmatch(text, trigger.start, trigger.end) is None:
        return candidates
    both = next(
        (
            c.party
            for c in candidates
            if c.party.side is None
            and text[trigger.end : c.party.start].strip() == ""
            and _THE_TWO.fullmatch(text, c.party.start, c.party.end)
        ),
        None,
    )
    if both is None:
        return candidates
    two = _named_last(sentences.at(trigger.start), cast, sentences)
    sides = {cast.side(n) for n in two}
    hosts = [
        c
        for c in candidates
        if c.away == 0 and c.party.end <= trigger.start and c.party.actor not in two and c.party.actor is not None
    ]
    if len(two) != PAIR or None in sides or len(sides) != PAIR or not hosts:
        return candidates
    own = {c.party.side for c in hosts}  # "The President received both ministers", of whom one is his own
    met = [
        Side(n, side, "host" if side in own else "guest", both.start, both.end, None, max(both.chance, SURE))
        for n, side in ((n, cast.side(n)) for n in two)
    ]
    kept = [c for c in candidates if c.party is not both and c.party.actor not in two]
    seated = [Candidate(party, 1.0, True, 0, {}) for party in met]
    for one in seated:
        one.plain = True
    return [*kept, *seated]


def _named_last(home: int, cast: Cast, sentences: Sentences) -> list[int]:
    """The people whom the nearest sentence before names that names any."""
    for number in range(home - 1, max(-1, home - 1 - BACK), -1):
        low, high = sentences.starts[number], sentences.ends[number]
        named = [
            n
            for n, role in enumerate(cast.roles)
            if role.kind == "person" and any(low <= a < high and form == "name" for a, _, form in role.mentions)
        ]
        if named:
            return named
    return []
