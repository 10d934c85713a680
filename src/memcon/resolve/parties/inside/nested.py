"""A clause within another: "X, last in Osk in May, when she met Y for an hour, rang Z" tells of two occasions.

Offsets of a clause come in; where it is told within another one and where that goes on goes out. Whom the outer verb
names had no part in what the inner one tells, nor the other way round.
"""

from __future__ import annotations

import re

_LEAD = 60  # characters before a subject in which the word stands that leads to its clause
_WITHIN = re.compile(r",\s+(?:when|where|(?:at|during)\s+which)\s+(?:[a-z]+\s+)?(?:[A-Z][\w’'-]+\s+)*\Z")
_WHO = re.compile(r",\s+who\s")
_BACK = re.compile(
    r",\s+(?:[a-z]+ly\s+|then\s+|later\s+|also\s+)?(?:will|is|was|has|had|spoke|met|held|said|told|saw|wrote|flew|left|took|came|went"
    r"|[a-z]{2,}(?<!t)ed)\s"
)
_WHOM = re.compile(r",\s+whom\s+[^,;:.()“”\"\n]{1,100}\s")
_CLOSES = re.compile(r",(?!\d)")
_COMMA = re.compile(r",\s+(?:[a-z]+ly\s+|then\s+|later\s+|also\s+|will\s+|had\s+|has\s+)*\Z")


def is_within(text: str, low: int, subject: tuple[int, int], verb: int) -> bool:
    """True where a clause is told within another one of its sentence, from `low` on: ", when she met", "X, who met"."""
    start, end = subject
    if not low <= start < verb:
        return False
    return _WITHIN.search(text, max(low, start - _LEAD), start) is not None or _WHO.match(text, end, verb) is not None


def is_whom(text: str, end: int, verb: int) -> bool:
    """True where somebody named up to `end` is the object of a verb: "X, whom she had already | met"."""
    return _WHOM.fullmatch(text, end, verb) is not None


def closing_comma(text: str, start: int, high: int) -> int:
    """Where a relative clause ends at its comma: "whom he rang on Friday|, and Y"."""
    comma = _CLOSES.search(text, start, high)
    return comma.start() if comma else high


def outer_verb(text: str, start: int, high: int) -> int | None:
    """Where behind an inner clause's words the outer one goes on, whose subject stands before it; None where not."""
    back = _BACK.search(text, start, high)
    return back.start() if back else None


def follows_inner(text: str, low: int, verb: int) -> bool:
    """True where a verb has its subject before an inner clause that a comma closes: ", when she met Y, | rang"."""
    return _COMMA.search(text, max(low, verb - _LEAD), verb) is not None
