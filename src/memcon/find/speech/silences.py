"""Sentences in which somebody says no more: a text comes in with its attributions, these go out as ones of their own.

"… had called the emir. She gave no details of the call." is no longer what she said, but that she said no more. The
reader is apt to read it on with the words before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from memcon.find.furniture import inside
from memcon.find.sentences import Sentences
from memcon.reader.tokens import quotation_mask
from memcon.record import Furniture

if TYPE_CHECKING:
    from memcon.find.attributions import Offsets, Quotation

SCORE = 0.8  # of an attribution that words tell plainly

_MORE = r"(?:any\s+|further\s+|more\s+|other\s+|additional\s+|immediate\s+)*"
_SENTENCE = re.compile(
    r"(?P<who>(?:He|She|They|It)|(?:The|Neither|His|Her|Its|Their|A|An)\s+(?:[\w’'-]+\s+){0,4}?[\w’'-]+|[A-Z][\w’'-]+)\s+"
    r"(?:(?:later|also|then|however|has|have|had)\s+)*"
    r"(?P<cue>declined|refused|did(?:\s+not|n[’']t)|would(?:\s+not|n[’']t)|gave|offered|provided|made)\s+"
    r"(?P<content>(?:(?:to\s+)?(?:immediately\s+)?(?:elaborate|specify|comment|say\s+(?:more|what|when|where|who|whether|how|why)|be\s+(?:named|identified)"
    rf"|(?:give|provide|offer|disclose|reveal|go\s+into|share|discuss)\s+{_MORE}(?:details?|specifics|particulars)))\b[^.;:“”\"\n]{{0,160}}"
    rf"|no\s+{_MORE}(?:details?|specifics|particulars|explanation)\b[^.;:“”\"\n]{{0,160}}"
    r"|no\s+(?:mention|reference)\s+(?:of|to)\b[^.;:“”\"\n]{0,160})"
)


def with_silences(
    text: str, quotations: Sequence[Quotation], sentences: Sentences, furniture: Sequence[Furniture] = ()
) -> list[Quotation]:
    """The attributions, none of which runs on into a sentence that says no more, and those that such sentences are."""
    found = [
        match
        for start in sentences.starts
        if (match := _SENTENCE.match(text, start)) and not inside(furniture, start, match.end())
    ]
    if not found:
        return list(quotations)
    mask = quotation_mask(text)
    out = list(quotations)
    for match in found:
        if mask[match.start()]:
            continue
        out = [_before(text, q, *match.span()) for q in out]
        if not any(_meets(q, *match.span()) for q in out):
            out.append(_own(match))
    return out


def _own(match: re.Match[str]) -> Quotation:
    from memcon.find.attributions import Quotation

    start = match.start("content")
    content = (start, start + len(match["content"].rstrip(" ,")))
    return Quotation((match.span("who"),), (match.span("cue"),), (content,), SCORE)


def _before(text: str, quotation: Quotation, start: int, end: int) -> Quotation:
    """An attribution without what of its content stands from `start` on in that sentence, if any is left."""
    if any(start <= a < end for a, _ in quotation.cue):
        return quotation
    left = tuple([part for piece in quotation.content if (part := _up_to(text, piece, start, end))])
    return replace(quotation, content=left) if left and left != quotation.content else quotation


def _up_to(text: str, piece: Offsets, start: int, end: int) -> Offsets | None:
    if piece[0] < start < piece[1] <= end + 1:
        left = piece[0] + len(text[piece[0] : start].rstrip(" \xa0\t\r\n."))
        return (piece[0], left) if left > piece[0] else None
    return None if start <= piece[0] < end else piece


def _meets(quotation: Quotation, start: int, end: int) -> bool:
    return any(start <= a < end for a, _ in (*quotation.source, *quotation.cue, *quotation.content))
