"""A second verb of saying behind "and" is a statement of its own: "He called it careless and | said | she knew".

Attributions come in as they were read, each with all that stands behind its verb, and go out one for each verb.
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
