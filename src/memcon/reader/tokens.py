"""Text to wordpieces with the letter case, gap and quotation state of each, all offsets in code points."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from tokenizers import Tokenizer

CASES = 5  # no letters, lower, Title, UPPER, miXed
LOWER = 1  # the case of a word all in small letters
GAPS = 4  # attached, space, new line, new paragraph
NEW_LINE = 2  # the gap of a word that opens a line
PARAGRAPH = 3  # the gap of a word that opens a paragraph: no sentence and no span runs over it
QUOTES = 2  # outside, inside double quotation marks

CHUNK = 20_000  # characters tokenised at once, so that a text of one long line needs little memory


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text's wordpieces. All arrays have the length n of the text in wordpieces.

    `ids` are of the vocabulary; `starts` and `ends` are code points; `first` marks the first piece of
    a word; `case`, `gap` and `quote` are the features of the word that a piece belongs to.
    """

    ids: NDArray[np.int64]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    first: NDArray[np.bool_]
    case: NDArray[np.int64]
    gap: NDArray[np.int64]
    quote: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.ids)


def tokenize(text: str, tokenizer: Tokenizer) -> Tokens:
    """The wordpieces of `text`; the tokenizer must neither truncate nor pad."""
    ids: list[Any] = []
    offsets: list[Any] = []
    words: list[Any] = []
    base_word = 0
    for start, end in _chunks(text):
        encoding = tokenizer.encode(text[start:end], add_special_tokens=False)
        if not encoding.ids:
            continue
        ids.append(np.asarray(encoding.ids, dtype=np.int64))
        offsets.append(np.asarray(encoding.offsets, dtype=np.int64) + start)
        word = np.asarray(encoding.word_ids, dtype=np.int64) + base_word
        words.append(word)
        base_word = int(word[-1]) + 1
    if not ids:
        empty = np.zeros(0, dtype=np.int64)
        return Tokens(empty, empty, empty, np.zeros(0, dtype=np.bool_), empty, empty, empty)
    spans = np.concatenate(offsets)
    word = np.concatenate(words)
    first = np.ones(len(word), dtype=np.bool_)
    first[1:] = word[1:] != word[:-1]
    starts, ends = spans[:, 0].copy(), spans[:, 1].copy()
    case, gap, quote = _features(text, starts, ends, first)
    return Tokens(np.concatenate(ids), starts, ends, first, case, gap, quote)


def _chunks(text: str) -> list[tuple[int, int]]:
    """Pieces of at most about `CHUNK` characters that end where a word ends, if there is such a place."""
    pieces = []
    at = 0
    while at < len(text):
        end = min(at + CHUNK, len(text))
        if end < len(text):
            cut = max(text.rfind("\n", at, end), text.rfind(" ", at, end))
            end = cut + 1 if cut > at else end
        pieces.append((at, end))
        at = end
    return pieces


@cache
def _letter_classes() -> NDArray[np.uint8]:
    """For each code point of the basic plane: 1 upper, 2 lower or other letter, 4 newline, else 0."""
    table = np.zeros(0x10000, dtype=np.uint8)
    for point in range(0x3000):  # scripts with case all stand below; ideographs are letters without it
        char = chr(point)
        if char.isupper() or char.istitle():
            table[point] = 1
        elif char.isalpha():
            table[point] = 2
    table[0x3000:0xD800] = 2
    table[0xA] = 4
    return table


def _features(
    text: str, starts: NDArray[np.int64], ends: NDArray[np.int64], first: NDArray[np.bool_]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")
    classes = _letter_classes()[np.minimum(points, 0xFFFF)]
    upper = np.concatenate(([0], np.cumsum(classes == 1)))
    lower = np.concatenate(([0], np.cumsum(classes == 2)))
    lines = np.concatenate(([0], np.cumsum(classes == 4)))

    number = np.cumsum(first) - 1
    word_start = starts[first]
    last = np.append(np.flatnonzero(first)[1:] - 1, len(first) - 1)
    word_end = ends[last]
    n_upper = upper[word_end] - upper[word_start]
    n_lower = lower[word_end] - lower[word_start]
    first_upper = classes[word_start] == 1
    case = np.zeros(len(word_start), dtype=np.int64)
    case[(n_lower > 0) & (n_upper == 0)] = LOWER
    case[(n_upper > 0)] = 4
    case[first_upper & (n_upper == 1)] = 2
    case[(n_upper > 1) & (n_lower == 0)] = 3

    before = np.concatenate(([0], word_end[:-1]))
    breaks = lines[word_start] - lines[np.minimum(before, word_start)]
    gap = np.where(word_start > before, 1, 0)
    gap = np.where(breaks == 1, NEW_LINE, gap)
    gap = np.where(breaks > 1, PARAGRAPH, gap)
    gap[0] = PARAGRAPH

    quoted = quotation_mask(text)
    piece_gap = np.where(first, gap[number], 0)
    return case[number], piece_gap, quoted[starts].astype(np.int64)


_MARKS = re.compile(r"[\"“”„«»\n]|''|``")


@lru_cache(maxsize=2)  # each step that a document goes through asks for it
def quotation_mask(text: str) -> NDArray[np.uint8]:
    """1 for each character inside (or of) double quotation marks, else 0; length of `text`.

    A quotation left open at the end of a line runs to that end, as in one that goes on in the next
    paragraph with a mark of its own. Marks: “ ” „ « » " and the typewriter pairs '' and ``.
    """
    mask = np.zeros(len(text) + 1, dtype=np.uint8)
    opened: int | None = None
    opener = ""
    for match in _MARKS.finditer(text):
        mark, start, end = match.group(), match.start(), match.end()
        if mark == "\n":
            if opened is not None:
                mask[opened:start] = 1
                opened = None
        elif opened is None:
            if mark != "”":
                opened, opener = start, mark
        elif _closes(opener, mark):
            mask[opened:end] = 1
            opened = None
    if opened is not None:
        mask[opened:] = 1
    mask.flags.writeable = False
    return mask


_CLOSERS = {
    '"': '"”',
    "“": '”"',
    "„": '“”"',
    "«": "»",
    "»": "«",
    "''": ("''", "”"),
    "``": ("''", "``", "”"),
}


def _closes(opener: str, mark: str) -> bool:
    return mark in _CLOSERS.get(opener, ())
