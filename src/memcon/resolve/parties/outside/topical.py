"""States that an occasion was about: "a dialogue on China" is none with it.

Candidates come in, and go out without those that the occasion's noun names behind "on" or "about", and those that "top
the agenda".
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_ON = re.compile(
    r"\b(?:dialogues?|talks|meetings?|consultations?|discussions?|negotiations|conferences?|summits?|sessions?|exchanges?"
    r"|conversations?|calls?)\s+(?:on|about|regarding|concerning|over)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_RELATIONS = re.compile(r"(?:[-–—][A-Z]\w+)?\s(?:relations(?:hip)?|ties|policy|affairs|border)\b")
"""What makes a state that of which is told, and nobody who is there: "officials for U.S.-Egypt | relations"."""
_OWNS = re.compile(r"\w{0,2}['’]s?")
_NAME = r"(?:the\s+)?[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,3}"
_ON_AGENDA = re.compile(
    rf"(?:(?:,\s+(?:and\s+)?|\s+and\s+){_NAME}){{0,4}},?\s+(?:(?:also|again|have|has|had|will|would|likely|both|all)\s+){{0,3}}"
    r"(?:(?:top|head|dominat|crowd)\w*\s+(?:the|their|its|an?)\s+(?:[\w-]+\s+){0,3}?agenda\b"
    r"|(?:(?:is|are|was|were|be|been|featur\w*|figur\w*)\s+)?(?:(?:also|high|prominently|at\s+the\s+top)\s+)?(?:on|of)\s+(?:the|their|its)\s+(?:[\w-]+\s+){0,2}?agenda\b"
    r"|(?:dominat|overshadow|loom)\w*\s+(?:over\s+)?(?:the|their|its)\s+(?:[\w-]+\s+){0,3}?(?:talks|summit|meeting|discussions|gathering|conversation)\b)"
)
"""What follows a state that was talked about: "Syria | and Iran topped the agenda"."""
MANY = 3  # people of one state who talk among themselves
BEFORE = 40  # characters before a state in which the noun and its "on" stand


def without_topical(candidates: list[Candidate], occasion: Occasion, cast: Cast) -> list[Candidate]:
    """The candidates without the states whose affairs were talked about, where two sides are left.

    Of "talks on Iran's programme" the owner may well be one of those who talk. What stands on the agenda never is.
    """
    start, end = occasion.trigger.start, occasion.trigger.end
    candidates = [
        c
        for c in candidates
        if cast.roles[c.party.actor].kind == "person" or not _ON_AGENDA.match(cast.text, c.party.end)
    ]

    def is_topic(candidate: Candidate) -> bool:
        at = candidate.party.start
        if _OWNS.match(cast.text, candidate.party.end - 2, candidate.party.end + 2):
            return False
        beside = start <= at <= end + BEFORE and cast.roles[candidate.party.actor].kind == "state"
        return beside and _ON.search(cast.text, max(0, at - BEFORE), at) is not None

    def is_of_relations(candidate: Candidate) -> bool:
        at = candidate.party.end
        inside = _RELATIONS.search(cast.text, candidate.party.start, at)
        return cast.roles[candidate.party.actor].kind == "state" and bool(inside or _RELATIONS.match(cast.text, at))

    here = [c for c in candidates if c.away == 0 and cast.roles[c.party.actor].kind == "person" and c.party.side]
    if len(here) >= MANY and len({c.party.side for c in here}) == 1:  # several of one state alone, on their relations
        candidates = [c for c in candidates if not is_of_relations(c)]
    left = [c for c in candidates if not is_topic(c)]
    return left if len({c.party.side for c in left if c.party.side}) > 1 else candidates
