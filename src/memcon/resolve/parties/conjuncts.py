"""Who stands beside somebody who takes part, "A and B met C": the candidates come in, and none of a pair is left out.

The weights look at one candidate at a time and may be sure of the one who is nearer to the verb alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.resolve.parties.taking_part import Candidate

SURELY = 0.75  # probability from which whoever takes part brings the one beside him along
POSSIBLY = 0.15  # … which that one has at least
_AND = re.compile(r"\s+and\s+(?:the\s+)?")


def with_conjuncts(chosen: Sequence[Candidate], candidates: Sequence[Candidate], text: str) -> list[Candidate]:
    """Those who take part, and the candidates of their side who are named with one of them: "A and B".

    Both must be named, with nothing but "and" between; who comes in so is as likely as whom he stands beside.
    """
    out = list(chosen)
    taken = {c.party.actor for c in chosen}
    for sure in chosen:
        for other in candidates:
            party = other.party
            if party.actor in taken or party.side != sure.party.side or party.side is None or party.chance < POSSIBLY:
                continue
            first, second = sorted((party, sure.party), key=lambda p: p.start)
            if sure.party.chance < SURELY or not _AND.fullmatch(text, first.end, second.start):
                continue
            if _is_named(text[first.start : first.end]) and _is_named(text[second.start : second.end]):
                party.chance = sure.party.chance
                taken.add(party.actor)
                out.append(other)
    return out


def _is_named(words: str) -> bool:
    """True where words end in a name: "Premier Li Qiang", not "the premier"."""
    return words.split()[-1][:1].isupper()
