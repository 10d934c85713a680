"""Sentences cut in two: "The museum, the mayor said, celebrated its heroes", "They agreed to meet, the note said".

The verb inside such a content is taken for a second cue of the same source, and the words on either side of it for two
contents. But a source has one finite verb, unless "and" or a comma with a participle ("…, adding that") brings another.
Of "The two met, the note said, for the first time", all is told, though the end alone was found.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from memcon.find.furniture import inside
from memcon.find.sentences import Sentences
from memcon.find.speech.marks import QUOTED
from memcon.record import Furniture

if TYPE_CHECKING:
    from memcon.find.attributions import Offsets, Quotation

NEIGHBOURS = 3  # attributions of one source among which the other half is looked for
TAIL = 60  # characters that may stand between a cue and the comma behind it: to whom, when, where

_COMMA = re.compile(r"[,–—][\s”’\"']*$")
_OWN_VERB = re.compile(r"(?:and|but|or|nor|then|not|while|as|who|where|when|\w+ing)\b", re.IGNORECASE)
_PASSIVE = re.compile(r"\bby$")
_SENTENCE_ENDS = re.compile(r"[.!?;:]\s|\n")
_CLOSED = "”’\"'"


def close_cuts(text: str, quotations: Sequence[Quotation], furniture: Sequence[Furniture] = ()) -> list[Quotation]:
    """The attributions in the order in which they came, halves of one sentence made one unless furniture is between."""
    by_source: dict[Offsets, list[Quotation]] = {}
    for quotation in quotations:
        if quotation.source and quotation.cue:
            by_source.setdefault(quotation.source[0], []).append(quotation)
    now: dict[int, Quotation | None] = {}
    for group in by_source.values():
        for number, first in enumerate(group):
            for second in group[max(0, number - NEIGHBOURS) : number + NEIGHBOURS + 1]:
                if first is second or id(first) in now or id(second) in now:
                    continue
                content = _around_source(text, first, second) or _before_source(text, first, second)
                if content and not any(inside(furniture, *piece) for piece in content):
                    score = round((first.score + second.score) / 2, 4)
                    now[id(first)], now[id(second)] = replace(first, content=content, score=score), None
    by_end = {q.content[-1][1]: q for q in quotations if q.source and q.cue and id(q) not in now}
    for other in quotations:
        owner = by_end.get(other.cue[0][0] - 1) if other.cue and id(other) not in now else None
        if owner is None or owner is other or id(owner) in now or not _is_elsewhere(text, other):
            continue
        content = _before_source(text, owner, replace(other, source=owner.source))
        if content and not any(inside(furniture, *piece) for piece in content):
            now[id(owner)], now[id(other)] = replace(owner, content=content), None
    return [q for q in (now.get(id(q), q) for q in quotations) if q is not None]


def with_beginnings(
    text: str, quotations: Sequence[Quotation], sentences: Sentences, furniture: Sequence[Furniture] = ()
) -> list[Quotation]:
    """The attributions in their order, each that stands between commas with the clause before it, where none has it.

    "The two met on Monday, the note said, | the first time since May". Words that open with when or where somebody
    spoke are no clause that he told: "In a statement, he said, …".
    """
    told = sorted(piece for q in quotations for piece in (*q.content, *q.cue, *q.source))
    return [_with_beginning(text, q, told, sentences, furniture) for q in quotations]


def _with_beginning(
    text: str, one: Quotation, told: Sequence[Offsets], sentences: Sentences, furniture: Sequence[Furniture]
) -> Quotation:
    if len(one.source) != 1 or len(one.cue) != 1:
        return one
    start, end = min(one.source[0][0], one.cue[0][0]), max(one.source[0][1], one.cue[0][1])
    low, high = sentences.span(start)
    low = max(low, text.rfind("\n", low, start) + 1)
    first = one.content[0][0]
    if (
        not end < first < high
        or text[end:first] != ", "
        or text[first] in _MARKS
        or not text.startswith(", ", start - 2)
    ):
        return one
    head = (low, start - 2)
    if not LEAST <= head[1] - low <= MOST or _ADJUNCT.match(text, low) or QUOTED.search(text, *head):
        return one
    before = told[: bisect_left(told, (start, start))]
    if any(b > low for _, b in before[-BESIDE:]) or _FINITE.search(text, *head) is None or inside(furniture, *head):
        return one
    return replace(one, content=(head, *one.content))


LEAST, MOST = 20, 600  # characters of a clause that is told before who tells it
BESIDE = 8  # pieces of attributions before one, among which one of its sentence is looked for
_MARKS = "“”\"'‘«"
_ADJUNCT = re.compile(
    r"\W*(?:in|on|at|as|after|before|during|when|while|with|without|for|from|by|to|since|until|despite|although|though|because|if|once|under|amid"
    r"|following|ahead|asked|speaking|writing|citing|noting|adding|responding|referring|according|earlier|later|but|and|yet|so|however|meanwhile|still"
    r"|[a-z]+ing|[a-z]+ed)\b",
    re.IGNORECASE,
)
"""What opens words that are no clause: "In a statement", "Asked about it"."""
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|met|held|spoke|took|gave|made|went|came|left|sent"
    r"|saw|led|put|set|told|began|agreed|\w{2,}(?:ed|es|ks|ts|ns|ds))\b"
)


def _is_elsewhere(text: str, one: Quotation) -> bool:
    """True where the source of an attribution is missing, or begins another sentence behind its content."""
    if not one.source:
        return True
    end, start = one.content[-1][1], one.source[0][0]
    return end <= start and bool(_SENTENCE_ENDS.search(text, end, start))


def _around_source(text: str, first: Quotation, second: Quotation) -> tuple[Offsets, ...] | None:
    """The content of `first` and, behind the comma that ends its source and cue, all of `second`."""
    low, high = _inserted(first)
    before, (start, end) = first.content[-1], second.content[0]
    after = start if second.cue == first.cue else min(start, second.cue[0][0])
    if not before[1] <= low or not high <= after or text[before[1] - 1] in _CLOSED:
        return None
    tail, comma, rest = text[high:after].partition(",")
    if not comma or max(len(tail), len(rest)) > TAIL or _SENTENCE_ENDS.search(text, high, after):
        return None
    begin = after - len(rest.lstrip())
    if (
        not _COMMA.search(text, max(before[0], before[1] - 2), low)
        or _PASSIVE.search(text, first.cue[0][0], first.cue[-1][1])
        or _OWN_VERB.match(text, begin)
    ):
        return None
    return (*first.content, (begin, end), *second.content[1:])


def _before_source(text: str, first: Quotation, second: Quotation) -> tuple[Offsets, ...] | None:
    """From the content of `first` over the verb behind it to the end of `second`, where their source follows."""
    low, _ = _inserted(first)
    (begin, stop), (start, end) = first.content[-1], second.content[0]
    verb = second.cue[0][0], second.cue[-1][1]
    if not stop <= verb[0] or not verb[1] <= start or not second.content[-1][1] <= low or text[stop : verb[0]].strip():
        return None
    if not _COMMA.search(text, second.content[-1][1] - 2, low) or _SENTENCE_ENDS.search(text, stop, start):
        return None
    return (*first.content[:-1], (begin, end), *second.content[1:])


def _inserted(quotation: Quotation) -> Offsets:
    """From the beginning of an attribution's source and cue to their end."""
    spans = (*quotation.source, *quotation.cue)
    return min(start for start, _ in spans), max(end for _, end in spans)
