"""Beside: days that stand next to what tells of a contact and are of something else.

Of how it came out ("it emerged on Monday"), of a saying ("told senators on Monday that his calls …"), or of what is
told of a person in passing ("X, elected on Monday, met Y"), or of what was said of an account ("disputed on Monday his
account of the call").
"""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences

_REACH = 90  # characters before a day in which the verb that it belongs to stands
_LED = r"(?:\s+(?:only|just|late|early|publicly|first|here))*(?:\s+on)?\s+$"
_EMERGED = re.compile(
    rf"\b(?:it|this|that|which|news|details|word|(?:the\s+)?(?:calls?|meetings?|talks|conversations?|visits?|contacts?))\s+"
    r"(?:(?:has|had|have)\s+)?(?:later\s+|first\s+|since\s+)?"
    rf"(?:emerged|transpired|surfaced|leaked(?:\s+out)?|came\s+(?:out|to\s+light)|(?:was|were|been)\s+(?:\w+ly\s+|first\s+)?"
    rf"(?:revealed|disclosed|reported|announced|confirmed|made\s+public|leaked)){_LED}",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:told|testified|said|informed|acknowledged|admitted|revealed|disclosed|confirmed|insisted|claimed)\b"
    rf"(?:(?!\b(?:that|and|but|after|before|during|at|in)\b)[^.;:,“”\"\n]){{0,60}}?{_LED}",
    re.IGNORECASE,
)
_HIS = re.compile(
    r"\s+that\s+(?:\w+\s+){0,2}?(?:his|her|their)\s+(?:[a-z]+\s+){0,2}?(?:calls?|meetings?|talks|conversations?|visits?)\b"
)
_TAKES_OFFICE = (
    r"(?:named|elected|re-?elected|appointed|sworn\s+in|inaugurated|installed|nominated|confirmed|chosen|crowned|promoted|"
    r"reappointed|released|freed|arrested|ousted|deposed|toppled)"
)
_ACCOUNT = re.compile(
    r"\b(?:accounts?|versions?|readouts?|transcripts?|descriptions?|records?|summary|recordings?|details)\s+of\s+"
    r"(?:(?:the|an?|his|her|their)\s+)?(?:[\w’'-]+\s+){0,2}$"
)
_ASIDE = re.compile(
    rf",\s+(?:(?:newly|just|recently|re-?)\s+)?(?:{_TAKES_OFFICE}\b|"
    rf"who\s+(?:was|were|had\s+been|has\s+been)\s+(?:\w+ly\s+)?{_TAKES_OFFICE}\b|"
    r"who\s+(?:took\s+(?:office|power|over)|came\s+to\s+power|became|won|succeeded|replaced|resigned)\b|whose\s)"
    r"(?:(?![.;:!?“”\"\n]|,\s).){0,90}$"
)


def of_something_else(start: int, end: int, trigger: int, sentences: Sentences, text: str) -> bool:
    """True for a day `text[start:end]` that plainly is not that of the occasion told at `trigger`."""
    low, high = sentences.span(start)
    before = text[max(low, start - _REACH) : start]
    if _EMERGED.search(before):
        return True
    if trigger > end and _HIS.match(text, end) and _TOLD.search(before):
        return True
    if not low <= trigger < high:
        return False
    if end < trigger and (account := _ACCOUNT.search(text, end, trigger)) is not None and account.start() > end:
        return True
    aside = _ASIDE.search(text, max(low, start - _REACH - 40), start)
    if aside is None:
        return False
    behind = text.find(",", end, high)
    close = high if behind < 0 else behind
    return not aside.start() <= trigger < close and (behind >= 0 or trigger < aside.start())
