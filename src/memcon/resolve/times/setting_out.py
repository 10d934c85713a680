"""Setting out: the day on which somebody left for an occasion elsewhere is not the day on which it was.

"She boarded a plane on Monday to hold talks with X in Nairobi", "left Oslo on Sunday for a summit with X".
"""

from __future__ import annotations

import re

_LEFT = re.compile(
    r"\b(?:left|leaves?|leaving|depart(?:s|ed|ing)?|boarded|boards|boarding|embark(?:s|ed|ing)|(?:took|takes|taking)\s+off"
    r"|set(?:s|ting)?\s+(?:off|out)|fl(?:ew|ies|ying)\s+out|(?:began|begins|started|starts)\s+(?:his|her|their|the)\s+(?:journey|flight))\b"
    r"(?:(?!\b(?:and|but|that|which|who|when|where|after|before|to\s+(?:meet|see|hold|attend))\b)[^.;:,“”\"\n]){0,70}?"
    r"(?:,?\s+(?:late|early))?(?:\s+on)?\s+\Z"
)
"""How somebody's leaving leads to the day of it."""
_FOR = re.compile(
    r"(?:\s+(?:morning|afternoon|evening|night))?,?\s+(?:(?!\b(?:and|but|after|following)\b)[^.;:“”\"\n]){0,80}?"
    r"(?:\bto|\bfor|\bahead\s+of|\bwhere|\bbefore|\ben\s+route\s+to|\bon\s+(?:his|her|their)\s+way\s+to)\b"
    r"(?:(?!\bafter\b|\bfollowing\b)[^.;:“”\"\n]){0,80}"
)
"""How the sentence goes on from that day to what somebody left for."""
_MEETS = re.compile(
    r",?\s+(?:(?!\b(?:and|but|after|following)\b)[^.;:“”\"\n]){0,60}?\bto\s+(?:meet|see|hold|attend|confer|sit\s+down|join)\b"
)
_JOURNEY = re.compile(r"(?:[\w’'-]+\s+){0,4}?(?:visit|trip|tour|journey|stay|swing)s?\b")
REACH = 110  # characters before a day in which somebody's leaving is told


def is_of_setting_out(start: int, end: int, trigger: int, low: int, text: str) -> bool:
    """True for a day `text[start:end]` on which somebody left, of what was to be elsewhere, told at `trigger` behind.

    A journey begins on that day, and has it. `low` is where the sentence begins.
    """
    left = _LEFT.search(text, max(low, start - REACH), start)
    if left is None:
        return False
    if left.start() <= trigger < start:  # "he | flew out on Sunday to meet X"
        return _MEETS.match(text, end) is not None
    if trigger < end or _JOURNEY.match(text, trigger):
        return False
    return _FOR.fullmatch(text, end, trigger) is not None


_BOUND = re.compile(
    r"\b(?:left|leaves|is\s+leaving|departed|departs|boarded|took\s+off|set\s+(?:off|out)|flew\s+out|was\s+(?:en\s+route|on\s+(?:his|her)\s+way|headed|heading))\b"
    r"(?:(?!\b(?:and|but|that|which|who|when|where|after|before|ago|last|year|month|earlier|in\s+\d{4}|January|February|March|April|May|June|July|August"
    r"|September|October|November|December)\b)[^;:“”\"\n.]){0,120}?,?\s(?:to(?:\s+(?:hold|have|attend)(?:\s+[a-z-]+){0,3})?|for|ahead\s+of)\s+(?:[a-z-]+\s+){0,2}\Z"
)
"""How somebody's leaving leads to what is still to come: "left Oslo for Lima on Monday to | meet"."""
_TO_COME = re.compile(r"(?:meet|see|talks|confer|sit\s+down|summit|negotiat|discuss|meeting)", re.IGNORECASE)


def is_bound_for(start: int, text: str) -> bool:
    """True for what somebody has just left for, told at `start`: no month or year tells that it was long ago."""
    if _TO_COME.match(text, start) is None:
        return False
    return _BOUND.search(text, max(0, start - REACH - 60), start) is not None
