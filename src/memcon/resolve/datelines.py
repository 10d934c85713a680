"""Datelines: the place at the head of a report, "SEOUL, Feb. 15 (Yonhap) --", comes in, the state where it is goes out.

A national agency that reports from its own capital means its own state's officials where it names no state; one that
reports from another's may mean either's.
"""

from __future__ import annotations

import re

from memcon.resolve.countries import agency_state, capital_of, publisher_state

HEAD = 400
"""Characters at the head of a text within which its dateline stands, below a headline that came with the text."""
_DATELINE = re.compile(
    r"^[ \t]*(?P<place>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2})"
    r"(?:,[ \xa0][^()/\n—–]{1,40}?)?[.,]?\s*"
    r"(?:\([^()\n]{2,30}\)\s*(?:[-—–:]|\Z)|/[^/\n]{2,20}/|[—–]|--|-\s|(?<=[ ,.])[A-Z]{4,}\.\s)",
    re.MULTILINE,
)


def dateline_state(text: str) -> str | None:
    """The state whose capital a text's dateline names; None where it has none, or one of another city."""
    for match in _DATELINE.finditer(text[:HEAD]):
        place = match["place"].rstrip(".,")
        found = capital_of(place.title() if place.isupper() else place)
        if found:
            return found
    return None


def home_state(publisher: str | None, country: str | None, text: str) -> str | None:
    """The state that goes without saying in what a publisher writes; None where its name and `country` tell none.

    Nor does it in what a national agency reports from another state's capital.
    """
    home = publisher_state(publisher, country)
    if country or not agency_state(publisher or ""):
        return home
    return home if dateline_state(text) in (None, home) else None
