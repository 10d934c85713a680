"""A second verb of saying behind "and" is a statement of its own: "He called it careless and | said | she knew".

Attributions come in as they were read, each with all that stands behind its verb, and go out one for each verb. So does
one that runs on into the next sentence where that has a verb of its own: "… withdrawn. The call, | it said, was brief".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from memcon.find.sentences import Sentences
from memcon.find.speech.marks import QUOTED

if TYPE_CHECKING:
    from memcon.find.attributions import Quotation

WORDS = 3  # words at least of what a second verb tells

_AND = re.compile(
    r",?\s+and\s+(?:(?:also|then|later)\s+)?(?P<verb>said|urged|encouraged|warned|accused|vowed|insisted|praised|criticized|argued"
    r"|dismissed|defended|blamed|suggested|says|urges)\s+(?=\w|[“\"])"
)


def with_second_verbs(text: str, quotations: Sequence[Quotation], sentences: Sentences) -> list[Quotation]:
    """The attributions in their order, each behind it with what its subject's second verb tells."""
    out: list[Quotation] = []
    for one in quotations:
        told = _second(text, one, sentences)
        out += [one] if told is None else told
    return out


def _second(text: str, one: Quotation, sentences: Sentences) -> list[Quotation] | None:
    """Both statements of one that has a single piece behind its verb; None where no second verb is in it."""
    if len(one.content) != 1 or len(one.cue) != 1 or len(one.source) != 1 or one.content[0][0] < one.cue[0][1]:
        return None
    (start, end), home = one.content[0], sentences.at(one.cue[0][0])
    for found in _AND.finditer(text, start, end):
        quoted = len(QUOTED.findall(text, start, found.start())) % 2
        rest = text[found.end() : end]
        if quoted or sentences.at(found.start("verb")) != home or len(rest.split()) < WORDS:
            continue
        first = replace(one, content=((start, found.start()),))
        return [first, replace(one, cue=(found.span("verb"),), content=((found.end(), end),))]
    return None


_INSERTED = re.compile(r",\s(?P<who>it|he|she|they)\s(?P<verb>said|says|added|wrote|noted|stressed),\s")
_NEXT = re.compile(r"[.!?][”\"]?\s+(?=[A-Z])")
REACH = 60  # characters of the next sentence before who says it


def with_next_sentences(text: str, quotations: Sequence[Quotation]) -> list[Quotation]:
    """The attributions in their order, none over the end of its sentence into one that says itself who tells it."""
    out: list[Quotation] = []
    known = {span for one in quotations for span in one.cue}
    for one in quotations:
        cut = next(
            (told for number, piece in enumerate(one.content) if (told := _run_on(text, one, number, piece))), None
        )
        out += [one] if cut is None else [cut[0]]
        if cut is not None and cut[1].cue[0] not in known:
            known.add(cut[1].cue[0])
            out.append(cut[1])
    return out


def _run_on(text: str, one: Quotation, number: int, piece: tuple[int, int]) -> tuple[Quotation, Quotation] | None:
    """An attribution up to the end of its sentence, and that of the sentence into which a piece of it runs on."""
    start, end = piece
    said = _INSERTED.match(text, end)
    ends = [m for m in _NEXT.finditer(text, max(start, end - REACH), end)] if said else []
    if (
        said is None
        or not ends
        or said.span("verb") in one.cue
        or text.count("“", start, end) != text.count("”", start, end)
    ):
        return None
    kept = (*one.content[:number], (start, ends[-1].start()))
    rest = tuple(
        (a, b) for a, b in one.content[number + 1 :] if a >= said.end() and not _NEXT.search(text, said.end(), a)
    )
    own = replace(one, source=(said.span("who"),), cue=(said.span("verb"),), content=((ends[-1].end(), end), *rest))
    return replace(one, content=kept), own
