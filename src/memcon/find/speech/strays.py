"""What was read as somebody's words and is not: pieces of an attribution come in, whether it stands goes out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from memcon.find.speech.paragraphs import OPENERS, Paragraphs

if TYPE_CHECKING:
    from memcon.find.attributions import Quotation

Offsets = tuple[int, int]

_ONLY_LEADS = re.compile(
    r"(?:an?|the|its|his|her|their)\s+(?:[\w-]+\s+){0,3}(?:statement|letter|note|message|post|tweet|release|communiqu[eé])"
    r"\s+(?:that|which)\s+(?:reads?|sa(?:ys|id)|stated)",
    re.IGNORECASE,
)
_ONLY_SEEN = re.compile(
    r"(?:(?:an?|the|its)\s+(?:[\w-]+\s+){0,4}?(?:letter|document|memo|copy|transcript|draft|text|note|e-?mail|recording|cable|report)s?\s+)?"
    r"(?:(?:that|which)\s+)?(?:it|he|she|they|we)\s+(?:(?:had|has|have)\s+)?(?:seen|saw|obtained|reviewed|viewed|received|read)\.?",
    re.IGNORECASE,
)
_DISCUSS = re.compile(
    r"(?:(?:also|have|has|had|then)\s+)*(?:discuss(?:ed|es)?|exchanged?|review(?:ed|s)?|address(?:ed|es)?"
    r"|(?:talked?|spoke|spoken|speak)(?:\s+(?:about|of|over|on))?|went\s+over|touched\s+(?:up)?on)"
)


def is_stray(
    text: str, paragraphs: Paragraphs, source: Sequence[Offsets], cue: Sequence[Offsets], content: Offsets
) -> bool:
    """True for words that nobody is said to have said: another paragraph names whoever it would be and no verb does.

    So are words that only lead to what was said and not to it: "released a statement that read".
    """
    if source and not cue and text[content[0]] not in OPENERS:
        return paragraphs.at(source[0][0]) != paragraphs.at(content[0])
    return _ONLY_LEADS.fullmatch(text, *content) is not None


def is_only_seen(text: str, one: Quotation) -> bool:
    """True for words that only tell how it was known: "quoting a letter | that it had seen"."""
    return len(one.content) == 1 and _ONLY_SEEN.fullmatch(text, *one.content[0]) is not None


def is_their_talk(text: str, one: Quotation, others: Sequence[Quotation]) -> bool:
    """True for what two "discussed", where one of the others tells that in all its words: it is his report of it."""
    if len(one.cue) != 1 or not _DISCUSS.fullmatch(text, *one.cue[0]):
        return False
    spans = (*one.source, *one.cue, *one.content)
    low, high = min(a for a, _ in spans), max(b for _, b in spans)
    return any(a <= low and high <= b for q in others for a, b in q.content)
