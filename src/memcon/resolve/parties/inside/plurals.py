"""A plural noun that two states share, "Norwegian and Chilean | delegations": it names the people of both.

A head may have seen the second half alone. The occasion comes in, and goes out with the whole of such words.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import replace

from memcon.find.contacts import Occasion, Party
from memcon.resolve.words.countries import country_of, states_in

_PLURAL = re.compile(
    r"[A-Z][\w-]*\s+(?:[a-z]+\s+){0,2}(?:delegations|negotiators|officials|envoys|teams|diplomats|leaders|ministers|representatives"
    r"|generals|commanders|experts|delegates)"
)
_FIRST = re.compile(r"(?<![\w’'-])(?P<side>[A-Z][\w-]*)\s+and\s+\Z")
BEFORE = 40  # characters before the second half in which the first one stands


def with_whole_plurals(occasion: Occasion, text: str) -> Occasion:
    """The occasion, each "Chilean delegations" that "Norwegian and" leads to taken whole.

    Where the first half is a party by itself, both are seen already.
    """
    ends = {party.end for party in occasion.parties}
    parties = tuple(_whole(party, text, ends) for party in occasion.parties)
    return occasion if parties == tuple(occasion.parties) else replace(occasion, parties=parties)


def _whole(party: Party, text: str, ends: Container[int]) -> Party:
    if _PLURAL.fullmatch(text, party.start, party.end) is None:
        return party
    first = _FIRST.search(text, max(0, party.start - BEFORE), party.start)
    if first is None or first.end("side") in ends or not (country_of(first["side"]) or states_in(first["side"])):
        return party
    return replace(party, start=first.start("side"))
