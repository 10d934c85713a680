"""Who is a source and where its words end: a source comes in, and goes out without what leads into its clause or on.

"But officials" are officials, of "Earlier, Dahl, the envoy," the envoy Dahl speaks, and "detractors, though," are
detractors. "A warning of floods from the mayor" is the mayor's, whoever speaks next.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from memcon.find.attributions import Offsets, Quotation

from memcon.find.speech.marks import ACCORDING

_LEAD = re.compile(
    r"(?:[Bb]ut\s+|[Aa]nd\s+)?"
    r"(?:(?:[Ww]ith|[Tt]hat)\s+(?=(?:Mrs?\.\s)?[A-Z]|(?:an?|the)\s)|(?:[Ww]hen|[Ww]hile|[Tt]hough|[Aa]lthough|[Bb]ecause)\s+(?=[A-Z]|(?:an?|the)\s))?"
    r"(?:(?:[Ee]arlier|[Ll]ater|[Hh]owever|[Mm]eanwhile|[Ss]till|[Ii]nstead|[Ss]eparately|[Aa]lso|[Tt]hen|[Aa]fterwards)"
    r"(?:\s+(?:on\s+|last\s+|this\s+)?[A-Z]?[a-z]+day)?,\s+)?"
)
"""A conjunction or an adverb with its comma, before whoever speaks."""
_TAIL = re.compile(
    r",?\s+(?:though|however|meanwhile|too|also|instead|for\s+(?:his|her|its|their)\s+part)\s*,?\Z"
    r"|(?:\s+(?:and|or|of|at|from|the|an?|to|for))+\Z"
)
"""An adverb between commas, or the words that lead on to what the source does not hold."""


def bare(text: str, start: int, end: int) -> Offsets:
    """A source's span without loose words at either end; as it is where nothing else is in it.

    "Two diplomats briefed on | the plans" goes on to what they know.
    """
    lead = _LEAD.match(text, start, end)
    low = lead.end() if lead else start
    met = _MET.match(text, low, end)
    if met is not None and _FRONTED.search(text, max(0, low - REACH), low):
        low = met.end()  # "After a call with | Lind, Roe's office |"
    knows = _KNOWS.match(text, end) if _OF_WHAT.search(text[low:end]) else None
    if knows is not None:
        return low, knows.end()
    tail = _TAIL.search(text[low:end])
    high = low + tail.start() if tail else end
    high = low + len(text[low:high].rstrip(" ,;:"))
    return (low, high) if any(c.isalnum() for c in text[low:high]) else (start, end)


_MET = re.compile(r"[A-Z][^,;:.()“”\"\n]{2,60},\s+(?=(?:[A-Z]|the\s|his\s|her\s)[^,;:.()“”\"\n]{3,80}\Z)")
_FRONTED = re.compile(
    r"(?:\A|[.!?,”\"]\s|\n)\s*(?:[Aa]fter|[Ff]ollowing|[Bb]efore|[Dd]uring|[Aa]head\s+of|[Ii]n|[Aa]t|[Ss]ince)\s"
    r"[^.,;:“”\"\n]{2,50}\s(?:with|to|from|by|between)\s+(?:the\s+)?\Z"
)
"""How a sentence opens with whom somebody met: "After a call with"."""
_OF_WHAT = re.compile(
    r"\s(?:briefed\son|familiar\swith|close\sto|involved\sin|present\sat|informed\s(?:of|about)|knowledge\sof|aware\sof|privy\sto)\Z"
)
"""Words of a source that lead to what he knows."""
_KNOWS = re.compile(r"\s(?!who\b|said\b)[^,;:.()“”\"\n]{2,60}?(?=,|\s(?:who|said|says|told|tells|confirmed)\b)")


def of_whom_it_comes_from(text: str, one: Quotation) -> Quotation:
    """An attribution by a noun with whom it names: "a warning of | floods from the mayor" is the mayor’s.

    "… and the emir saying that he would stay": the emir, who is read as the source of both, warns of nothing.
    """
    if len(one.cue) != 1 or not one.content or not _NOUN.search(text[slice(*one.cue[0])]):
        return one
    start, end = one.content[-1]
    if one.cue[0][1] > one.content[0][0] or (one.source and not _AND.fullmatch(text, end, one.source[0][0])):
        return one
    comes = _COMES_FROM.search(text, max(start, end - REACH), end)
    if comes is None:
        return one
    return replace(one, source=(comes.span("who"),), content=(*one.content[:-1], (start, comes.start())))


def led_by_its_source(text: str, one: Quotation) -> Quotation:
    """What "According to" leads to is its source up to the comma: "According to | Roe, the two had met"."""
    if one.source or len(one.cue) != 1 or not one.content or not ACCORDING.fullmatch(text, *one.cue[0]):
        return one
    start, end = one.content[0]
    led = _SOURCE_FIRST.match(text, start, end) if not text[one.cue[0][1] : start].strip() else None
    if led is None or one.cue[0][1] > start:
        return one
    return replace(one, source=(led.span("who"),), content=((led.end(), end), *one.content[1:]))


_SOURCE_FIRST = re.compile(
    r"(?P<who>(?!(?:which|whom)\b)[^,;:.()“”\"\n]{2,80}),\s+(?=(?:(?!(?:who|which|whose|and|an?)\b)\w|[“\"]))"
)
REACH = 90
"""Characters at the end of what is said in which it is told whom it comes from."""
_NOUN = re.compile(
    r"\b(?:warning|threat|pledge|promise|offer|demand|call|appeal|assurance|criticism|accusation|proposal|complaint|condemnation|denial)s?"
    r"\s+(?:of|for|to|about|over|against)\Z",
    re.IGNORECASE,
)
_AND = re.compile(r",?\s+(?:and|while|with)\s+(?:the\s+)?")
_COMES_FROM = re.compile(
    r"\s+(?:from|by)\s+(?P<who>(?:(?:the|an?|its|his|her)\s+(?:[a-z-]+\s+){0,2})?(?:[A-Z][\w.’'-]*|[a-z-]+)(?:\s+(?:of\s+)?[A-Z][\w.’'-]*){0,4})\Z"
)
