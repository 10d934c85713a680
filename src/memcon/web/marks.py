"""A document's text with its marks: a memcon comes in, HTML goes out in which every mark is an element.

The characters of the text stand in it as they are, in order, and nothing else does: numbers of notes are drawn by the
style sheet. Marks may lie inside each other or cross; one that crosses another is in several pieces.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from memcon.record import Attribution, Memcon, Span
from memcon.view import wording
from memcon.view.plain import visible

PART = 100_000  # characters of text on one page
_RANK = {"furniture": 0, "at": 1, "withheld": 2, "content": 3, "topic": 4, "source": 5, "participant": 6, "contact": 7}
# Embeddings, overrides and isolates turn the order of what is read; controls and lone surrogates cannot be shown.
_STEERING = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text and what it is; `key` is the same for the pieces of one thing."""

    start: int
    end: int
    kind: str
    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A note's sign in the text, behind the last of its words."""

    at: int
    anchor: str
    sign: str
    label: str
    kind: str


@dataclass(frozen=True, slots=True)
class Note:
    """What stands beside the text about an attribution or a contact: its sign, its anchor and the record's own id."""

    id: str
    sign: str
    anchor: str


def notes_of(memcon: Memcon) -> tuple[dict[str, Note], dict[str, Note]]:
    """The notes of the attributions, numbered, and of the contacts, lettered, both in the order of the text."""
    placed = [(min(s.start for s in pieces_of(a)), a.id) for a in memcon.attributions if pieces_of(a)]
    told = sorted(memcon.contacts, key=lambda c: (c.trigger.start, c.id))
    return (
        {name: Note(name, str(n), f"n{n}") for n, (_, name) in enumerate(sorted(placed), 1)},
        {c.id: Note(c.id, letters(n), f"c{letters(n)}") for n, c in enumerate(told)},
    )


def pieces_of(attribution: Attribution) -> tuple[Span, ...]:
    """All words of an attribution."""
    return (*attribution.content, *attribution.cue, *attribution.source)


def letters(number: int) -> str:
    """A, B … Z, AA, AB … for 0, 1 …"""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


def marks_of(memcon: Memcon, at: Sequence[tuple[int, int]] = ()) -> list[Mark]:
    """Every mark of a document, and the stretches that the address asks for."""
    marks = [Mark(start, end, "at", "at", "the words that you followed") for start, end in at]
    for a in memcon.attributions:
        label = f"{wording.voice(memcon, a)} · {wording.manner(memcon, a)}"
        for kind, pieces in (("source", a.source), ("cue", a.cue), ("content", a.content)):
            marks += [Mark(s.start, s.end, kind, f"a-{a.id}", f"{kind} · {label}") for s in pieces]
    for c in memcon.contacts:
        key = f"c-{c.id}"
        marks.append(Mark(c.trigger.start, c.trigger.end, "contact", key, wording.headline(memcon, c)))
        for p in c.participants:
            label = f"takes part · {wording.named(memcon, p.actor)}" + (f" ({p.side})" if p.side else "")
            marks.append(Mark(p.span.start, p.span.end, "participant", key, label))
        for t in c.topics:
            marks.append(Mark(t.span.start, t.span.end, "topic", key, "subject of the contact"))
        for w in c.withheld:
            marks.append(Mark(w.span.start, w.span.end, "withheld", key, "withheld"))
        if c.place:
            marks.append(Mark(c.place.span.start, c.place.span.end, "place", key, f"place · {c.place.name}"))
    for actor in memcon.actors:
        label = wording.described(actor) + (f" ({actor.country})" if actor.country else "")
        marks += [Mark(m.start, m.end, "person", f"p-{actor.id}", label) for m in actor.mentions]
    for n, time in enumerate(memcon.times):
        s = time.span
        marks.append(Mark(s.start, s.end, "time", f"t-{n}", f"time · {time.value or 'not resolved'}"))
    for place in memcon.places:
        label = f"place · {place.name}" + (f" ({place.country})" if place.country else "")
        marks += [Mark(s.start, s.end, "place", f"l-{place.id}", label) for s in place.spans]
    for n, piece in enumerate(memcon.document.furniture):
        marks.append(Mark(piece.start, piece.end, "furniture", f"f-{n}", f"page furniture · {piece.label}"))
    return sorted(set(marks), key=_order)


def references_of(memcon: Memcon) -> list[Reference]:
    """The signs of all notes, in the order of the text."""
    said, told = notes_of(memcon)
    found = []
    for a in memcon.attributions:
        if a.id not in said:
            continue
        note = said[a.id]
        end = max(s.end for s in (a.content or a.cue or a.source))
        label = f"Attribution {note.sign}: {wording.voice(memcon, a)}"
        found.append(Reference(end, note.anchor, note.sign, label, "said"))
    for c in memcon.contacts:
        note = told[c.id]
        label = f"Contact {note.sign}: {wording.occasion(c)}"
        found.append(Reference(c.trigger.end, note.anchor, note.sign, label, "told"))
    return sorted(found, key=lambda r: (r.at, r.kind, r.anchor))


def marked(text: str, marks: Sequence[Mark], references: Sequence[Reference] = (), start: int = 0) -> Markup:
    """The text as HTML; `start` is its first character's place in the document, where it is a part of one.

    The first piece of a mark has the id `START-END`, so that `#120-131` leads to it; the first stretch that the address
    asks for has the id `at`.
    """
    stop = start + len(text)
    inside = sorted((m for m in marks if m.start < stop and start < m.end), key=_order)
    signs = [r for r in references if start < r.at <= stop]
    opening: dict[int, list[Mark]] = {}
    for mark in inside:
        opening.setdefault(max(mark.start, start), []).append(mark)
    signed: dict[int, list[Reference]] = {}
    for sign in signs:
        signed.setdefault(sign.at, []).append(sign)
    cuts = {start, stop, *opening, *signed, *(min(m.end, stop) for m in inside)}
    out: list[str] = []
    used: set[str] = set()
    open_now: list[Mark] = []
    position = start
    for cut in sorted(cuts):
        if cut > position:
            out.append(_kept(text[position - start : cut - start]))
        ending = [m for m in open_now if m.end <= cut]
        again: list[Mark] = []
        while ending:
            mark = open_now.pop()
            out.append("</mark>" if mark.kind == "at" else "</span>")
            if mark in ending:
                ending.remove(mark)
            else:
                again.append(mark)
        for sign in signed.get(cut, ()):
            out.append(_sign(sign))
        for mark in reversed(again):
            out.append(_open(mark, used, again=True))
            open_now.append(mark)
        for mark in opening.get(cut, ()) if cut < stop else ():
            out.append(_open(mark, used, again=False))
            open_now.append(mark)
        position = cut
    out.extend("</mark>" if mark.kind == "at" else "</span>" for mark in reversed(open_now))
    return Markup("".join(out))


def part_of(length: int, asked: int, at: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Which part of a long text is shown, from 1, and how many there are; words asked for choose their own part."""
    parts = max(1, -(-length // PART))
    return (at[0][0] // PART + 1 if at else min(max(asked, 1), parts)), parts


def _order(mark: Mark) -> tuple[int, int, int, str, str, str]:
    return mark.start, -mark.end, _RANK.get(mark.kind, 9), mark.kind, mark.key, mark.label


def _open(mark: Mark, used: set[str], *, again: bool) -> str:
    if mark.kind == "at":
        first = "" if "at" in used or again else ' id="at" tabindex="-1"'
        used.add("at")
        return f'<mark class="at"{first}>'
    anchor = f"{mark.start}-{mark.end}"
    first = "" if again or anchor in used else f' id="{anchor}"'
    used.add(anchor)
    label = escape(visible(wording.one_line(mark.label)))
    return f'<span class="m m-{mark.kind}"{first} data-k="{escape(visible(mark.key))}" title="{label}">'


def _sign(sign: Reference) -> str:
    label = escape(visible(wording.one_line(sign.label)))
    return (
        f'<a class="sign sign-{sign.kind}" id="r-{sign.anchor}" href="#{sign.anchor}" '
        f'data-sign="{sign.sign}" aria-label="{label}"></a>'
    )


def _kept(text: str) -> str:
    return "".join(_stretches(text))


def _stretches(text: str) -> Iterator[str]:
    position = 0
    for found in _STEERING.finditer(text):
        yield str(escape(text[position : found.start()]))
        code = ord(found[0])
        name = unicodedata.name(found[0], "control character")
        yield f'<span class="control" title="U+{code:04X} {name}">{escape(visible(found[0]))}</span>'
        position = found.end()
    yield str(escape(text[position:]))
