"""Clauses go in, vectors come out: what each clause says as a whole, so that two of one meaning lie close together.

A transformer of two layers over the words of the table in `words`, small enough for numpy: it was taught to answer as
the sentence encoder all-MiniLM-L6-v2 does (`training/vectors.py`), and stands in for it, since loading and running that
takes longer than all else in laying accounts side by side. What a clause gets does not depend on its neighbours.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np

from memcon.compare.words import folded, meanings

if TYPE_CHECKING:
    from numpy.typing import NDArray

LONGEST = 64  # words of a clause that are looked at
HEADS = 4
EPSILON = 1e-5

Weights = Mapping[str, "NDArray[np.float64]"]


def vectors_of(clauses: Sequence[str]) -> NDArray[np.float64]:
    """The vectors of clauses, [clauses, width], each of length 1; of a clause without any word it is zero."""
    weights = _weights()
    out = np.zeros((len(clauses), weights["out.weight"].shape[0]))
    known = [word_numbers(clause) for clause in clauses]
    by_length: dict[int, list[int]] = {}
    for at, numbers in enumerate(known):
        if numbers:
            by_length.setdefault(len(numbers), []).append(at)
    for places in by_length.values():  # clauses of one length together: none is padded
        out[places] = encode(np.array([known[at] for at in places]), weights)
    return out


def word_numbers(clause: str) -> list[int]:
    """The words of a clause as rows of the table, counted from 1; 0 for a word that it does not hold."""
    index = meanings().index
    return [index.get(word, -1) + 1 for word in folded(clause)[:LONGEST]]


def telling_weights() -> NDArray[np.float64]:
    """How much each row of the table tells, in logarithms of nats; the row before the first is of unknown words."""
    out: NDArray[np.float64] = np.log1p(np.concatenate([[0.0], meanings().weights / 16]))
    return out


def encode(numbers: NDArray[np.int64], weights: Weights) -> NDArray[np.float64]:
    """Vectors of clauses of one length: [clauses, words] to [clauses, width]."""
    words = weights["words"][numbers]
    x = words @ weights["up.weight"].T + weights["up.bias"] + weights["position"][: numbers.shape[1]]
    layer = 0
    while f"layers.{layer}.qkv.weight" in weights:
        at = f"layers.{layer}"
        x = x + _attention(_normal(x, weights, f"{at}.norm1"), weights, at)
        inner = _linear(_normal(x, weights, f"{at}.norm2"), weights, f"{at}.wide")
        x = x + _linear(np.maximum(inner, 0), weights, f"{at}.narrow")
        layer += 1
    gate = _linear(x, weights, "gate")[..., 0] + weights["telling"][numbers]
    share = _softmax(gate)
    told = _linear(x, weights, "out") + words @ weights["skip.weight"].T
    whole = (share[..., None] * told).sum(axis=1)
    length = np.sqrt((whole * whole).sum(axis=1, keepdims=True))
    out: NDArray[np.float64] = whole / np.maximum(length, 1e-9)
    return out


def _attention(x: NDArray[np.float64], weights: Weights, at: str) -> NDArray[np.float64]:
    clauses, words, width = x.shape
    split = _linear(x, weights, f"{at}.qkv").reshape(clauses, words, 3, HEADS, width // HEADS)
    query, key, value = split.transpose(2, 0, 3, 1, 4)
    share = _softmax(query @ key.swapaxes(2, 3) / math.sqrt(width // HEADS))
    return _linear((share @ value).transpose(0, 2, 1, 3).reshape(clauses, words, width), weights, f"{at}.join")


def _linear(x: NDArray[np.float64], weights: Weights, name: str) -> NDArray[np.float64]:
    out: NDArray[np.float64] = x @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]
    return out


def _normal(x: NDArray[np.float64], weights: Weights, name: str) -> NDArray[np.float64]:
    centred = x - x.mean(axis=-1, keepdims=True)
    spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + EPSILON)
    out: NDArray[np.float64] = centred / spread * weights[f"{name}.weight"] + weights[f"{name}.bias"]
    return out


def _softmax(x: NDArray[np.float64]) -> NDArray[np.float64]:
    powers = np.exp(x - x.max(axis=-1, keepdims=True))
    out: NDArray[np.float64] = powers / powers.sum(axis=-1, keepdims=True)
    return out


@cache
def _weights() -> Weights:
    """The weights that the package carries, some ten milliseconds to load, once."""
    with (files("memcon.compare") / "data" / "vectors.npz").open("rb") as file, np.load(file) as table:
        weights = {name: table[name].astype(np.float64) for name in table.files if not name.startswith("words")}
        weights["words"] = table["words"].astype(np.float64) * table["words_scale"].astype(np.float64)
    weights["telling"] = telling_weights()
    return weights
