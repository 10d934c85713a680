"""Names in the text with their type: persons, organisations, places, nationalities and the like."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from memcon.find.furniture import inside
from memcon.find.sentences import first_words
from memcon.find.spans import Found, decode, offsets
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
    """The names outside furniture, left to right, never overlapping; none goes on over the end of its sentence."""
    out: list[Name] = []
    for found in _within_sentences(reading, decode(reading, "name")):
        start, end = offsets(reading, found)
        if inside(furniture, start, end):
            continue
        lead = _COURTESY.match(reading.text, start, end) or _STOP.match(reading.text, start, end)
        start = lead.end() if lead and lead.end() < end else start
        courteous = _COURTESY_ENDS.search(reading.text[max(0, start - 6) : start])
        kind = "Person" if courteous else found.type  # "Mr. X" is nobody else
        loose = _LOOSE.search(reading.text, start, end) if kind == "Person" else None
        end = loose.start() if loose and loose.start() > start else end
        name = Name(start, end, reading.text[start:end], kind, found.score)
        if out and _goes_on(reading.text, out[-1], name):
            before = out.pop()
            score = min(before.score, name.score)
            name = Name(before.start, end, reading.text[before.start : end], "Person", score)
        out.append(name)
    return out


def _within_sentences(reading: Reading, names: Sequence[Found]) -> Iterator[Found]:
    """A signature and the greeting after it, read as one name, are two."""
    if not names:
        return
    begins = first_words(reading).tolist()
    for found in names:
        cuts = begins[bisect_right(begins, found.first) : bisect_right(begins, found.last)]
        if not cuts:
            yield found
            continue
        for first, after in pairwise([found.first, *cuts, found.last + 1]):
            yield replace(found, first=first, last=after - 1)


_COURTESY = re.compile(r"\b(?:Mr|Mrs|Ms|Sen|Rep|Gov|Dr)\b\.?[ \xa0]")
_COURTESY_ENDS = re.compile(_COURTESY.pattern + r"\Z")
_STOP = re.compile(r"[.,;:]\s")
_LOOSE = re.compile(r"(?:\s+(?:of|the|and|in|to|for|on|at|by|with|from|is|was))+$")
_INITIAL = re.compile(r"(?:^|[\s.])[A-Z]$")
_INITIAL_FIRST = re.compile(r"[A-Z]\.\s*[A-Z]")


def _goes_on(text: str, before: Name, after: Name) -> bool:
    """True where a person's name was cut at an initial: "Maria T" and "Okonkwo", "Maria" and "T. Okonkwo"."""
    if before.type != "Person" or after.type != "Person":
        return False
    between = text[before.end : after.start]
    if _INITIAL.search(before.text):
        return between in (".", ". ", " ")
    return between == " " and bool(_INITIAL_FIRST.match(after.text)) and len(before.text.split()) == 1
