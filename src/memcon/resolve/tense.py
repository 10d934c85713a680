"""Tense: a place in a text comes in, how strongly the words around it point to the future or the past goes out."""

from __future__ import annotations

import math
import re

_FUTURE = (
    r"will|won't|shall|would|may|might|could|can|(?:'|’)ll|plans?|planned|planning|schedul\w+|due|expect\w*|set|slated|"
    r"upcoming|forthcoming|ahead|tentatively|hop(?:es?|ing)|intend\w*|prepar\w+|propos\w+|postpone\w*|cancel\w*|"
    r"invit\w+|agreed|going to|(?:is|are|was|were) to|begins?|starts?|opens?|arrives?|meets?|travels?|holds?|until|"
    r"to (?!the\b|an?\b|his\b|her\b|their\b|its\b|this\b|that\b|be\b|date\b|one\b|each\b|all\b)[a-z]{2,}"
)
_PAST = (
    r"was|were|had|did|been|met|spoke|said|told|held|took|came|went|began|left|flew|made|gave|saw|sent|wrote|"
    r"[a-z]{2,}ed|since|ago|after|earlier"
)
_MARKS = re.compile(rf"\b(?:(?P<future>{_FUTURE})|(?P<past>{_PAST}))\b")
# A full stop ends no sentence after a capital letter or a short capitalised word ("U.S.", "Mr.", "Gen.").
_SENTENCE_END = re.compile(r"(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z][a-z])[.!?][\"”’')]*\s+(?=[\"“‘'(]*[A-Z])|\n")

_LEFT, _RIGHT = 200, 120  # characters that are looked at
_REACH = 30.0  # characters over which a mark loses most of its strength

# Past and future marks before, then after; log(days back / days ahead); constant. Fitted on marked contacts and
# news by logistic regression, then moved along its flat top towards the words and away from the calendar, so
# that "scheduled to meet on Monday" wins over a Monday just past: 96 % of 155 weekdays, all of 175 other dates.
_WEEKDAY = (-1.5, 3.0, -0.55, 0.2, 1.6, -0.3)
_DATE = (-1.5, 2.0, -0.55, 0.2, 1.6, -1.3)


# Verb groups that tell of a time to come, with the verb that follows. "Would" looks ahead from the day of a saying,
# which a weekday may be too near to; "was expected" and "was to" may lie behind: the weights below judge these.
_VERB = r"\s+(?:(?:not|also|now|only|then|[a-z]+ly)\s+)?(?!have\s+(?!to\b))(?:be\s+(?:[a-z]+ly\s+)?)?[a-z]+"
_FIXED = r"scheduled|expected|planned|slated|set|tipped|likely"
_WILL = (
    rf"(?:will|won['’]t|shall|must|(?<=[a-z])['’]ll){_VERB}|(?:is|are)\s+(?:going\s+)?to{_VERB}|"
    rf"(?:is|are|been|be)\s+(?:now\s+|also\s+|[a-z]+ly\s+)?(?:{_FIXED}|due)\s+(?:for|in|on|by|to{_VERB})|"
    r"(?:is|are)(?:\s+(?:in|on|by|due))?(?=\s*\Z)|"
    r"(?:expires?|begins?|opens?|(?:takes?|goes\s+into)\s+(?:effect|office|place))(?=(?:\s+(?:in|on|by))?\s*\Z)"
)
_WOULD = (
    rf"(?:would|(?<=[a-z])['’]d){_VERB}|"
    r"(?:plans?|intends|intention|aims|hopes|wants|readiness|willingness|commitment)\s+to\s+[a-z]+"
)
_BARE = r"(?<!than\s)(?:scheduled|expected|planned|slated|due)\s+(?:for|in|on|by)|(?<!ed\s)to\s+be\s+(?:held|[a-z]+ed)"
_GROUP = re.compile(rf"\b(?:(?P<would>{_WOULD})|(?P<will>{_WILL})|(?P<bare>{_BARE}))\b")
_PAST_GROUP = re.compile(r"\b(?:was|were|had|wasn['’]t|weren['’]t)\s+(?:[a-z]+\s+)?\Z")
# What stands between the verb and the words for its time where they are those of another verb or of an event.
_BETWEEN = re.compile(
    r"\b(?:was|were|is|are|had|has|have|did|said|says?|told|held|made|met|came|went|began|left|took|gave|fell|rose|"
    r"won|lost|died|struck|set|agreed|after|since|over|from|following|against|ago|earlier|who|which|that|when|while|"
    r"whose|because|than|last|"
    r"(?<!\bthe\s)(?<!\ba\s)(?<!\ban\s)(?<!\bits\s)(?<!\bhis\s)(?<!\btheir\s)[a-z]+(?<!e)ed)\b|[;:“”\"]"
)
# Before words that name an event by its time, or that count from it: "the November attack", "since May".
_OF_AN_EVENT = re.compile(
    r"(?:\b(?:the|an?|its|his|her|their|our|that|since|after|following|from|of|last)|['’]s)\s\Z", re.IGNORECASE
)
_FAR = 100  # characters between the verb and the words for its time


def plainly_ahead(text: str, start: int, end: int, *, weekday: bool = False) -> bool:
    """True where the verb that `text[start:end]` belongs to is plainly one of a time to come: "will be held in May"."""
    left = text[max(0, start - _LEFT) : start]
    left = left[max((stop.end() for stop in _SENTENCE_END.finditer(left)), default=0) :]
    if _OF_AN_EVENT.search(left):
        return False
    right = text[end : end + _RIGHT]
    stop = _SENTENCE_END.search(right)
    right = right[: stop.start()] if stop else right
    if len(left.split()) <= 2:  # "In May, the court will decide."
        group = _GROUP.search(right)
        between = right[: group.start()] if group else ""
    else:
        *_, group = (None, *_GROUP.finditer(left))
        between = left[group.end() :] if group else ""
    if group is None or len(between) > _FAR or _BETWEEN.search(between):
        return False
    if group.lastgroup == "would":
        return not weekday
    if _PAST_GROUP.search(group.string, 0, group.start()):
        return False
    return group.lastgroup == "will" or not re.search(r"\b(?:was|were|had)\b", right)


def marks_near(text: str, start: int, end: int) -> tuple[float, float, float, float]:
    """Strength of past and future marks before `text[start:end]` and after it in its sentence, nearer ones more."""
    left = text[max(0, start - _LEFT) : start]
    cut = max((stop.end() for stop in _SENTENCE_END.finditer(left)), default=0)
    right = text[end : end + _RIGHT]
    stop_right = _SENTENCE_END.search(right)
    found = [0.0, 0.0, 0.0, 0.0]
    for mark in _MARKS.finditer(left, cut):
        found[mark.lastgroup == "future"] += math.exp((mark.end() - len(left)) / _REACH)
    for mark in _MARKS.finditer(right, 0, stop_right.start() if stop_right else len(right)):
        found[2 + (mark.lastgroup == "future")] += math.exp(-mark.start() / _REACH)
    return found[0], found[1], found[2], found[3]


def is_ahead(text: str, start: int, end: int, *, back: float, ahead: float, weekday: bool = False) -> bool:
    """True where `text[start:end]` rather means the time `ahead` days from now than the one `back` days ago."""
    if plainly_ahead(text, start, end, weekday=weekday):
        return True
    weights = _WEEKDAY if weekday else _DATE
    known = (*marks_near(text, start, end), math.log(max(back, 0.5) / max(ahead, 0.5)), 1.0)
    return sum(weight * fact for weight, fact in zip(weights, known, strict=True)) > 0


def sounds_ahead(text: str, start: int, end: int) -> bool:
    """True where the words around alone tell of a time to come."""
    past_before, future_before, past_after, future_after = marks_near(text, start, end)
    return 1.6 * future_before + 0.2 * future_after > 1.1 * past_before + 0.55 * past_after
