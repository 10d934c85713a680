"""Statements of several paragraphs: "X said:" leads to all that stands from the mark that opens it to the closing one.

Each paragraph of such a quotation begins with a mark and all but the last are left open. Attributions come in, of which
one may have been given the first sentence alone, and others what is said within; they go out with the whole as that
one's. What is told within, "we urged them to come", stays beside it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from memcon.find.furniture import inside
from memcon.find.speech.paragraphs import Paragraphs
from memcon.record import Furniture

if TYPE_CHECKING:
    from memcon.find.attributions import Quotation

Offsets = tuple[int, int]

_LEADS = re.compile(r"[^.;!?“”\"]{0,60}:\s*\Z")
_CLOSING = {"“": "”", '"': '"'}
MOST = 8000  # characters of a statement
LEAD = 80  # characters between its source and cue and its opening mark


def over_paragraphs(text: str, quotations: Sequence[Quotation], furniture: Sequence[Furniture] = ()) -> list[Quotation]:
    """The attributions in their order, each of a statement that runs on over paragraphs with all of it."""
    if "\n" not in text:
        return list(quotations)
    paragraphs = Paragraphs(text)
    out = list(quotations)
    for one in quotations:
        run = _run(text, one, paragraphs)
        if run is None or one not in out or inside(furniture, *run):
            continue
        rest = [_without(text, other, run, paragraphs) if other is not one else one for other in out]
        out = [replace(o, content=(run,)) if o is one else o for o in rest if o is not None]
    return out


def _run(text: str, one: Quotation, paragraphs: Paragraphs) -> Offsets | None:
    """From the opening mark behind "X said:" to the mark that closes it some paragraphs on; else None."""
    if not one.source or not one.cue:
        return None
    start = one.content[0][0]
    said = max(b for _, b in (*one.source, *one.cue))
    mark = text[start : start + 1]
    if mark not in _CLOSING or said > start or start - said > LEAD or not _LEADS.match(text, said, start):
        return None
    closed = text.find(_CLOSING[mark], start + 1, start + MOST)
    begin, number = start, paragraphs.at(start)
    while True:
        number += 1
        following = paragraphs.start(number)
        if following is None or following > start + MOST:
            return None
        if begin < closed < following:  # the mark that closes it, or the first of another's words within it
            return (start, closed + 1) if begin > start else None
        if not text.startswith(mark, following):
            return None
        begin = following
        closed = text.find(_CLOSING[mark], following + 1, start + MOST)


def _without(text: str, other: Quotation, run: Offsets, paragraphs: Paragraphs) -> Quotation | None:
    """Another attribution without what of it is said in a statement, unless who says it is named in its paragraph."""
    named = {paragraphs.at(a) for a, _ in other.source if run[0] <= a < run[1]}
    left = tuple(
        (a, b)
        for a, b in other.content
        if not (a < run[1] and run[0] < b) or (paragraphs.at(a) in named and a > run[0])
    )
    return replace(other, content=left) if left else None
