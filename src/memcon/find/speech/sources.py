"""The ends of a source: its words come in, and go out without what leads into its clause or on from it.

"But officials" are officials, of "Earlier, Dahl, the envoy," the envoy Dahl speaks, and "detractors, though," are
detractors.
"""

from __future__ import annotations

import re

Offsets = tuple[int, int]

_LEAD = re.compile(
    r"(?:[Bb]ut\s+|[Aa]nd\s+)?"
    r"(?:(?:[Ww]ith|[Tt]hat)\s+(?=(?:Mrs?\.\s)?[A-Z]|(?:an?|the)\s)|(?:[Ww]hen|[Ww]hile|[Tt]hough|[Aa]lthough|[Bb]ecause)\s+(?=[A-Z]|(?:an?|the)\s))?"
    r"(?:(?:[Ee]arlier|[Ll]ater|[Hh]owever|[Mm]eanwhile|[Ss]till|[Ii]nstead|[Ss]eparately|[Aa]lso|[Tt]hen|[Aa]fterwards)"
    r"(?:\s+(?:on\s+|last\s+|this\s+)?[A-Z]?[a-z]+day)?,\s+)?"
)
"""A conjunction or an adverb with its comma, before whoever speaks."""
_TAIL = re.compile(
    r",?\s+(?:though|however|meanwhile|too|also|instead|for\s+(?:his|her|its|their)\s+part)\s*,?\Z"
    r"|(?:\s+(?:and|or|of|at|from|the|an?|to|for))+\Z"
)
"""An adverb between commas, or the words that lead on to what the source does not hold."""


def bare(text: str, start: int, end: int) -> Offsets:
    """A source's span without loose words at either end; as it is where nothing else is in it."""
    lead = _LEAD.match(text, start, end)
    low = lead.end() if lead else start
    tail = _TAIL.search(text[low:end])
    high = low + tail.start() if tail else end
    return (low, high) if any(c.isalnum() for c in text[low:high]) else (start, end)
