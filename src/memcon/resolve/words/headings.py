"""Headings over a list of people: a line comes in, the side that it names and nothing else goes out."""

from __future__ import annotations

import re

from memcon.resolve.words.countries import states_in

CAPITALS = 4  # letters of what may be an acronym, such as "USSR"; longer names are in capitals for show
_SIDE_WORDS = re.compile(
    r"(?:\b(?:the|for|side|delegation|participants?|party|team|government|officials|people|of|and)\b|[\s.:,()’'-]|s\b)*",
    re.IGNORECASE,
)
_SPACED = re.compile(r"\b([A-Z]\.) (?=[A-Z]\.)")
"""Initials set apart: "U. K."."""


def side_of_heading(words: str) -> str | None:
    """The side that a line names and nothing else: "USSR", "American participants", "Federal Republic of Germany:"."""
    words = _SPACED.sub(r"\1", words)
    if words.isupper() and len(words) > CAPITALS and "." not in words:
        words = words.title()
    states = states_in(words) if words[:1].isupper() else []
    if not states or len({m.code for m in states}) != 1 or states[0].form == "seat":
        return None
    rest = words[: states[0].start] + words[states[-1].end :]
    return states[0].code if _SIDE_WORDS.fullmatch(rest) else None


def is_organ(words: str) -> bool:
    """True for a line that names a seat of government and nothing else, or is a letterhead: "Department of State"."""
    if words.isupper() and _LETTERHEAD.search(words):
        return True
    seats = states_in(words)
    return len(seats) == 1 and seats[0].form == "seat" and (seats[0].start, seats[0].end) == (0, len(words.rstrip(":")))


_LETTERHEAD = re.compile(
    r"\b(?:SECRETARY\s+OF|SECRETARY['’]S|AFFAIRS|DEPARTMENT|HOUSE|WASHINGTON|MEETING|COUNCIL|ASSEMBLY|TRIP|VISIT|TALKS|SESSION|MEMORANDUM)\b"
)
"""What capitals say that are no name: "THE WHITE HOUSE", "SECRETARY'S EUROPEAN TRIP"."""
