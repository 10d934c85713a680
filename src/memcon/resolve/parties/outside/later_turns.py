"""Who is called upon in a later turn of a conversation has no part in what an earlier one tells.

"MR. ROE: I spoke to him on Friday. QUESTION: President Lind, will you go?" tells of no call with Lind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.find.contacts import Occasion, Party
from memcon.resolve.actors.floor import Floor

_WILL_YOU = re.compile(r",\s+(?:\w+\s+){0,2}?(?:you|your)\b")
"""What stands behind the name of whom a question is put to: "President Lind, | will you"."""


def within_turns(occasions: Sequence[Occasion], floor: Floor, text: str) -> list[Occasion]:
    """The occasions, none with a party who is only called upon behind the turn that tells of it."""
    out = []
    for occasion in occasions:
        at = occasion.trigger.start
        end = None if floor.asks(at) else floor.end_of_turn(at)
        called = [] if end is None else [p for p in occasion.parties if _is_called_upon(p, end, floor, text)]
        if called:
            occasion = replace(occasion, parties=tuple(p for p in occasion.parties if p not in called))
        out.append(occasion)
    return out


def _is_called_upon(party: Party, end: int, floor: Floor, text: str) -> bool:
    asks = party.start >= end and floor.asks(party.start)
    return asks and _WILL_YOU.match(text, party.end) is not None
