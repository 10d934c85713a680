"""Whose "its minister, Ola Roe," is: of the state or body named before in the sentence, or in the one that it follows.

Actors come in with the text; an official whose office "its" introduces goes out with the side of whom "its" means.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.actors.describing import serve
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.titles import is_title_word
from memcon.resolve.words.countries import states_in
from memcon.resolve.words.halves import half_named

BEFORE = 90  # characters before a name in which "its" and the office stand
TWICE = 150  # the same, of a state's office with another title behind it
_WORDS = r"(?:(?!(?:and|or|of|with|to|for|from|by)\b)[a-z-]+\s+){0,3}?"
_BEARER = (
    r"(?:[Pp]resident|[Mm]inister|[Pp]remier|[Cc]hancellor|[Ss]ecretary|[Ss]ecretary[\s-][Gg]eneral|[Cc]hair(?:man|woman|person)?|[Cc]ommissioner|[Dd]irector"
    r"|[Hh]ead|[Cc]hief|[Ll]eader|[Aa]mbassador|[Ee]nvoy|[Nn]egotiator|[Dd]eputy|[Kk]ing|[Gg]overnor|[Ss]peaker|[Gg]eneral)"
    r"(?:\s+(?:of|for|to|on)\s+[^,.;:“”\"\n]{2,40})?"
)
_ITS = re.compile(rf"\b(?P<its>[Ii]ts)\s+{_WORDS}{_BEARER},?\s+(?:(?:Mr|Ms|Mrs|Dr|Gen)\.?\s+)?\Z")
_STATES = re.compile(
    rf"\b(?P<owner>[A-Z][\w.-]*(?:\s[A-Z][\w.-]*){{0,2}})['’]s?\s+{_WORDS}{_BEARER},\s+"
    r"(?P<title>(?:(?:[A-Z][\w-]*|of|for|and|the)[ \xa0]){1,7})\Z"
)
"""A state's office, a comma and a second title before the name: "Chile's chief negotiator, Deputy Minister | Roe"."""
_HALFS = re.compile(rf"\b[Tt]he\s(?P<half>North|South)['’]s\s+{_WORDS}{_BEARER},?\s+(?:(?:Mr|Ms|Mrs|Dr|Gen)\.?\s+)?\Z")
"""An office of the half of a divided country: "the North's army chief, | Ri"."""
_OPENING = re.compile(r"\s*(?:(?:But|And|Yet|Still|Meanwhile|Instead),?\s+)?(?:[Tt]he\s+)?")
_SAID = re.compile(r"\b(?:said|says|announced|announces|confirmed|confirms|reported|stated|wrote)\b")
"""What an organ does that tells of "its" own, whoever is named behind: "The ministry said its minister"."""
_BESIDE = re.compile(r",?\s+(?:and\s+)?\Z")
_JOINED = re.compile(r"(?:,|,?\s+and)\s+\Z")
_LOOSE = ("capital",)  # forms of a state's name that may be a dateline


def serve_its(roles: Sequence[Role], text: str, sentences: Sentences) -> None:
    """Give officials of whom nothing tells whose they are to the state or body that "its", or its name, tells of."""
    for role in roles if len(sentences) else ():
        if role.kind != "person" or role.country is not None or role.body is not None:
            continue
        for start, _, form in sorted(role.mentions):
            if form != "name":
                continue
            its = _ITS.search(text, max(0, start - BEFORE), start)
            owned = None if its else _STATES.search(text, max(0, start - TWICE), start)
            half = None if its or owned else _HALFS.search(text, max(0, start - BEFORE), start)
            if owned is not None and not is_title_word(owned["title"].split()[-1]):
                continue
            side = _side(its.start(), text, sentences) if its else _of_state(owned["owner"]) if owned else None
            side = half_named(half["half"], text) if half else side
            if side is not None:
                serve(role, side)
                role.foreign = False
                break


def _of_state(owner: str) -> str | None:
    """The one state that an owner's words name by its name or capital."""
    named = [m for m in states_in(owner) if m.form != "demonym"]
    return named[0].code if len(named) == 1 and named[0].end == len(owner) else None


def _told_before(low: int, text: str, sentences: Sentences) -> str | None:
    """The state with which the sentence before opens, else the only one in it: "Chile is not idle. | Its minister"."""
    last = text[:low].rstrip()
    if not last or "\n" in text[len(last) : low]:
        return None
    start, end = sentences.span(len(last) - 1)
    named = states_in(text[start:end])
    opening = _OPENING.match(text, start)
    first = next((m.code for m in named if opening and m.form == "name" and start + m.start == opening.end()), None)
    codes = {m.code for m in named if m.form not in _LOOSE}
    return first or (codes.pop() if len(codes) == 1 else None)


def _side(at: int, text: str, sentences: Sentences) -> str | None:
    """Whose "its" at an offset is: of the state right beside it, of who says so, else of the only one named before."""
    low, _ = sentences.span(at)
    before = text[low:at]
    if not before.strip():
        return _told_before(low, text, sentences)
    named = states_in(before)
    close = [m.code for m in named if _BESIDE.fullmatch(before, m.end)]
    if close or _JOINED.search(before):  # "the bank and its president": the bank's
        return close[-1] if close else None
    said = _SAID.search(before)
    for known in ([m for m in named if said and m.start < said.start()], named):
        for some in ([m for m in known if m.form not in _LOOSE], known):
            codes = {m.code for m in some}
            if codes:
                return codes.pop() if len(codes) == 1 else None
    return None
