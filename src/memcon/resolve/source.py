"""The source of an attribution: its words come in, who speaks and for whom goes out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.mentions import Name
from memcon.resolve.cast import Cast
from memcon.resolve.owners import SPEAKS_FOR, spoken_for

_RELATIVE = re.compile(r"(?:who|whom|which|that)$", re.IGNORECASE)
_PHRASE = re.compile(
    r"(?:\b(?:the|a|an|some|many|several|those|these|other|most|all|two|three|[A-Z][\w.’'-]*)\s+(?:[\w.’'%-]+\s+){0,4})?"
    r"[\w.’'-]+,?\s*$"
)
_CARRIED = re.compile(
    r",?\s+(?:(?:as|which was)\s+)?(?:carried|quoted|cited|reported|published|distributed|relayed|broadcast|"
    r"reprinted)\s+(?:by|through|via|in|on)\b",
    re.IGNORECASE,
)


def without_carrier(text: str, start: int, end: int) -> int:
    """Where the words end that name the source itself: of "the ministry's statement, carried by the agency" the
    ministry's."""
    carried = _CARRIED.search(text, start + 1, end)
    return carried.start() if carried else end


def read_source(
    cast: Cast, names: Sequence[Name], start: int, end: int, outer: int | None
) -> tuple[int | None, int | None]:
    """The actor who speaks in a source, and the one spoken for; `outer` speaks the words around it, for "I"."""
    aide = re.match(rf"(?:[\w-]+\s+){{0,4}}{SPEAKS_FOR}(?=\s+(?:to|close to)\s)", cast.text[start:end], re.IGNORECASE)
    if aide:  # "an adviser to Mr. X" is another than Mr. X
        return cast.actor_for(start, start + aide.end(), outer), spoken_for(cast, names, start, end)
    return _speaker_in(cast, start, end, outer), spoken_for(cast, names, start, end)


def _speaker_in(cast: Cast, start: int, end: int, outer: int | None) -> int | None:
    if _RELATIVE.fullmatch(cast.text[start:end].strip()):
        number = _before(cast, start)
        if number is not None:
            return number
    return cast.actor_for(start, end, outer)


def _before(cast: Cast, start: int) -> int | None:
    """The actor right before a relative pronoun: of "Kovac, the envoy, who" the envoy, hence Kovac."""
    gap = len(cast.text[:start]) - len(cast.text[:start].rstrip(" ,—-–"))
    near = [
        (b, number)
        for number, role in enumerate(cast.roles)
        for a, b, form in role.mentions
        if form == "name" and start - gap - 2 <= b <= start
    ]
    if near:
        return max(near)[1]
    low = cast.sentences.span(start)[0] if len(cast.sentences) else 0
    match = _PHRASE.search(cast.text[low:start])
    if match is None or not re.match(
        r"(?:the|a|an|some|many|several|those|these|other|most|all|two|three)\s|[\w’'-]+s,?\s*$",
        match.group(),
        re.IGNORECASE,
    ):
        return None
    return cast.actor_for(low + match.start(), low + match.start() + len(match.group().rstrip(" ,")))
