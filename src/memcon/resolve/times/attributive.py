"""Attributive: years that only tell which thing is meant, "next year's budget", or how often, "their fourth meeting
this year", and days beside which nothing was held, "the agreement reached in June".
"""

from __future__ import annotations

import re

_OCCASION = (
    r"(?:meetings?|talks|calls?|visits?|summits?|trips?|conversations?|sessions?|negotiations|conferences?|dinners?|lunch|gatherings?|rounds?|forums?"
    r"|assembly|tours?|consultations|dialogues?|council|commission|congress|discussions|encounters?|letters?|messages?|games|olympics|festival|celebrations?"
    r"|edition|ministerial|exercises?|events?|ceremony|expo|fair|day)"
)
_YEAR = re.compile(
    r"(?:(?:this|last|next|the\s+(?:following|previous|coming))\s+(?:financial\s+|fiscal\s+)?year|(?:19|20)\d\d(?:[-/–]\d{2,4})?)"
)
_OF_A_THING = re.compile(rf"['’]s?\s+(?:(?!{_OCCASION}\b)[a-z-]+\s+){{0,2}}(?!{_OCCASION}\b)[a-z]{{3,}}")
_IS_OCCASION = re.compile(rf"['’]s?\s+(?:[\w’'.-]+\s+){{0,5}}?{_OCCASION}\b", re.IGNORECASE)
_THE_YEARS = re.compile(r"\bthe\s+(?:(?:19|20)\d\d[-/–])?\Z")
_THING = re.compile(
    r"(?:[-/–]\d{2,4})?\s+(?:[a-z-]+\s+)?(?:budget|deals?|agreements?|accords?|treaty|war|crisis|elections?|borders?|census|coup|revolution|invasion|targets?|"
    r"constitution|law|resolution|plan|season|harvest|programme|program)\b"
)
_COUNTS = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)|latest|last|only)\s+"
    rf"(?:such\s+|face-to-face\s+|bilateral\s+|official\s+|state\s+|foreign\s+)*(?:{_OCCASION}|time)\b[^.;:“”\"\n]{{0,60}}?\s\Z"
)
_THIS_YEAR = re.compile(r"(?:this|the)\s+(?:year|month|decade|century)\b", re.IGNORECASE)
_REACHED = re.compile(
    r"\b(?:agreements?|deals?|accords?|understandings?|pacts?|treaty|memorandum|promises?|ceasefires?|truces?|plans?|programmes?)\s+"
    r"(?:(?:that|which)\s+)?(?:(?:[\w’'.-]+\s+){1,8}?)?(?:had\s+)?(?:reached|struck|signed|sealed|concluded|agreed)\b"
    r"[^.;:“”\"\n]{0,60}?\s(?:(?:in|on|late|early|last)\s+)*\Z"
)
_REACH = 130  # characters before a time in which that stands which it is of


def is_of_a_thing(start: int, end: int, trigger: int, low: int, text: str) -> bool:
    """True for a time `text[start:end]` that tells which thing is meant, in a sentence from `low`, and dates nothing.

    "Talks on next year's budget", "as part of an agreement reached in June to hold talks".
    """
    if _YEAR.fullmatch(text, start, end):
        possessive = _OF_A_THING.match(text, end)
        if possessive and not _IS_OCCASION.match(text, end):
            return True
        if _THING.match(text, end) and _THE_YEARS.search(text, max(low, start - 12), start):
            return True
    reached = _REACHED.search(text, max(low, start - _REACH), start) if start > low else None
    if reached is None or reached.start() <= trigger < start:
        return False  # "signed an agreement in talks in June"
    return trigger < start or _IN_TALKS.fullmatch(text, end, trigger) is None


_IN_TALKS = re.compile(r"\s+(?:in|at|during|after)\s+(?:[\w’'-]+\s+){0,4}")
"""What leads to the occasion at which it was reached: "a truce sealed last week in | talks"."""


def only_counts(start: int, end: int, low: int, text: str) -> bool:
    """True for the year or month in which somebody met so often: "it was their fourth meeting | this year"."""
    if not _THIS_YEAR.fullmatch(text, start, end):
        return False
    return _COUNTS.search(text, max(low, start - _REACH), start) is not None
