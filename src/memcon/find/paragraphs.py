"""Paragraphs and quotations that run on from one into the next: pieces of a text come in, what they may be goes out.

A paragraph of a quotation that goes on in the next is left open, and each of its paragraphs begins with a mark.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from memcon.reader.tokens import quotation_mask

Offsets = tuple[int, int]

OPENERS = "“\"«„‘'`"
_BREAK = re.compile(r"(?:(?<=[.!?:;”\"’'])[^\S\n]*\n|\n[^\S\n]*\n)\s*")
_CLOSED = re.compile(r"[”\"»]|''")
_TO_BE_SAID = re.compile(r",\s?(?:[”\"»]|'')\Z")
_PART = re.compile(r"[.?!](?:”|\"|'')(?P<gap>[^\S\n]+)(?=[“\"„]|``|'')")


class Paragraphs:
    """The paragraphs of a text; a line that ends in the midst of a sentence goes on in the next line."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._mask = quotation_mask(text)
        self._starts = [len(text) - len(text.lstrip()), *(match.end() for match in _BREAK.finditer(text))]

    def at(self, offset: int) -> int:
        """The number of the paragraph that an offset is in, -1 before all of them."""
        return bisect_right(self._starts, offset) - 1

    def may_join(self, earlier: Offsets, later: Offsets) -> bool:
        """True where two pieces may be of one attribution: quotations alone are over a paragraph's end."""
        if self.at(earlier[0]) == self.at(later[0]):
            between = self._text[earlier[1] : later[0]]
            # Marks that close and open again part what two people say, one after the other.
            return bool(between.strip()) or not _PART.match(self._text, max(earlier[0], earlier[1] - 2))
        return self._text[earlier[0]] in OPENERS and self._text[later[0]] in OPENERS

    def runs_on(self, earlier: Offsets, later: Offsets) -> bool:
        """True where a quotation that a paragraph leaves open goes on with `later`, at the head of the next.

        One that a comma ends has its source behind it.
        """
        number = self.at(later[0])
        if number < 1 or self.at(earlier[0]) != number - 1 or later[0] != self._starts[number]:
            return False
        if _TO_BE_SAID.search(self._text, later[0], later[1]):
            return False
        last = len(self._text[earlier[0] : later[0]].rstrip()) + earlier[0] - 1
        inside = self._mask[earlier[0] : last + 1].all() if earlier[0] <= last else False
        return bool(inside) and self._text[later[0]] in OPENERS and not _CLOSED.search(self._text, last - 1, last + 1)


def parts(text: str, start: int, end: int) -> list[Offsets]:
    """A piece in parts, where it ends a quotation and begins another: ““We go.” | “We stay,””."""
    out = []
    for match in _PART.finditer(text, start, end):
        if match.end() < end:
            out.append((start, match.start("gap")))
            start = match.end()
    return [*out, (start, end)]
