"""Where a text names outlets: the text comes in; its outlets, shows and networks go out, and how each is brought in.

The grammar of `relays.py` finds where one is brought in as a bearer of words; to these come all whose name alone
stands there, with what the words beside it still show: a column in a paper, its staff, its reports.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from memcon.find.furniture import inside
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.relays import Relays, is_disputed, is_used
from memcon.resolve.offices.table import name_key
from memcon.resolve.words.outlets import networks_in
from memcon.resolve.words.phrases import ARTICLE

_STAFF = re.compile(
    r"(?:['’]s?)?\s+(?:\w+\s+)?(?:hosts?|anchors?|correspondents?|reporters?|moderators?|contributors?|analysts?|editors?"
    r"|columnists?|journalists?)\b|['’]s?\s+[A-Z][\w’-]+\s+[A-Z]"
)
_STAFF_OF = re.compile(r"\b[A-Z][\w’-]+,?\s+(?:(?:a|an|the)\s+)?(?:\w+\s+){0,2}?(?:of|for|at|from)\s+(?:the\s+)?$")
_WRITES = re.compile(
    r"(?:['’]s?)?\s+(?:[a-z]+\s+)?(?:op-ed|column|article|editorial|essay|story|piece|report|review)s?\b"
)
_BESIDE = re.compile(
    r"\b(?:to|with|on|in|for|from|by|via|programme|program|show|podcast),?\s+"
    r"(?:(?:the|an?|his|her|its|their|\w+day['’]s)\s+)?[“”\"'‘]*$",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"(?:['’]s?)?\s+(?:(?:first|also|later|has|had|recently)\s+)?(?:report(?:s|ed)?|wrote|writes|noted|obtained)\b"
)


@dataclass(frozen=True, slots=True)
class Bearer:
    """Where an outlet is named, what its name is, and how the words around it bring it in ("none": they do not)."""

    start: int
    end: int
    key: frozenset[str]
    lead: str
    sentence: int


def bearers_in(cast: Cast, relays: Relays) -> list[Bearer]:
    """Every outlet, show and network that the text names outside its furniture, in text order."""
    text, sentences = cast.text, cast.sentences
    found: dict[tuple[int, int], str] = {}
    for relay in relays.within(0, len(text)):
        if relay.how not in ("voice", "aside"):
            found[relay.start, relay.end] = relays.lead(relay.start, relay.end) or "written"
    ends = sorted(found)
    people = {n.start for n in relays.names if n.type == "Person"}
    for start, end in relays.outlets(0, len(text)):
        if start in people:
            continue  # a person with an outlet's name
        at = bisect_right(ends, (end, 0))
        if not any(a < end and start < b for a, b in ends[max(0, at - 2) : at]):
            found[start, end] = _by_name(text, start, end)
    for start, end in networks_in(text, 0, len(text)):
        used = is_used(text, max(0, start - 80), start, end)
        found.setdefault((start, end), "network" if used else _by_name(text, start, end))
    out = []
    for (start, end), lead in sorted(found.items()):
        key = key_of(text[start:end])
        if is_disputed(text, start) or text[start:end].casefold() in relays.asides:
            continue
        if key and not inside(cast.furniture, start, end):
            out.append(Bearer(start, end, key, lead, sentences.at(start) if len(sentences) else 0))
    return out


def _by_name(text: str, start: int, end: int) -> str:
    """What a name without a grammar of telling still shows: an outlet's people, or its report."""
    if _WRITES.match(text, end, end + 40):
        return "written"
    if _STAFF.match(text, end, end + 60) or _STAFF_OF.search(text[max(0, start - 60) : start]):
        return "staff"
    if _REPORTS.match(text, end, end + 40):
        return "reports"
    return "beside" if _BESIDE.search(text, max(0, start - 30), start) else "none"


def key_of(name: str) -> frozenset[str]:
    """The words by which an outlet's name is known again, without articles, quotation marks and possessives."""
    bare = ARTICLE.sub("", _MARKS.sub("", name))
    return frozenset(name_key(bare).split() or bare.casefold().split())  # a letter is no name, but a network: "X"


_MARKS = re.compile(r"[“”\"‘]|['’]s\b|['’](?=\s|$)")


def same_bearer(a: frozenset[str], b: frozenset[str]) -> bool:
    """True where one outlet's words are all among the other's: "Northwire" and "Northwire’s Harbour Lights"."""
    return bool(a and b) and (a <= b or b <= a)
