"""Words with their speaker's name behind a dash: "“We walked out.” — Ana Roe, Norway's foreign minister".

So posts are quoted, letters to a paper, and rows of reactions, one to a line. Each such line is an attribution of its
own: those that the reader made of its words, or of the lines around it, are left with what they hold elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from memcon.find.attributions import Offsets, Quotation

_WORD = r"(?:[A-Z][\w.’'-]*|d[aeiu]|del|dos|van|von|der|den|al|el|bin|ibn)"
_SIGNED = re.compile(
    r"^[^\S\n]*(?P<words>[“”\"][^\n]{8,1500}?[.!?…][”\"])[^\S\n]*(?P<dash>―|—|–|--?)[^\S\n]*"
    rf"(?P<who>(?!(?:The|This|That|How|Why|What|When|Where|Who|It|And|But)\s){_WORD}(?:[^\S\n]{_WORD}){{0,6}}"
    r"(?:,[^\S\n][^\n“”\".!?]{2,100}(?<![^\S\n]))?)"
    r"(?:[^\S\n]*\(@\w{2,40}\)[^\n]{0,30})?[^\S\n]*$",
    re.MULTILINE,
)
"""A line that is a sentence or more between marks, a dash and a name, with an office and a handle at most."""


def with_signatures(
    text: str, quotations: Sequence[Quotation], made: Callable[[Offsets, Offsets, Offsets], Quotation]
) -> list[Quotation]:
    """The attributions without the words of signed lines, then one for each of these lines.

    `made` gives the attribution of a source, a cue, which is the dash, and a content, each with its start and end.
    """
    signed = list(_SIGNED.finditer(text))
    if not signed:
        return list(quotations)
    lines = [line.span() for line in signed]
    kept = [left for one in quotations if (left := _without(one, lines)) is not None]
    return [*kept, *(made(line.span("who"), line.span("dash"), line.span("words")) for line in signed)]


def _without(one: Quotation, lines: Sequence[Offsets]) -> Quotation | None:
    """What an attribution holds outside of the lines; None where its source or all that it holds is in one."""
    named = [*one.source, *one.cue]
    if any(a < high and low < b for a, b in named for low, high in lines):
        return None
    left = tuple((a, b) for a, b in one.content if not any(a < high and low < b for low, high in lines))
    return replace(one, content=left) if left else None
