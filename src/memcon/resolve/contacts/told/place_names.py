"""What a place is called: the words for it come in, its name and the state in which it lies go out."""

from __future__ import annotations

import re

from memcon.resolve.times.datelines import as_written, dateline_place
from memcon.resolve.words.countries import place_country, states_in
from memcon.resolve.words.phrases import WEEKDAY

_DESCRIBED = re.compile(
    r"(?:the\s+)?(?:(?-i:[a-z]+|[A-Z]\w+[’']s)\s+){0,3}(?:capital|city|town|port|village|resort)(?:\s+city)?",
    re.IGNORECASE,
)
_BY_NAME = re.compile(r",?\s+(?:of\s+)?((?:[A-Z][\w.’'-]*\s?){1,3}(?<=\w))")
_BREAKS_OFF = re.compile(
    r"\s(?P<ends>of|near|outside|off|above|close|north|south|east|west)(?:(?<=close)\s+to|(?<=th)\s+of|(?<=st)\s+of)?\s+"
    r"(?P<name>(?!(?:M(?:rs?|s)|Dr|Gen|Sen|Col|President|Prime|King|Queen|Prince)\b)[A-Z][\w’'-]+"
    r"(?:\s+(?!\w+day\b)[A-Z][\w’'-]+){0,2})"
)
"""The name before which words for a place break off: "the border village of", "a hunting lodge near"."""
_OPEN_END = re.compile(r"(?<=\w)\s+of(?:\s+the)?\Z")
_ITS_OWNER = re.compile(
    r"\s+(?:the\s+)?(?!M(?:rs?|s)\b|Dr\b)[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,3}(?=[.,;:)]|\s(?:on|in|at|and|to|where|with|for|during|after|before)\b|\s*\Z)"
)
"""Whose house it is that breaks off before: "a corridor of | the UN"."""
_INITIALS = re.compile(r"(?:\b[A-Z]\.)+[A-Z]\Z")  # "Washington, D.C|."
_LIES_IN = re.compile(r"(?:,\s+(?:in\s+)?|\s+in\s+)(?:the\s+)?(?=[A-Z])")
_SOMEBODY = re.compile(rf"\s+(?!{WEEKDAY}\b)[A-Z]")
"""A name or an office after a state: "at Rosvik House, Norway Foreign Minister Lind" tells where she is from."""


def named_place(text: str, start: int, end: int) -> tuple[int, int, str | None]:
    """The words of `text[start:end]` that name a place, and the state in which it lies, where they or the next tell it.

    "in Rosvik, Norway": Rosvik, which is in Norway; "in the capital, Oslo": Oslo.
    """
    end = start + len(text[start:end].rstrip(' ,;:.”"\n')) or end
    end += _INITIALS.search(text, max(start, end - 6), end) is not None and text.startswith(".", end)
    of = _OPEN_END.search(text, start, end)
    if of is not None:
        behind = _ITS_OWNER.match(text, end)
        end = behind.end() if behind else of.start()
    beside = _BREAKS_OFF.match(text, text.rfind(" ", start, end)) if " " in text[start:end] else None
    if beside and beside.end("ends") == end:
        end = beside.end()
    if _DESCRIBED.fullmatch(text, start, end):
        name = _BY_NAME.match(text, end)
        if name and place_country(name[1]):
            return name.start(1), name.end(1), place_country(name[1])
    country = place_country(text[start:end]) or (place_country(beside["name"]) if beside else None)
    if country is None:
        behind = _LIES_IN.match(text, end)
        state = states_in(text[behind.end() : behind.end() + 40])[:1] if behind else []
        named = behind is not None and bool(state) and state[0].start == 0 and state[0].form in ("name", "capital")
        if behind and named and not _SOMEBODY.match(text, behind.end() + state[0].end):
            country = state[0].code
    return start, end, country


_THIS_TOWN = re.compile(
    r"this\s(?:[\w’'-]+\s){0,5}?(?:town|city|capital|resort|port|village|suburb|island|metropolis|hub)", re.IGNORECASE
)
"""How a report tells of the place from which it was sent."""


def place_of_report(text: str, start: int, end: int) -> tuple[str, str | None] | None:
    """The name and the state of "this Arctic border town" in a report with a dateline; None for other words."""
    if _THIS_TOWN.fullmatch(text, start, end) is None or (city := dateline_place(text)) is None:
        return None
    name = as_written(text[slice(*city)])
    return name, place_country(name)
