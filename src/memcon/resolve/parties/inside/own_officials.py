"""Whose officials met is told by who speaks: "My officials met the Egyptian ambassador" is of the speaker's state.

An occasion's candidates and its text come in; the two whom such a clause tells go out, and nobody of another sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_PEOPLE = (
    r"(?:officials?|ambassadors?|diplomats?|envoys?|negotiators?|team|staff|representatives?|department|embassy|mission"
    r"|high\scommission(?:er)?|consul(?:ate|[- ]general)?|charg[eé]\sd['’]affaires|permanent\srepresentative"
    r"|permanent\ssecretary|delegation|counterterrorism\scoordinator)"
)
_AWAY = r"(?:\s(?:in|to|at)\s(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,2})?"
_OWN = re.compile(
    rf"\b(?P<who>(?:my|our)\s(?:(?!and\b)[\w-]+\s){{0,3}}?{_PEOPLE}{_AWAY}"
    rf"|(?:senior\s)?{_PEOPLE}\s(?:from|of|in|at)\s(?:my|our)\s(?:own\s)?\w+{_AWAY})\s"
    r"(?:(?:also|has|have|had|then|recently|already|later|will|would|[a-z]+ly)\s){0,3}\Z",
    re.IGNORECASE,
)
"""The subject of a clause that is the speaker's own people, up to what they did: "Officials of my Ministry | met"."""
REACH = 120  # characters before a trigger in which they stand


def of_own_officials(
    candidates: list[Candidate],
    occasion: Occasion,
    cast: Cast,
    sentences: Sentences,
    speaker_at: Callable[[int], int | None],
) -> list[Candidate]:
    """The candidates of a clause in which somebody's own officials met others: they and those named behind.

    The others are left as they were where the clause names nobody behind.
    """
    start = occasion.trigger.start
    low, high = sentences.span(start)
    own = _OWN.search(cast.text, max(low, start - REACH), start)
    if own is None:
        return candidates
    begin, end = own.span("who")
    ours = [c for c in candidates if c.party.start < end and begin < c.party.end]
    theirs = [c for c in candidates if start < c.party.start < high and c not in ours]
    if not ours or not theirs:
        return candidates
    speaker = speaker_at(begin)
    side = cast.own or (None if speaker is None else cast.side(speaker))
    best = max(ours, key=lambda c: (c.link, -c.party.start))
    role = cast.roles[best.party.actor]
    if role.kind != "person" and (side is None or side != role.country):  # "our ambassador in Honiara" is not of there
        role.country = side
        best.party.side = side
    best.plain = best.acts = True
    told = [c for c in theirs if c.party.side != side or side is None]
    if len(told) == 1:
        told[0].plain = True
    return [best, *theirs]
