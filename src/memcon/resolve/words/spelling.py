"""Spellings of one name: keys under which Shoygu and Shoigu are one, and names that may be one person's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_LETTERS = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ə": "e"}
)
_FOLDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"['’`ʼʹ.]", ""),
        (r"[yj]", "i"),
        (r"x", "ks"),
        (r"ck|q", "k"),
        (r"c(?!h)", "k"),
        (r"ph", "f"),
        (r"kh", "h"),
        (r"ou|oo", "u"),
        (r"w", "v"),
        (r"zh", "z"),
        (r"ie", "e"),
        (r"(.)\1+", r"\1"),
    )
)
_SKIPPED = frozenset(
    (
        "al",
        "el",
        "ul",
        "ash",
        "ad",
        "an",
        "the",
        "sir",
        "lord",
        "dame",
        "baron",
        "baroness",
        "mr",
        "mrs",
        "ms",
        "dr",
        "jr",
        "sr",
    )
)


@lru_cache(maxsize=16384)
def name_key(name: str) -> str:
    """A name without titles of courtesy, initials and accents, its spelling folded: Shoygu and Shoigu have one key."""
    return " ".join(map(folded, plain_words(name)))


def plain_words(name: str) -> list[str]:
    """The words of a name in small letters, without titles of courtesy, initials and accents."""
    lower = name.casefold().translate(_LETTERS)
    plain = "".join(c for c in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(c))
    words = re.split(r"[\s\-–,“”\"()]+", re.sub(r"['’]s?(?=\s|$)", "", plain))
    return [w for w in words if w.rstrip(".") not in _SKIPPED and len(w.rstrip(".")) > 1]


@lru_cache(maxsize=65536)
def folded(word: str) -> str:
    """A word of `plain_words` as all its spellings are written: "shoygu" and "shoigu" are one."""
    for pattern, to in _FOLDS:
        word = pattern.sub(to, word)
    return word


def same_person_name(first: str, second: str) -> bool:
    """True where two names may be one person's: other spellings, a surname alone, a name left out."""
    one, two = name_key(first).split(), name_key(second).split()
    if not one or not two:
        return False
    short, long = sorted((one, two), key=len)
    if len(short) == 1:
        return short[0] in (long[-1], long[0])
    return set(short) <= set(long)


_INITIAL = re.compile(r"(\w)\.")
_FOLDED = {"j": "i", "y": "i", "q": "k", "x": "k", "w": "v", "c": "kc", "p": "pf"}
"""The letters by which a forename begins in a key, where they are others than its own."""


def initials_fit(name: str, forenames: frozenset[str]) -> bool | None:
    """Whether forenames, as they stand in a key, may be those of "H. R. Lind"; None where a name begins with none."""
    initial = _INITIAL.match(name)
    if initial is None:
        return None
    letter = initial[1].casefold()
    return any(word.startswith(tuple(_FOLDED.get(letter, letter))) for word in forenames)


def within(names: frozenset[str], words: frozenset[str], last: str) -> bool:
    """True where the table knows a person by fewer words; by one alone ("Salman"), it must be the surname."""
    return names <= words and (len(names) > 1 or last in names)


def in_order(key: Sequence[str], other: Sequence[str]) -> bool:
    """True where the words of the shorter name stand in the longer one's order: "Min Su" is in no "Su-ho Min"."""
    short, long = sorted((key, other), key=len)
    rest = iter(long)
    return all(word in rest for word in short)


def alike(words: frozenset[str], names: frozenset[str]) -> bool:
    """True where, beside the surname, a forename begins alike: Steve and Steven, Phil and Philip.

    "Abd", servant, with which very many names begin, makes none alike.
    """
    rest, others = ({_SERVANT.sub("", word) for word in part} for part in (words - names, names - words))
    return any(a[:3] == b[:3] for a in rest for b in others if min(len(a), len(b)) >= 3)


_SERVANT = re.compile(r"\Aabd(?:[aeiou]l?)?")
