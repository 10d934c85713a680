"""Names in the text with their type: persons, organisations, places, nationalities and the like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from memcon.find.furniture import inside
from memcon.find.spans import decode, offsets
from memcon.reader.reader import Reading
from memcon.record import Furniture


@dataclass(frozen=True, slots=True)
class Name:
    """A name: code points, its words, its type (`labels.ENTITY_TYPES`) and probability."""

    start: int
    end: int
    text: str
    type: str
    score: float


def find_names(reading: Reading, furniture: Sequence[Furniture] = ()) -> list[Name]:
    """The names outside furniture, left to right, never overlapping."""
    out = []
    for found in decode(reading, "name"):
        start, end = offsets(reading, found)
        if not inside(furniture, start, end):
            out.append(Name(start, end, reading.text[start:end], found.type, found.score))
    return out
