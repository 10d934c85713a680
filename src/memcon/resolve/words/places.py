"""Names of places, with their state where the name itself tells it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from memcon.find.mentions import Name
from memcon.resolve.words.countries import place_country


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
