"""Counted: how long after or before an occasion something was comes in, the day of the occasion goes out.

"The decision came two days after X met Y", "Hours before X is to see Y, …": counted from the day that the sentence
tells, or from that of the text, of which it is news.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from memcon.record.span import Span
from memcon.resolve.times import calendar as cal
from memcon.resolve.times.apart import COUNTS
from memcon.resolve.times.calendar import Stretch
from memcon.resolve.times.when import ResolvedTime

REACH = 200  # characters before an occasion's words in which those stand that count
_DAY = timedelta(days=1)
RECENT = timedelta(days=7)  # before a text, in which lies what is news
_CONTEXT = 400  # characters before a sentence in which a time long past shows that it tells of that time
_UNITS = {"day": "D", "week": "W", "month": "M"}
_COUNTED = re.compile(
    rf"(?:(?P<comes>\b(?:comes?|is)\s+)|(?P<came>\b(?:came|was)\s+)|(?P<comma>,\s+(?:and\s+)?)|(?P<start>(?<!\S)))"
    r"(?:(?:also|just|only|barely|exactly)\s+){0,2}(?P<words>(?P<less>less\s+than\s+)?"
    rf"(?:(?P<count>(?:{'|'.join(COUNTS)}|\d{{1,2}}))\s+(?P<unit>hour|day|week|month)s?|hours|minutes|moments)\s+(?P<way>after|before))\s+",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"[A-Z][\w.’' ,/()-]{2,50}\s[-–—]+\s+|[A-Z][A-Z ,]{2,30}:\s+")
_TO_COME = r"(?:(?:is|are|was|were)\s+(?:(?:due|set|scheduled|expected|planning)\s+)?to|plans\s+to|will)\s+"
_TO_OCCASION = re.compile(
    r"(?:(?!\b(?:that|which|who|whose|when|where|while|before|after|until|since|because|but|[a-z]+ed|said|told|made|took|gave|won|lost|left|to|from|over|"
    r"about|against)\b)[^.;:!?()“”\"\n]|(?<=\b[A-Z])\.|(?<=\b[A-Z][a-z])\.){0,110}?"
    rf"(?:{_TO_COME})?(?:(?:held|hosted|had|holds|hosts|attended|holding|having|hosting|attending|hold|host|attend|have|make|makes|paid|pays|pay)\s+)?"
    r"(?:(?:an?|the|his|her|their|[A-Z][\w’'-]*['’]s|[a-z]+['’]s?)\s+)?(?:[a-z-]+\s+){0,3}"
)
"""What stands between the count and the words for the occasion: who met, a verb that holds it."""


_AFTER_HOURS = re.compile(
    r"\bafter\s+(?:(?:more\s+than|nearly|almost|about|around|some|over|at\s+least)\s+)?(?:an?\s+|[\w-]+\s+)?"
    r"(?:hours?|day|night|day-long|hours?-long|all-night|marathon)\s+(?:of\s+)?(?:[a-z-]+\s+){0,2}\Z"
)
"""What leads to talks that went on for hours, and ended with what their sentence dates."""


def day_of_agreement(at: int, low: int, times: Sequence[ResolvedTime], text: str) -> ResolvedTime | None:
    """The day that a sentence from `low` tells before "after eight hours of | talks" at an offset, if it tells one.

    "They agreed on Tuesday to share the data after eight hours of talks": the talks were on that day.
    """
    if _AFTER_HOURS.search(text, max(low, at - REACH), at) is None:
        return None
    told = [t for t in times if low <= t.span.start < at and t.interval is not None]
    days = {(t.interval.start, t.interval.end) for t in told if t.interval is not None}
    return told[-1] if len(days) == 1 and all(start == end for start, end in days) else None


def counted_day(
    trigger: tuple[int, int],
    sentence: tuple[int, int],
    ahead: bool,
    times: Sequence[ResolvedTime],
    published: date | None,
    text: str,
) -> ResolvedTime | None:
    """The day of the occasion told at `trigger`, as the words in its `sentence` count to it; None where none do.

    `ahead` is whether it is to come.
    """
    low, start = max(sentence[0], trigger[0] - REACH), trigger[0]
    *_, found = (None, *_COUNTED.finditer(text, low, start))
    if published is None or found is None or (found["start"] is not None and not _opens(found, sentence[0], text)):
        return None
    between = text[found.end() : start]
    if _TO_OCCASION.fullmatch(between) is None:
        return None
    base = _base(found, sentence[0], times, published, text)
    if base is None:
        return None
    forward = found["way"].casefold() == "before"
    if forward and found["unit"] and not (ahead and base == published):
        return None
    there = _stretch(found, base, forward)
    words = Span(*found.span("words"), found["words"])
    return ResolvedTime(words, "DATE", there.value, there.interval) if there else None


def _opens(found: re.Match[str], low: int, text: str) -> bool:
    """True where the words that count open their sentence, from `low`, or stand behind its dateline."""
    return found.start() == low or _DATELINE.fullmatch(text, low, found.start()) is not None


def _base(found: re.Match[str], low: int, times: Sequence[ResolvedTime], published: date, text: str) -> date | None:
    """The day from which is counted: that told before in the sentence, or that of the text, where it tells news."""
    before = [t for t in times if low <= t.span.start and t.span.end <= found.start("words")]
    days = [t.interval for t in before if t.interval and t.interval.grain == "day"]
    if days:
        return date.fromisoformat(days[-1].start[:10])
    if before or found["comma"] is not None or re.search(r"\bhad\b", text[low : found.start()]):
        return None
    old = (published - RECENT).isoformat()
    near = [t.interval for t in times if low - _CONTEXT <= t.span.start < low and t.interval]
    return None if found["came"] is not None and any(i.end < old for i in near) else published


def _stretch(found: re.Match[str], base: date, forward: bool) -> Stretch | None:
    """The day, week or month so far from `base`; from "less than a week after" all days since."""
    unit = _UNITS.get((found["unit"] or "").casefold())
    if unit is None:
        return None if found["less"] else cal.day(base)
    word = found["count"].casefold()
    there = cal.moved(base, unit, (COUNTS.get(word) or int(word)) * (1 if forward else -1))
    if there is None:
        return None
    if found["less"]:
        one, other = sorted((base, there))
        first, last = (one, other - _DAY) if forward else (one + _DAY, other)
        return Stretch(first, last, "range", f"{first}/{last}") if first < last else None
    return cal.around(there, unit)
