"""The subject that opens a sentence says what its verb tells: "A senior official, who asked not to be named, | said".

Attributions come in with whom the reader took for their source, and go out with the subject of their verb where that
source stands in another sentence, or in the aside between the two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from memcon.find.sentences import Sentences

if TYPE_CHECKING:
    from memcon.find.attributions import Quotation

Offsets = tuple[int, int]

_SAYS = re.compile(
    r"(?:(?:also|later|has|have|had|earlier)\s+)*(?:said|says|told|tells|announced|announces|confirmed|confirms|reported|reports"
    r"|added|adds|stated|states|wrote|writes|insisted|insists|denied|denies|(?:declined|declines|refused|refuses)\s+to\s+(?:comment|say|discuss))\b"
)
"""A finite verb with which a cue begins."""
_ASIDE = r",\s+(?:who|which|whose|speaking|asking|insisting|requesting|citing|quoting)\b[^“”\"«»\n;:]{3,160}?,"
_SUBJECT = re.compile(
    r"(?:(?:But|And|Meanwhile,|However,|Still,|Later,|Also,|Yet)\s+)?"
    r"(?P<who>(?!(?:While|When|As|If|There|This|That|It|In|On|At|After|Before|Since|By|For|From|With|To|Of|Under|During|Asked|What"
    r"|He|She|They|We|I|You|Who|Which|Although|Though|Because|Despite|Citing|Speaking|But|And|Meanwhile|However|Still|Later|Also|Yet"
    r")\b)(?:[A-Z]|(?<=\s)(?:the|an?|his|her|its|their)\s)[^,;:()“”\"«»\n]{1,90}?)"
    rf"(?P<aside>{_ASIDE})?\s+"
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|said|says|told|who|which|that|because|when"
    r"|while|after|before|if|but)\b"
)
"""What no name and no description of a speaker holds."""


def with_their_subjects(text: str, quotations: Sequence[Quotation], sentences: Sentences) -> list[Quotation]:
    """The attributions in their order, each with the subject of its verb, where another source was read."""
    return [_with_subject(text, one, sentences) for one in quotations]


_TELLS = re.compile(
    r"(?:(?:also|later|then|has|have|had|earlier)\s+)*"
    r"(?P<cue>(?:said|says|told|tells|announced|confirmed|reported|added|adds|stated|insisted|insists|complained|claimed"
    r"|claims|argued|argues|warned|noted|acknowledged|suggested|maintained)\b)(?:\s[^,;:()“”\"«»\n]{1,60}?)?\s+(?=that\s)"
)
"""The verb of a sentence whose words follow as "that …", and to whom it is told."""


def with_their_own(text: str, quotations: Sequence[Quotation], sentences: Sentences) -> list[Quotation]:
    """The attributions in their order; "A told the paper that … He said …" are two.

    What a sentence before that of the cue tells as "that …" is said there, by the subject of its own verb.
    """
    out: list[Quotation] = []
    for one in quotations:
        home = sentences.at(one.cue[0][0]) if len(one.cue) == 1 else -1
        own = {
            piece: told
            for piece in one.content
            if sentences.at(piece[0]) < home and (told := _told_in_its_sentence(text, piece, sentences))
        }
        left = tuple(piece for piece in one.content if piece not in own)
        if not own or not left:
            out.append(one)
            continue
        out += [replace(one, source=(who,), cue=(cue,), content=(piece,)) for piece, (who, cue) in own.items()]
        out.append(replace(one, content=left))
    return out


def _told_in_its_sentence(text: str, piece: Offsets, sentences: Sentences) -> tuple[Offsets, Offsets] | None:
    """The source and the cue of "that …", where its own sentence opens with both."""
    low, _ = sentences.span(piece[0])
    low += len(text[low : piece[0]]) - len(text[low : piece[0]].lstrip())
    subject = _SUBJECT.match(text, low, piece[0]) if text.startswith("that ", piece[0]) else None
    tells = _TELLS.match(text, subject.end()) if subject else None
    if subject is None or tells is None or tells.end() != piece[0] or _VERB.search(subject["who"]):
        return None
    return subject.span("who"), tells.span("cue")


def _with_subject(text: str, one: Quotation, sentences: Sentences) -> Quotation:
    if len(one.cue) != 1 or len(one.source) > 1 or not _SAYS.match(text, *one.cue[0]):
        return one
    at = one.cue[0][0]
    low, _ = sentences.span(at)
    low += len(text[low:at]) - len(text[low:at].lstrip())
    if one.source and low <= one.source[0][0] < at and "," not in text[low : one.source[0][0]]:
        return one  # it is the subject, and nothing stands before it
    subject = _SUBJECT.fullmatch(text, low, at)
    if subject is None or _VERB.search(subject["who"]):
        return one
    aside = subject.span("aside")
    if one.source and low <= one.source[0][0] < at and not aside[0] <= one.source[0][0] < aside[1]:
        return one
    left = tuple(piece for piece in one.content if not (aside[0] <= piece[0] and piece[1] <= aside[1]))
    if not left or left[0][0] < one.cue[0][1]:
        return one  # “…,” said the minister
    return replace(one, source=(subject.span("who"),), content=left)
