"""Names of places, with their state where the name itself tells it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from memcon.find.mentions import Name
from memcon.resolve.words.countries import is_city, place_country, states_in

BEFORE = 10  # characters before a name in which it shows that it is a place
GOVERNS = 24  # the same for one that somebody governs
_GOVERNS = re.compile(r"\b(?:governor|mayor|secretary|premier)\sof\s\Z", re.IGNORECASE)
_IN = re.compile(r"\b(?:in|near|outside)\s\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place and where it is named, in code points."""

    name: str
    country: str | None
    spans: tuple[tuple[int, int], ...]


def find_places(names: Sequence[Name]) -> list[NamedPlace]:
    """Locations and facilities by name, in order of their first mention."""
    spans: dict[str, list[tuple[int, int]]] = {}
    first: dict[str, str] = {}
    for name in names:
        if name.type in ("Location", "Facility"):
            key = name.text.casefold()
            first.setdefault(key, name.text)
            spans.setdefault(key, []).append((name.start, name.end))
    return [NamedPlace(first[key], place_country(first[key]), tuple(found)) for key, found in spans.items()]


def with_cities(names: Sequence[Name], text: str) -> list[Name]:
    """The names; one word that is a known city's is a place where the text stands in it and calls nobody so.

    "Talks in Xi'an" tell of no Xi; "Sydney Roe arrived in Sydney. Sydney said" tells of her. Read as one with who
    governs it, "Governor of | Sichuan | Wang Lin", a province is no part of his name.
    Nor is a city of the name of who did something there: "In | Lima | Lind | met him".
    """
    names = [part for name in names for part in _without_province(name, text)]
    bearers = {n.text: n.text.split()[-1] for n in names if n.type == "Person" and " " in n.text}
    names = [part for name in names for part in _without_surname(name, text, bearers)]
    single = {n.text for n in names if n.type == "Person" and " " not in n.text and _is_city(n.text)}
    if not single:
        return list(names)
    people = {word for n in names if n.type == "Person" and " " in n.text for word in n.text.split()}
    there = {n.text for n in names if n.text in single - people and _is_place(n, text)}
    return [replace(n, type="Location") if n.type == "Person" and n.text in there else n for n in names]


def _without_province(name: Name, text: str) -> list[Name]:
    first, _, rest = name.text.partition(" ")
    governs = name.type == "Person" and " " in rest and _GOVERNS.search(text, max(0, name.start - GOVERNS), name.start)
    if not governs or place_country(first) is None:
        return [name]
    end = name.start + len(first)
    return [
        replace(name, end=end, text=first, type="Location"),
        replace(name, start=end + 1, text=rest),
    ]


def _without_surname(name: Name, text: str, bearers: Mapping[str, str]) -> list[Name]:
    """A name in parts where it is a place with who did something there: "In Lima | Lind | met him".

    `bearers` are the surnames of the text's people by their names.
    """
    first, _, rest = name.text.partition(" ")
    there = is_city(first) and any(rest == surname for whole, surname in bearers.items() if whole != name.text)
    if not there or not _IN.search(text, max(0, name.start - BEFORE), name.start):
        return [name]
    end = name.start + len(first)
    return [
        replace(name, end=end, text=first, type="Location"),
        replace(name, start=end + 1, text=rest, type="Person"),
    ]


def _is_city(word: str) -> bool:
    return place_country(word) is not None and not any(m.form in ("name", "demonym") for m in states_in(word))


def _is_place(name: Name, text: str) -> bool:
    return _IN.search(text, max(0, name.start - BEFORE), name.start) is not None
