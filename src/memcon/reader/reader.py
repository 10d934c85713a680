"""A text goes in, its `Reading` comes out: wordpieces, the logits of every head, and the hidden states.

Windows run one at a time and without padding, on one thread: run-time quantisation takes its scales
from all that runs together, so that in a batch a text's result would depend on its neighbours.
Long texts are read in windows that share context, each cut where a paragraph or a word ends.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from memcon.reader.labels import slices
from memcon.reader.tokens import LOWER, NEW_LINE, PARAGRAPH, Tokens, tokenize
from memcon.reader.weights import Weights, find_weights

if TYPE_CHECKING:
    from numpy.typing import NDArray

CLS, SEP = 101, 102
WINDOW = 510  # wordpieces besides [CLS] and [SEP]; the encoder knows 512 positions
BEFORE = 32  # wordpieces that a window reads before what it answers for
BEHIND = 16  # wordpieces, at least, that it reads behind it
SLACK = 64  # wordpieces in which the best place to part it from the next one is looked for
HIDDEN = 384
FEW = 8  # labels from which numpy adds those of a row in another order than the first to the last

_COLUMNS = slices()
WIDTH = max(columns.stop for columns in _COLUMNS.values())
_STOPS = (999, 1012, 1029)  # ids of "!", "." and "?"
_MARKS = (1000, 1005, 1520, 1521, 1523, 1524)  # ids of quotation marks


@dataclass(frozen=True)
class Reading:
    """What the encoder makes of a text of n wordpieces.

    `logits` is [n, columns] (see `labels.slices`), `hidden` is [n, 384]; both 32-bit floats. `transitions` are the
    scores [labels, labels] of one label after another, of the tasks that have them.
    """

    text: str
    tokens: Tokens
    logits: NDArray[np.float32]
    hidden: NDArray[np.float32]
    transitions: Mapping[str, NDArray[np.float32]] | None = None

    @cached_property
    def kept(self) -> dict[tuple[str, float], NDArray[np.intp]]:
        """What was made of it and is asked for again, by its name and threshold."""
        return {}

    @cached_property
    def words(self) -> NDArray[np.int64]:
        """Index of the first wordpiece of each word."""
        return np.flatnonzero(self.tokens.first)

    @cached_property
    def word_ends(self) -> NDArray[np.int64]:
        """Index of the last wordpiece of each word."""
        return np.append(self.words[1:] - 1, len(self.tokens) - 1) if len(self.words) else self.words

    @cached_property
    def word_spans(self) -> tuple[list[int], list[int]]:
        """Where each word starts and where it ends, in code points: two rising lists."""
        return self.tokens.starts[self.words].tolist(), self.tokens.ends[self.word_ends].tolist()

    @cached_property
    def piece_spans(self) -> tuple[list[int], list[int]]:
        """Where each wordpiece starts and where it ends, in code points: two rising lists."""
        return self.tokens.starts.tolist(), self.tokens.ends.tolist()

    @cached_property
    def word_pieces(self) -> tuple[list[int], list[int]]:
        """`words` and `word_ends` as lists, for looking up one at a time."""
        return self.words.tolist(), self.word_ends.tolist()

    @cached_property
    def word_gaps(self) -> NDArray[np.int64]:
        """What stands before each word (see `tokens.GAPS`)."""
        return self.tokens.gap[self.words]

    @cached_property
    def opens_paragraph(self) -> NDArray[np.bool_]:
        """Of each word whether it opens a paragraph."""
        opens: NDArray[np.bool_] = self.word_gaps == PARAGRAPH
        return opens

    def probabilities(self, task: str) -> NDArray[np.float32]:
        """Probabilities of a token task's labels for each word: [words, labels]; not to be changed in place."""
        if task not in self._probabilities:
            logits = self._word_logits[:, _COLUMNS[task]]
            if len(logits):
                logits = _softmax(logits)
            self._probabilities[task] = logits
        return self._probabilities[task]

    @cached_property
    def _word_logits(self) -> NDArray[np.float32]:
        """Whole rows are taken many times faster than the columns of each task by themselves."""
        return self.logits[self.words]

    @cached_property
    def _probabilities(self) -> dict[str, NDArray[np.float32]]:
        return {}


def _softmax(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Softmax over the labels [rows, labels], taken label by label: that is quicker than row by row."""
    by_label: NDArray[np.float32] = np.ascontiguousarray(logits.T)
    by_label = np.exp(by_label - np.maximum.reduce(by_label))
    if len(by_label) < FEW:
        by_label /= np.add.reduce(by_label)
        return by_label.T
    rows: NDArray[np.float32] = np.ascontiguousarray(by_label.T)
    rows /= np.add.reduce(rows, axis=1, keepdims=True)
    return rows


class Reader:
    """The trained reader. Loading takes about a tenth of a second; it may be shared by threads."""

    def __init__(self, weights: Weights | None = None) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        self.weights = weights or find_weights()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            str(self.weights.folder / "reader.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer = Tokenizer.from_file(str(self.weights.folder / "tokenizer.json"))
        self.links = self.weights.arrays()
        self.transitions = {
            name.removeprefix("transitions_"): values
            for name, values in self.links.items()
            if name.startswith("transitions_")
        }
        self.calibration = self.weights.calibration()

    def read(self, text: str) -> Reading:
        """Read a text of any length; the result depends on the text and the weights alone."""
        tokens = tokenize(text, self._tokenizer)
        if 0 < len(tokens) <= WINDOW:  # one window, whose outputs are kept as they are
            return Reading(text, tokens, *self._run(tokens, 0, len(tokens)), self.transitions)
        logits = np.empty((len(tokens), WIDTH), dtype=np.float32)
        hidden = np.empty((len(tokens), HIDDEN), dtype=np.float32)
        for start, end, first, last in windows(tokens):
            got_logits, got_hidden = self._run(tokens, start, end)
            logits[first:last] = got_logits[first - start : last - start]
            hidden[first:last] = got_hidden[first - start : last - start]
        return Reading(text, tokens, logits, hidden, self.transitions)

    def _run(self, tokens: Tokens, start: int, end: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        inputs = {}
        for name, values in (
            ("ids", tokens.ids),
            ("case", tokens.case),
            ("gap", tokens.gap),
            ("quote", tokens.quote),
        ):
            row = np.zeros((1, end - start + 2), dtype=np.int64)
            row[0, 1:-1] = values[start:end]
            inputs[name] = row
        inputs["ids"][0, 0], inputs["ids"][0, -1] = CLS, SEP
        logits, hidden = self._session.run(["logits", "hidden"], inputs)
        return logits[0, 1:-1], hidden[0, 1:-1]


def windows(tokens: Tokens) -> list[tuple[int, int, int, int]]:
    """Windows over a text as (start, end, first, last): pieces start:end are read, first:last answered.

    The answered stretches follow each other without gap from 0 to the number of pieces.
    """
    total = len(tokens)
    if total <= WINDOW:
        return [(0, total, 0, total)] if total else []
    out = []
    first = 0
    while first < total:
        start = max(0, first - BEFORE)
        end = min(start + WINDOW, total)
        last = total if end == total else _cut(tokens, end - BEHIND - SLACK, end - BEHIND)
        out.append((start, end, first, last))
        first = last
    return out


def _cut(tokens: Tokens, low: int, high: int) -> int:
    """The best place to part two windows between `low` and `high`: a line's start, else a sentence's, else a word's."""
    line = tokens.gap[low:high] >= NEW_LINE
    for places in (line, _opens_sentence(tokens, low, high), tokens.first[low:high]):
        found = np.flatnonzero(places)
        if len(found):
            return low + int(found[-1])
    return high


def _opens_sentence(tokens: Tokens, low: int, high: int) -> NDArray[np.bool_]:
    """Which wordpieces from `low`, 2 or more, to `high` stand behind a full stop and a space and open no small word."""
    before, earlier = tokens.ids[low - 1 : high - 1], tokens.ids[low - 2 : high - 2]
    stopped = np.isin(before, _STOPS) | (np.isin(before, _MARKS) & np.isin(earlier, _STOPS))
    opens = (tokens.case[low:high] > LOWER) | np.isin(tokens.ids[low:high], _MARKS)
    return stopped & opens & (tokens.gap[low:high] > 0)
