"""Whose "its minister, Ola Roe," is: of the state or body that the sentence names before, and of no other.

Actors come in with the text; an official whose office "its" introduces goes out with the side of whom "its" means.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.actors.describing import serve
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.words.countries import states_in

BEFORE = 90  # characters before a name in which "its" and the office stand
_ITS = re.compile(
    r"\b(?P<its>[Ii]ts)\s+(?:(?!(?:and|or|of|with|to|for|from|by)\b)[a-z-]+\s+){0,3}?"
    r"(?:[Pp]resident|[Mm]inister|[Pp]remier|[Cc]hancellor|[Ss]ecretary|[Ss]ecretary[\s-][Gg]eneral|[Cc]hair(?:man|woman|person)?|[Cc]ommissioner|[Dd]irector"
    r"|[Hh]ead|[Cc]hief|[Ll]eader|[Aa]mbassador|[Ee]nvoy|[Nn]egotiator|[Dd]eputy|[Kk]ing|[Gg]overnor|[Ss]peaker|[Gg]eneral)"
    r"(?:\s+(?:of|for)\s+[^,.;:“”\"\n]{2,40})?,?\s+(?:(?:Mr|Ms|Mrs|Dr|Gen)\.?\s+)?\Z"
)
_SAID = re.compile(r"\b(?:said|says|announced|announces|confirmed|confirms|reported|stated|wrote)\b")
"""What an organ does that tells of "its" own, whoever is named behind: "The ministry said its minister"."""
_BESIDE = re.compile(r",?\s+(?:and\s+)?\Z")
_JOINED = re.compile(r"(?:,|,?\s+and)\s+\Z")
_LOOSE = ("capital",)  # forms of a state's name that may be a dateline


def serve_its(roles: Sequence[Role], text: str, sentences: Sentences) -> None:
    """Give officials of whom nothing tells whose they are, and whom "its" introduces, to the state or body it means."""
    for role in roles if len(sentences) else ():
        if role.kind != "person" or role.country is not None or role.body is not None:
            continue
        for start, _, form in sorted(role.mentions):
            its = _ITS.search(text, max(0, start - BEFORE), start) if form == "name" else None
            side = _side(its.start(), text, sentences) if its else None
            if side is not None:
                serve(role, side)
                role.foreign = False
                break


def _side(at: int, text: str, sentences: Sentences) -> str | None:
    """Whose "its" at an offset is: of the state right beside it, of who says so, else of the only one named before."""
    low, _ = sentences.span(at)
    before = text[low:at]
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
