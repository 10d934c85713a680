"""Datelines: the place at the head of a report, "SEOUL, Feb. 15 (Yonhap) --", comes in, the state where it is goes out.

A national agency that reports from its own capital means its own state's officials where it names no state; one that
reports from another's may mean either's.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from memcon.find.attributions import Quotation
from memcon.resolve.words.countries import (
    agency_state,
    capital_of,
    country_of,
    place_country,
    publisher_body,
    publisher_state,
)

HEAD = 400
"""Characters at the head of a text within which its dateline stands, below a headline that came with the text."""
_DATELINE = re.compile(
    r"^[ \t]*(?P<place>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2})"
    r"(?:,[ \xa0][^()/\n—–]{1,40}?)?[.,]?\s*"
    r"(?:\([^()\n]{2,30}\)\s*(?:[-—–:]|\Z)|/[^/\n]{2,20}/|[—–]|--|-\s|(?<=[ ,.])[A-Z]{4,}\.\s"
    r"|(?<=, \d{4}\. )(?=[A-Z])|(?<=[a-z] \d{4}\. )(?=[A-Z]))",
    re.MULTILINE,
)
_COLON = re.compile(
    r"^[ \t]*(?P<place>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,2})(?:,[ \xa0][^()/\n:—–]{1,30})?:\s+(?=\S)", re.MULTILINE
)
"""The place in capitals with no more than a colon behind it: "LUSAKA: The minister"."""
_UNDASHED = re.compile(
    r"^[ \t]*(?P<place>[A-Z][A-Z.'’-]{2,}(?: [A-Z][A-Z.'’-]+){0,2}),?(?:[ \xa0][^()/\n—–]{1,30}?)?"
    r"[ \xa0]\([A-Z][^()\n]{1,29}\)[ \xa0](?=[A-Z“\"])",
    re.MULTILINE,
)
"""The place in capitals with the agency in brackets, and no dash behind: "STOCKHOLM (Nordwire) The minister"."""
_CITY_STATES = frozenset(("SGP", "LUX", "DJI", "MCO", "SMR", "VAT"))
"""States that are called like their capitals."""

_LEAD = re.compile(
    r"(?:^[ \t]*|(?<=[.!?][ \n]))(?P<place>[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,2})(?:,[ \xa0][^()/\n:—–-]{1,30})?"
    r"(?::|\s?[—–]|\s--?)\s+(?=\S)",
    re.MULTILINE,
)
LEAST = 2  # cities that make a list of what is held in each; one alone is where a report was written


@dataclass(frozen=True, slots=True)
class CityLead:
    """A city that opens an entry of a list: where its name stands, and from where to where the entry goes on."""

    start: int
    place_end: int
    body: int
    end: int


@lru_cache(maxsize=8)
def city_leads(text: str) -> tuple[CityLead, ...]:
    """The cities that open the entries of a list, "OSLO - A meets B. PARIS - C hosts D", in text order."""
    found = [m for m in _LEAD.finditer(text) if place_country(as_written(m["place"])) is not None]
    if len({m["place"] for m in found}) < LEAST:
        return ()
    out = []
    for i, match in enumerate(found):
        line = text.find("\n", match.end())
        following = found[i + 1].start() if i + 1 < len(found) else len(text)
        out.append(CityLead(*match.span("place"), match.end(), following if line < 0 else min(line, following)))
    return tuple(out)


def city_over(text: str, at: int) -> CityLead | None:
    """The city whose entry the words at an offset stand in, None where they stand in none."""
    leads = city_leads(text)
    i = bisect_right([lead.start for lead in leads], at) - 1 if leads else -1
    return leads[i] if i >= 0 and at < leads[i].end else None


def dateline_state(text: str) -> str | None:
    """The state whose capital a text's dateline names; None where it has none, or one of another city."""
    head = text[:HEAD]
    for pattern in (_DATELINE, _UNDASHED, _COLON):
        for match in pattern.finditer(head):
            place = as_written(match["place"])
            state = country_of(place)
            found = capital_of(place) or (state if state in _CITY_STATES else None)
            if found:
                return found
    return None


def dateline_place(text: str) -> tuple[int, int] | None:
    """The words of a text's dateline for the place from which it was sent: "here" is there; None where it has none."""
    match = _DATELINE.search(text[:HEAD]) or _UNDASHED.search(text[:HEAD]) or _COLON.match(text)
    return match.span("place") if match and place_country(as_written(match["place"])) is not None else None


def behind_dateline(text: str) -> int | None:
    """Where a text begins behind its dateline; None where it has none."""
    match = _DATELINE.search(text[:HEAD]) or _UNDASHED.search(text[:HEAD]) or _COLON.match(text)
    if match is None or place_country(as_written(match["place"])) is None:
        return None
    return match.end() + len(head := text[match.end() : HEAD]) - len(head.lstrip())


@lru_cache(maxsize=2)  # each contact of a document asks for it
def report_line(text: str) -> tuple[int, int] | None:
    """Where the dateline of an agency's report stands, "CAIRO, Jan. 14 (Northwire) --"; None where there is none."""
    match = _DATELINE.search(text[:HEAD])
    return match.span() if match and match[0].rstrip(" -–—:\xa0")[-1:] in (")", "/") else None


def as_written(place: str) -> str:
    """The place of a dateline as it is written elsewhere: "Lusaka" for "LUSAKA"."""
    place = place.rstrip(".,")
    return place.title() if place.isupper() else place


def without_dateline(quotations: Sequence[Quotation], text: str) -> list[Quotation]:
    """The quotations, none of which has a text's dateline for its speaker.

    What only a dateline was read to say, "LUSAKA: The two met", is the text's own.
    """
    match = _COLON.match(text)
    if match is None or place_country(as_written(match["place"])) is None or text.count(f"\n{match['place']}:"):
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

    Nor does it in what a national agency reports from another state's capital. Where the publisher's name tells none,
    a text that bears a national agency's name and the capital of its state, or a capital and a day as a ministry's own
    communiqué does, tells it.
    """
    home = publisher_state(publisher, country)
    if home is None and not country and publisher_body(publisher) is None:
        return _own_state(text)
    if country or not agency_state(publisher or ""):
        return home
    return home if dateline_state(text) in (None, home) else None


def _own_state(text: str) -> str | None:
    """The state of the ministry or agency whose text this is by its own head or last line; None for others."""
    head = text[:HEAD]
    for match in _DATELINE.finditer(head):
        agency = _AGENCY.search(match.group() + head[match.end() : match.end() + 1])
        state = agency_state(agency["name"] or agency["bare"]) if agency else None
        if state is not None:
            return state if capital_of(as_written(match["place"])) == state else None
    signed = _SIGNED.search(text, max(0, len(text) - LAST)) or _HEADED.search(head)
    if signed is None or _OF_SEVERAL.search(head):
        return None
    return capital_of(as_written(signed["place"]))


LAST = 120  # characters at the end of a text within which it is signed
_AGENCY = re.compile(r"[(/](?P<name>[^()/\n]{2,30})[)/]|,\s(?P<bare>[A-Z]{2,8})\s*(?:--?|[–—])")
_PLACE_AND_DAY = (
    r"(?P<place>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2}),?[ \t]*%s[ \t]*"
    r"(?:\d{1,2}(?:st|nd|rd|th)? [A-Z]\w{2,9},? \d{4}|[A-Z]\w{2,9} \d{1,2}, \d{4})\.?[ \t]*"
)
_SIGNED = re.compile(r"\n[ \t]*" + _PLACE_AND_DAY % r"\n?" + r"\s*\Z")
_HEADED = re.compile(r"^[ \t]*" + _PLACE_AND_DAY % "" + "$", re.MULTILINE)
_OF_SEVERAL = re.compile(r"\b[Jj](?:oint|OINT)\b|\bDECLARATION\b|\b[Dd]eclaration\b|\b[Cc]ommuniqu[eé]\b")
"""What several states issue together, wherever it is signed."""
