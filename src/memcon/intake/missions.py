"""Embassies and missions that a text names at its head as who publishes it, and in whose land they are.

The lines of a text come in; the mission's name and the words for its seat go out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LINES = 3  # at the head of a text, of those that are not empty
LONGEST = 160  # characters of a line that may be such a head


@dataclass(frozen=True, slots=True)
class Mission:
    """A mission abroad: its whole `name`, and the words for the town or land where it is, if the text tells them."""

    name: str
    seat: str | None


_WORD = r"[A-Z][\w.’'-]*"
_NOUN = (
    r"(?:Embassy|High Commission|Permanent (?:Mission|Delegation|Representation)|Mission|Consulate General"
    r"|Consulate[- ]General|Consulate|Legation)"
)
_MATTER = (
    r"(?:Newsletter|News|Bulletin|Release|Activit\w+|Ambassador|Update|Monthly|Weekly|Quarterly|Annual|Press|Media|January"
    r"|February|March|April|May|June|July|August|September|October|November|December)"
)
"""What an embassy's line tells of beside its name: of what or of when its news are."""
_PLACE = rf"{_WORD}(?:[ ]{_WORD}){{0,2}}"
_LINE = re.compile(
    r"(?:(?:(?:Monthly|Weekly|Quarterly)\s)?(?:Newsletter|News|Bulletin|Activities|Update)\s(?:from|of|by)\s)?(?:[Tt]he\s)?"
    rf"(?P<name>{_NOUN}\sof\s(?:[Tt]he\s)?{_WORD}(?:\s(?:(?:of|and|the)\s){{0,2}}{_WORD}){{0,5}}"
    rf"|(?:{_WORD}\s){{1,3}}{_NOUN})"
    rf"(?:(?:\s(?:in|to)\s(?:the\s)?(?:(?:Kingdom|Republic|State|Sultanate|Federation)\sof\s(?:the\s)?)?|,\s|(?<=n|y)\s)(?P<seat>(?!{_MATTER}\b){_PLACE})(?:,\s{_PLACE})?)?"
    r"(?:\s*(?:[-–—|:,]|\s)\s*(?:(?:Monthly|Weekly|Quarterly|Annual|Press|Media)\s)?"
    rf"{_MATTER}\b.{{0,60}})?"
)
_TOWN = re.compile(rf"(?!{_MATTER}\b)(?P<seat>{_PLACE})(?:,\s{_PLACE})?")


def mission_at_head(text: str) -> Mission | None:
    """The mission that one of a text's first lines names and tells nothing else of; None where none does.

    Where its line tells no seat, the next one may, if it is a name and nothing else.
    """
    lines = [line.strip() for line in text[: 4 * LONGEST].split("\n") if line.strip()]
    for number, line in enumerate(lines[:LINES]):
        match = _LINE.fullmatch(_in_letters(line)) if len(line) <= LONGEST else None
        if match is None:
            continue
        seat = match["seat"]
        if seat is None and number + 1 < len(lines) and len(lines[number + 1]) <= LONGEST:
            town = _TOWN.fullmatch(_in_letters(lines[number + 1]))
            seat = town["seat"] if town else None
        return Mission(match["name"], seat)
    return None


def seat_in_name(publisher: str | None) -> str | None:
    """The words for where a mission is that is a publisher by this name; None for others."""
    match = _LINE.fullmatch(publisher or "")
    return match["seat"] if match else None


def is_mission(publisher: str | None) -> bool:
    """True for a publisher that is an embassy or another mission abroad."""
    return _LINE.fullmatch(publisher or "") is not None


def _in_letters(line: str) -> str:
    """A line in capitals in the letters of a name: "Embassy of India"."""
    return re.sub(r"\b(?:Of|The|And|In|To)\b", lambda m: m[0].lower(), line.title()) if line.isupper() else line
