"""Headings over a list of people: a line comes in, the side that it names and nothing else goes out."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from memcon.resolve.words.countries import state_name, states_in

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
    if words.isupper() and "." not in words and (len(words) > CAPITALS or not states_in(words)):
        words = words.title()
    states = states_in(words) if words[:1].isupper() else []
    if not states or len({m.code for m in states}) != 1 or states[0].form == "seat":
        return None
    rest = words[: states[0].start] + words[states[-1].end :]
    return states[0].code if _SIDE_WORDS.fullmatch(rest) else None


_LINE = re.compile(
    r"^[ \t#*]*(?P<words>[A-Z][^\n.,;:?!]{2,40}?)[ \t:*]*$(?=\n+[ \t]*[^\n]{60,}[.!?][\"”’)]*[ \t]*$)", re.MULTILINE
)
"""A line that may head a section, with a paragraph below it."""
_ENTRY = re.compile(r"^[ \t]*[•*·–-][ \t]*(?P<words>[A-Z][^\n.,;:?!]{2,40}?):[ \t]+(?=[A-Z“\"])", re.MULTILINE)
"""What opens an entry of a list, before a colon: "• Chile: "."""
LEAST = 2  # states that head sections of a digest; one alone is what a whole text is about


@lru_cache(maxsize=8)
def sections_by_state(text: str) -> tuple[tuple[int, str], ...]:
    """Where the sections of a digest begin that states' names head, and whose each is; empty where a text is none.

    What else heads a section is nobody's.
    """
    entries = [(m.start(), side_of_heading(m["words"])) for m in _ENTRY.finditer(text)]
    if len({side for _, side in entries if side and state_name(side)}) >= LEAST:
        return tuple((start, side or "") for start, side in entries)
    lines = [(m.start(), side_of_heading(m["words"]), m["words"].isupper()) for m in _LINE.finditer(text)]
    if len({side for _, side, _ in lines if side and state_name(side)}) < LEAST:
        return ()
    capitals = all(upper for _, side, upper in lines if side)  # then so is any other heading: "LOOKING AHEAD"
    return tuple((start, side or "") for start, side, upper in lines if side or (capitals and upper))


def section_at(text: str, at: int) -> tuple[int, int, str] | None:
    """From where to where the section of a digest goes that an offset is in, and the state that heads it."""
    sections = sections_by_state(text)
    number = bisect_right([start for start, _ in sections], at) - 1
    if number < 0:
        return None
    end = sections[number + 1][0] if number + 1 < len(sections) else len(text)
    return sections[number][0], end, sections[number][1]


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
