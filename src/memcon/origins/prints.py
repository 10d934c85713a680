"""A text goes in; its folded words, and winnowed fingerprints of runs of them, come out.

Winnowing: Schleimer, Wilkerson, Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003. Of every
`window` neighbouring runs of `k` words the one with the smallest print is kept, so that two texts that share
`window + k - 1` words in a row share a print, whatever stands around them. Runs are of weighty words: the light ones
("of", "the", "have"), which make up two fifths of English and are in every text, are passed over.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SHORT_RUN = 2  # weighty words in a print that finds quotations
SHORT_WINDOW = 2  # three weighty words in a row are found for certain
LONG_RUN = 5  # weighty words in a print that finds reprints: five are rarely the same by chance
LONG_WINDOW = 12  # about 28 words of running text are found for certain
_LIGHT = (
    "a all also an and are as at be been but by for from has have he his i in is it its not of on or our so that the "
    "their there these they this those to us was we were which who will with would you"
)
LIGHT = frozenset(_LIGHT.split())

_BASE = 0x1B873593CC9E2D51  # odd, so that no word is multiplied away
_SPREAD = 0x9E3779B97F4A7C15

_APOSTROPHES = "'’‘ʼ`´＇"
# Scripts that are written without spaces: each character counts as a word.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_LOOSE = "\u00ad\u0300-\u036f\u200b-\u200d\u2060\ufeff"
"""Soft hyphens and the like, and accents as signs of their own: a word goes on behind them."""
_WORD = re.compile(
    rf"[{_UNSPACED}]"
    r"|\d+(?:[.,]\d+)+"  # 1,000 and 3.5
    r"|(?:[^\W\d_]\.){2,}"  # U.S.
    rf"|[^\W{_UNSPACED}]+(?:(?:[{_APOSTROPHES}]|[{_LOOSE}]{{1,4}})[^\W\d_{_UNSPACED}]+)*"
)
_INSIDE = re.compile(rf"[{_APOSTROPHES}.,{_LOOSE}]")


class Word(NamedTuple):
    """A word as it is compared, and where it stands in the text, in code points."""

    folded: str
    start: int
    end: int


def words_of(text: str) -> list[Word]:
    """The words of a text in order, folded: no case, accents, apostrophes or punctuation; `U.S.` is `us`."""
    return [
        Word(folded, match.start(), match.end()) for match in _WORD.finditer(text) if (folded := _folded(match.group()))
    ]


def prints_of(text: str, k: int = SHORT_RUN, window: int = SHORT_WINDOW) -> list[tuple[int, int]]:
    """The winnowed prints of a text: (print of 63 bits, code point where its words start), in order of the text.

    Prints of runs of other lengths never meet, so that those of several lengths may be kept together.
    A text with fewer than `k` weighty words has none.
    """
    prints, starts = prints_of_lengths(text, ((k, window),))
    return list(zip(prints.tolist(), starts.tolist(), strict=True))


def prints_of_lengths(text: str, lengths: Sequence[tuple[int, int]]) -> tuple[NDArray[np.uint64], NDArray[np.uint32]]:
    """The same for several lengths of runs, each with its window, one after the other; the text is read once."""
    import numpy as np

    found = [
        (number, word.start()) for word in _WORD.finditer(text) if (number := _weighty_number(word.group())) is not None
    ]
    words = np.array([number for number, _ in found], dtype=np.uint64)
    begin = np.array([start for _, start in found], dtype=np.uint32)
    kept, at = [], []
    for k, window in lengths:
        prints = _run_prints(words, k)
        places = _winnowed(prints, window)
        kept.append(prints[places])
        at.append(begin[places])
    return np.concatenate(kept), np.concatenate(at)


def weighty(words: Sequence[Word]) -> list[Word]:
    """The words without the light ones."""
    return [word for word in words if word.folded not in LIGHT]


def long_prints_of(text: str) -> list[tuple[int, int]]:
    """The prints that find reprints: fewer and of longer runs than those that find quotations."""
    return prints_of(text, LONG_RUN, LONG_WINDOW)


def run_prints(folded: Sequence[str], k: int) -> list[int]:
    """The print of every run of `k` words, in order (Karp and Rabin 1987, over words); empty for fewer words."""
    import numpy as np

    prints: list[int] = _run_prints(np.array([_number(word) for word in folded], dtype=np.uint64), k).tolist()
    return prints


def winnow(prints: Sequence[int], window: int) -> list[tuple[int, int]]:
    """Of every `window` neighbours the smallest, the last one where several are: (print, its place), in order.

    Where there are fewer than `window`, the smallest of all.
    """
    import numpy as np

    return [(prints[at], at) for at in _winnowed(np.array(prints, dtype=np.uint64), window).tolist()]


def _run_prints(words: NDArray[np.uint64], k: int) -> NDArray[np.uint64]:
    import numpy as np

    runs = max(0, len(words) - k + 1)
    rolled = np.zeros(runs, dtype=np.uint64)
    for at in range(k):  # modulo 2⁶⁴, as whole numbers of this size go on
        rolled = rolled * np.uint64(_BASE) + words[at : at + runs]
    return _spread(rolled + np.uint64(k))  # runs of other lengths go elsewhere


def _winnowed(prints: NDArray[np.uint64], window: int) -> NDArray[np.intp]:
    """The places of what `winnow` keeps."""
    import numpy as np
    from numpy.lib.stride_tricks import sliding_window_view

    width = min(window, len(prints))
    if width == 0:
        return np.zeros(0, dtype=np.intp)
    backwards = sliding_window_view(prints, width)[:, ::-1]
    smallest = np.arange(width - 1, len(prints)) - backwards.argmin(axis=1)
    return np.unique(smallest)


@lru_cache(maxsize=1 << 16)
def _folded(word: str) -> str:
    if word.isascii():
        return _INSIDE.sub("", word).lower()
    plain = unicodedata.normalize("NFKD", _INSIDE.sub("", word))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


@lru_cache(maxsize=1 << 16)
def _number(folded: str) -> int:
    return int.from_bytes(blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


@lru_cache(maxsize=1 << 16)
def _weighty_number(word: str) -> int | None:
    """The number of a word as it stands in a text; `None` for a light one."""
    folded = _folded(word)
    return _number(folded) if folded and folded not in LIGHT else None


def _spread(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Values mixed into 63 bits, so that which run is the smallest has nothing to do with which words it holds."""
    import numpy as np

    values = values * np.uint64(_SPREAD)
    values ^= values >> np.uint64(29)
    values = values * np.uint64(0xBF58476D1CE4E5B9)
    return (values ^ (values >> np.uint64(32))) >> np.uint64(1)
