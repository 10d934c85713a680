"""Readings that no model made: texts in words and pieces, with any logits, for tests of what is done with them."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from memcon.reader import Reading
from memcon.reader.labels import DISTANCE_EDGES, LINKS, SPAN_TASKS, TRIGGER_CLASSES, slices
from memcon.reader.reader import HIDDEN
from memcon.reader.tokens import Tokens

COLUMNS = slices()
WIDTH = max(s.stop for s in COLUMNS.values())
SEPARATORS = ("", " ", "\n", "\n\n")  # what stands before a word of gap 0, 1, 2 and 3
PROJECTED = 8


@dataclass(frozen=True)
class Word:
    """A word of the text: how it is parted from the one before, its letters, and how many pieces it is in."""

    gap: int
    letters: str
    pieces: int


words = st.builds(
    lambda gap, letters, pieces: Word(gap, letters, min(pieces, len(letters))),
    st.sampled_from([0, 1, 1, 1, 1, 2, 3]),
    st.text("abcXYZ.,“”é", min_size=1, max_size=6),
    st.integers(1, 3),
)
texts = st.lists(words, max_size=40)


def tokens_of(made: list[Word]) -> tuple[str, Tokens]:
    """The text of some words, and its pieces."""
    text = ""
    rows: list[tuple[int, int, bool, int]] = []
    for number, word in enumerate(made):
        gap = word.gap if number else 3
        text += SEPARATORS[gap] if number else ""
        cuts = [len(text) + i for i in range(word.pieces)] + [len(text) + len(word.letters)]
        text += word.letters
        rows += [(a, b, i == 0, gap if i == 0 else 0) for i, (a, b) in enumerate(itertools.pairwise(cuts))]
    starts, ends, first, gaps = np.asarray(rows, dtype=np.int64).reshape(-1, 4).T.copy()
    zeros = np.zeros(len(rows), dtype=np.int64)
    return text, Tokens(zeros, starts, ends, first.astype(bool), zeros, gaps, zeros)


def reading_of(made: list[Word], seed: int = 0, scale: float = 3.0) -> Reading:
    """A reading of some words with logits drawn from a seed; a great scale makes it sure of itself."""
    text, tokens = tokens_of(made)
    chance = np.random.default_rng(seed)
    logits = (scale * chance.standard_normal((len(tokens), WIDTH))).astype(np.float32)
    return Reading(text, tokens, logits, chance.standard_normal((len(tokens), HIDDEN)).astype(np.float32))


readings = st.builds(reading_of, texts, st.integers(0, 1000), st.sampled_from([0.0, 1.0, 3.0, 30.0]))


def sure_of(made: list[Word], task: str, labels: list[int]) -> Reading:
    """A reading that is certain of one label for each word of a task, and of nothing else."""
    reading = reading_of(made, scale=0.0)
    for word, label in zip(reading.words.tolist(), labels, strict=True):
        reading.logits[word, COLUMNS[task].start + label] = 20.0
    return reading


def bio(task: str, spans: list[tuple[int, int, str]], length: int) -> list[int]:
    """The labels of `length` words for spans (first word, last word, type)."""
    labels = [0] * length
    for first, last, kind in spans:
        begin = 1 + 2 * SPAN_TASKS[task].index(kind)
        labels[first : last + 1] = [begin] + [begin + 1] * (last - first)
    return labels


def link_arrays(seed: int = 0) -> dict[str, NDArray[np.float32]]:
    """Link heads drawn from a seed, in the shapes of trained ones but for a narrower projection."""
    chance = np.random.default_rng(seed)
    shapes: dict[str, tuple[int, ...]] = {
        "query_weight": (len(LINKS) * PROJECTED, 2 * HIDDEN),
        "query_bias": (len(LINKS) * PROJECTED,),
        "key_weight": (len(LINKS) * PROJECTED, 2 * HIDDEN),
        "key_bias": (len(LINKS) * PROJECTED,),
        "none": (len(LINKS), PROJECTED),
        "distance": (len(LINKS), len(DISTANCE_EDGES) + 1),
        "trigger_weight": (PROJECTED, 2 * HIDDEN),
        "trigger_bias": (PROJECTED,),
    }
    for name, values in TRIGGER_CLASSES.items():
        shapes |= {f"class_{name}_weight": (len(values), PROJECTED), f"class_{name}_bias": (len(values),)}
    return {name: (0.1 * chance.standard_normal(shape)).astype(np.float32) for name, shape in shapes.items()}
