"""Words as they are looked for: any text comes in, its words in small letters without accents come out."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LONGEST = 64
"""Characters of a word, or of a side's name, that count when it is looked for."""

# Words that stand in nearly every text find nothing.
_COMMON = frozenset(
    """
    a an and are as at be been but by for from had has have he her his i in is it its not of on or our s said she t that
    the their they this to was we were which who will with would
    """.split()  # noqa: SIM905
)
_WORD = re.compile(r"\w+")


def fold(text: str) -> str:
    """The text in small letters, without accents."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def words(text: str) -> set[str]:
    """The words of a text that can be looked for; those that stand nearly everywhere are left out."""
    return {word[:LONGEST] for word in _WORD.findall(fold(text))} - _COMMON


@lru_cache(maxsize=20_000)
def name_words(name: str) -> frozenset[str]:
    """The words of a name, all of them."""
    return frozenset(word[:LONGEST] for word in _WORD.findall(fold(name)))


def side_key(side: str) -> str:
    """A side as it is looked for: its code or short name, folded; the bar that joins two sides is no part of it."""
    return fold(side).replace("|", " ").strip()[:LONGEST]


def pair_key(one: str, other: str) -> str:
    """Two sides as they are looked for together, in either order."""
    return "|".join(sorted((side_key(one), side_key(other))))
