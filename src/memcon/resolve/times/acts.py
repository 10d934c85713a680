"""Acts of which a day tells beside a contact that was before: a complaint over a call, a denial of talks.

"He filed a complaint on 12 August over a call", "on Friday she faced questions about past meetings", "the denial that
year of secret talks": none of these is the day of the contact.
"""

from __future__ import annotations

import re

_LED = r"(?:\s+(?:only|just|late|early|publicly|first|here))*(?:\s+(?:on|in))?\s+\Z"
_LODGED = re.compile(
    r"\b(?:fil(?:es?|ed|ing)|lodg(?:es?|ed|ing)|submit(?:s|ted|ting)|introduc(?:es?|ed|ing))\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:complaints?|lawsuits?|suits?|motions?|petitions?|requests?|applications?|briefs?|bills?|resolutions?)\b"
    rf"[^.;:,“”\"\n]{{0,50}}?{_LED}"
)
_DENIAL = re.compile(
    r"\b(?:denials?|announcement|confirmation|disclosure|admission|revelations?|reports?)\s+(?:(?:on|in|earlier|later|late|early)\s+){0,2}\Z"
)
_OF_IT = re.compile(r"\s+(?:of|that|about)\b")
_PAST = re.compile(r"\b(?:past|previous|prior|former)\s+(?:(?!and\b)[\w-]+\s+){0,2}\Z")
_OF_PAST = re.compile(r"(?:past|previous|prior|former)\b", re.IGNORECASE)
_OWNS = re.compile(r"['’]s?\b")
REACH = 120  # characters before a day in which the act that it dates is told
LEAD = 30  # characters before a contact's words in which it is told to be a past one


def is_of_an_act(start: int, end: int, trigger: int, low: int, text: str) -> bool:
    """True for a day `text[start:end]` of an act about the contact told at `trigger`; its sentence begins at `low`."""
    first = max(low, start - REACH)
    lodged = _LODGED.search(text, first, start)
    if lodged is not None and not lodged.start() <= trigger < start:
        return True
    if trigger < end or _OWNS.match(text, end):
        return False
    if _DENIAL.search(text, first, start) and _OF_IT.match(text, end):
        return True
    return bool(_OF_PAST.match(text, trigger) or _PAST.search(text, max(end, trigger - LEAD), trigger))
