"""Apart: how long after or before another occasion something was, and of which of the two that gives the day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from memcon.resolve.contacts.draft import Draft
    from memcon.resolve.times.when import ResolvedTime

BEHIND = 100  # characters after a length of time in which those stand who met then
AT_ONCE = 30  # characters after a trigger in which the length of time stands that is its own
_OF_THE_DAY = re.compile(
    r"(?:,?\s+(?:(?:in|at)\s+[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)?)?,?\s+|,\s+)(?:just\s+|only\s+|barely\s+)?"
)
_EVENT = re.compile(
    r"\s+(?P<side>after|before)\s+(?:he\s+|she\s+|they\s+)?(?:(?:had\s+|holding\s+|having\s+)?(?:an?\s+|his\s+|her\s+|their\s+)?(?:(?!the\b|that\b|this\b)\w+\s+)?"
    r"(?:talks|meetings?|calls?|conversations?|lunch|dinner|visit|discussions)\s+(?:with|by|between|in|from|to(?=\s+(?:the\s+)?[A-Z]))\b|"
    r"(?:meeting|receiving|hosting|calling|telephoning|phoning|visiting|met|received|hosted|called|telephoned|phoned|visited|spoke|"
    r"speaking|talking|seeing|saw)\s+(?:with\s+|to\s+)?(?=[A-Z]))"
)
_THE_EVENT = re.compile(
    r"\s+before\s+(?:the|that|this|their)\s+(?:meeting|talks|call|summit|visit|dinner|lunch|conversation)\b(?!\s+(?:with|between|on|in))"
)
_SENTENCES = re.compile(r"[.!?]\s|\n")


def apart(text: str, told: int, start: int, end: int) -> int:
    """Whither `text[start:end]`, a length of time, leads from the day told up to `told`; 0 where it does not.

    -1 where what it dates was before that day, 1 where after.
    """
    event = _EVENT.match(text, end)
    if event is not None and _OF_THE_DAY.fullmatch(text, told, start):
        return -1 if event["side"] == "after" else 1
    if _THE_EVENT.match(text, end) and len(_SENTENCES.findall(text, told, start)) <= 1 and start - told <= 200:
        return -1
    return 0


def dates_what_follows(text: str, end: int) -> bool:
    """True for a length of time up to `end` that gives the day of the occasion named after it."""
    return _EVENT.match(text, end) is not None


def offset_day(draft: Draft, times: Sequence[ResolvedTime], text: str) -> ResolvedTime | None:
    """The length of time that gives a contact's day, None where none does.

    "Met A on Friday, two days after talks with B" gives that of the talks, "spoke a week before the meeting" that of
    the first.
    """
    trigger = draft.trigger
    for time in times:
        start, end = time.span.start, time.span.end
        if time.type != "DURATION" or time.interval is None:
            continue
        event = _EVENT.match(text, end)
        if event is not None and end < trigger.start < event.end():
            return time
        if start < trigger.end:
            continue
        if event is not None:
            before = {p.side for p in draft.parties if p.start < start}
            behind = [p for p in draft.parties if end < p.start < end + BEHIND]
            if behind and len(before) == 1 and not any(p.side in before for p in behind):
                return time
        elif start - trigger.end <= AT_ONCE and _THE_EVENT.match(text, end):
            return time
    return None


def are_one_day(text: str, start: int, end: int, named: int) -> bool:
    """True for "a day earlier, on | Thursday", a day counted at `start` and named right behind, at `named`."""
    lead = _NAMED.match(text, end)
    return lead is not None and lead.end() == named and _COUNTED.search(text, start, end) is not None


_COUNTED = re.compile(
    r"\b(?:days?|weeks?|night|evening|morning)\s+(?:earlier|later|before|after(?:wards)?)\Z", re.IGNORECASE
)
_NAMED = re.compile(r",\s+(?:on\s+)?(?=[A-Z\d])")


def opens_after(text: str, low: int, start: int) -> tuple[int, int, int] | None:
    """How many days before what its sentence, from `low`, goes on with the occasion at `start` was, and the words.

    "Two days after his call with A, B met C on Tuesday" is -2, "A day before talks with A, B met C" 1; None for others.
    """
    opening = _OPENS_AFTER.match(text, low, start)
    if opening is None:
        return None
    count = COUNTS[opening["count"].casefold()]
    return (-count if opening["way"] == "after" else count), opening.start("count"), opening.end("way")


_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
COUNTS = {"a": 1, "an": 1, **{word: count for count, word in enumerate(_WORDS, 1)}}
_OPENS_AFTER = re.compile(
    rf"\s*(?:(?:Just|Only|Barely)\s+)?(?P<count>(?i:{'|'.join(COUNTS)}))\s+days?\s+(?P<way>after|before)\s+"
    r"(?:(?:his|her|their|an?|the|having|holding)\s+){0,2}(?:(?!(?:that|who|which|when)\b)[a-z’'-]+\s+){0,2}\Z"
)


def other_day(text: str, start: int, low: int, high: int, times: Sequence[ResolvedTime]) -> tuple[int, int] | None:
    """The words by which the sentence `low:high` dates the occasion at `start` otherwise than it was told before.

    "Marles's office put the call a day earlier", "Minsk gave a different date, saying the two had met on March 31";
    None where it does not.
    """
    low, high = max(low, start - DISPUTED), min(high, start + DISPUTED)
    put = _PUTS.search(text, low, high)
    if put is not None and put.start() < start < put.start("day"):
        return put.span("day")
    gave = _OTHER_DATE.search(text, low, start)
    behind = [t.span for t in times if gave is not None and start < t.span.start < high]
    return (behind[0].start, behind[0].end) if behind else None


DISPUTED = 300  # characters on either side of an occasion's words in which somebody dates it otherwise
_OTHER_DATE = re.compile(
    r"\b(?:gave|gives|giving|cited|cites|citing|named|names|naming)\s+(?:a\s+different|another|a\s+conflicting)\s+(?:date|day)\b"
)
_PUTS = re.compile(
    r"\b(?:puts?|putting|places?|placed|placing|dates?|dated|dating)\s+(?:the|that|this|their|its)\s+(?:[\w-]+\s+){0,2}"
    r"(?:call|conversation|meeting|talks|visit|exchange|encounter)\s+"
    r"(?:on\s+|at\s+|to\s+)?(?P<day>(?:a|one|two|three|several|some)\s+(?:days?|weeks?)\s+(?:earlier|later|before|after)|\w+day\b|[A-Z]\w+\s+\d+)"
)
"""Words by which somebody dates an occasion that was told before."""
