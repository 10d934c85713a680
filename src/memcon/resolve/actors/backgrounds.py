"""Somebody told again by where he comes from: "Secretary Roe was busy. The former senator from Ohio | rang Lind".

Papers do so with whom the sentence before named. Words and the actors so far come in; the person goes out, or None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.names.seats import STATES
from memcon.find.sentences import Sentences
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.offices.kinds import HEADS
from memcon.resolve.offices.table import office_kind

_BACKGROUND = re.compile(
    r"[Tt]he\s+(?:(?:former|one-?time|longtime|long-time|veteran)\s+(?P<noun>(?!(?:vice|prime)\b)[a-z-]+(?:\s[a-z-]+)?)(?:\s(?:from|of)\s(?:the\s)?[A-Z][\w.]*(?:\s[A-Z][\w.]*)?)?"
    rf"|(?:{STATES}\s|[a-z]+\s)?(?:Republican|Democrat)(?:\s(?:from|of)\s{STATES})?"
    r"|(?:(?:Republican|Democratic|GOP|[Ii]ndependent|presumptive|likely)\s){0,2}(?:presidential|vice-presidential|gubernatorial|Senate)"
    r"\s(?:candidate|nominee|hopeful|contender|front-?runner)"
    r"|\d{2}-year-old(?:\s[a-z-]+){0,3})"
)
"""Where somebody comes from, who was named before: "The Kentucky Republican", "The 57-year-old general"."""
_AMERICAN = re.compile(
    rf"\b(?:{STATES}\s(?:Republican|Democrat)|(?:Republican|Democrat)\s(?:from|of)\s{STATES}"
    r"|(?:Republican|Democratic|GOP)\s(?:[a-z-]+\s)?(?:presidential|vice-presidential|gubernatorial|Senate)\s[a-z-]+)\b"
)
_SINGULAR = re.compile(r"(?<!s)\Z|ss\Z")


def by_background(text: str, start: int, words: str, roles: Sequence[Role], sentences: Sentences) -> int | None:
    """The number of the person whom words that open a sentence tell of by where he comes from; None where nobody is.

    It is the one whom the sentence before names, of its paragraph or the one before, where it names no second.
    """
    told = _BACKGROUND.fullmatch(words)
    if told is None or sentences.span(start)[0] != start or start == 0:
        return None
    noun = told["noun"]
    if noun is not None and (_SINGULAR.search(noun) is None or office_kind(noun) in HEADS):
        return None  # "The former president" is often another, whom all readers know
    low, high = sentences.span(start - 1)
    if low >= start:
        return None
    named = {
        number
        for number, role in enumerate(roles)
        if role.kind == "person" and any(form == "name" and low <= a < high for a, _, form in role.mentions)
    }
    if len(named) != 1 or (noun is not None and _is_another_s(text, noun, named, roles)):
        return None
    number = named.pop()
    if roles[number].country is None and roles[number].body is None and _AMERICAN.search(words):
        roles[number].country = "USA"
    return number


def _is_another_s(text: str, noun: str, named: set[int], roles: Sequence[Role]) -> bool:
    """True where the text calls somebody else so: "Senator Lind" beside "the former senator"."""
    others = (role for number, role in enumerate(roles) if role.kind == "person" and number not in named)
    before = len(noun) + 1
    return any(
        re.search(rf"\b{re.escape(noun)}\b", role.office or "", re.I) is not None
        or any(text[max(0, a - before) : a].casefold() == f"{noun} " for a, _, form in role.mentions if form == "name")
        for role in others
    )
