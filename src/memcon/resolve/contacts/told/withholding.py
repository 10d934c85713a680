"""Who says no more of a contact than he says: the words that withhold come in, whoever speaks them goes out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from memcon.find.contacts import Argument
from memcon.resolve.actors.cast import Cast

if TYPE_CHECKING:
    from memcon.resolve.attributions.statements import Statement

_WITHOUT = re.compile(
    r"(?:but\s+)?(?:without|declining|refusing)\s+(?:(?:to|further|even)\s+)?(?:elaborat|say|giv|provid|specif|disclos|detail|reveal|nam"
    r"|identif|offer|explain|discuss|commenting)\w*",
    re.IGNORECASE,
)
"""What somebody leaves out of what he just said: "…, his office said, without naming the day"."""
_WILL_NOT = re.compile(
    r"[“\"‘']?(?:that\s+)?(?:I|we|he|she|they|it)(?:\s+(?:would|will|could|can|did|do|does|was|is|am|are)\s*(?:not|n[’']t)|[’'](?:d|ll|m|re)\s+not"
    r"|\s+(?:would|could|was|is|am|are)\s+(?:unable|not)|\s+(?:had|has|have)\s+(?:nothing|no)|\s+(?:would|will)\s+refrain)\b",
    re.IGNORECASE,
)
"""What somebody says that he does not tell: "she noted that she would not disclose the terms"."""
_OWN = re.compile(r"(?:I|[Ww]e)(?:[’'](?:m|re|ll|d)|\s+(?:am|are|will|would|can|could|do|did|have))\b")
"""The beginning of what somebody says in his own words: "I’m not going to name them"."""


def who_is_silent(text: str, words: Argument, statements: Sequence[Statement], cast: Cast) -> int | None:
    """The actor who withholds what some words are about; None where nobody is told to say them."""
    if _OWN.match(text, words.start, words.end):
        return cast.floor.speaker(words.start)
    if _WITHOUT.match(text, words.start, words.end):
        return _last_speaker(words.start, statements, cast)
    for s in statements:
        low, high = s.quotation.content[0][0], s.quotation.content[-1][1]
        at_it = low < words.end and words.start < high
        if at_it and s.speaker is not None and s.quotation.source and _WILL_NOT.match(text, low, high):
            return s.speaker
    if _NOT_PUBLISHED.search(text, words.start, words.end):
        return _who_says(words, statements, cast)
    return None


_NOT_PUBLISHED = re.compile(
    r"\b(?:not|never)\s+(?:be|being|to\s+be|going\s+to\s+be)\s+(?:disclosed|made\s+public|released|published|revealed)\b"
)
"""What a side keeps to itself, where it says so: "the recording would | not be made public"."""


def _who_says(words: Argument, statements: Sequence[Statement], cast: Cast) -> int | None:
    """The official in whose words some words stand, the innermost where one tells what another said."""
    found = [
        (s.quotation.content[-1][1] - s.quotation.content[0][0], s.speaker)
        for s in statements
        if s.speaker is not None
        and s.quotation.source
        and cast.side(s.speaker) is not None
        and cast.roles[s.speaker].sector != "MED"
        and s.quotation.content[0][0] < words.end <= s.quotation.content[-1][1] + 1
    ]
    return min(found, default=(0, None), key=lambda f: f[0])[1]


def _last_speaker(at: int, statements: Sequence[Statement], cast: Cast) -> int | None:
    """The speaker who is named last before an offset in its sentence."""
    low, high = cast.sentences.span(at)
    told = [
        (s.quotation.source[0][0], s.speaker)
        for s in statements
        if s.speaker is not None and s.quotation.source and low <= s.quotation.source[0][0] < at <= high
    ]
    return max(told, default=(0, None))[1]
