"""A paragraph of speech that says itself whose it is: "“…,” one of the people said. “…”" belongs to nobody before it.

Attributions come in with the paragraphs that the reader took for more of their speaker's words, and go out without
those; each is an attribution of its own.
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


def with_their_tags(text: str, quotations: Sequence[Quotation]) -> list[Quotation]:
    """The attributions in their order, then those of the paragraphs that they held and that tell their speaker."""
    out: list[Quotation] = []
    own: dict[Offsets, Quotation] = {}
    taken = {piece[0] for q in quotations for piece in q.source}
    for one in quotations:
        kept = list(one.content[:1])
        for piece in one.content[1:]:
            match = _TAGGED.fullmatch(text, *piece) if _opens_a_paragraph(text, piece[0]) else None
            if match is None:
                kept.append(piece)
            elif match.start("who") not in taken:
                content = [match.span("first"), *([match.span("rest")] if match["rest"] else [])]
                own[piece] = replace(one, source=(match.span("who"),), cue=(match.span("cue"),), content=tuple(content))
        out.append(one if len(kept) == len(one.content) else replace(one, content=tuple(kept)))
    return [*out, *own.values()]


def _opens_a_paragraph(text: str, start: int) -> bool:
    return text[start] in '“"' and text[max(0, start - 1) : start] in ("", "\n")
