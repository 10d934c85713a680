"""Words go in, what they mean and how telling they are comes out: vectors, and weights by their rarity in official texts.

The table beside this module holds a vector for each of some twenty thousand words: the sentence encoder's answer to the
word alone, turned to its main directions and kept in whole numbers, so that no model need be loaded and every machine
adds up the same figures. `training/meanings.py` makes it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

WORD = re.compile(r"[^\W_]+(?:[’'](?!s\b)[^\W_]+)*")
RARE = 8.0  # weight, in nats, of a word that the table does not hold

# Words that say nothing of what a statement is about.
_EMPTY = frozenset(
    "a an the and or but nor of to in on at for with by from as into onto about over under between among within "
    "through during after before since until towards toward against upon via per is are was were be been being am has "
    "have had having do does did will would shall should can could may might must that this these those which who whom "
    "whose what when where how why it its he him his she her they them their we us our you your i my me there here so "
    "such than then also too very more most other others another some any all both each either own same s t if while "
    "because not no only just well".split()
)


def folded(text: str) -> list[str]:
    """The words of a text, without case and without a possessive's ending."""
    return [found.group().casefold().replace("’", "'") for found in WORD.finditer(text)]


def telling(text: str) -> list[str]:
    """The folded words that say what the text is about, in order."""
    return [word for word in folded(text) if word not in _EMPTY and (len(word) > 1 or word.isdigit())]


@dataclass(frozen=True)
class Meanings:
    """Weights and vectors of words; a vector has length 1, and none is held for a number or an unknown name."""

    index: dict[str, int]
    weights: NDArray[np.float64]
    vectors: NDArray[np.float64]

    def weight(self, word: str) -> float:
        """How much a word tells: the negative logarithm of its share of the sentences of official texts."""
        at = self.index.get(word)
        return RARE if at is None else float(self.weights[at])

    def vector(self, word: str) -> NDArray[np.float64] | None:
        """The word's vector, `None` where the table has none."""
        at = self.index.get(word)
        return None if at is None else self.vectors[at]


@cache
def meanings() -> Meanings:
    """The table that the package carries; loading takes some ten milliseconds, once."""
    with (files("memcon.compare") / "data" / "meanings.npz").open("rb") as file, np.load(file) as table:
        words = bytes(table["words"]).decode("utf-8").split("\n")
        weights = table["weights"].astype(np.float64) / 16
        vectors = table["vectors"].astype(np.float64)
    norms = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
    vectors /= np.where(norms > 0, norms, 1.0)[:, None]
    return Meanings({word: at for at, word in enumerate(words)}, weights, vectors)
