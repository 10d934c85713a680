"""Two texts go in; the passages that they share come out, and whether one is (partly) a reprint of the other.

Shared words are of two kinds. A statement that two papers quote is in both, and neither took it from the other: it is
a root that they have in common. Words outside quotation marks in two papers were written once: one took them from the
other, or both from a third. A `Reprint` therefore counts both, and says which it is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

import msgspec

from memcon.origins.prints import Word, words_of
from memcon.record import Document, Furniture
from memcon.record.joint import Passage

ReprintKind = Literal["reprint", "statement"]

SEED = 6  # words in a row that start a passage
GAP = 4  # words that may differ inside a passage, on either side
SHORTEST = 10  # words of a passage that counts
LEAST_WORDS = 30  # words that two texts must share
LEAST_SHARE = 0.17  # of the shorter text's words
LEAST_OWN = 25  # words outside quotation marks that make a reprint, where they are also
LEAST_OWN_SHARE = 0.08  # this share of the words outside quotation marks in the shorter text
MOST_PLACES = 12  # places at which one run is looked for: a refrain says nothing
_FAR = 1 << 62
# A quotation runs to its end, or to the end of its paragraph where it goes on in the next.
_END = r"\n\s*\n|\Z"
_QUOTED = re.compile(rf'“[^“”]*?(?:”|{_END})|«[^«»]*?(?:»|{_END})|„[^“„]*?(?:“|{_END})|"[^"]*?(?:"|{_END})')


class Reprint(msgspec.Struct, frozen=True, order=True):
    """Two documents that share words, in order of their ids.

    `passages` are the shared places, in the order of `a`'s text. `words` counts the words in them (as in `a`), `share`
    is their part of the shorter text, `own` the number outside quotation marks. `kind` is "reprint" where words of the
    papers' own are shared, and "statement" where both quote the same.
    """

    a: str
    b: str
    kind: ReprintKind
    words: int
    own: int
    share: float
    passages: tuple[tuple[Passage, Passage], ...]


def reprint(a: Document, b: Document) -> Reprint | None:
    """What two documents share, where it is enough to matter; `None` elsewhere, and for a document and itself.

    Page furniture does not count. Verified word by word on the texts; the order of the two does not matter.
    """
    if a.id == b.id:
        return None
    if b.id < a.id:
        a, b = b, a
    words_a, words_b = _told(a), _told(b)
    runs = _runs(words_a, words_b)
    shared = sum(end - start for start, end, _, _ in runs)
    shorter = min(len(words_a), len(words_b))
    if shared < LEAST_WORDS or shared < LEAST_SHARE * shorter:
        return None
    outside_a, outside_b = _outside(a.text, words_a), _outside(b.text, words_b)
    own = sum(min(sum(outside_a[i:j]), sum(outside_b[k:n])) for i, j, k, n in runs)
    own_shorter = min(sum(outside_a), sum(outside_b))
    passages = tuple(
        (_passage(a, words_a[i].start, words_a[j - 1].end), _passage(b, words_b[k].start, words_b[n - 1].end))
        for i, j, k, n in runs
    )
    kind: ReprintKind = "reprint" if own >= LEAST_OWN and own >= LEAST_OWN_SHARE * own_shorter else "statement"
    return Reprint(a.id, b.id, kind, shared, own, round(min(shared / shorter, 1.0), 3), passages)


def of_same_text(one: Reprint, other: str, same: str) -> Reprint:
    """What `same` shares, where it has text and furniture of `other`, one of the two documents of `one`, and its place
    in order of ids."""

    def renamed(passage: Passage) -> Passage:
        return msgspec.structs.replace(passage, document=same) if passage.document == other else passage

    return msgspec.structs.replace(
        one,
        a=same if one.a == other else one.a,
        b=same if one.b == other else one.b,
        passages=tuple((renamed(x), renamed(y)) for x, y in one.passages),
    )


def shared_passages(a: str, b: str) -> list[tuple[int, int, int, int]]:
    """The passages that two texts share, in the order of `a`: (start, end in `a`, start, end in `b`), in code points.

    A passage has at least ten words; up to four words in a row may differ inside it. No word of `a` is in two passages.
    """
    words_a, words_b = words_of(a), words_of(b)
    return [
        (words_a[i].start, words_a[j - 1].end, words_b[k].start, words_b[n - 1].end)
        for i, j, k, n in _runs(words_a, words_b)
    ]


def quoted_spans(text: str) -> list[tuple[int, int]]:
    """Where a text quotes: start and end of each quotation with its marks, in order."""
    return [(match.start(), match.end()) for match in _QUOTED.finditer(text)]


def _runs(a: Sequence[Word], b: Sequence[Word]) -> list[tuple[int, int, int, int]]:
    """Shared passages as places in the lists of words."""
    places: dict[tuple[str, ...], list[int]] = {}
    for at, seed in enumerate(_seeds(b)):
        found = places.setdefault(seed, [])
        if len(found) < MOST_PLACES:
            found.append(at)
    exact: list[tuple[int, int, int]] = []  # start in a, start in b, words
    seeds = _seeds(a)
    at = 0
    while at < len(seeds):
        starts = places.get(seeds[at], ())
        best = max(((_length(a, b, at, start), -start) for start in starts), default=None)
        if best is None:
            at += 1
            continue
        length, start = best
        exact.append((at, -start, length))
        at += length
    joined: list[list[int]] = []
    for start_a, start_b, length in exact:
        run = [start_a, start_a + length, start_b, start_b + length]
        if joined and start_a - joined[-1][1] <= GAP and 0 <= start_b - joined[-1][3] <= GAP:
            joined[-1][1], joined[-1][3] = run[1], run[3]
        else:
            joined.append(run)
    return [(i, j, k, n) for i, j, k, n in joined if j - i >= SHORTEST]


def _seeds(words: Sequence[Word]) -> list[tuple[str, ...]]:
    """Every run of `SEED` words, in order."""
    folded = [word.folded for word in words]
    return list(zip(*(folded[at:] for at in range(SEED)), strict=False))


def _length(a: Sequence[Word], b: Sequence[Word], at_a: int, at_b: int) -> int:
    """How many words in a row are the same from two places on."""
    most = min(len(a) - at_a, len(b) - at_b)
    length = SEED
    while length < most and a[at_a + length].folded == b[at_b + length].folded:
        length += 1
    return length


def _told(document: Document) -> list[Word]:
    """The words of a document, those in page furniture left out."""
    return _told_words(document.text, document.furniture)


@lru_cache(maxsize=2)  # one document is held against many, one after the other
def _told_words(text: str, furniture: tuple[Furniture, ...]) -> list[Word]:
    spans = sorted((piece.start, piece.end) for piece in furniture)
    return [word for word in words_of(text) if not _inside(word.start, spans)]


def _outside(text: str, words: Sequence[Word]) -> list[bool]:
    """For each word, whether it stands outside quotation marks."""
    quoted = quoted_spans(text)
    return [not _inside(word.start, quoted) for word in words]


def _inside(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    """True where a place is in one of some sorted spans that do not overlap."""
    before = bisect_right(spans, (at, _FAR)) - 1
    return before >= 0 and at < spans[before][1]


def _passage(document: Document, start: int, end: int) -> Passage:
    return Passage(document.id, start, end, document.text[start:end])
