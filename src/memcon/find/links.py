"""Scores between spans: which source, cue or participant belongs to which anchor.

A span is projected from the hidden states of its first and last wordpiece; a link's score is the
scaled product of two projections plus a learned bias for their distance (after Dozat & Manning 2017).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from memcon.reader.labels import DISTANCE_EDGES, LINKS, TRIGGER_CLASSES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from memcon.reader.reader import Reading

Pieces = tuple[int, int]
Arrays = dict[str, "NDArray[np.float32]"]

_EDGES = np.asarray(DISTANCE_EDGES)


def _ends(reading: Reading, spans: Sequence[Pieces]) -> NDArray[np.float32]:
    at = np.asarray(spans, dtype=np.int64).reshape(-1, 2)
    return reading.hidden[at].reshape(len(at), 2 * reading.hidden.shape[1])


class Pairs:
    """Anchors and candidates whose links are scored: what the scores of several links need is made once."""

    def __init__(self, reading: Reading, anchors: Sequence[Pieces], candidates: Sequence[Pieces]) -> None:
        self.distances = distances(anchors, candidates)
        self._anchors, self._candidates = _ends(reading, anchors), _ends(reading, candidates)
        self._buckets = np.searchsorted(_EDGES, self.distances, side="right")

    def scores(self, arrays: Arrays, link: str) -> NDArray[np.float32]:
        """Scores [anchors, 1 + candidates]; column 0 is "none". `link` is one of `labels.LINKS`."""
        return self.side_by_side(arrays, link, 1)[0]

    def side_by_side(self, arrays: Arrays, first: str, count: int) -> list[NDArray[np.float32]]:
        """The scores of `count` links that follow each other in `labels.LINKS`, projected in one product."""
        number = LINKS.index(first)
        width = arrays["none"].shape[1]
        part = slice(number * width, (number + count) * width)
        queries = self._anchors @ arrays["query_weight"][part].T + arrays["query_bias"][part]
        keys = self._candidates @ arrays["key_weight"][part].T + arrays["key_bias"][part]
        out = []
        for at in range(count):
            own, none = slice(at * width, (at + 1) * width), arrays["none"][number + at : number + at + 1]
            scores = queries[:, own] @ np.concatenate([none, keys[:, own]]).T / np.float32(width**0.5)
            if len(keys):
                scores[:, 1:] += arrays["distance"][number + at][self._buckets]
            out.append(scores.astype(np.float32, copy=False))
        return out


def backward_scores(
    arrays: Arrays, reading: Reading, link: str, spans: Sequence[Pieces], lows: Sequence[int]
) -> list[NDArray[np.float32]]:
    """The scores of one link between each span and those before it from the number `lows[i]` on: [1 + i - lows[i]].

    Each row begins with "none". What each span is projected to is made once for all of them.
    """
    number = LINKS.index(link)
    width = arrays["none"].shape[1]
    part = slice(number * width, (number + 1) * width)
    states = _ends(reading, spans)
    queries = states @ arrays["query_weight"][part].T + arrays["query_bias"][part]
    keys = states @ arrays["key_weight"][part].T + arrays["key_bias"][part]
    none, scale = queries @ arrays["none"][number], np.float32(width**0.5)
    bias = arrays["distance"][number][np.searchsorted(_EDGES, _backward_distances(spans, lows), side="right")]
    out, end = [], 0
    for i, low in enumerate(lows):
        begin, end = end, end + i - low
        row = np.empty(1 + i - low, dtype=np.float32)
        row[0] = none[i] / scale
        row[1:] = keys[low:i] @ queries[i] / scale
        row[1:] += bias[begin:end]
        out.append(row)
    return out


def _backward_distances(spans: Sequence[Pieces], lows: Sequence[int]) -> NDArray[np.int64]:
    """Signed distances from each span to those before it from the number `lows[i]` on, of all spans in one row."""
    at = np.asarray(spans, dtype=np.int64).reshape(-1, 2)
    counts = np.arange(len(lows)) - lows
    own = np.repeat(np.arange(len(lows)), counts)
    earlier = np.arange(len(own)) - np.repeat(np.cumsum(counts) - counts - lows, counts)
    after, before = at[earlier, 0] - at[own, 1], at[earlier, 1] - at[own, 0]
    return np.where(after > 0, after, np.where(before < 0, before, 0))


def distances(
    anchors: Sequence[Pieces] | NDArray[np.int64], candidates: Sequence[Pieces] | NDArray[np.int64]
) -> NDArray[np.int64]:
    """Signed distance in wordpieces from anchor to candidate, 0 where they overlap: [anchors, candidates]."""
    a = np.asarray(anchors, dtype=np.int64).reshape(-1, 2)
    c = np.asarray(candidates, dtype=np.int64).reshape(-1, 2)
    after = c[None, :, 0] - a[:, None, 1]
    before = c[None, :, 1] - a[:, None, 0]
    return np.where(after > 0, after, np.where(before < 0, before, 0))


def trigger_classes(arrays: Arrays, reading: Reading, triggers: Sequence[Pieces]) -> dict[str, NDArray[np.float32]]:
    """Probabilities of the classes of each trigger: {"mode": [triggers, modes], ...}."""
    inner = _ends(reading, triggers) @ arrays["trigger_weight"].T + arrays["trigger_bias"]
    inner = _gelu(inner)
    return {
        name: softmax(inner @ arrays[f"class_{name}_weight"].T + arrays[f"class_{name}_bias"])
        for name in TRIGGER_CLASSES
    }


def softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Softmax over the last axis."""
    values = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return values / values.sum(axis=-1, keepdims=True)  # type: ignore[no-any-return]


def log_softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Logarithm of the softmax over the last axis."""
    values = scores - scores.max(axis=-1, keepdims=True)
    return values - np.log(np.exp(values).sum(axis=-1, keepdims=True))  # type: ignore[no-any-return]


def _gelu(values: NDArray[np.float32]) -> NDArray[np.float32]:
    from math import erf

    flat = values.ravel().astype(np.float64)
    errors = np.fromiter(map(erf, (flat / 2**0.5).tolist()), dtype=np.float64, count=len(flat))
    return (0.5 * flat * (1 + errors)).astype(np.float32).reshape(values.shape)
