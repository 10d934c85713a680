"""Words go in, what they mean and how telling they are comes out: vectors, and weights by their use in official texts.

The table beside this module holds a vector for each of some thirty thousand words: the sentence encoder's answer to
the word alone, turned to its main directions and kept in whole numbers, so that no model need be loaded and every
machine adds up the same figures. `training/meanings.py` makes it.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

WORD = re.compile(r"\d{1,2}:\d\d(?!\d)|[^\W_]+(?:[’'](?!s\b)[^\W_]+)*")  # an hour is no two numbers
RARE = 8.0  # weight, in nats, of a word that the table does not hold

# Words that say nothing of what a statement is about.
_EMPTY = frozenset(
    """
    a an the and or but nor of to in on at for with by from as into onto about over under between among within
    through during after before since until towards toward against upon via per is are was were be been being
    am has have had having do does did will would shall should can could may might must that this these those
    which who whom whose what when where how why it its he him his she her they them their we us our you your
    i my me there here so such than then also too very more most other others another some any all both each
    either own same s t if while because not no only just well
    """.split()  # noqa: SIM905
)


def folded(text: str) -> list[str]:
    """The words of a text, without case and without a possessive's ending."""
    return [found.group().casefold().replace("’", "'") for found in WORD.finditer(text)]


def telling(text: str) -> list[str]:
    """The folded words that say what the text is about, in order."""
    return [word for word in folded(text) if word not in _EMPTY and (len(word) > 1 or word.isdigit())]


@dataclass(frozen=True)
class Meanings:
    """Weights of words in sixteenths of a nat, and their vectors of any length; none for numbers and unknown names."""

    index: dict[str, int]
    weights: NDArray[np.uint8]
    vectors: NDArray[np.int8]

    def weight(self, word: str) -> float:
        """How much a word tells, in nats: more the rarer it is, less where it only frames statements."""
        at = self.index.get(word)
        return RARE if at is None else float(self.weights[at]) / 16

    def vector(self, word: str) -> NDArray[np.float64] | None:
        """The word's vector, of length 1; `None` where the table has none."""
        at = self.index.get(word)
        if at is None:
            return None
        found: NDArray[np.float64] = self.vectors[at].astype(np.float64)
        return found / max(math.sqrt(float((found * found).sum())), 1e-9)


@cache
def meanings() -> Meanings:
    """The table that the package carries; loading takes some ten milliseconds, once."""
    with (files("memcon.compare") / "data" / "meanings.npz").open("rb") as file, np.load(file) as table:
        words = bytes(table["words"]).decode("utf-8").split("\n")
        return Meanings({word: at for at, word in enumerate(words)}, table["weights"], table["vectors"])
