"""Principals: who met "President Lind's envoy" did not meet Lind, whose name only tells whose envoy it is.

Nor does "an official close to President Lind" tell of Lind, or "a minister in President Lind's government".
"""

from __future__ import annotations

import re

from memcon.resolve.actors.aides import CLOSE_TO, NEARNESS, OWNS_AIDE
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate


def without_principals(candidates: list[Candidate], cast: Cast) -> list[Candidate]:
    """The candidates without persons behind whose name their aide's title stands, and whom others are only close to.

    So it is with "aides to President Lind", who are of his side.
    """
    left = [c for c in candidates if not _is_principal(c, cast)]
    for principal in [c for c in left if cast.roles[c.party.actor].kind == "person"]:
        to = _AIDE_TO.search(cast.text, max(0, principal.party.start - BEFORE), principal.party.start)
        if to is None:
            continue
        at = to.start("aide")
        apposed = cast.text.endswith(", ", 0, at)
        if not apposed and cast.text.startswith(",", principal.party.end):  # "the adviser to Lind, Ana Roe,"
            continue
        aides = next((c for c in left if _is_told(c, at - 2 if apposed else to.end("aide"), at, apposed, cast)), None)
        if aides is not None and aides is not principal:
            aides.party.side = aides.party.side or cast.side(principal.party.actor)
            left.remove(principal)
    return left


def _is_told(candidate: Candidate, end: int, at: int, apposed: bool, cast: Cast) -> bool:
    """True for who serves another: "X" of "X, an aide to Lind", "aides" of "aides to Lind"."""
    if apposed:
        return any(b == end and form == "name" for _, b, form in cast.roles[candidate.party.actor].mentions)
    return at <= candidate.party.start and candidate.party.end <= end


def _is_principal(candidate: Candidate, cast: Cast) -> bool:
    party, text = candidate.party, cast.text
    low = max(0, party.start - BEFORE)
    near = NEARNESS.search(text, low, party.end) is not None
    if near and CLOSE_TO.match(text, party.start, party.end):
        return True
    if cast.roles[party.actor].kind != "person":
        return False
    close = near and any(
        _TITLES.fullmatch(text, m.end(), party.start) for m in CLOSE_TO.finditer(text, low, party.start)
    )
    serves = bool(_GOVERNMENT.match(text, party.end) and _SERVES_IN.search(text, low, party.start))
    return close or serves or OWNS_AIDE.match(text, party.end) is not None


_GOVERNMENT = re.compile(r"['’]s?\s+(?:[a-z-]+\s+){0,3}(?:government|cabinet|coalition|administration)\b")
_SERVES_IN = re.compile(
    r"\b(?:ministers?|members?|officials?|posts?|portfolio|serv(?:ed|ing|es)|secretary|adviser|role)\s+(?:in|of|under)\s+(?:the\s+)?"
    r"(?:[A-Z][\w’'.-]*\s+){0,5}\Z"
)
"""How somebody is told to serve in somebody's government: "a minister in | President Lind"."""
_AIDE_TO = re.compile(
    r"(?P<aide>\b(?:(?:an?|the|his|her|two|three|several|top|senior|close|other|one|some|former|longtime)\s+){0,4}"
    r"(?:aides?|advis[eo]rs?|lawyers?|attorneys?|allies|ally|envoys?|emissar(?:y|ies)|representatives?|deput(?:y|ies)|staffers?|associates?))"
    r"\s+(?:to|of|for)\s+(?:the\s+)?(?-i:(?:[A-Z][\w’'.-]*\s+(?:of\s+)?){0,6})\Z",
    re.IGNORECASE,
)
"""Who serves somebody that is named behind: "a top aide to President | Lind"."""
BEFORE = 90  # characters before somebody's name in which it is told who is close to him
_TITLES = re.compile(r"(?:[A-Z][\w’'.-]*\s+(?:of\s+)?){0,5}")
