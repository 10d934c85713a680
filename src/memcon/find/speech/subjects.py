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
