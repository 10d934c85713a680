"""Organs of a state that name it themselves: "the Norwegian Foreign Ministry"."""

from __future__ import annotations

import re

from memcon.resolve.words.countries import states_in

_NOUN = re.compile(
    r"\b(?:Ministry|Office|Parliament|Senate|Congress|Government|Presidency|Embassy|Cabinet|Army|Navy|Royal\s+Court)\b"
)


def is_organ_of_one(words: str) -> bool:
    """True for an organ whose first word tells whose it is: "Omani Royal Office", not "Norwegian Football Club"."""
    if _NOUN.search(words) is None:
        return False
    first = states_in(words)[:1]
    return bool(first) and first[0].start == 0 and first[0].form == "demonym"
