"""Occurring: words for a day come in, whether they date an event that the text tells as over or as to come goes out.

"Has called it harsh after a call on Friday" tells of a Friday before, "speaking before a meeting on Sunday" of one to
come, however near the other one is.
"""

from __future__ import annotations

import re

from memcon.resolve.times.governing import around

_EVENT = (
    r"(?:meetings?|talks|(?:tele)?(?:phone[ -])?calls?|(?:tele)?phone\s+conversations?|conversations?|visits?|trips?|"
    r"summits?|dinners?|lunch(?:eon)?|breakfast|negotiations|discussions|consultations|encounter)"
)
_OF_THE_EVENT = (
    rf"\s+(?:(?:an?|his|her|their|its|the)\s+)?(?:(?!(?:that|which|who|and|but|to)\b)[\w’'-]+\s+){{0,3}}?{_EVENT}"
    r"(?:\s+(?:with|between|by|to|in|at)\s+[^.,;:!?“”\"\n]{1,60}?)?\s+(?:late\s+|early\s+)?(?:on\s+)?\Z"
)
_AFTER = re.compile(rf"\b(?:after|following|(?:in|during)(?=\s+an?\s)){_OF_THE_EVENT}")
_BEFORE = re.compile(rf"\b(?:before|ahead\s+of|prior\s+to){_OF_THE_EVENT}")
_PERFECT = re.compile(
    r"\b(?:has|have)\s+(?:[a-z]+ly\s+|also\s+|since\s+)?(?!to\b)(?:[a-z]+ed|said|told|made|put|written|set|sent|seen)\b"
)
_TO_COME = re.compile(
    r"\b(?:will|would|shall|may|might|could|can|must|should|(?<!refusal\s)(?<!decision\s)(?<!failure\s)(?<!attempt\s)(?<!move\s)to\s+(?!the\b|an?\b|his\b|her\b|their\b)[a-z]{2,}|plann?(?:s|ed|ing)?|due|scheduled|"
    r"expected|hopes?|ready|invited?|agreed|proposed|suggested|announced|confirmed|called\s+for)\b|['’]ll\b"
)
_BEGUN = re.compile(r"\b(?:had|was|were)\s")


_THERE = re.compile(
    r"\b(?:in\s+(?:an?|his|her|their)\s+(?:[\w’'-]+\s+){0,2}?(?:calls?|conversations?)"
    rf"|during\s+(?:an?|his|her|their)\s+(?:[\w’'-]+\s+){{0,3}}?{_EVENT})"
    r"(?:\s+(?:with|to|between|in|at)\s+[^.,;:!?“”\"\n]{1,60}?)?\s+(?:late\s+|early\s+)?(?:on\s+)?\Z"
)
_DID = re.compile(
    r"\W*(?:(?!(?:will|would|was|were|is|are|has|have|had|to|who|that|when|if)\b)[\w’'.,-]+\s+){1,10}?"
    r"(?:invited|proposed|suggested|offered|asked|urged|told|raised|thanked|congratulated|assured|informed|discussed|agreed|announced"
    r"|pledged|promised|demanded|condemned|welcomed|reiterated|reaffirmed|stressed|warned|expressed|conveyed|requested)\b"
)
_NOT_YET = re.compile(r"\b(?:will|would|shall|plans?|due|scheduled|expected|hopes?|intends)\b|['’]ll\b")
"""Where somebody did something, and when that was: "X invited Y to Oslo in a call | on Friday"."""


_DURING = re.compile(r"\bduring\s+(?:(?:an?|his|her|their)\s+(?:[\w’'-]+\s+){0,3})?\Z")


def was_there(text: str, start: int, end: int) -> bool:
    """True for an occasion at `text[start:end]` during which somebody did something: "invited X during | talks"."""
    left, _ = around(text, start, end)
    return bool(_DURING.search(left) and _DID.match(left)) and _NOT_YET.search(left) is None


def side_of_event(text: str, start: int, end: int) -> int:
    """-1 where `text[start:end]` plainly dates an event before, 1 where one to come, 0 where neither is plain."""
    left, _ = around(text, start, end)
    if (there := _THERE.search(left)) is not None and _DID.match(left) and not _NOT_YET.search(left, 0, there.start()):
        return -1
    if (after := _AFTER.search(left)) is not None:
        told = left[: after.start()]
        return -1 if _PERFECT.search(told) and not _TO_COME.search(told) else 0
    if (before := _BEFORE.search(left)) is not None:
        return 0 if _BEGUN.search(left, 0, before.start()) else 1
    return 0


_FIXED_FOR = re.compile(
    r"\b(?:planned|scheduled|set|due|slated|pencill?ed\s+in|arranged|fixed|expected)\s+(?:for|on|over|at)\s+(?:the\s+)?(?:coming\s+)?\Z"
)
_PUT_OFF = re.compile(
    r"[^.;!?]{0,60}?\b(?:was|were|been|is|are)\s+(?:[a-z]+ly\s+|now\s+)?(?:postponed|cancell?ed|called\s+off|dropped|put\s+off|scrapped|"
    r"delayed|moved|pushed\s+back|shelved|suspended|brought\s+forward|rescheduled)\b"
)


def put_off(text: str, start: int, end: int) -> bool:
    """True where something fixed for `text[start:end]` was put off or called off, as is told ahead of the time."""
    left, right = around(text, start, end)
    return _FIXED_FOR.search(left) is not None and _PUT_OFF.match(right) is not None
