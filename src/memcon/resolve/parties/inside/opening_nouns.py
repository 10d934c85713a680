"""What opens a sentence and names whom it is with: "A meeting with X is being arranged, too" is no meeting of all told.

Whom the sentences before tell comes in as candidates; beside those named there only the side whose contacts are told
goes out.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.subjects import Told
from memcon.resolve.parties.taking_part import Candidate

_OPENS = re.compile(
    r"\W*(?:An?|Another|Separate|Further)\s+(?:(?:separate|further|similar|bilateral|possible|second|third|phone|telephone)\s+){0,2}"
    r"(?:meetings?|calls?|talks|visits?|trip|summit|conversation)\Z"
)
_WITH = re.compile(r"\s+(?:with|to)\s+(?:[\w’'.-]+\s+){0,8}?")
NEAR = 3  # sentences back in which a clause tells plainly whose contacts are told


def opens_with_whom(text: str, low: int, end: int) -> bool:
    """True for words up to `end` that open the sentence at `low` and go on "with": "A meeting | with X"."""
    return _OPENS.match(text, low, end) is not None and _WITH.match(text, end) is not None


def with_whom_alone(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences, seats: list[Told]
) -> list[Candidate]:
    """The candidates of an occasion; of one that opens its sentence so, those it names and the one side they meet.

    That is the side of the text's home, else of who was told last to have met others.
    """
    text, (start, end) = cast.text, (occasion.trigger.start, occasion.trigger.end)
    low, high = sentences.span(start)
    if not opens_with_whom(text, low, end):
        return candidates
    whom = [c for c in candidates if end <= c.party.start < high and _WITH.fullmatch(text, end, c.party.start)]
    sides = {c.party.side for c in whom}
    others = {c.party.side for c in candidates if c.away} - sides - {None}
    if len(sides) != 1 or None in sides or len(others) < 2:
        return candidates
    here = sentences.at(start)
    last = next((t for t in reversed(seats) if 0 < here - t.sentence <= NEAR), None)
    hub = cast.home if cast.home in others else cast.side(last.subject) if last is not None else None
    if hub not in others:
        return candidates
    return [c for c in candidates if c in whom or c.party.side == hub]
