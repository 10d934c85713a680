"""Datelines: the place at the head of a report, "SEOUL, Feb. 15 (Yonhap) --", comes in, the state where it is goes out.

A national agency that reports from its own capital means its own state's officials where it names no state; one that
reports from another's may mean either's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.find.attributions import Quotation
from memcon.resolve.words.countries import agency_state, capital_of, country_of, place_country, publisher_state

HEAD = 400
"""Characters at the head of a text within which its dateline stands, below a headline that came with the text."""
_DATELINE = re.compile(
    r"^[ \t]*(?P<place>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2})"
    r"(?:,[ \xa0][^()/\n—–]{1,40}?)?[.,]?\s*"
    r"(?:\([^()\n]{2,30}\)\s*(?:[-—–:]|\Z)|/[^/\n]{2,20}/|[—–]|--|-\s|(?<=[ ,.])[A-Z]{4,}\.\s)",
    re.MULTILINE,
)
_COLON = re.compile(
    r"^[ \t]*(?P<place>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,2})(?:,[ \xa0][^()/\n:—–]{1,30})?:\s+(?=\S)", re.MULTILINE
)
"""The place in capitals with no more than a colon behind it: "LUSAKA: The minister"."""
_CITY_STATES = frozenset(("SGP", "LUX", "DJI", "MCO", "SMR", "VAT"))
"""States that are called like their capitals."""


def dateline_state(text: str) -> str | None:
    """The state whose capital a text's dateline names; None where it has none, or one of another city."""
    head = text[:HEAD]
    for pattern in (_DATELINE, _COLON):
        for match in pattern.finditer(head):
            place = _written(match["place"])
            state = country_of(place)
            found = capital_of(place) or (state if state in _CITY_STATES else None)
            if found:
                return found
    return None


def _written(place: str) -> str:
    """The place of a dateline as it is written elsewhere: "Lusaka" for "LUSAKA"."""
    place = place.rstrip(".,")
    return place.title() if place.isupper() else place


def without_dateline(quotations: Sequence[Quotation], text: str) -> list[Quotation]:
    """The quotations, none of which has a text's dateline for its speaker.

    What only a dateline was read to say, "LUSAKA: The two met", is the text's own.
    """
    match = _COLON.match(text)
    if match is None or place_country(_written(match["place"])) is None or text.count(f"\n{match['place']}:"):
        return list(quotations)
    out = []
    for one in quotations:
        if one.source and one.source[-1][1] <= match.end():
            if all(b <= match.end() for _, b in one.cue):
                continue
            one = replace(one, source=())
        out.append(one)
    return out


def home_state(publisher: str | None, country: str | None, text: str) -> str | None:
    """The state that goes without saying in what a publisher writes; None where its name and `country` tell none.

    Nor does it in what a national agency reports from another state's capital.
    """
    home = publisher_state(publisher, country)
    if country or not agency_state(publisher or ""):
        return home
    return home if dateline_state(text) in (None, home) else None
