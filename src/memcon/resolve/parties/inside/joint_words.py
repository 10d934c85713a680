"""Who held talks of which one of two speakers tells before the press: "Today we held useful talks", he and the other.

Words of a speaker's own that name no counterpart, "we", "our talks", are of him and of the one other official who has
the floor, and of nobody whom he names elsewhere. "The talks with President X" are his, too.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.named_behind import WHOM
from memcon.resolve.parties.taking_part import Candidate, Side

_MET = ("meeting", "talks", "visit")
_HELD = ("held", "ongoing")
_OWN_TALKS = re.compile(
    r"\W*(?:[Tt]he|[Tt]hese|[Tt]oday['’]s|[Mm]y|[Oo]ur)\s(?:[\w-]+\s){0,3}?"
    r"(?:talks|negotiations|meetings?|discussions?|conversations?|consultations)(?:\stoday)?(?:\swith)?"
)
"""How somebody opens a sentence on talks of his own: "The | talks", "Our meeting today"."""
_WE = re.compile(r"\b(?:[Ww]e|[Oo]ur)\b")
_WE_HAD = re.compile(
    r"\b[Ww]e(?:['’]ve)?\s(?:[a-z]+\s){0,3}?(?:held|had|have\shad|conducted|completed|concluded|met)\s(?:(?!(?:with|by|to)\b)[\w,-]+\s){0,6}\Z"
    r"|\b[Oo]ur\s(?:[\w-]+\s){0,3}\Z"
)
"""What leads to the talks of those who speak: "Today | we held very useful | talks"."""
_MET_ALONE = re.compile(r"met\b(?!\s(?:with|in\sthe\sformat)\b)")
_REACH = 80  # characters before a trigger in which "we held" stands


def with_other_speaker(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates of an occasion; of one that a speaker tells as his own, he and whom he plainly means."""
    text, start, end = cast.text, occasion.trigger.start, occasion.trigger.end
    speaker = cast.floor.speaker(start) if cast.floor.in_turn(start) and not cast.floor.asks(start) else None
    if speaker is None or occasion.mode not in _MET or occasion.status not in _HELD or not cast.takes_part(speaker):
        return candidates
    low, high = sentences.span(start)
    here = [c for c in candidates if low <= c.party.start < high and c.party.actor != speaker]
    side = cast.side(speaker)
    if side is None:
        return candidates
    whom = [c for c in here if c.party.start >= end and WHOM.fullmatch(text, end, c.party.start)]
    if len(here) == len(whom) == 1 and whom[0].party.side not in (None, side):
        if _OWN_TALKS.fullmatch(text, low, end) is None:
            return candidates
        other = whom[0]
    else:
        others = {
            n for n in cast.floor.speaking() - {speaker} if cast.takes_part(n) and cast.side(n) not in (None, side)
        }
        said = _WE_HAD.search(text, max(low, start - _REACH), start) or (
            _MET_ALONE.match(text, start) and _WE.search(text, low, start)
        )
        if here or len(others) != 1 or said is None:
            return candidates
        found = others.pop()
        other = Candidate(Side(found, cast.side(found), "party", start, end, None), 0.0, False, 0, {})
    first = next((c for c in candidates if c.party.actor == speaker), None)
    first = first or Candidate(Side(speaker, side, "party", start, end, None), 0.0, False, 0, {})
    for one in (first, other):
        one.plain = True
        cast.mention(one.party.actor, (start, end))
    return [first, other]
