"""A dismissal is no occasion: "X sacked Y, after Z had met her" tells of Y and Z, and Y is of X's side."""

from __future__ import annotations

import re

from memcon.find.contacts import Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.taking_part import Candidate

_REMOVES = re.compile(r"(?:sack|fir|dismiss|suspend|oust|demot)ed")
_REMOVED = re.compile(
    rf"\s+(?:(?:has|had|on\s+\w+|also|later)\s+)?{_REMOVES.pattern}\s+(?:(?:his|her|its|the)\s+)?(?=(?P<gone>[A-Z]))"
)
_BACK = re.compile(r"\b(?:he|she|him|her)\b")
_LEAD = re.compile(r"\s+(?:(?:his|her|its|the)\s+)?")


def is_dismissal(occasion: Occasion, text: str) -> bool:
    """True for an occasion that a verb such as "sacked" names, of somebody in office who stands behind it."""
    start, end = occasion.trigger.start, occasion.trigger.end
    if not _REMOVES.fullmatch(text, start, end):
        return False
    return any(
        p.start > end and _LEAD.fullmatch(text, end, p.start) and len(text[p.start : p.end].split()) > 2
        for p in occasion.parties
    )


def without_dismisser(
    candidates: list[Candidate], occasion: Occasion, cast: Cast, sentences: Sentences
) -> list[Candidate]:
    """The candidates without who dismissed one of them, where a pronoun behind tells that this one had the occasion."""
    text, start = cast.text, occasion.trigger.start
    low, high = sentences.span(start)
    home = sentences.at(start)
    first = sentences.starts[home - 1] if home else low
    if len(candidates) < 2 or not _REMOVES.search(text, first, start):
        return candidates
    for one in candidates:
        named = (b for a, b, form in cast.roles[one.party.actor].mentions if form == "name" and first <= a < start)
        said = next((m for m in (_REMOVED.match(text, b, start) for b in named) if m), None)
        if said is None or one.party.side is None:
            continue
        gone = next((c for c in candidates if c is not one and _stands_at(c, said.end(), cast)), None)
        if gone is None or not _BACK.search(text, max(said.end(), low), high):
            return candidates
        gone.party.side, gone.plain = one.party.side, True
        return [c for c in candidates if c is not one]
    return candidates


def _stands_at(candidate: Candidate, at: int, cast: Cast) -> bool:
    """True for a person who is named in the words that begin there: "Foreign Minister Y"."""
    role = cast.roles[candidate.party.actor]
    return role.kind == "person" and any(
        at <= a <= at + 40
        and not re.search(r"[,.;:]|\band\b", cast.text[at:a])
        and not cast.text.startswith(("'s", "’s"), b)
        for a, b, form in role.mentions
        if form == "name"
    )
