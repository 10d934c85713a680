"""Words for comparing: a text comes in, the folded stems that tell one contact from another go out."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from zlib import crc32

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_STEM = 7  # letters of a word that count, so that "negotiate" and "negotiations" are one
_RUN = 4  # content words in a row that make a print
_PRINTS = 64

# What every text about a contact says, and so tells none from another.
_COMMON_WORDS = """
about above across after again against ahead all along already also although always among and another any are area
areas around been before being between both but call called calls came can come conversation conversations could
country countries day days did discuss discussed discussion discussions does done down during each earlier either
even ever every following for former from full further general government had has have he held her here hers him
his hold holding how however importance important including into issue issues its itself just last late later
latter leader leaders made make many may meet meeting meetings met might minister ministers monday more most much
must near new next not noted now number off office official officials often one only other others our out over own
part parties party phone point points president presidents press prime put readout regarding relations said same
saturday say saying says secretary see session several shall she should side sides since some speak speaking spoke
spoken state stated statement states still such sunday talk talked talks telephone than that the their them then
there these they thing this those through thursday time today told tomorrow too took tuesday two under until upon
very view views visit was way wednesday week well were what when where whether which while who whom whose will with
within without would year years yesterday yet you your friday january february march april june july august
september october november december united republic federation mr mrs ms dr
"""
_COMMON = frozenset(_COMMON_WORDS.split())


def content_words(text: str) -> list[str]:
    """The folded stems of a text's telling words, in order, repeats included."""
    return [_fold(word) for word in _WORD.findall(text) if len(word) > 2 and not _is_common(word)]


def prints_of_words(words: tuple[str, ...]) -> tuple[int, ...]:
    """Numbers that two texts share where they run through the same content words in the same order."""
    runs = (" ".join(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1))
    return tuple(sorted({crc32(run.encode("utf-8", "surrogatepass")) for run in runs})[:_PRINTS])


@lru_cache(maxsize=32768)
def _is_common(word: str) -> bool:
    return word.casefold() in _COMMON


@lru_cache(maxsize=32768)
def _fold(word: str) -> str:
    lower = unicodedata.normalize("NFKD", word.casefold().removesuffix("'s").removesuffix("’s"))
    return "".join(c for c in lower if not unicodedata.combining(c))[:_STEM]
