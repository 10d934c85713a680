"""Paragraphs and quotations that run on from one into the next: pieces of a text come in, what they may be goes out.

A paragraph of a quotation that goes on in the next is left open, and each of its paragraphs begins with a mark.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from memcon.reader.tokens import quotation_mask

Offsets = tuple[int, int]

OPENERS = "“\"«„‘'`"
_BREAK = re.compile(r"(?:(?<=[.!?:;”\"’'])[^\S\n]*\n|\n[^\S\n]*\n)\s*")
_CLOSED = re.compile(r"[”\"»]|''")
_STOP = re.compile(r"\s*[.?!,;:…]*\s+")
_TO_BE_SAID = re.compile(r",\s?(?:[”\"»]|'')\Z")
_LEADS_OVER = re.compile(r":[^\S\n]*\n")
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

    def start(self, number: int) -> int | None:
        """Where a paragraph begins, None where the text has none of that number."""
        return self._starts[number] if 0 <= number < len(self._starts) else None

    def may_join(self, earlier: Offsets, later: Offsets) -> bool:
        """True where two pieces may be of one attribution: quotations alone are over a paragraph's end."""
        if self.at(earlier[0]) == self.at(later[0]):
            between = self._text[earlier[1] : later[0]]
            # Marks that close and open again part what two people say, one after the other.
            return bool(between.strip()) or not _PART.match(self._text, max(earlier[0], earlier[1] - 2))
        return self._text[earlier[0]] in OPENERS and self._text[later[0]] in OPENERS

    def in_one_quotation(self, earlier: Offsets, later: Offsets) -> bool:
        """True where nothing but a stop parts two pieces within one pair of quotation marks."""
        between = slice(earlier[1], later[0])
        return (
            self.at(earlier[0]) == self.at(later[0])
            and _STOP.fullmatch(self._text, earlier[1], later[0]) is not None
            and bool(self._mask[between].all())
        )

    def are_apart(self, anchors: Sequence[Offsets], piece: Offsets) -> bool:
        """True for unquoted words in a paragraph that names neither whoever would say them nor that anybody does.

        They are the author's own, unless a colon leads over to their paragraph: "said that:".
        """
        number = self.at(piece[0])
        if not anchors or any(self.at(a) == number for a, _ in anchors) or self._mask[slice(*piece)].any():
            return False
        if self._text[piece[0]] in OPENERS:
            return False
        first = min(a for a, _ in anchors)
        return _LEADS_OVER.search(self._text, min(first, piece[1]), max(first, piece[0])) is None

    def left_open(self, places: Sequence[Offsets], later: int) -> int | None:
        """The number of the piece that opens the quotation which the one numbered `later` goes on with; else None.

        That piece has a mark of its own, unlike what is told within the quotation, and stands in the paragraph before
        or in one after which every paragraph begins with a mark.
        """
        if not later or not self._goes_on(places[later]):
            return None
        number = self.at(places[later][0])
        for earlier in range(later - 1, -1, -1):
            start = places[earlier][0]
            before = self.at(start)
            opened = [start, *self._starts[before + 1 : number]]
            ends = [*self._starts[before + 1 : number], places[later][0]]
            if before == number or any(self._text[at] not in OPENERS for at in opened[1:]):
                break
            if self._text[start] in OPENERS and all(map(self._is_open, opened, ends)):
                return earlier
        return later - 1 if self.runs_on(places[later - 1], places[later]) else None

    def runs_on(self, earlier: Offsets, later: Offsets) -> bool:
        """True where a quotation that a paragraph leaves open goes on with `later`, at the head of the next.

        One that a comma ends has its source behind it.
        """
        before = self.at(later[0]) - 1
        return self.at(earlier[0]) == before and self._goes_on(later) and self._is_open(earlier[0], later[0])

    def _goes_on(self, later: Offsets) -> bool:
        """True for a piece that begins a paragraph behind another with a mark, and whose source is not behind it."""
        number = self.at(later[0])
        return (
            number > 0
            and later[0] == self._starts[number]
            and self._text[later[0]] in OPENERS
            and not _TO_BE_SAID.search(self._text, later[0], later[1])
        )

    def _is_open(self, start: int, end: int) -> bool:
        """True where all from `start` to the end of its paragraph before `end` is quoted, and no mark closes it."""
        last = len(self._text[start:end].rstrip()) + start - 1
        return (
            start <= last
            and bool(self._mask[start : last + 1].all())
            and not _CLOSED.search(self._text, last - 1, last + 1)
        )


def parts(text: str, start: int, end: int) -> list[Offsets]:
    """A piece in parts, where it ends a quotation and begins another: ““We go.” | “We stay,””."""
    out = []
    for match in _PART.finditer(text, start, end):
        if match.end() < end:
            out.append((start, match.start("gap")))
            start = match.end()
    return [*out, (start, end)]
