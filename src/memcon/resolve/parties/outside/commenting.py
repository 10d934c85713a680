"""Who speaks of another's contact had no part in it: "Lind phoned Dorn. Her minister said the call with Dorn …".

"The call with Dorn" is the one that was told right before of somebody of the speaker's own side, and no second one.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_SAID_THE = re.compile(
    r"(?P<verb>\b(?:said|says|added|noted|stressed|confirmed|told\s+[^,;.“”\"\n]{2,40}?|called|described))\s+(?:on\s+\w+day\s+)?(?:that\s+)?[“\"]?the\s+(?:[a-z-]+\s+)?\Z"
)
_WITH = re.compile(r"\s+with\s+(?:[a-z-]+\s+|[A-Z][\w’'.-]*\s+){0,5}?\Z")
REACH = 160  # characters before the words for an occasion in which it is said who speaks of it
LATELY = 600  # characters before that in which the contact itself was told


def without_commenter(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates, without who speaks of "the call with" whom another of his side was just told to have spoken."""
    text, trigger = cast.text, occasion.trigger
    low, high = sentences.span(trigger.start)
    noun = trigger.start + len("the ") if text.startswith("the ", trigger.start) else trigger.start
    said = _SAID_THE.search(text, max(low, trigger.start - REACH), noun)
    if said is None or not text.startswith(" with ", trigger.end):
        return candidates
    met = next(
        (
            number
            for number, role in enumerate(cast.roles)
            for a, _, form in role.mentions
            if form != "pronoun" and trigger.end < a < high and _WITH.fullmatch(text, trigger.end, a)
        ),
        None,
    )
    if met is None or not _told_before(cast, met, low):
        return candidates
    return [
        c
        for c in candidates
        if not low <= c.party.start < said.start("verb")
        or c.party.actor == met
        or not any(
            role.kind == "person"
            and number not in (met, c.party.actor)
            and cast.side(number) == cast.side(c.party.actor)
            for number, role in enumerate(cast.roles)
            if cast.side(number) is not None and _told_before(cast, number, low)
        )
    ]


def _told_before(cast: Cast, number: int, at: int) -> bool:
    """True where somebody is told of in the last words before an offset."""
    return any(at - LATELY <= a < at for a, *_ in cast.roles[number].mentions)
