"""Whom a later question of a conversation names has no part in what an answer before it tells.

"MR. ROE: I spoke to him on Friday. QUESTION: President Lind, will you go?" tells of no call with Lind, nor does "And
have the Chileans answered?". A question may ask after the same occasion, though: "With the President?"
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.find.contacts import Occasion
from memcon.resolve.actors.floor import Floor

_OF_THE_SAME = re.compile(
    r"(?:(?:And|So|But|Sorry|Just\s+to\s+clarify),?\s+)?(?:with|to|by|was\s+(?:that|this|it|he|she)|were\s+(?:these|those|they)"
    r"|is\s+(?:that|this|it)|that|this|you\s+mean|who|you\s+(?:spoke|met|called))\b",
    re.IGNORECASE,
)
"""How a question begins that asks who it was of whom an answer told."""
_STOP = re.compile(r"[.?!:\n]\s+(?=\S)")
SENTENCE = 400  # characters before a name within which its sentence begins


def within_turns(occasions: Sequence[Occasion], floor: Floor, text: str) -> list[Occasion]:
    """The occasions, none with a party whom only another question behind the turn names that tells of it."""
    out = []
    for occasion in occasions:
        at = occasion.trigger.start
        end = None if floor.asks(at) else floor.end_of_turn(at) or floor.next_turn(at)
        asked = [] if end is None else [p for p in occasion.parties if _is_of_a_question(p.start, end, floor, text)]
        if asked:
            occasion = replace(occasion, parties=tuple(p for p in occasion.parties if p not in asked))
        out.append(occasion)
    return out


def _is_of_a_question(start: int, end: int, floor: Floor, text: str) -> bool:
    """True where words behind an answer that ends at `end` are asked about something else."""
    if start < end or not floor.asks(start):
        return False
    low = max(end, start - SENTENCE)
    low = max([low, *(m.end() for m in _STOP.finditer(text, low, start))])
    return _OF_THE_SAME.match(text, low) is None
