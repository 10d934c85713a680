"""Whose words they are where verb and voice say so: "a staffer who told", "pressed by Roe about", "he was accused of".

Attributions come in with the source that was read, and go out with the one that their cue has by its grammar: of a
relative clause the pronoun, of a passive whoever acts behind "by", and nobody of whom others only speak.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from memcon.find.attributions import Quotation

BEFORE = 60  # characters before a cue in which its subject stands

_RELATIVE = re.compile(r"\s(?P<who>who|which|that),?\Z")
_GAP = re.compile(r",?\s+(?:(?:\w+ly|also|later|then|long|has|have|had)\s+){0,3}")
_UNNAMED = re.compile(r"\b(?:named|identified|quoted|anonymity|anonymous)\b")
"""Words of a cue that tell why somebody is not named before they tell that he speaks: "asked not to be named said"."""
_SPOKEN_OF = r"(?:(?:\w+ly|often|long|also|once|again)\s+){0,3}"
_PASSIVE = re.compile(
    rf"(?:(?:has|have|had)\s+{_SPOKEN_OF}been|is|are|was|were)\s+{_SPOKEN_OF}"
    r"(?:critici[sz]ed|accused|asked|blamed|condemned|mocked|questioned|praised|urged|ridiculed|denounced|attacked|dogged\s+by"
    r"|drawing\s+(?:\w+\s+)?criticism)\b"
    rf"|(?:(?:has|have|had)\s+)?{_SPOKEN_OF}(?:faced?|faces|drew|drawn|drawing|took|taken|came\s+under|come\s+under)\s+(?:\w+\s+)?"
    r"(?:heat|criticism|questions|accusations|scrutiny|fire|ridicule)\b"
)
"""What others say of somebody, who then is no source: "has been criticized for", "faced questions about"."""
_SUBJECT = re.compile(r"\s*\Z")
_BY_IN = re.compile(
    r"\w+ed\s+by\s+(?P<who>(?:the\s+)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3})\s+(?:about|on|over|to|whether|why|how|if)\Z"
)
_BY = re.compile(r"(?:was|were|been|be|is|are)\s+(?:\w+ly\s+)?\w+ed\s+by\Z")
_AGENT = re.compile(r"\s+(?P<who>(?:the\s+)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3})(?=[\s,.;])")
_SAYS = re.compile(
    r"(?:said|says|wants|claims|claimed|announced|insists|insisted|argues|argued|believes|denies|denied)\Z"
)
_NAMED = re.compile(
    r"(?<![\w’'-])(?P<who>(?:the|an?|its|his|her|their)\s(?:[A-Z]?[a-z]+\s)?(?:minister|president|senator|congressman|congresswoman|lawmaker"
    r"|official|spokes(?:man|woman|person)|ambassador|envoy|diplomat|ministry|agency|department|government|group|leader|chief"
    r"|secretary|general|king|premier|chancellor)|he|she|it|they)\s\Z"
)


def by_their_voice(text: str, one: Quotation) -> Quotation:
    """An attribution with the source that the grammar of its cue names, as it was where that names none."""
    if len(one.cue) != 1 or len(one.source) > 1:
        return one
    start, end = one.cue[0]
    if not one.source:
        return _with_agent(text, one, start, end)
    low, high = one.source[0]
    if high > start:
        return one
    relative = _RELATIVE.search(text, low, high)
    if relative is not None and _GAP.fullmatch(text, high, start) and not _UNNAMED.search(text, start, end):
        return replace(one, source=(relative.span("who"),))
    if _PASSIVE.match(text, start, end) and _SUBJECT.match(text, high, start):
        return replace(one, source=())
    return one


def _with_agent(text: str, one: Quotation, start: int, end: int) -> Quotation:
    """An attribution without a source, with whoever acts behind "by" or says so right before its cue."""
    told = _BY_IN.fullmatch(text, start, end)
    if told is None and _BY.fullmatch(text, start, end):
        told = _AGENT.match(text, end)
    if told is None and _SAYS.fullmatch(text, start, end):
        told = _NAMED.search(text, max(0, start - BEFORE), start)
    return one if told is None else replace(one, source=(told.span("who"),))
