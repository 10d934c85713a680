"""Annotated corpora become `Example`s: a text, what is marked in it, and which tasks its marks answer.

Only files whose names say train or dev are read; dev files serve to choose and to stop, never to train.
The corpora, their origin and licences are named in the card of the weights (`training/card.py`).
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from training.furniture import LABELS as FURNITURE
from training.furniture import furniture_block

Offsets = tuple[int, int]


@dataclass(frozen=True)
class Marked:
    """A marked stretch of a text; `label` is one of its task's types."""

    start: int
    end: int
    label: str


@dataclass(frozen=True)
class Quote:
    """One attribution: offsets of its source, cue and content, each in one or more pieces."""

    source: tuple[Offsets, ...]
    cue: tuple[Offsets, ...]
    content: tuple[Offsets, ...]


@dataclass(frozen=True)
class Occasion:
    """One contact: its trigger's offsets, its classes, and its arguments as (link, offsets).

    `also` are all other words that name the same occasion, None where they are not known.
    """

    trigger: Offsets
    classes: dict[str, str]
    arguments: tuple[tuple[str, Offsets], ...]
    evidence: tuple[Offsets, ...]
    also: tuple[Offsets, ...] | None = None


@dataclass(frozen=True)
class Example:
    """A text with its marks. `tasks` names the tasks that it can teach; all else in it is unknown.

    In tasks of `partial`, an unmarked word with a capital is unknown, too: the corpus lacks some of the types. Of the
    stretches in `unknown` nothing is known at all. Words in `named` are part of a name of some type, the task "name"
    knows nothing of those in `unnamed`.
    """

    id: str
    text: str
    tasks: frozenset[str]
    partial: frozenset[str] = frozenset()
    spans: dict[str, tuple[Marked, ...]] = field(default_factory=dict)
    sentences: tuple[int, ...] = ()
    furniture: tuple[Marked, ...] = ()
    furniture_known: bool = False
    quotes: tuple[Quote, ...] = ()
    occasions: tuple[Occasion, ...] = ()
    unknown: tuple[Offsets, ...] = ()
    named: tuple[Offsets, ...] = ()
    unnamed: tuple[Offsets, ...] = ()


def read_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The JSON objects of a plain or gzipped JSON Lines file."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def unmarked(path: Path, without: Iterable[Path] = ()) -> list[Example]:
    """Texts of which nothing is known, to be read beside a teacher; not those that the files `without` hold, too."""
    others = {row["text"] for other in without for row in read_lines(other)}
    return [Example(row["id"], row["text"], frozenset()) for row in read_lines(path) if row["text"] not in others]


def polnear(path: Path) -> list[Example]:
    """PolNeAR (Newell, Margolin, Ruths 2018): attributions, and stretches marked as page furniture."""
    out = []
    for row in read_lines(path):
        quotes = tuple(
            Quote(*(tuple((s, e) for s, e in a[role]) for role in ("source", "cue", "content")))
            for a in row["attributions"]
            if a["content"]
        )
        spans = {
            Marked(s, e, role)
            for quote in quotes
            for role, pieces in (("source", quote.source), ("cue", quote.cue), ("content", quote.content))
            for s, e in pieces
        }
        out.append(
            Example(
                row["id"],
                row["text"],
                frozenset({"attribution", "furniture"}),
                spans={"attribution": tuple(sorted(spans, key=lambda m: (m.start, m.end)))},
                furniture=tuple(Marked(s, e, "any") for s, e in row["ignore"]),
                furniture_known=True,
                quotes=quotes,
            )
        )
    return out


def newswire(path: Path) -> list[Example]:
    """Worldwide newswire (Shan, Bauer, Manning 2023): names of nine classes."""
    return [
        Example(
            row["id"],
            row["text"],
            frozenset({"name", "furniture"}),
            spans={"name": tuple(Marked(s["start"], s["end"], s["label"]) for s in row["spans"])},
        )
        for row in read_lines(path)
    ]


_GUM_TYPES = {"person": "Person", "organization": "Organization", "place": "Location"}


def named(path: Path) -> list[Example]:
    """Names of persons, organisations and places in GUM (Zeldes 2017): web genres beside the newspapers."""
    out = []
    for row in read_lines(path):
        if not gum_free(row["id"]):
            continue
        marks = [
            Marked(s["start"], s["end"], _GUM_TYPES[s["label"]])
            for s in row["spans"]
            if s["label"] in _GUM_TYPES and s["end"] - s["start"] <= 60 and s["text"][:1].isupper()
        ]
        outer = [m for m in marks if not any(o != m and o.start <= m.start and m.end <= o.end for o in marks)]
        out.append(
            Example(
                row["id"],
                row["text"],
                frozenset({"name"}),
                partial=frozenset({"name"}),
                spans={"name": tuple(sorted(set(outer), key=lambda m: (m.start, m.end)))},
            )
        )
    return out


def timexes(path: Path) -> list[Example]:
    """TimeML time expressions, as in WikiWars (Mazur, Dale 2010)."""
    return [
        Example(
            row["id"],
            row["text"],
            frozenset({"time"}),
            spans={
                "time": tuple(Marked(t["start"], t["end"], t["type"]) for t in row["timexes"] if t["end"] > t["start"])
            },
        )
        for row in read_lines(path)
    ]


def contacts(path: Path, mentions: Mapping[str, list[list[Offsets]]] | None = None) -> list[Example]:
    """Contacts marked for memcon: triggers, arguments with roles, classes.

    `mentions` are further words for the contacts of some documents, by their id: of the others there are none.
    """

    def with_mentions(row: dict[str, Any]) -> dict[str, Any]:
        if mentions is None:
            return row
        also = mentions.get(row["id"]) or [[] for _ in row["contacts"]]
        told = [
            contact | {"also": [{"start": start, "end": end} for start, end in words]}
            for contact, words in zip(row["contacts"], also, strict=True)
        ]
        return row | {"contacts": told}

    return contact_examples(map(with_mentions, read_lines(path)))


def contact_examples(rows: Iterable[dict[str, Any]]) -> list[Example]:
    """Documents with their contacts in the shape of the marked files."""
    out = []
    for row in rows:
        occasions = tuple(_occasion(c) for c in row["contacts"])
        spans: dict[str, set[Marked]] = {name: set() for name in CONTACT_TASKS}
        for occasion in occasions:
            for trigger in (occasion.trigger, *(occasion.also or ())):
                spans["contact_trigger"].add(Marked(*trigger, "trigger"))
            for link, (start, end) in occasion.arguments:
                argument = link if link in _PLAIN_ARGUMENTS else "participant"
                spans[f"contact_{argument}"].add(Marked(start, end, argument))
            spans["contact_evidence"] |= {Marked(start, end, "evidence") for start, end in occasion.evidence}
        out.append(
            Example(
                row["id"],
                row["text"],
                frozenset({*CONTACT_TASKS, "furniture"}),
                spans={name: tuple(sorted(marks, key=lambda m: (m.start, m.end))) for name, marks in spans.items()},
                furniture_known=row["kind"] in _OFFICIAL,
                occasions=occasions,
            )
        )
    return out


_PLAIN_ARGUMENTS = ("time", "place", "topic", "withheld", "reported")
_OFFICIAL = ("readout", "press_release", "transcript")
"""Kinds of contact documents that come as their publisher's bare text: nothing in them is furniture."""
CONTACT_TASKS = (
    "contact_trigger",
    "contact_participant",
    "contact_time",
    "contact_place",
    "contact_topic",
    "contact_withheld",
    "contact_reported",
    "contact_evidence",
)


def _occasion(contact: dict[str, Any]) -> Occasion:
    def offsets(span: dict[str, Any]) -> Offsets:
        return span["start"], span["end"]

    arguments = [(p["role"], offsets(p["span"])) for p in contact["participants"] if p.get("span")]
    for name in ("time", "place"):
        if contact[name] and contact[name].get("span"):
            arguments.append((name, offsets(contact[name]["span"])))
    for name, key in (("topic", "topics"), ("withheld", "withheld"), ("reported", "reported_by")):
        arguments += [(name, offsets(span)) for span in contact[key]]
    return Occasion(
        offsets(contact["trigger"]),
        {
            "mode": contact["mode"],
            "status": contact["status"],
            "series": "series" if contact["series"] else "single",
        },
        tuple(arguments),
        tuple(offsets(e) for e in contact["evidence"]),
        tuple(offsets(a) for a in contact["also"]) if "also" in contact else None,
    )


GUM_NON_COMMERCIAL = frozenset({"essay", "fiction", "letter", "podcast", "whow"})


def gum_free(doc: str) -> bool:
    """False for the genres of GUM whose licence forbids commercial use."""
    return doc.split("_")[1] not in GUM_NON_COMMERCIAL


def with_furniture(example: Example, rng: random.Random) -> Example:
    """The example with one to four invented furniture blocks set between its paragraphs, all offsets moved."""
    breaks = [0, *(i + 1 for i, char in enumerate(example.text) if char == "\n"), len(example.text)]
    for _ in range(rng.randint(1, 4)):
        where = rng.choices(("top", "middle", "bottom"), (3, 3, 5))[0]
        inside = [b for b in breaks if not _cuts(example, b)]
        if not inside:
            return example
        at = inside[0] if where == "top" else inside[-1] if where == "bottom" else rng.choice(inside)
        block, label = furniture_block(rng, where)
        lead = "" if at == 0 else rng.choice(("\n", "\n\n")) if at == len(example.text) else ""
        tail = "" if at == len(example.text) else rng.choice(("\n", "\n\n"))
        example = _insert(example, at, lead + block + tail, len(lead), len(lead) + len(block), label)
        breaks = [b if b < at else b + len(lead + block + tail) for b in breaks]
    return example


def _cuts(example: Example, at: int) -> bool:
    marks = [(m.start, m.end) for group in example.spans.values() for m in group]
    marks += [(m.start, m.end) for m in example.furniture]
    return any(start < at < end for start, end in marks)


def _insert(example: Example, at: int, words: str, start: int, end: int, label: str) -> Example:
    size = len(words)

    def point(offset: int) -> int:
        return offset + size if offset >= at else offset

    def move(offsets: Offsets) -> Offsets:
        return point(offsets[0]), point(offsets[1] - 1) + 1

    def mark(m: Marked) -> Marked:
        return Marked(*move((m.start, m.end)), m.label)

    def pieces(offsets: tuple[Offsets, ...]) -> tuple[Offsets, ...]:
        return tuple(move(o) for o in offsets)

    return replace(
        example,
        text=example.text[:at] + words + example.text[at:],
        spans={task: tuple(mark(m) for m in marks) for task, marks in example.spans.items()},
        sentences=tuple(point(s) for s in example.sentences),
        furniture=(
            *(mark(m) for m in example.furniture),
            *((Marked(at + start, at + end, label),) if label else ()),
        ),
        unknown=pieces(example.unknown),
        quotes=tuple(Quote(pieces(q.source), pieces(q.cue), pieces(q.content)) for q in example.quotes),
        occasions=tuple(
            Occasion(
                move(o.trigger),
                o.classes,
                tuple((k, move(a)) for k, a in o.arguments),
                pieces(o.evidence),
                None if o.also is None else tuple(map(move, o.also)),
            )
            for o in example.occasions
        ),
    )


FURNITURE_CLASS = {label: i + 1 for i, label in enumerate(FURNITURE)}
