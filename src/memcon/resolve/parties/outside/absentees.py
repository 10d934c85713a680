"""Who stays away has no part in what others hold: "X is skipping the summit that Y hosts with Z"."""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_AWAY = re.compile(
    r"(?:,[^,.;:\n]{1,60},)?\s+(?:(?:also|reportedly|instead|both|on\s+\w+)\s+)?"
    r"(?:(?:(?:is|are|was|were|did|does)\s+|(?:will|would)\s+(?:be\s+)?|has\s+|have\s+|had\s+|decided\s+to\s+"
    r"|chose\s+to\s+|plans\s+to\s+)"
    r"(?:also\s+|instead\s+)?)?(?:skip(?:s|ped|ping)?|boycott(?:s|ed|ing)?|(?:stay(?:s|ed|ing)?|kept)\s+away\s+from"
    r"|not\s+attend(?:ing)?|not\s+(?:be\s+)?(?:present\s+)?at|absent\s+from|sit(?:s|ting)?\s+out)\s+(?=(?:the|an?|this|that|\w+[’']s)\b)"
)
"""What stands behind the name of who is not there: "will skip the", "stayed away from the"."""
_EVENT = (
    r"(?:the|an?|this|that|\w+[’']s)\s+(?:[\w’'-]+\s+){0,4}?"
    r"(?:summit|conference|forum|gathering|event|ceremony|funeral)\b"
)
_PULLED_OUT = re.compile(
    r"\s+(?:(?:has|have|had|also|abruptly|suddenly)\s+){0,2}"
    rf"(?:(?:pull(?:s|ed|ing)?|back(?:s|ed|ing)?|drop(?:s|ped|ping)?|bow(?:s|ed|ing)?)\s+out\s+of|withdr(?:ew|awn|aws|awing)\s+from)\s+(?={_EVENT})"
)
"""The same of an event of many; who pulls out of talks between two may well have been one of them."""
_WHO_PULLED_OUT = re.compile(
    r"\b(?:(?:pull|back|drop|bow)\w*\s+out\s+of|withdr\w+\s+from|skip\w*|boycott\w*|stay\w*\s+away\s+from)\s+"
    rf"{_EVENT}[^.;:“”\"\n]{{0,40}}?\s(?:is|was|are|were|includes?|included)\s+(?:(?:the|[A-Z][\w’'.-]*)\s+){{0,6}}\Z"
)
"""What stands before such a name: "the latest to pull out of the forum is"."""
_BY_STAYING = re.compile(
    r"\s+[^.;:“”\"\n]{1,80}?\bby\s+(?:skipping|boycotting|not\s+attending|sitting\s+out|staying\s+away\s+from)\s+"
)
"""How it follows that somebody stayed away: "X snubbed Y by skipping the"."""
_HOSTED = re.compile(
    r"(?:the|an?|this|that)\s+(?:[\w-]+\s+){0,8}?(?:summit|meeting|conference|forum|gathering|talks)\s+"
    r"(?:(?:that|which)\s+)?(?:(?:the\s+)?(?:[A-Z][\w’'.-]*\s+){1,6})?(?:hosts|hosted|convened|(?:is|was)\s+hosting|will\s+host)\b"
)
"""An occasion of which another is the host, whoever came."""
_WITHOUT = re.compile(
    r"\bwithout\s+(?:ever\s+|even\s+|first\s+)?(?:seeing|meeting(?:\s+with)?|speaking\s+(?:to|with)|talking\s+(?:to|with)|a\s+meeting\s+with)\s+"
    r"(?:(?:the|his|her|[A-Z][\w’'.-]*|[a-z-]+)\s+){0,6}\Z"
)
"""What stands before whom somebody did not get to see: "left the talks without seeing"."""
_BURIED = re.compile(
    r"\b(?:funeral|burial|memorial(?:\s+service)?|requiem|death|memory|tomb|grave|mausoleum|coffin|legacy)\s+(?:of|for)\s+"
    r"(?:(?:the|late|former|[A-Z][\w’'.-]*)\s+){0,6}\Z"
)
"""What stands before who is dead: "at the funeral of"."""
REACH = 140  # characters before a name in which it stands that its bearer pulled out
_LEAST = 2  # sides that are left, for it to be an occasion of theirs


def without_absentees(candidates: list[Candidate], cast: Cast, sentences: Sentences) -> list[Candidate]:
    """The candidates, without who stays away, where two sides besides are named.

    Who stays away from what another hosted was there with nobody, and the host alone is left.
    """
    away = {id(c): stays for c in candidates if (stays := _stays_away(c, cast, sentences)) is not None}
    if not away or len(candidates) < _LEAST:
        return candidates
    shunning = [c for c in candidates if id(c) in away and away[id(c)].re is _BY_STAYING]
    shunned = sorted(shunning, key=lambda c: c.party.start)[1:]  # "X snubbed | Y | by skipping"
    gone = [c for c in candidates if id(c) in away and c not in shunned]
    left = [c for c in candidates if c not in gone]
    if len({c.party.side for c in left if c.party.side}) >= _LEAST:
        return left
    return left if any(_HOSTED.match(cast.text, away[id(c)].end()) for c in gone) else candidates


def without_unseen(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates, without the dead and whom somebody left "without seeing", told outside these words."""
    text, trigger = cast.text, occasion.trigger.start

    def unseen(candidate: Candidate) -> bool:
        start = candidate.party.start
        low = max(sentences.span(start)[0], start - REACH)
        found = _WITHOUT.search(text, low, start) or _BURIED.search(text, low, start)
        if found is None or found.start() <= trigger < start:
            return False
        return found.re is _BURIED or len({c.party.side for c in candidates if c.party.side}) >= _LEAST

    return [c for c in candidates if not unseen(c)]


def _stays_away(candidate: Candidate, cast: Cast, sentences: Sentences) -> re.Match[str] | None:
    """The words that tell that somebody is not there."""
    text, start, end = cast.text, candidate.party.start, candidate.party.end
    behind = _AWAY.match(text, end) or _PULLED_OUT.match(text, end)
    if behind is not None:
        return behind
    return _BY_STAYING.match(text, end) or _WHO_PULLED_OUT.search(
        text, max(sentences.span(start)[0], start - REACH), start
    )
