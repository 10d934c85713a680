"""Sources and cues that no content was found for: the sentence that they stand in tells it.

"The minister will go to Quito, the ministry said Friday" and "According to officials, the two met": where a source and
its cue are sure and stand at the end of a sentence, behind a comma, or open it, the rest of the sentence is what they
say, also where somebody else's words are in it ("He said so, the agency reported").

"The talks went well, the agency quoted the minister as saying" needs no source and cue that were found: the words
themselves say whose the rest of the sentence is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from memcon.find.sentences import Sentences
from memcon.find.speech.marks import QUOTED

if TYPE_CHECKING:
    from memcon.find.attributions import Quotation

Offsets = tuple[int, int]

SURE = 0.6  # probability of a source and of a cue from which the two are believed without a content
BESIDE = 2  # characters between a source and its cue
TAIL = 40  # characters that may stand behind the two in their sentence: to whom, when, where
LEAST = 20  # characters that are a content
_ACCORDING = re.compile(r"according to|per", re.IGNORECASE)
_OPENING = re.compile(r"(?:(?:But|And|However|Meanwhile|Still|Yet|Also|Instead),?\s+)?")
_WHEN_WHERE = re.compile(
    r"[.!?]*\s*$|\s+(?:on|in|at|to|from|during|via|through|late|early|earlier|later|today|yesterday|last|this|separately|again"
    r"|after|before|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]+\.? \d)\b"
)
"""What may follow the two in their sentence; an object ("claimed victory") may not."""
_DATELINE = re.compile(
    r"(?:[A-Z][A-Z.’'/-]+(?:[ ,]+[A-Z][\w.’'/-]*){0,5}\s*)?(?:\([^()]{2,40}\)\s*)?[-–—]{1,2}\s+(?=\S)"
)
_CLOSED = re.compile(r"[,\s]*[”\"»]?[,\s]*")
_CLOSING = ("”", '"', "»")
_ENDS = re.compile(r"[\s.!?;:]*\Z")

_AS_SAYING = re.compile(r"as(?<!\was)\s+(?:saying|telling)\b")  # letters first: they are sought faster than an edge
_ACTIVE = re.compile(
    r",\s+(?=[^,;“”\"\n]*\s(?:quoted|cited)\s)[^,;“”\"\n]{2,80}?\s(?P<cue>quoted|cited)\s+(?P<source>[^,;“”\"\n]{2,90}?)\s+\Z"
)
_PASSIVE = re.compile(
    r",\s+(?P<source>[^,;“”\"\n]{2,90}?)\s+(?P<cue>(?:was|were|is|are|(?:has|have|had)\s+been)\s+(?:quoted|cited))"
    r"(?:\s+by\s+[^,;“”\"\n]{2,60}?)?\s+\Z"
)

Scored = tuple[Offsets, float]


def claimed(
    text: str,
    sources: Sequence[Scored],
    cues: Sequence[Scored],
    quotations: Sequence[Quotation],
    sentences: Sentences,
) -> list[tuple[tuple[Offsets, Offsets, Offsets], float]]:
    """Source, cue, content and score of the attributions that the sentences of unclaimed sources and cues tell.

    `sources` and `cues` are all that were found, with their probabilities; `quotations` those that have a content.
    """
    taken = {span for q in quotations for span in (*q.source, *q.cue)}
    free = [(span, score) for span, score in cues if span not in taken and score >= SURE]
    out = []
    for source, of_source in sources:
        if source in taken or of_source < SURE:
            continue
        for cue, of_cue in free:
            first, second = sorted((source, cue))
            if not 0 <= second[0] - first[1] <= BESIDE:
                continue
            content = _content(text, first[0], second[1], text[slice(*cue)], sentences)
            if content is None and cue < source and _ACCORDING.fullmatch(text, *cue):
                low, _ = sentences.span(cue[0])
                content = _quoting(text, cue[0], quotations, sentences) or said_before(text, low, cue[0], quotations)
            if content is not None:
                out.append(((source, cue, content), round(min(of_source, of_cue), 4)))
                break
    return out


def quoted_as_saying(
    text: str, quotations: Sequence[Quotation], sentences: Sentences
) -> list[tuple[Offsets, tuple[Offsets, Offsets], Offsets]]:
    """Source, cue and content of sentences that end on "…, the agency quoted X as saying" and that nobody was given.

    The cue is in two pieces, "quoted" and "as saying"; so it is of "…, X was quoted by the agency as saying".
    """
    taken = [piece for q in quotations for piece in (*q.source, *q.content)]
    out = []
    for saying in _AS_SAYING.finditer(text):
        low, _ = sentences.span(saying.start())
        begin = max(low, saying.start() - REACH)
        named = _PASSIVE.search(text, begin, saying.start()) or _ACTIVE.search(text, begin, saying.start())
        if named is None:
            continue
        content = _content(text, named.start() + 2, saying.end(), "", sentences)
        source = named.span("source")
        if content is None or any(a < b2 and a2 < b for a, b in (content, source) for a2, b2 in taken):
            continue
        out.append((source, (named.span("cue"), saying.span()), content))
    return out


REACH = 250  # characters before "as saying" in which whoever is quoted is named


def _quoting(text: str, start: int, quotations: Sequence[Quotation], sentences: Sentences) -> Offsets | None:
    """What "according to X" tells at `start`, behind somebody's quoted words: 'They discussed "…" according to X'.

    It is all from the beginning of the sentence that leads to the quotation; None where nothing leads to one.
    """
    for q in quotations:
        opens, closes = q.content[-1][0], q.content[-1][1]
        if not (_CLOSED.fullmatch(text, closes, start) and text[closes - 1 : start].strip(" ,")[:1] in _CLOSING):
            continue
        leads = [span for span in (*q.source, *q.cue) if span[1] <= q.content[0][0]]
        if leads and len(leads) == len(q.source) + len(q.cue):
            begin, _ = sentences.span(min(leads)[0])
            if "\n" not in text[begin:opens]:
                return begin, closes
    return None


def said_before(text: str, low: int, start: int, quotations: Sequence[Quotation]) -> Offsets | None:
    """What from `low` to `start` is somebody's words and who says them: "“We stay,” he said | , according to"."""
    end = low + len(text[low:start].rstrip(" ,"))
    for q in quotations:
        if max([b for _, b in (*q.source, *q.cue)], default=-1) == end and low <= q.content[0][0]:
            return min(a for a, _ in (*q.source, *q.cue, *q.content)), end
    return None


def _content(text: str, start: int, end: int, cue: str, sentences: Sentences) -> Offsets | None:
    low, high = sentences.span(start)
    if not low <= start < end <= high:
        return None
    before, after = text[low:start], text[end:high]
    if before.rstrip().endswith(",") and len(after) <= TAIL and "," not in after and _WHEN_WHERE.match(after):
        dateline = _DATELINE.match(before)
        content = (low + (dateline.end() if dateline else 0), low + len(before.rstrip()) - 1)
    elif _ACCORDING.fullmatch(cue) and _OPENING.fullmatch(before) and after.startswith(", "):
        ends = _ENDS.search(after)
        content = (end + 2, end + (ends.start() if ends else len(after)))
    else:
        return None
    words = text[slice(*content)]
    return content if len(words) >= LEAST and not QUOTED.search(words) else None
