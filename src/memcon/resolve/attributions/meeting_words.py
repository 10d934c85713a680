"""Quotations that quote nothing: a quotation comes in, whether it only tells whom somebody met or greeted goes out.

"Weiss | spoke by phone with | President Ana Petrova on trade" tells of an occasion, and nobody's words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.attributions import Quotation
from memcon.find.mentions import Name

_LEAD = (
    r"(?:(?:has|have|had|was|were|is|are|will|would|to|also|then|later|earlier|on|\w+day|\w+ly)"
    r"\s+){0,8}"
)
_WHEN = r"(?:\s+(?:yesterday|today|again|separately|briefly|twice|(?:on\s+)?\w+day))?"
_HOW = r"(?:\s+(?:by|on|over|via)\s+(?:the\s+)?(?:tele)?(?:phone|video)(?:\s+(?:link|call))?)?"
_MEETS = re.compile(
    rf"{_LEAD}(?:met|meets?|meeting|spoke|speaks?|spoken|speaking|talk(?:s|ed|ing)?|visit(?:s|ed|ing)?|"
    r"receiv(?:es?|ed|ing)|host(?:s|ed|ing)?|(?:tele)?phon(?:es?|ed|ing)|call(?:s|ed|ing)?)"
    rf"{_WHEN}{_HOW}{_WHEN}(?:\s+(?:with|to))?",
    re.IGNORECASE,
)
_GREETS = re.compile(
    rf"{_LEAD}(?:thank(?:s|ed)?|congratulat(?:es|ed)|greet(?:s|ed)?|welcom(?:es|ed)){_WHEN}", re.IGNORECASE
)
_SEES = re.compile(rf"{_LEAD}(?:sees?|saw|seen|seeing){_WHEN}", re.IGNORECASE)
_PAYS_CALL = re.compile(rf"{_LEAD}(?:summon(?:s|ed|ing)?|call(?:s|ed|ing)?\s+(?:up)?on)", re.IGNORECASE)
_OFFICE = re.compile(
    r"(?:(?:the|its|his|her|their|[a-z]+|[A-Z][\w.’'&-]*)\s+){0,5}?(?i:ambassador|envoy|minister|president|premier|king|queen|emir|"
    r"charg[eé](?:\sd['’]affaires)?|(?:high\s)?commissioner|secretary|chancellor|governor)\b"
)
_AT_HIS_OFFICE = re.compile(
    r"(?:,?\s+(?:in|at|on|here|yesterday|today|earlier|last|this|late|\w+day)\b[^.;:“”\"\n]*?)?"
    r"(?:\s+to\s[^.;:“”\"\n]*)?"
)
_ASKED = re.compile(
    r"(?:\s+here)?,?\s+(?:not\s+)?(?:for\b|to\s+(?!discuss|exchange|review|convey|express|brief|hand|present|pay|say|bid|"
    r"congratulate|thank|deliver|talk|seek|protest|inform|receive|greet|the\b|a\b|an\b|his\b|her\b|[A-Z])[a-z]+)"
)
"""What somebody who is called on is asked to do; "to discuss" is what a caller comes for."""
_HOLDS = re.compile(rf"{_LEAD}(?:held|holds?|had|has|have|having)", re.IGNORECASE)
_TALK = re.compile(
    r"(?:(?:an?|the|his|her|their|separate|several)\s+)?(?:[\w-]+\s+){0,3}?(?:conversations?|calls?|meetings?|talks)"
    r"(?:\s+with)?"
)
_TITLE = re.compile(
    r"(?:(?:with|the|his|her|their|its|of|for|and|former|then|new|visiting|acting|deputy|vice|prime|foreign|interior|"
    r"finance|trade|[A-Z][\w.’'&-]*|defen[cs]e|[a-z-]*(?:minister|president|leader|counterpart|chief|secretary|envoy|"
    r"ambassador|chancellor|premier|king|queen|prince|emir|sultan|speaker|commissioner|adviser|advisor|colleague|head))"
    r",?\s+)*\Z"
)
_AND = re.compile(r",?\s+(?:and|as well as)\s+|,\s+")
_ABOUT = re.compile(
    r"\s*(?:,?\s+(?:in|at|on|over|about|during|to|for|by|before|after|via|today|yesterday|last|this)\b[^“”\"]*)?\Z"
)
_WHERE = re.compile(
    r"\s*(?:\s+(?:in\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+){0,2}(?:message|letter|call|telegram|conversation|tweet|"
    r"cable)|(?:in|at)\s+[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,5}|(?:on\s+)?\w+day)){0,6}\s*\Z"
)


def only_meets(quotation: Quotation, text: str, names: Sequence[Name]) -> bool:
    """True where a cue of meeting or greeting has a person for its content, and no words of anybody."""
    if len(quotation.cue) != 1 or len(quotation.content) != 1 or not quotation.source:
        return False
    cue, (start, end) = quotation.cue[0], quotation.content[0]
    if quotation.source[0][0] > cue[0] or not cue[1] <= start:
        return False
    words = text[slice(*cue)]
    if _HOLDS.fullmatch(words):
        return _TALK.fullmatch(text, start, end) is not None
    if _PAYS_CALL.fullmatch(words):
        return _pays_call(text, start, end, names)
    greets = bool(_GREETS.fullmatch(words) or _SEES.fullmatch(words))  # "thanked X for", "saw X as" go on
    if not greets and not _MEETS.fullmatch(words):
        return False
    last = _persons_end(text, start, end, names)
    return last is not None and (_WHERE if greets else _ABOUT).match(text, last, end) is not None


def _pays_call(text: str, start: int, end: int, names: Sequence[Name]) -> bool:
    """True where a caller's or a summoner's content is a person or one office, of whom nothing is asked."""
    office = _OFFICE.match(text, start, end)
    last = _persons_end(text, start, end, names) or (office.end() if office else None)
    if last is None or not _AT_HIS_OFFICE.fullmatch(text[last:end].rstrip(" ,")):
        return False
    rest = re.split(r"[.;:\n]|,?\s(?:and|where|who|but)\s", text[last : end + BEHIND], maxsplit=1)[0]
    return _ASKED.search(rest) is None


BEHIND = 120
"""Characters behind a content in which what somebody is asked may stand."""


def _persons_end(text: str, start: int, end: int, names: Sequence[Name]) -> int | None:
    """Where a row of persons with their titles ends that begins at `start`; None where none stands there."""
    last, at = None, start
    for name in names:
        if not (at <= name.start and name.end <= end):
            continue
        if name.type != "Person":
            continue
        if last is not None:
            joined = _AND.match(text, last, name.start)
            if joined is None:
                break
            at = joined.end()
        if not _TITLE.match(text[at : name.start]):
            break
        last = at = name.end
    return last
