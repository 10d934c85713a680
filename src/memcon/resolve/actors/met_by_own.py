"""Namesakes in office: who is met by the one whom a state's own text calls "the President" is another's president.

"The President met Prime Minister A. He also called on President B": B heads the state of neither the text nor its
President. Roles come in, and go out as foreign.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.kinds import HEADS
from memcon.resolve.offices.table import office_kind

REACH = 160  # characters before a name in which the one who met him is told
_KINDS = (*HEADS, "foreign minister", "defence minister", "minister")
_SELF = ("I", "We", "we", "you")
_OFFICES = (
    r"(?:President|Prime Minister|Chancellor|Premier|Taoiseach|Foreign Minister|Foreign Secretary|Defen[cs]e Minister"
    r"|Minister)"
)
_ADVERBS = (
    r"(?:(?:has|had|have|will|would|also|later|then|today|yesterday|tomorrow|earlier|separately|just|again|already|be|[a-z]+ly"
    r"|this\s+(?:morning|afternoon|evening|week)|last\s+(?:night|week)|(?:on\s+)?[A-Z][a-z]+day)\s+)*"
)
_MET_HIM = re.compile(
    rf"\b(?:(?P<bare>[Tt]he\s+{_OFFICES})|(?P<pronoun>[Hh]e|[Ss]he|I|[Ww]e|you))(?:['’](?:s|d|ll))?\s+{_ADVERBS}"
    r"(?:met|meet|meets|meeting|sp(?:oke|oken|eak|eaks|eaking)|talk(?:s|ed|ing)?|call(?:s|ed|ing)?|rang|(?:tele)?phone[sd]?|receive[sd]?|host(?:s|ed|ing)?"
    r"|welcome[sd]?|s[aeiu]t\s+down|saw|sees|seen|see|visit(?:s|ed|ing)?|greet(?:s|ed|ing)?|thank(?:s|ed)|congratulate[sd]?)"
    rf"(?:\s+(?:up|briefly|again|separately|by\s+(?:tele)?phone|in\s+person|in\s+private))*(?:\s+(?:with|to|on))?\s+(?P<title>[^,.;:()“”\"\n]{{0,40}}?{_OFFICES}\s+)\Z"
)
"""Who met him whose name follows behind his title: "He also called on | President | B"."""
_OFFICE = re.compile(rf"{_OFFICES}\s*\Z")
_TITLED = re.compile(rf"(?:[A-Z]?\w+\s)?{_OFFICES}\s")
"""The title in a name that was read with it: "President | B"."""


def leave_to_others(roles: Sequence[Role], text: str, sentences: Sentences, title: str | None = None) -> None:
    """Note of the heads and ministers without a state whom a state's own namesake in office met that they are foreign.

    That one is "the President" in the same clause, or "he" where the text has said "the President" before. "I" have not
    met a "Minister X" of my own state, nor has the Foreign Minister whose words they are by their `title` a namesake.
    """
    if not len(sentences):
        return
    for role in roles:
        known = role.country is not None or role.body is not None or role.foreign or role.counterpart or role.owned
        named = [(a, b) for a, b, form in role.mentions if form == "name"]
        if role.kind != "person" or known or not named:
            continue
        first, end = min(named)
        titled = _TITLED.match(text, first, end)
        at = titled.end() if titled else first
        met = _MET_HIM.search(text, max(sentences.span(first)[0], first - REACH), at)
        if met is None:
            continue
        office = _OFFICE.search(met["title"])
        kind = office_kind(office.group().strip()) if office else None
        if office is None or kind not in _KINDS:
            continue
        if met["pronoun"] in _SELF:  # a minister's own colleague has a field
            role.foreign = met["title"].strip() == "Minister" or _speaks_as(kind, title)
        elif met["bare"] is not None:
            role.foreign = office_kind(met["bare"][len("the ") :]) == kind
        else:
            bare = re.compile(rf"\b[Tt]he\s+{re.escape(office.group().strip())}\b(?!\s+(?:of\s|[A-Z]))")
            role.foreign = bare.search(text, 0, first) is not None


def _speaks_as(kind: str, title: str | None) -> bool:
    """True where a title says that who holds an office of that kind speaks: "Interview with the Minister of Trade"."""
    told = _SPEAKER.search(title or "")
    return told is not None and office_kind(told["office"]) == kind


_SPEAKER = re.compile(
    r"\b(?:with|by|of)\s+(?:the\s+)?(?P<office>(?:President|Prime\sMinister|Chancellor|(?:Foreign|Defen[cs]e)\s(?:Minister|Secretary)"
    r"|Minister\s(?:of|for)\s(?:(?:the|for|of|and)\s)*[A-Z]\w+(?:\s(?:and\s)?[A-Z]\w+){0,3}))"
)
