"""A text as it is read: with plain blanks, line ends and quotation marks, without what nobody sees, its places known.

Pages and word processors put no-break spaces into dates and soft hyphens into words, files of some systems end their
lines with a carriage return, lines between paragraphs hold blanks, some write an accent as a sign of its own, and many
papers quote in ‘single’ marks. The record keeps all of that; it is read without, so that what a rule says of a word, a
blank or a quotation holds for all.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from memcon.record import Span, span_of

_BLANKS = "\u00a0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u202f\u205f\u3000"
_LINE_ENDS = "\r\v\f\u0085\u2028\u2029"
_PLAIN = str.maketrans(
    dict.fromkeys(_BLANKS, " ") | dict.fromkeys(_LINE_ENDS, "\n") | dict.fromkeys("\u2010\u2011", "-")
)
_ODD = re.compile(f"[{_BLANKS}{_LINE_ENDS}\u2010\u2011]|[ \t]\n")
_EMPTY_LINES = re.compile(r"(?<![ \t\n])[ \t]*\n(?:[ \t]*\n)*")
_UNSEEN = "\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
_LOOSE = re.compile(f"[{_UNSEEN}]+|[^\\W\\d_][\u0300-\u036f]{{1,3}}")
"""What nobody sees (soft hyphens, marks of the byte order and the direction), and letters with accents beside them."""


@dataclass(frozen=True, slots=True)
class Readable:
    """`text` is what is read of `printed`; `starts` and `ends` tell for each of its characters where it is printed.

    Both are `None` where each stands at its own place, as in most texts.
    """

    printed: str
    text: str
    starts: Sequence[int] | None = None
    ends: Sequence[int] | None = None

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where the words `text[start:end]` are printed."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]

    def span(self, start: int, end: int) -> Span:
        """The words `text[start:end]` as they are printed."""
        return span_of(self.printed, *self.place(start, end))


def readable(printed: str) -> Readable:
    """What is read of a text."""
    text, starts, ends = printed, None, None
    if _LOOSE.search(printed):
        text, starts, ends = _closed(printed)
    return Readable(printed, evened(text), starts, ends)


def evened(text: str) -> str:
    """The text with plain blanks, line ends and quotation marks, each character at its place."""
    return _double_marks(_plain_blanks(text))


def _closed(printed: str) -> tuple[str, list[int], list[int]]:
    """The text without what nobody sees and with each accent on its letter, and where its characters begin and end."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for match in _LOOSE.finditer(printed):
        start, end = match.span()
        letter = unicodedata.normalize("NFC", match[0]) if match[0][0].isalpha() else ""
        if len(letter) > 1:
            continue
        pieces += (printed[at:start], letter)
        starts += range(at, start)
        ends += range(at + 1, start + 1)
        starts += [start] * len(letter)
        ends += [end] * len(letter)
        at = end
    starts += range(at, len(printed))
    ends += range(at + 1, len(printed) + 1)
    return "".join([*pieces, printed[at:]]), starts, ends


def _plain_blanks(text: str) -> str:
    """The text with a space for each odd one and line ends alone between paragraphs, as long as before."""
    if _ODD.search(text) is None:
        return text
    return _EMPTY_LINES.sub(_ends_last, text.replace("\r\n", " \n").translate(_PLAIN))


def _ends_last(gap: re.Match[str]) -> str:
    """The blanks of a gap first and its line ends behind them, as "\\n\\n" is what parts paragraphs."""
    ends = gap[0].count("\n")
    return " " * (len(gap[0]) - ends) + "\n" * ends


def _double_marks(text: str) -> str:
    """The text with double quotation marks where it quotes in single ones: more often than in double ones.

    A straight one is an apostrophe where there is any double mark; so are all where none closes as a quotation does.
    """
    double = len(_DOUBLE.findall(text))
    opened = [m for m in _OPENS.finditer(text) if m[0] == "‘" or not double]
    if not opened or len(opened) * 2 <= double:
        return text
    ends = (*(m.start() for m in opened[1:]), len(text))
    pairs = [pair for mark, end in zip(opened, ends, strict=True) if (pair := _quoted(text, mark, end))]
    if not any(text[end - 1] in ",.!?…" or text[end + 1 : end + 2] == "," for _, end in pairs):
        return text
    signs = list(text)
    for start, end in pairs:
        signs[start : end + 1] = ["“", *text[start + 1 : end].translate(_INNER), "\n" if text[end] == "\n" else "”"]
    return "".join(signs)


def _quoted(text: str, mark: re.Match[str], end: int) -> tuple[int, int] | None:
    """The places of a mark and of the one that closes it before `end`, or of the line's end of an open quotation."""
    line = text.find("\n", mark.end(), end)
    closers = [m for m in _CLOSES.finditer(text, mark.end(), end if line < 0 else line) if m[1] == _MATE[mark[0]]]
    closer = next((m for m in closers if not _OF_MANY.match(text, m.start() - 1)), next(iter(closers), None))
    if closer is not None:
        return mark.start(), closer.start()
    opens_line = mark.start() == 0 or text[mark.start() - 1] == "\n"
    return (mark.start(), line) if line >= 0 and mark[0] == "‘" and opens_line else None


_MATE = {"‘": "’", "'": "'"}
_INNER = str.maketrans("“”", "‘’")
_DOUBLE = re.compile(r"[“”„\"«»]")
_OPENS = re.compile(r"(?<![^\s(\[—–-])[‘'](?!\d0s\b|(?i:tis|twas|til|cause|em|round|n)\b)(?=[\w“(\[…$£€])")
_CLOSES = re.compile(r"(?<=\S)([’'])(?!\w)")
_OF_MANY = re.compile(r"s[’'] [a-z]")
"""The genitive of a plural: "the ministers’ talks"."""
