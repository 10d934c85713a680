"""Marked files: JSON Lines of documents with their contacts, their attributions, or both, become plain data.

One document a line: `text`; `id`, `published` (or `date`), `publisher`, `publisher_country`, `title`, `url` and `kind`
where known; `contacts`, a list of contacts as people marked them, and `attributions`, a list of `{"source": [[start,
end], …], "cue": […], "content": […]}`. Offsets are code points, ends exclusive; docs/quality.md describes every field.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from memcon.errors import BrokenSource, EmptySource, MissingSource

Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True)
class GoldParticipant:
    """Somebody marked as taking part; `spans` may be empty where only the name was written down."""

    name: str
    side: str | None
    role: str | None
    spans: tuple[Offsets, ...]


@dataclass(frozen=True, slots=True)
class GoldContact:
    """A contact as marked. `time` holds ISO dates, both None where the text tells no time."""

    mode: str
    status: str
    participants: tuple[GoldParticipant, ...]
    time: tuple[str | None, str | None]
    evidence: tuple[Offsets, ...]
    place: tuple[Offsets, ...]
    topics: tuple[Offsets, ...]
    withheld: tuple[Offsets, ...]
    sources: tuple[Offsets, ...]


@dataclass(frozen=True, slots=True)
class GoldAttribution:
    """An attribution as marked; each part may be in several pieces."""

    source: tuple[Offsets, ...]
    cue: tuple[Offsets, ...]
    content: tuple[Offsets, ...]


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """One marked text. `contacts` or `attributions` is None where the file does not mark them."""

    id: str
    text: str
    contacts: tuple[GoldContact, ...] | None
    attributions: tuple[GoldAttribution, ...] | None
    ignore: tuple[Offsets, ...] = ()
    facts: dict[str, str] = field(default_factory=dict)


_FACTS = ("published", "publisher", "publisher_country", "title", "url", "kind")


def read_gold(path: Path) -> list[GoldDocument]:
    """The documents of a marked file, gzip or not, in its order.

    Raises `MissingSource`, `EmptySource`, or `BrokenSource` that names the line and what is wrong with it.
    """
    out: list[GoldDocument] = []
    seen: set[str] = set()
    for number, row in _rows(path):
        where = f"{path}:{number}"
        document = _document(where, row, number)
        if document.id in seen:
            raise BrokenSource(where, f"the id {document.id!r} stands twice in the file")
        seen.add(document.id)
        out.append(document)
    if not out:
        raise EmptySource(str(path), "there is no marked document in it")
    return out


def _rows(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    number = 0
    try:
        with path.open("rb") as raw:
            packed = raw.read(2) == b"\x1f\x8b"
        with gzip.open(path, "rb") if packed else path.open("rb") as lines:
            for number, line in enumerate(lines, 1):
                if not line.strip():
                    continue
                try:
                    row = json.loads(line.decode("utf-8-sig"))
                except (ValueError, RecursionError) as error:
                    raise BrokenSource(f"{path}:{number}", f"not a line of JSON ({error})") from None
                if not isinstance(row, dict):
                    raise BrokenSource(f"{path}:{number}", "a JSON object is expected on each line")
                yield number, row
    except FileNotFoundError:
        raise MissingSource(str(path), "there is no such file") from None
    except (OSError, EOFError) as error:
        raise BrokenSource(str(path), f"cannot be read after line {number} ({error})") from None


def _document(where: str, row: dict[str, Any], number: int) -> GoldDocument:
    text = row.get("text")
    if not isinstance(text, str) or not text.strip():
        raise BrokenSource(where, "it has no text: the figures are about words in it")
    if not isinstance(row.get("contacts"), list) and not isinstance(row.get("attributions"), list):
        raise BrokenSource(
            where, 'nothing is marked: "contacts" or "attributions" must be a list, empty where none are'
        )
    made = _Marks(where, len(text))
    facts = {name: row[name] for name in _FACTS if isinstance(row.get(name), str)}
    if "published" not in facts and isinstance(row.get("date"), str):
        facts["published"] = row["date"]
    contacts = row.get("contacts")
    marked = row.get("attributions")
    return GoldDocument(
        str(row.get("id") or f"line {number}"),
        text,
        tuple(made.contact(c) for c in contacts) if isinstance(contacts, list) else None,
        tuple(made.attribution(a) for a in marked) if isinstance(marked, list) else None,
        made.pairs(row, "ignore"),
        facts,
    )


@dataclass(frozen=True, slots=True)
class _Marks:
    """What stands on one line, checked while it is taken apart."""

    where: str
    length: int

    def contact(self, row: object) -> GoldContact:
        """One contact; spans are {"start", "end", …} or null."""
        if not isinstance(row, dict):
            raise self._broken("each contact is an object")
        time = row.get("time") or {}
        place = row.get("place") or {}
        if not isinstance(time, dict) or not isinstance(place, dict):
            raise self._broken("time and place are objects or null")
        people = row.get("participants")
        if not isinstance(people, list) or not all(isinstance(p, dict) for p in people):
            raise self._broken("participants is a list of objects")
        return GoldContact(
            str(row.get("mode")),
            str(row.get("status")),
            tuple(
                GoldParticipant(
                    str(p.get("name") or ""), p.get("side"), p.get("role"), self._spans([p.get("span")], "participants")
                )
                for p in people
            ),
            (time.get("start"), time.get("end")),
            self._spans(row.get("evidence") or [], "evidence"),
            self._spans([place.get("span")], "place"),
            self._spans(row.get("topics") or [], "topics"),
            self._spans(row.get("withheld") or [], "withheld"),
            self._spans(row.get("reported_by") or [], "reported_by"),
        )

    def attribution(self, row: object) -> GoldAttribution:
        """One attribution; spans are [start, end]."""
        if not isinstance(row, dict):
            raise self._broken("each attribution is an object")
        return GoldAttribution(*(self.pairs(row, part) for part in ("source", "cue", "content")))

    def pairs(self, row: dict[str, Any], part: str) -> tuple[Offsets, ...]:
        """The [start, end] pairs under a key."""
        spans = row.get(part) or []
        if not isinstance(spans, list):
            raise self._broken(f"{part} is a list of [start, end]")
        return tuple(
            self._offsets(s[0], s[1], part) if isinstance(s, list) and len(s) == 2 else self._no(part) for s in spans
        )

    def _spans(self, spans: object, part: str) -> tuple[Offsets, ...]:
        if not isinstance(spans, list):
            raise self._broken(f"{part} is a list of spans")
        out = []
        for span in spans:
            if isinstance(span, dict) and isinstance(span.get("span"), dict):
                span = span["span"]  # topics and withheld may be written as in the record
            if span:
                out.append(
                    self._offsets(span.get("start"), span.get("end"), part)
                    if isinstance(span, dict)
                    else self._no(part)
                )
        return tuple(out)

    def _offsets(self, start: object, end: object, part: str) -> Offsets:
        if type(start) is not int or type(end) is not int or not 0 <= start < end <= self.length:
            raise self._broken(f"{part}: {start}:{end} is no place in a text of {self.length} characters")
        return start, end

    def _no(self, part: str) -> Offsets:
        raise self._broken(f"{part}: a span has a start and an end")

    def _broken(self, reason: str) -> BrokenSource:
        return BrokenSource(self.where, reason)
