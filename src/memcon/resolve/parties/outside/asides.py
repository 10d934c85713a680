"""Asides: who is named only in passing in an occasion's sentence has no part in it. Candidates come in and go out.

"Barred amid pressure from Z", "after consulting Z, she met X", "the visit, which Z disclosed", "the first meeting since
Z met X", "talks on Z's arrest": whoever met, Z was not there.
"""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_TITLED = r"(?:[\w’'.,-]+\s+){0,6}?"
_PRESSURE = re.compile(
    r"\b(?:amid|under|despite|after|following|because\s+of|in\s+the\s+face\s+of|bowing\s+to|citing)\s+(?:[a-z-]+\s+){0,3}?"
    r"(?:pressure|criticism|objections?|warnings?|threats?|prodding|demands?|pleas?|attacks?|complaints?|insults?)\s+"
    r"(?:from|by)\s+(?P<who>[^;:()“”\"\n]{2,90})"
)
"""Whose pressure made others do something: "amid growing pressure from | President Lind"."""
_CONSULTED = re.compile(
    r"\b(?:after|before|without)\s+(?:first\s+)?(?:consulting|conferring|checking|briefing|informing|notifying|alerting)\s+"
    r"(?:with\s+)?(?P<who>[^,;:.()“”\"\n]{2,80})"
)
"""With whom somebody took counsel before another thing that he did."""
_DISCLOSED = re.compile(
    r"\b(?:before|until|when|after|which|that)\s+(?P<who>[^,;:.()“”\"\n]{2,60}?)\s+(?:(?:himself|herself|later|first|publicly)\s+){0,2}"
    r"(?:disclosed|announced|revealed|confirmed|mentioned)\s+(?:it\b|the\s+(?:visit|trip|meeting|call|talks|summit)\b"
    r"|(?:on|in|at|to)\s|this\s|last\s|\w+day\b)"
)
"""Who made something known: "a visit that was no secret after | Lind | disclosed it"."""
_BEHALF = re.compile(
    r"\b(?:on\s+behalf\s+of|on\s+the\s+(?:instructions|orders)\s+of|in\s+(?:the\s+)?place\s+of|standing\s+in\s+for)\s+(?P<who>[^,;:.()“”\"\n]{2,60})"
)
"""For whom somebody went who did not go himself: "visited Oslo on behalf of | the king"."""
_BRIEFED = re.compile(
    r"\b(?:brief(?:s|ed|ing)?|inform(?:s|ed|ing)?|updat(?:es?|ed|ing))\s+(?P<who>[^,;:.()“”\"\n]{2,60}?)\s+(?:on|about)\s+"
    r"(?:both\s+)?(?=(?:my|his|her|their|our)\s|the\s[^,;:.()“”\"\n]{2,50}?['’]s?\s)"
)
"""To whom somebody tells of another contact: "I briefed | Lind | on my talks with Roe"."""
_SINCE = re.compile(
    r"\bsince\s+(?P<who>[^;:()“”\"\n]{2,120}?\s(?:met|visited|spoke|talked|hosted|received|held|sat\s+down|travell?ed|went|flew)\b"
    r"[^;:()“”\"\n]{0,120})"
)
"""What was before: "the first talks since | the then-minister met X in 1999"."""
_FATE = re.compile(
    r"(?:['’]s?|s['’])\s+(?:[a-z-]+\s+){0,2}?(?:disappearance|murder|killing|death|assassination|execution|poisoning|abduction|kidnapping"
    r"|arrest|detention|imprisonment|extradition|release|fate|trial|whereabouts)\b"
)
"""What befell somebody, which others talk about."""
_RAISED = re.compile(
    r"\b(?:br(?:ought|ings?|inging)\s+up|rais(?:es|ed|ing)|mention(?:s|ed|ing)|complain(?:s|ed|ing)\s+(?:about|of)|critici[sz](?:es|ed|ing)"
    r"|prais(?:es|ed|ing)|defend(?:s|ed|ing)|question(?:s|ed|ing)|attack(?:s|ed|ing)|discuss(?:es|ed|ing)?)\s+(?:[\w’'.-]+\s+){0,6}\Z"
)
_DOING = (
    r"(?:visit|trip|meeting|talks|call|summit|letter|message|conversation|invitation|envoy|adviser|aide|minister|ambassador|spokes\w+"
    r"|representative|deputy|counterpart)s?\b"
)
_OWNS = re.compile(rf"(?:['’]s|(?<=s)['’])\s+(?:(?!{_DOING})[a-z-]+\s+){{0,3}}?(?!{_DOING})[a-z-]+\b(?!\s+{_DOING})")
"""What is somebody's that others talk about: "brought up | Roe | 's service"."""
BEFORE = 90  # characters before a name in which the verb stands by which somebody raised what is that person's
_ANY_FIRST = re.compile(
    r"\bfirst\b[^.;:“”\"\n]{0,60}?\b(?:between|of|by|among)\s+(?:an?\s[^.;:,“”\"\n]{2,60}?\sand\s+)?\Z"
)
_ANY = re.compile(r"an?\s", re.IGNORECASE)
PAIR = 2  # persons who are told to have met before
LEAD = 150  # characters before words for anybody in which the first such meeting is told of


def without_asides(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates of an occasion, without those whom its sentence names in passing alone."""
    text, start = cast.text, occasion.trigger.start
    low, high = sentences.span(start)
    asides = (_PRESSURE, _CONSULTED, _DISCLOSED, _BEHALF)
    aside = [m.span("who") for told in asides for m in told.finditer(text, low, high)]
    aside += [m.span("who") for m in _SINCE.finditer(text, low, high) if start < m.start()]
    aside += [m.span("who") for m in _BRIEFED.finditer(text, low, high) if start >= m.end()]
    aside = [(a, b) for a, b in aside if not a <= start < b]
    for then in (m for m in _SINCE.finditer(text, low, high) if m.start() <= start < m.end()):
        inside = [c for c in candidates if any(then.start() < a < then.end() for a, *_ in _named(c, cast))]
        if len(inside) >= PAIR:  # "…'s visit was the first since X | met Y"
            aside.append((low, then.start()))
    return [c for c in candidates if not _is_aside(c, aside, cast, low, high)]


def _named(candidate: Candidate, cast: Cast) -> set[tuple[int, int, str]]:
    """The mentions of a person; of others none."""
    role = cast.roles[candidate.party.actor]
    return role.mentions if role.kind == "person" else set()


def _is_aside(candidate: Candidate, aside: list[tuple[int, int]], cast: Cast, low: int, high: int) -> bool:
    role, text = cast.roles[candidate.party.actor], cast.text
    if _ANY.match(text, candidate.party.start) and _ANY_FIRST.search(
        text, max(low, candidate.party.start - LEAD), candidate.party.start
    ):
        return True
    if role.kind not in ("person", "office"):
        return False
    named = [(a, b) for a, b, _ in role.mentions if low <= a < high]
    if not named:
        return False

    def is_only_raised(a: int, b: int) -> bool:
        return _OWNS.match(text, b) is not None and _RAISED.search(text, max(low, a - BEFORE), a) is not None

    return all(
        any(x <= a < y for x, y in aside) or _FATE.match(text, b) is not None or is_only_raised(a, b) for a, b in named
    )
