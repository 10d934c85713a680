"""Speech that says itself whose it is: "“…,” one of the people said. “…”" belongs to nobody who spoke before it.

Attributions come in with the paragraphs, and with the sentences of "the agency quoted Roe as saying …", that the reader
took for more of their speaker's words, and go out without those; each is an attribution of its own. A quotation whose
first words were taken for who speaks and how ("“ | He talked about | fish,” Roe said") has them back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from memcon.find.attributions import Offsets, Quotation

_TAGGED = re.compile(
    r"(?P<first>[“\"][^“”\"\n]{2,600}[,?!][”\"])\s+"
    r"(?P<who>(?!(?:he|she|it|they|we|I|and|but|as|which|who)\b)[^“”\",;:.?!\n]{2,80}?(?:,\s[^“”\",;:.?!\n]{2,80},)?)\s+"
    r"(?P<cue>said|says|added|told\s+(?:reporters|journalists|the\s+[a-z]+|[A-Z]\w+))\.?(?:\s+(?P<rest>[“\"].*))?",
    re.DOTALL,
)
_QUOTED = re.compile(
    r"\b(?P<quotes>quot(?:ed|es)|cit(?:ed|es))\s+(?P<who>[^,;:“”\"\n]{2,100}?(?:,\s[^,;:“”\"\n]{2,80},)?)\s+\Z"
)
_SAYING = re.compile(r"as\s+(?:saying|telling\s+\w+|warning|adding)(?:\s+that)?\s+")
_OPENED = re.compile(r"(?:\A|[\n.!?”\"]\s*|\s)(?P<mark>[“\"])(?P<lead>[A-Z][^“”\"\n.!?]{1,60})\Z")
_BEHIND = re.compile(
    r"\s+(?P<who>(?:(?:[Tt]he|an?)\s+(?:[a-z-]+\s+){0,3}[a-z-]+|[A-Z][\w.’-]*(?:\s+[A-Z][\w’-]*){0,3}))\s+"
    r"(?P<cue>said|says|recalled|added|told\s+\w+)\b"
)


def with_their_tags(text: str, quotations: Sequence[Quotation]) -> list[Quotation]:
    """The attributions in their order, then those of the words that they held and that tell their speaker."""
    out: list[Quotation] = []
    own: dict[Offsets, Quotation] = {}
    taken = {piece[0] for q in quotations for piece in q.source}
    for one in quotations:
        one = _with_its_beginning(text, one)
        kept = list(one.content[:1])
        for piece in one.content[1:]:
            other = _tagged(text, one, piece) or _quoted(text, one, piece)
            if other is None:
                kept.append(piece)
            elif other.source[0][0] not in taken:
                own[piece] = other
        out.append(one if len(kept) == len(one.content) else replace(one, content=tuple(kept)))
    return [*out, *own.values()]


def _tagged(text: str, one: Quotation, piece: Offsets) -> Quotation | None:
    match = _TAGGED.fullmatch(text, *piece) if _opens_a_paragraph(text, piece[0]) else None
    if match is None:
        return None
    content = (match.span("first"), *([match.span("rest")] if match["rest"] else []))
    return replace(one, source=(match.span("who"),), cue=(match.span("cue"),), content=content)


def _quoted(text: str, one: Quotation, piece: Offsets) -> Quotation | None:
    saying = _SAYING.match(text, *piece)
    before = _QUOTED.search(text, max(0, piece[0] - BEFORE), piece[0]) if saying else None
    if saying is None or before is None or any(before.start() <= a < piece[0] for a, _ in (*one.source, *one.cue)):
        return None
    cue = (before.span("quotes"), (saying.start(), saying.start() + len(saying.group().rstrip())))
    return replace(one, source=(before.span("who"),), cue=cue, content=((saying.end(), piece[1]),))


BEFORE = 220  # characters before "as saying" in which whoever is quoted is named


def _with_its_beginning(text: str, one: Quotation) -> Quotation:
    """A quotation with the words at its beginning that were taken for its source and cue, and with who says it."""
    if len(one.content) != 1 or not one.source or not one.cue:
        return one
    (start, end), first = one.content[0], min(one.source[0][0], one.cue[0][0])
    if text[end - 1] not in '”"' or text[end - 2] not in ",?!" or first >= start:
        return one
    opened = _OPENED.search(text, max(0, start - 64), start)
    behind = _BEHIND.match(text, end) if opened and opened.start("mark") < first else None
    if opened is None or behind is None or (text[opened.start("mark")] == "“") != (text[end - 1] == "”"):
        return one
    return replace(one, source=(behind.span("who"),), cue=(behind.span("cue"),), content=((opened.start("mark"), end),))


def _opens_a_paragraph(text: str, start: int) -> bool:
    return text[start] in '“"' and text[max(0, start - 1) : start] in ("", "\n")
