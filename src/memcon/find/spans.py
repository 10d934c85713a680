"""Labels of words become spans: BIO decoding, and spans as pieces, characters and records."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from memcon.reader.labels import SPAN_TASKS
from memcon.reader.reader import Reading

if TYPE_CHECKING:
    from numpy.typing import NDArray

BESIDE = 256  # stretches whose paths are found side by side


@dataclass(frozen=True, slots=True)
class Found:
    """A span of words `first`..`last` (indices of words, inclusive) with its type and probability."""

    first: int
    last: int
    type: str
    score: float


def decode(reading: Reading, task: str, bias: float = 0.0) -> list[Found]:
    """The spans of a BIO task, left to right, never overlapping.

    The best label path is found by Viterbi over the words' log-probabilities and, where the task has them, the
    learned scores of one label after another; I may only follow B or I of its type. `bias` is added to the log-odds
    of every label but O: above 0 finds more.
    """
    probabilities = reading.probabilities(task)
    words = np.flatnonzero(probabilities[:, 0] < (0.97 if bias <= 0 else 0.99))
    if not len(words):
        return []
    maybe = probabilities[words]  # all other words are certainly outside, and of a text those are most
    scores = np.log(np.maximum(maybe, 1e-9))
    scores[:, 1:] += bias
    stretches = _stretches(words, reading.opens_paragraph)
    learned = (reading.transitions or {}).get(task)
    if learned is None:
        stretches = _not_outside(scores, stretches)
        paths = [_best_path(scores[start:end]) for start, end in stretches]
    else:
        paths = _best_chains(scores, stretches, _allowed(learned))
    of_type = maybe[:, 1::2] + maybe[:, 2::2]
    found = _spans(paths, [start for start, _ in stretches], SPAN_TASKS[task], of_type, words.tolist())
    return _unbroken(reading, found)


def _stretches(words: NDArray[np.intp], opens_paragraph: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Runs of `words`, by their places in it, that stand side by side in one paragraph."""
    opens = opens_paragraph[words]
    opens[0] = True
    opens[1:] |= words[1:] - words[:-1] > 1
    starts = np.flatnonzero(opens).tolist()
    return list(zip(starts, [*starts[1:], len(words)], strict=True))


def _not_outside(scores: NDArray[np.float32], stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches with a word that any label suits better than O: of the others O is the best path throughout."""
    better = np.flatnonzero((scores[:, 1:] > scores[:, :1]).any(axis=1)).tolist()
    return [(start, end) for start, end in stretches if bisect_left(better, start) < bisect_left(better, end)]


def _best_path(scores: NDArray[np.float32]) -> list[int]:
    """Viterbi in plain Python: a handful of labels is too little for array calls to pay."""
    labels = scores.shape[1]
    if len(scores) == 1:
        row = scores[0].tolist()
        return [max((0, *range(1, labels, 2)), key=row.__getitem__)]
    rows = scores.tolist()
    best = rows[0]
    for label in range(2, labels, 2):
        best[label] = -1e9
    back: list[list[int]] = []
    for row in rows[1:]:
        top_score = max(best)
        came = [best.index(top_score)] * labels
        current = [top_score + score for score in row]
        for inside in range(2, labels, 2):
            came[inside] = inside - 1 if best[inside - 1] >= best[inside] else inside
            current[inside] = best[came[inside]] + row[inside]
        back.append(came)
        best = current
    label = max(range(labels), key=best.__getitem__)
    path = [label]
    for came in reversed(back):
        label = came[label]
        path.append(label)
    path.reverse()
    return path


def _allowed(transitions: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scores for one label after another, of which I follows B and I of its type alone."""
    moves = transitions.copy()
    for inside in range(2, len(moves), 2):
        kept = moves[inside - 1 : inside + 1, inside].copy()
        moves[:, inside] = -1e4
        moves[inside - 1 : inside + 1, inside] = kept
    return moves


def _best_chains(
    scores: NDArray[np.float32], stretches: list[tuple[int, int]], moves: NDArray[np.float32]
) -> list[list[int]]:
    """Viterbi with scores for one label after another, for each stretch; before and after a stretch stands O."""
    out: list[list[int]] = [[] for _ in stretches]
    longest_first = sorted(range(len(stretches)), key=lambda i: stretches[i][0] - stretches[i][1])
    for begin in range(0, len(stretches), BESIDE):
        numbers = longest_first[begin : begin + BESIDE]
        paths = _side_by_side(scores, [stretches[i] for i in numbers], moves)
        for i, path in zip(numbers, paths, strict=True):
            out[i] = path
    return out


def _side_by_side(
    scores: NDArray[np.float32], stretches: list[tuple[int, int]], moves: NDArray[np.float32]
) -> list[list[int]]:
    """The best paths of stretches, the longest first: the first words of all are looked at, then the second ones …

    Array calls cost much the same for one stretch as for many, and a text has many short ones.
    """
    starts = np.asarray([start for start, _ in stretches])
    lengths = [end - start for start, end in stretches]
    from_any = np.ascontiguousarray(moves.T)
    every, labels = np.arange(len(stretches))[:, None], np.arange(len(moves))
    best = moves[0] + scores[starts]
    back = []
    count = len(stretches)
    for at in range(1, lengths[0]):
        while lengths[count - 1] <= at:
            count -= 1  # the stretch is over: its best scores stay as they are
        ways = best[:count, None] + from_any
        came = ways.argmax(axis=2)
        back.append(came)
        best[:count] = ways[every[:count], labels, came] + scores[starts[:count] + at]
    last = (best + moves[:, 0]).argmax(axis=1)
    columns = []
    for came in reversed(back):
        count = len(came)
        columns.append(last[:count].tolist())
        last[:count] = came[every[:count, 0], last[:count]]
    columns.append(last.tolist())
    columns.reverse()
    return [[column[i] for column in columns[:length]] for i, length in enumerate(lengths)]


def _spans(
    paths: Sequence[list[int]],
    starts: Sequence[int],
    types: tuple[str, ...],
    of_type: NDArray[np.float32],
    words: Sequence[int],
) -> list[Found]:
    """The spans that paths of labels hold, each path from its start on: a place in `words`, numbers of words.

    `of_type` [places, types] are the words' probabilities of being in a span of each type.
    """
    found: list[tuple[int, int, int]] = []  # place of the first word, that after the last, type
    for path, start in zip(paths, starts, strict=True):
        if not any(path):
            continue
        end = 0
        for at, label in enumerate(path):
            if label == 0 or at < end:
                continue
            kind, end = (label - 1) // 2, at + 1
            while end < len(path) and path[end] == 2 * kind + 2:
                end += 1
            found.append((start + at, start + end, kind))
    if not found:
        return []
    first, stop, kinds = np.asarray(found).T
    before = np.zeros((len(of_type) + 1, of_type.shape[1]))
    np.cumsum(of_type, axis=0, out=before[1:])
    scores = (before[stop, kinds] - before[first, kinds]) / (stop - first)
    return [
        Found(words[first], words[stop - 1], types[kind], round(score, 4))
        for (first, stop, kind), score in zip(found, scores.tolist(), strict=True)
    ]


_IN_WORD = re.compile(r"(?<=[^\W\d_])['’](?!(?:s|t|d|m|ll|re|ve|S|il|elle|on)\b)[^\W\d_]")
"""An apostrophe inside a word, which ends no name: "Xi|'an", "N|'Djamena"; unlike that of "Roe|'s" and "they|'re"."""


def _unbroken(reading: Reading, found: list[Found]) -> list[Found]:
    """The spans, none of which ends inside a word: "Moon Jae-" of "Moon Jae-in", "Xi" of "Xi'an"."""
    text, (starts, ends) = reading.text, reading.word_spans
    gaps = reading.word_gaps
    out = []
    for i, one in enumerate(found):
        last = one.last
        limit = found[i + 1].first if i + 1 < len(found) else len(starts)
        while text[starts[last]] == "-" and last + 1 < limit and gaps[last + 1] == 0:
            last += 1
        while last + 2 < limit and gaps[last + 1] == gaps[last + 2] == 0 and _IN_WORD.match(text, ends[last]):
            last += 2
        out.append(one if last == one.last else replace(one, last=last))
    return out


def joined_up(
    reading: Reading, found: list[Found], parted: Callable[[int, int], bool] = lambda start, end: False
) -> list[Found]:
    """The spans, of which one that goes straight on where another ends is one with it.

    `parted` tells of the code points between two whether they keep them apart.
    """
    starts, ends = reading.word_spans
    paragraphs = reading.opens_paragraph
    out: list[Found] = []
    for one in found:
        straight_on = out and out[-1].last + 1 == one.first and not paragraphs[one.first]
        if straight_on and not parted(ends[out[-1].last], starts[one.first]):
            before = out.pop()
            size, more = before.last + 1 - before.first, one.last + 1 - one.first
            score = round((before.score * size + one.score * more) / (size + more), 4)
            one = replace(before, last=one.last, score=score)
        out.append(one)
    return out


def offsets(reading: Reading, found: Found) -> tuple[int, int]:
    """Code points of a found span, end exclusive."""
    starts, ends = reading.word_spans
    return starts[found.first], ends[found.last]


def support(reading: Reading, task: str, start: int, end: int) -> float:
    """The mean probability that the words of `text[start:end]` are in a span of that task; 0 where there are none."""
    starts, ends = reading.word_spans
    first, last = bisect_right(ends, start), bisect_left(starts, end)
    if first >= last:
        return 0.0
    within = 1 - reading.probabilities(task)[first:last, 0]
    return round(float(np.add.reduce(within) / len(within)), 4)


def pieces(reading: Reading, found: Found) -> tuple[int, int]:
    """First and last wordpiece of a found span."""
    firsts, lasts = reading.word_pieces
    return firsts[found.first], lasts[found.last]


def located(reading: Reading, start: int, end: int, kind: str = "", score: float = 1.0) -> Found | None:
    """The words that `text[start:end]` touches as a found span, `None` where it touches none."""
    starts, ends = reading.word_spans
    first = bisect_right(ends, start)
    last = bisect_left(starts, end) - 1
    return Found(first, last, kind, score) if first <= last else None
