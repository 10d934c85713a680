"""Tense: a place in a text comes in, how strongly the words around it point to the future or the past goes out."""

from __future__ import annotations

import math
import re

from memcon.resolve.times.governing import LEFT, RIGHT, SENTENCE_END, plainly_ahead, plainly_behind
from memcon.resolve.times.occurring import side_of_event

_FUTURE = (
    r"will|won't|shall|would|may|might|could|can|(?:'|’)ll|plans?|planned|planning|schedul\w+|due|expect\w*|set|slated|"
    r"upcoming|forthcoming|ahead|tentatively|hop(?:es?|ing)|intend\w*|prepar\w+|propos\w+|postpone\w*|cancel\w*|"
    r"invit\w+|agreed|going to|(?:is|are|was|were) to|begins?|starts?|opens?|arrives?|meets?|travels?|holds?|until|"
    r"flies|hosts|receives|welcomes|returns|visits(?! to\b)|"
    r"to (?!the\b|an?\b|his\b|her\b|their\b|its\b|this\b|that\b|be\b|date\b|one\b|each\b|all\b)[a-z]{2,}"
)
_PAST = (
    r"was|were|had|did|been|met|spoke|said|told|held|took|came|went|began|left|flew|made|gave|saw|sent|wrote|cut|"
    r"[a-z]{2,}ed|since|ago|after|earlier"
)
_MARKS = re.compile(rf"\b(?:(?P<future>{_FUTURE})|(?P<past>{_PAST}))\b")

_REACH = 30.0  # characters over which a mark loses most of its strength
NEAR = 3  # days within which a date to come is rather meant than one of a year or a month ago

# Past and future marks before, then after; log(days back / days ahead); constant. Fitted on marked contacts and
# news by logistic regression, then moved along its flat top towards the words and away from the calendar, so
# that "scheduled to meet on Monday" wins over a Monday just past: 96 % of 155 weekdays, all of 175 other dates.
_WEEKDAY = (-1.5, 3.0, -0.55, 0.2, 1.6, -0.3)
_DATE = (-1.5, 2.0, -0.55, 0.2, 1.6, -1.3)


def marks_near(text: str, start: int, end: int) -> tuple[float, float, float, float]:
    """Strength of past and future marks before `text[start:end]` and after it in its sentence, nearer ones more."""
    left = text[max(0, start - LEFT) : start]
    cut = max((stop.end() for stop in SENTENCE_END.finditer(left)), default=0)
    right = text[end : end + RIGHT]
    stop_right = SENTENCE_END.search(right)
    found = [0.0, 0.0, 0.0, 0.0]
    for mark in _MARKS.finditer(left, cut):
        found[mark.lastgroup == "future"] += math.exp((mark.end() - len(left)) / _REACH)
    for mark in _MARKS.finditer(right, 0, stop_right.start() if stop_right else len(right)):
        found[2 + (mark.lastgroup == "future")] += math.exp(-mark.start() / _REACH)
    return found[0], found[1], found[2], found[3]


def is_ahead(
    text: str, start: int, end: int, *, back: float, ahead: float, weekday: bool = False, near: int = NEAR
) -> bool:
    """True where `text[start:end]` rather means the time `ahead` days from now than the one `back` days ago.

    A time at most `near` days ahead may be meant whatever the verb, of another zone's today or of a feast on its eve.
    """
    if plainly_ahead(text, start, end, weekday=weekday):
        return True
    side = side_of_event(text, start, end) if weekday else 0
    if side > 0 and ahead <= NEAR:
        return True
    if side < 0 or (ahead > near and plainly_behind(text, start, end, weekday=weekday)):
        return False
    weights = _WEEKDAY if weekday else _DATE
    known = (*marks_near(text, start, end), math.log(max(back, 0.5) / max(ahead, 0.5)), 1.0)
    return sum(weight * fact for weight, fact in zip(weights, known, strict=True)) > 0


def sounds_ahead(text: str, start: int, end: int) -> bool:
    """True where the words around alone tell of a time to come."""
    past_before, future_before, past_after, future_after = marks_near(text, start, end)
    return 1.6 * future_before + 0.2 * future_after > 1.1 * past_before + 0.55 * past_after


_LATER_ON = re.compile(r"\b(?:later|earlier)\s(?:on\s)?\Z")


def is_later_on(text: str, start: int) -> bool:
    """True for a weekday at an offset in "later on Tuesday": of the Tuesday told last, whatever is still to come."""
    return _LATER_ON.search(text, max(0, start - len("earlier on ")), start) is not None
