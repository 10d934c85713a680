"""Lines for a terminal: words, labels and places go in, lines of a given width come out.

Widths are counted in terminal columns (a Chinese character takes two). Text is made harmless here,
once, so that nothing a document says can reach the terminal otherwise.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Literal

from memcon.view.plain import visible
from memcon.view.wording import one_line

Style = Literal["plain", "bold", "dim", "accent", "warn"]
_CODES = {"plain": "", "bold": "1", "dim": "2", "accent": "1;36", "warn": "33"}


class Page:
    """Collects lines of at most `width` columns; `colour` adds ANSI styles, never taken from the text."""

    def __init__(self, width: int, *, colour: bool) -> None:
        self.width = max(width, 24)
        self.colour = colour
        self.lines: list[str] = []

    def blank(self) -> None:
        """An empty line."""
        self.lines.append("")

    def rule(self, character: str) -> None:
        """A line across the page."""
        self.lines.append(self._styled(character * self.width, "dim"))

    def row(
        self,
        text: str,
        *,
        label: str = "",
        place: str = "",
        indent: int = 0,
        hang: int = 0,
        bar: str = "",
        style: Style = "plain",
    ) -> None:
        """A label, text wrapped beside it, and at the right edge of the first line the place it comes from.

        `indent` columns stand before the label, `hang` columns are kept for it, and `bar` stands before
        every line of the text. On a page too narrow for a margin the place follows the text.
        """
        lead = indent + hang + columns(bar)
        margin = columns(place) + 1 if place else 0
        beside = self.width - lead - margin >= 24
        room = max(self.width - lead - (margin if beside else 0), 8)
        body = list(wrapped(text if beside or not place else f"{text} {place}", room)) or [""]
        for number, line in enumerate(body):
            shown = self._styled(line, style)
            before = " " * indent + self._styled(_padded(label if number == 0 else "", hang) + bar, "dim")
            if number == 0 and place and beside:
                gap = " " * (self.width - lead - columns(line) - columns(place))
                shown += gap + self._styled(place, "dim")
            self.lines.append((before + shown).rstrip())

    def line(self, text: str, *, style: Style = "plain") -> None:
        """A line that is laid out already; its text is made harmless by whoever wrapped it."""
        self.lines.append(self._styled(text, style).rstrip())

    def text(self) -> str:
        """The page, its lines ended by line breaks, without empty lines at its end."""
        return "\n".join(self.lines).rstrip("\n") + "\n"

    def _styled(self, text: str, style: Style) -> str:
        code = _CODES[style]
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and code and text.strip() else text


def columns(text: str) -> int:
    """How many terminal columns the text takes."""
    return len(text) if text.isascii() else sum(map(_column, text))


def wrapped(text: str, width: int) -> Iterator[str]:
    """The text in lines of at most `width` columns, broken at spaces, within a word only where it is too long."""
    line = ""
    for word in one_line(visible(text, keep="\n\t")).split(" "):
        for piece in _pieces(word, width):
            if line and columns(line) + 1 + columns(piece) <= width:
                line += " " + piece
            else:
                if line:
                    yield line
                line = piece
    if line:
        yield line


def _pieces(word: str, width: int) -> Iterator[str]:
    if columns(word) <= width:
        yield word
        return
    piece, taken = "", 0
    for character in word:
        step = _column(character)
        if piece and taken + step > width:
            yield piece
            piece, taken = "", 0
        piece += character
        taken += step
    yield piece


def _column(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def _padded(label: str, width: int) -> str:
    return label + " " * (width - columns(label))
