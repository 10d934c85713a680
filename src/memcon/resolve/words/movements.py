"""Movements: rebel groups and militias that a text itself tells to be such, whatever the table of bodies knows.

"The rebel Northern Front", "the Northern Front, an armed movement", "the NFJ rebels", "the militant Northern Front for
Justice (NFJ)". The text comes in; their names, with the short name by which each stands as a side, go out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from memcon.resolve.words.countries import body_of, country_of

_WORD = r"[A-Z][\w’'-]*"
_SHORT = r"(?:\s\((?P<short>[A-Z][A-Z\d-]{1,9})\))?"
_NAMED = rf"(?P<name>{_WORD}(?:\s(?:(?:of|for)\s(?:the\s)?|and\s)?{_WORD}){{0,7}}){_SHORT}"
_ARMED = r"(?:rebel|insurgent|separatist|secessionist|guerrilla|breakaway|armed\s+opposition|armed|militant|jihadist)"
_GROUP = (
    r"(?:groups?|movements?|alliances?|coalitions?|arm(?:y|ies)|militias?|factions?|forces?|organi[sz]ations?|outfits?)"
)
_QUALITY = r"(?:(?!and\b|or\b)[a-z-]+\s+){0,3}?"
_FIGHTERS = r"(?:rebels|insurgents|separatists|guerrillas|militia|fighters)"
_TOLD = (
    re.compile(rf"\b{_ARMED}\s+(?:{_GROUP}\s+)?(?:the\s+)?{_NAMED}"),
    re.compile(rf"\b{_NAMED},\s(?:which\sis\s)?(?:an?|the)\s{_QUALITY}(?:{_ARMED}\s+{_QUALITY}{_GROUP}|militia)\b"),
    re.compile(rf"\b[Tt]he\s{_NAMED}\s(?:{_FIGHTERS}|{_ARMED}\s{_GROUP})\b"),
)
"""How a text tells that somebody is a movement."""
_LIKELY = re.compile(rf"\b{_ARMED}\s|\b{_FIGHTERS}\b")
"""What such words have, and most texts have not."""
_PEOPLE = re.compile(
    r"\s(?:Rebels?|Separatists?|Leaders?|Commanders?|Chiefs?|Spokes(?:man|woman|person)|Gen(?:eral)?|Colonel|President"
    r"|Minister)\b.*"
)
_LOOSE = re.compile(r"\AThe\s|['’]s\Z")
_TITLE = re.compile(
    r"(?:Mr|Mrs|Ms|Gen|Lt|Col|Dr|Sheikh|Commander|General|Colonel|President|Minister|Sen|Rep|Capt|Captain|Maj|Major)\b"
)
_KIND = re.compile(
    r"\b(?:Front|Movement|Army|Arm[ée]e|Forces?|Party|Alliance|Coalition|Congress|Council|Union|Brigades?|Battalion"
    r"|Militia|Guards?|Liberation|Resistance|Legion|Group|Republic|Rally|Units?|League|Organi[sz]ation|Command"
    r"|Volunteers|Salvation|Accord)\b"
)
"""The kind of thing that the name of a movement is."""
_ACRONYM = re.compile(r"[A-Z][A-Z\d-]{1,9}")
_ARTICLE = re.compile(r"\A(?:[Tt]he|[Aa]n?)\s")
_APPOSED = re.compile(r",\s(?:(?:which\sis\s)?(?:an?|the)\s.*)?\Z", re.DOTALL)
_DESCRIBED = re.compile(
    rf"(?:(?:[A-Z][\w’'-]*['’]s|[A-Z][a-z]+(?:an|ese|i|ish))\s+)?(?:{_QUALITY}{_ARMED}\s+(?:{_GROUP}\s+)?(?:the\s+)?)?"
    rf"(?P<name>[A-Z][^(]*?)(?:\s\([A-Z][A-Z\d-]+\))?(?:\s(?:{_FIGHTERS}|{_ARMED}\s{_GROUP}))?"
)
"""Words that name a movement and nobody of it: "Chad's rebel Northern Front", "the NFJ rebels"."""


@dataclass(frozen=True, slots=True)
class Movement:
    """A movement: its name as the text has it first, and the short name by which it stands as a side."""

    name: str
    short: str


@lru_cache(maxsize=2)
def movements_of(text: str) -> Mapping[str, Movement]:
    """The movements that a text tells to be such, by their names and their abbreviations."""
    found: dict[str, Movement] = {}
    if _LIKELY.search(text) is None:
        return MappingProxyType(found)
    for pattern in _TOLD:
        for told in pattern.finditer(text):
            name, short = _LOOSE.sub("", _PEOPLE.sub("", told["name"])), told["short"]
            if _is_movement(name, short):
                known = found.setdefault(name, Movement(name, short or name))
                found.setdefault(known.short, known)
    return MappingProxyType(found)


def movement_named(words: str, text: str) -> Movement | None:
    """The movement of a text that words name and say nothing else of: "the rebel Northern Front"; None for others."""
    told = _DESCRIBED.fullmatch(_APPOSED.sub("", _ARTICLE.sub("", words))) if movements_of(text) else None
    return movements_of(text).get(told["name"]) if told else None


def movement_in(words: str, text: str) -> Movement | None:
    """The movement of a text whose people words name: "Northern Front negotiators"; None where they name none.

    An envoy to a movement is of those who sent him.
    """
    for name, movement in movements_of(text).items():
        at = re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", words)
        if at is not None and _TOWARDS.search(words, 0, at.start()) is None:
            return movement
    return None


_TOWARDS = re.compile(r"\b(?:to|with|for|against|on)\s(?:the\s)?(?:[a-z]+\s){0,2}\Z")


def spans_of(text: str) -> list[tuple[int, int]]:
    """Where a text names one of its movements, in order, never overlapping; the longest name wins."""
    names = sorted(movements_of(text), key=lambda name: (-len(name), name))
    if not names:
        return []
    return [m.span() for m in re.finditer(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-])", text)]


def _is_movement(name: str, short: str | None) -> bool:
    """True for what a movement may be called: no state, no person, nothing that the table knows."""
    if body_of(name) is not None or country_of(name) is not None or _TITLE.match(name):
        return False
    return short is not None or _KIND.search(name) is not None or _ACRONYM.fullmatch(name) is not None
