"""Who issued a thing that speaks: a poll, a record, a book; its words and those around come in, its issuer goes out.

A thing is told from people and bodies by its noun: "Kovac's tax plan", "Harbour Board records" and "a study by Weiss"
speak for their owners; "Kovac's lawyers" and "Harbour Board members" are people, and not read here. A poll is named
with who made it once and is "the poll" afterwards.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from memcon.find.mentions import Name
from memcon.resolve.actors.cast import Cast
from memcon.resolve.offices.table import office_kind
from memcon.resolve.words.outlets import is_outlet_phrase
from memcon.resolve.words.phrases import head, is_people_noun

_NAME = r"[A-Z][\w&.’-]{0,30}(?:(?: |/| of | and | for | of the )[A-Z0-9][\w&.’-]{0,30}){0,9}"
_POLL = r"(?:[Pp]olls?|[Ss]urveys?|[Pp]olling)"
_MADE = re.compile(rf"\b(?P<by>{_NAME})(?:['’]s?)?\s+(?:[a-z][\w-]*\s+){{0,3}}?{_POLL}\b")
_MADE_BY = re.compile(rf"\b{_POLL}(?!\s+of\s)\b[^.;:“”\"]{{0,50}}?\b(?:by|from)\s+(?:the\s+|The\s+)?(?P<by>{_NAME})")
_IS_POLL = re.compile(rf"(?:^|\s)(?:{_POLL}|average of polls)$")
_HEAD = re.compile(
    r",|\s(?:of|from|by|for|in|on|with|that|which|who|released|conducted|taken|published)(?=\s|$)", re.IGNORECASE
)
_ANY = re.compile(
    r"(?!(?:[Tt]he|[Tt]h[ai]t|[Tt]his|[Tt]hese|[Tt]hose)\b)(?:[\w-]+\s+){0,4}(?:[Pp]olls|[Ss]urveys|[Pp]olling)\b"
)
"""Polls at large, which are nobody's: "recent polls", "polling"."""
_BEFORE, _AFTER = 3000, 1500
"""Characters over which it is remembered whose "the poll" is, and over which a headline looks ahead to it."""


def is_poll(words: str) -> bool:
    """True where the head of a noun phrase is a poll: "the latest poll", "a survey of residents"."""
    head = _HEAD.split(words, maxsplit=1)[0]
    return bool(_IS_POLL.search(head.strip()))


def pollster_of(cast: Cast, names: Sequence[Name], start: int, end: int) -> int | None:
    """Who made the poll at `start:end`: told in its own words, beside them, or when a poll was last spoken of."""
    text = cast.text
    known = [(n.start, n.end) for n in names if n.type == "Organization"]
    span = _first(text, known, start, end)
    if span is None:
        by = _MADE_BY.search(text, start, end)
        span = by.span("by") if by else None
    if span is None and _ANY.match(text, start, end):
        return None
    if span is None and len(cast.sentences):
        span = _first(text, known, *cast.sentences.span(start))
    if span is None:
        told = _made(text, known, max(0, start - _BEFORE), start)
        span = told[-1] if told else _first(text, known, end, min(len(text), end + _AFTER))
    return None if span is None else cast.actor_for(*span)


def _first(text: str, known: Sequence[tuple[int, int]], low: int, high: int) -> tuple[int, int] | None:
    found = _made(text, known, low, high)
    return found[0] if found else None


def _made(text: str, known: Sequence[tuple[int, int]], low: int, high: int) -> list[tuple[int, int]]:
    """Where pollsters are named: from the first organisation, or name in capitals, before or after a poll."""
    out = []
    for pattern in (_MADE, _MADE_BY):
        for match in pattern.finditer(text, low, high):
            start, end = match.span("by")
            at = bisect_left(known, (start, 0))
            near = [a for a, b in known[max(0, at - 1) : at + 2] if start <= a < end or a <= start < b]
            sign = _SIGN.search(text, start, end)
            if near or sign:
                out.append((max(start, min(near or [sign.start() if sign else start])), end))
    return sorted(out)


_SIGN = re.compile(r"\b(?:[A-Z]{3,}|[A-Z][\w.-]*/[A-Z][\w. -]*)")
_OWNED = re.compile(
    r"(?:(?:the|an?)\s+(?:[a-z-]+\s+){0,2})?"
    r"(?P<owner>[A-Z][\w.&’'-]*?(?:\s(?:(?:of|the|of the|for|and)\s)?[A-Z][\w.&’-]*?){0,6})"
    r"(?P<mark>['’]s?|(?<=s)['’])\s+(?P<thing>(?:[\w“”\"’-]+\s+){0,4}?[\w-]+)"
    r"(?=$|,|\s(?:of|from|for|in|on|that|which|released)\s)"
)
_THEIRS = re.compile(
    r"(?P<owner>his|her|their|its)\s+(?P<thing>(?:[\w“”\"-]+\s+){0,4}?[a-z-]+)(?=$|,|\s(?:of|from|for|in|on|that)\s)",
    re.I,
)
_BY = re.compile(
    r"(?P<thing>\b(?!(?:obtained|seen|viewed|reviewed|examined|read|received|heard|acquired|verified)\b)[a-z-]+)"
    r"(?:,?\s+(?:conducted|released|published|written|compiled|made|filed|put out|signed))?"
    rf"\s+by\s+(?P<owner>(?:the\s+)?(?:[a-z]+\s+)?{_NAME})"
)
_PRINTED = re.compile(r"(?P<thing>\b[a-z-]+)\s+(?:in|for|from)\s+(?:the\s+)?(?:[a-z]+\s+)?$")


_THING_BEHIND = re.compile(r"\s+(?P<thing>(?:[a-z-]+\s+){0,3}?[a-z-]+)(?=$|,|\s(?:of|from|for|in|on|that)\s)")
_BEFORE_NAME = re.compile(r"(?:(?:the|an?)\s+)?(?:[a-z-]+\s+){0,3}", re.IGNORECASE)


def issuer_in(cast: Cast, names: Sequence[Name], start: int, end: int) -> int | None:
    """Who issued the thing at `start:end`, as far as its own words tell; None where it is no thing."""
    text = cast.text
    owned = _OWNED.match(text, start, end)
    if owned and _is_thing(owned["thing"]):
        return cast.actor_for(*owned.span("owner"))
    theirs = _THEIRS.match(text, start, end)
    if theirs and _is_thing(theirs["thing"]):
        return cast.actor_for(*theirs.span("owner"))
    first, last = (bisect_left(names, at, key=lambda n: n.start) for at in (start, max(start + 31, end)))
    for name in names[first:last]:
        if (
            start <= name.start <= start + 30
            and name.end < end
            and name.type in ("Organization", "Location", "Facility")
        ):
            rest = _THING_BEHIND.match(text[name.end : end])
            if rest and _is_thing(rest["thing"]) and _BEFORE_NAME.fullmatch(text[start : name.start]):
                return cast.actor_for(name.start, name.end)
        printed = _PRINTED.search(text, start, name.start) if start < name.start and name.end <= end else None
        if printed and _is_thing(head(text[start:end])) and name.type == "Organization" and _is_thing(printed["thing"]):
            return cast.actor_for(name.start, name.end)
    made = _BY.search(text, start, end)
    if made and _is_thing(head(text[start:end])) and _is_thing(made["thing"]):
        return cast.actor_for(*made.span("owner"))
    return None


@lru_cache(maxsize=4096)
def _is_thing(words: str) -> bool:
    """True where the last word names neither people nor a body; a newspaper speaks for itself."""
    last = words.split()[-1] if words.split() else ""
    if is_outlet_phrase(words):
        return False
    return last[:1].islower() and not is_people_noun(last) and not office_kind(words)
