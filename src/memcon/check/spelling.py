"""Words spelt otherwise and the same: "neighbors" for "neighbours", "4" for "four", "percent" for "per cent"."""

from __future__ import annotations

import re

from memcon.check.difference import difference, widened
from memcon.ledger.words import Hit
from memcon.origins.prints import words_of

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_NUMBERS = {word: str(number) for number, word in enumerate(_ONES.split())}
_NUMBERS |= {word: str(10 * number) for number, word in enumerate(_TENS.split(), 2)}
_AMERICAN = (
    (re.compile(r"(?<=[a-z]{3})our"), "or"),
    (re.compile(r"(?<=[a-z]{2})(?:is|y[sz])(?=e[sdr]?$|ers$|ing$|ations?$)"), "iz"),
    (re.compile(r"(?<=[a-z]{2}[bt])re(?=s?$)"), "er"),
    (re.compile(r"(?<=[a-z]{2})ence(?=s?$)"), "ense"),
    (re.compile(r"(?<=[aeiou][a-z][aeiou])ll(?=(?:ed|ing|ers?)$)"), "l"),
    (re.compile(r"^(program|judg|gr|toward)(?:me|e(?=ment)|ey|s)(?=s?$|ments?$)"), r"\1"),
    (re.compile(r"^gray(?=s?$)"), "gr"),
)
"""Endings that British and American papers spell differently; either is taken to one form."""


def same_but_for_spelling(quoted: str, hit: Hit, text: str) -> Hit:
    """The place with all its words taken for those of the quotation where they differ by their spelling alone."""
    if not hit.edits:
        return hit
    start, end = widened(quoted, text, hit.start, hit.end)
    changes = [one for one in difference(quoted, text[start:end]) if one.change not in ("same", "left out")]
    if not all(one.change == "changed" and _spelt(one.record) == _spelt(one.quoted) for one in changes):
        return hit
    return hit._replace(start=start, end=end, edits=0)


def _spelt(words: str) -> str:
    """The words in one spelling and without what parts them: "cease-fire" is "ceasefire"."""
    out = []
    for word in words_of(words):
        plain = _NUMBERS.get(word.folded, word.folded)
        for ending, other in _AMERICAN:
            plain = ending.sub(other, plain)
        out.append(plain)
    return "".join(out)
