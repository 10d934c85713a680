"""Names with a word in them that is a verb or a pronoun elsewhere: "Karim bin Said", "Liu He" stay whole.

Names as they were read come in, and go out with the capitalised "Said" or "He" that stands beside them in running
text, where the verb and the pronoun have no capital.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from memcon.find.mentions import Name

_INSIDE = re.compile(r"(?:Said(?<=[\w.’',] Said)|He(?<=[\w.’',] He))(?=[ ,.;:’')]|\Z)")  # sought by their capitals
_NEXT = re.compile(r" (?:(?:[Aa]l|[Ee]l|[Bb]in|[Ii]bn)[ -])?[A-Z][\w’'-]+(?= [a-z]|[,.;:)])")
_LOWER = re.compile(r"(?<![\w’'-])[a-z]+")
_SMALL = frozenset(
    (
        *("a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "by", "with", "from", "as"),
        *("up", "off", "over", "after", "amid", "vs", "via", "bin", "ibn", "al", "el", "de", "da"),
    )
)
"""Words that have no capital in a headline either."""
AROUND = 120
"""Characters on each side of a word in which running text shows itself."""


def with_capital_words(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, each with the "Said" or "He" beside it that is a part of it."""
    found = [m for m in _INSIDE.finditer(text) if is_part_of_name(text, m.start())]
    out = list(names)
    for match in found:
        start, end = match.span()
        if any(n.start < end and start < n.end for n in out):
            continue
        before = next((n for n in out if n.end == start - 1 and n.type in _BEARERS), None)
        after = next((n for n in out if n.start == end + 1 and n.type == "Person"), None)
        if before is None and (after is None or not (text[start - 2].isalpha() or text[start - 2] == ",")):
            continue
        whole = [n for n in (before, after) if n is not None]
        low, high = min(start, whole[0].start), max(end, whole[-1].end)
        if (
            after is None
            and (more := _NEXT.match(text, end))
            and not any(n.start < more.end() and end < n.end for n in out)
        ):
            high = more.end()
        kind = "Person" if "Person" in {n.type for n in whole} else whole[0].type
        name = replace(whole[0], start=low, end=high, text=text[low:high], type=kind, score=min(n.score for n in whole))
        out = sorted([*(n for n in out if n not in whole), name], key=lambda n: n.start)
    return out


_BEARERS = ("Person", "Location")


def is_part_of_name(text: str, at: int) -> bool:
    """True where a capital at `at`, behind a word of the same sentence, is a name's: the words around have none."""
    if (
        at < 2
        or text[at - 1] != " "
        or not (text[at - 2].isalnum() or text[at - 2] == "," or _INITIAL.search(text, 0, at))
    ):
        return False
    low = max(text.rfind("\n", 0, at) + 1, at - AROUND)
    high = text.find("\n", at)
    around = text[low : min(high if high >= 0 else len(text), at + AROUND)]
    return any(word not in _SMALL for word in _LOWER.findall(around))


_INITIAL = re.compile(r"(?<![\w.])[A-Z]\.\s\Z")
