"""Over: whether plain words tell of an occasion as over, or of nothing but an errand that is yet to be run.

The words for an occasion come in as a place of the text. "A met B", "held talks" and "the meeting lasted an hour" are
over; "to be held" and "dispatched her envoy to meet A" are not.
"""

from __future__ import annotations

import re

_PAST = (
    r"(?:met|spoke|held|talked|phoned|telephoned|rang|conferred|dined|ate|saw|"
    r"flew|travell?ed|wrote|received|visited|greeted|briefed)"
)
_BY = re.compile(r"\s+by\b")
_PAST_VERB = re.compile(rf"{_PAST}\b")
_HELD_BEFORE = re.compile(
    r"\b(?:held|had|hosted|concluded|attended|wrapped\s+up|finished|ended)\s+(?:(?!to\b|planned\b)[\w’'-]+\s+){0,3}$"
)
_NO_PAST = re.compile(
    r"\b(?:be|been|being|is|are|to|will|would|could|might|may|should|not|never|n['’]t|if|(?:would|could|should|might|to)\s+have)"
    r"\s+(?:\w+ly\s+|also\s+)?$"
)
"""What makes another thing of the past form that follows: "to be held", "would have met", "never met"."""
_RAN = re.compile(
    r"(?:,\s+(?:on|in|held)\s[^,.;:\n]{3,40},)?(?:\s+(?!who\b|which\b|that\b|where\b|when\b|will\b|would\b|to\b|is\b|are\b|may\b|could\b|should\b)[\w’'.-]+){0,10}?\s+"
    r"(?:lasted|ended|took\s+place|concluded|wrapped\s+up|broke\s+(?:up|down|off)|went\s+(?:well|badly|ahead)|produced|yielded|"
    r"focus(?:s)?ed|collapsed)\b"
)
"""How an occasion went, told after the words that name it: "the Monday call with A lasted an hour"."""


def has_met(text: str, start: int, end: int) -> bool:
    """True where `text[start:end]` is a verb that says that people came together: "met", not "was to have met"."""
    return _MET.match(text, start, end) is not None and not _NO_PAST.search(text, max(0, start - 60), start)


_MET = re.compile(r"(?:met|saw|spoke|talked|conferred|dined)\b(?!\s+(?:with\s+)?(?:no|nobody|neither|none)\b)")


def told_past(text: str, start: int, end: int) -> bool:
    """True where `text[start:end]`, or the verb before it, plainly tells of an occasion as over.

    "A met B", "held talks"; not "to be held", "would have met".
    """
    before = text[max(0, start - 60) : start]
    if _PAST_VERB.match(text, start, end):
        return not _NO_PAST.search(before) and _BY.match(text, end) is None
    held = _HELD_BEFORE.search(before)
    return held is not None and not _NO_PAST.search(before[: held.start()])


def told_over(text: str, start: int, end: int) -> bool:
    """True where an occasion is told as over, by its own verb or by how it went: "the meeting lasted an hour"."""
    return told_past(text, start, end) or _RAN.match(text, end) is not None


def came_to_an_end(text: str, end: int) -> bool:
    """True where the words behind those for an occasion tell how it ended, with or without a result.

    "An earlier round, in Osk in May, ended without a communiqué" was held. One that "ended abruptly" may have been.
    """
    return _ENDED.match(text, end) is not None


_ENDED = re.compile(
    r"(?:\s+(?!(?:who|which|that|where|when|will|would|to|may|could|should|not|never)\b)[\w’'.-]+){0,8}?"
    r"(?:,\s(?!who|which|that|where|when)[^,.;:!?\n]{2,60},)?\s+(?:(?:had|has|have)\s+)?"
    r"(?:ended|concluded|finished|closed|wrapped\s+up)\s+(?:on\s+\w+day\s+)?(?:without|with|inconclusively)\b"
)


def is_errand(text: str, start: int, end: int) -> bool:
    """True for "dispatched her envoy to meet A": what the sender did is over, and not what the envoy is to do."""
    if _LONG_AGO.search(text, max(0, start - 80), end + 120):
        return False
    sent = _DISPATCHED.match(text, start, end)
    if sent is None and _DOES.match(text, start, end):
        return _SENT_TO.search(text, max(0, start - _SENDING), start) is not None
    return sent is not None and not _NO_ERRAND.search(text, max(0, start - 12), start) and bool(_TO_DO.match(text, end))


_SENDING = 240  # characters before the words for an errand in which somebody sends another
_DISPATCHED = re.compile(r"(?:dispatched|sent|is\s+sending|sends)\b")
_NO_ERRAND = re.compile(r"\b(?:was|were|been|being|had|have|has|having)\s+\Z")
_LONG_AGO = re.compile(
    r"\b[Ii]n\s+(?:19|20)\d\d\b|\blast\s+(?:year|month)\b|\bearlier\s+this\s+year\b|\b(?:years?|months?)\s+ago\b"
)
_DOES = re.compile(r"(?:meet|hold|discuss|talk|see|negotiate|confer|speak)\b")
_SENT_TO = re.compile(
    r"(?<!been )(?<!was )(?<!were )\b(?:dispatched|is\s+sending|will\s+send)\s+[^.,;:!?“”\"\n]{3,100}?\s+to\s+"
    r"(?:[a-z]+\s+)?\Z"
)
"""What leads to what the one who was sent is to do: "dispatched her envoy to | meet A"."""
_TO_DO = re.compile(r"[^.;:!?“”\"\n]{3,120}?\s+to\s+(?:meet|hold|discuss|talk|see|negotiate|confer)\b")
