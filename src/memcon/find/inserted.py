"""Headlines that a page puts into a sentence behind a name: a text comes in, the insertions go out as furniture.

Where a page links each name to a page of its own, its text says "… President Dorn Ilse Maria DornHeadline of one day
Headline of another MORE on Sunday …": behind the name the full name again, with headlines glued to it, up to "MORE".
Or it has what a window tells of a speaker: "President Ilse Dorn Dorn IlsePresident of the Republic: Good afternoon".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.record import Furniture

_PART = r"(?:\(?[A-Z][\w.’'-]*\)?|d[aei]|du|la|le|van|von|der|den|bin|al)"
_INSERTED = re.compile(
    rf"\b(?P<last>[A-Z][\w’'-]+)[ \xa0](?P<all>(?:{_PART}[ \xa0]){{1,5}}(?P=last)(?=[A-Z0-9])"
    r"[^\n]{10,700}?[ \xa0]MORE)(?!\w)"
)
_WINDOW = re.compile(
    r"(?P<first>[A-Z](?<![\w’'-].)[\w’'-]{0,40})[ \xa0](?P<last>[A-Z][\w’'-]{0,40})"
    r"(?P<all>[ \xa0](?P=last)[ \xa0](?P=first)(?=[A-Z])[^:\n]{2,160}?)(?=[ \xa0]?:)"
)
"""The name turned round with an office glued to it, between the speaker's name and the colon behind it."""


def find_inserted(text: str) -> tuple[Furniture, ...]:
    """The insertions of a text, in order, never overlapping."""
    found = list(_INSERTED.finditer(text)) if "MORE" in text else []
    found += _WINDOW.finditer(text)
    out: list[Furniture] = []
    for start, end in sorted(match.span("all") for match in found):
        if not out or start >= out[-1].end:
            out.append(Furniture(start, end, "related"))
    return tuple(out)


def without(text: str, inserted: Sequence[Furniture]) -> str:
    """The text with spaces for each insertion, as long as before, so that a sentence reads on behind it."""
    at, out = 0, []
    for piece in inserted:
        out += [text[at : piece.start], " " * (piece.end - piece.start)]
        at = piece.end
    return "".join([*out, text[at:]])


def together(furniture: Sequence[Furniture], inserted: Sequence[Furniture]) -> tuple[Furniture, ...]:
    """Both in order; of an insertion into a line that is furniture itself, the line."""
    alone = [one for one in inserted if not any(f.start < one.end and one.start < f.end for f in furniture)]
    return tuple(sorted([*furniture, *alone], key=lambda piece: piece.start))


def around(start: int, end: int, inserted: Sequence[Furniture]) -> list[tuple[int, int]]:
    """The parts of a span that no insertion is part of."""
    out = []
    for piece in inserted:
        if start < piece.end and piece.start < end:
            if start < piece.start:
                out.append((start, piece.start))
            start = piece.end
    return [*out, (start, end)] if start < end else out
