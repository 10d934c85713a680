"""Contacts told as the one before: "their previous conversation" is another than the call of which a text tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.times.counted import RECENT

LEAD = 45  # characters before a trigger in which words say that it is of an earlier contact
_LAST = 20  # characters before a verb in which "last" or "previously" stands
_EARLIER = re.compile(
    r"\b(?:their|his|her|its|our|the|both)\s+(?:[\w-]+\s+)?(?:previous|earlier|prior|most\s+recent"
    r"|last(?!\s+(?:week|month|year|night|day|minute|summer|winter|spring|autumn|fall|\w+day)\b))\s+(?:[\w-]+\s+){0,2}\w+\Z",
    re.IGNORECASE,
)
_LAST_MET = re.compile(r"\b(?:last|previously)\s+(?:met|spoken?|spoke|talked|saw|seen|visited)\b")
"""The verb of an earlier contact: "they last met in January", "they had last spoken by phone"."""
_THIS = re.compile(r"\b(?:the|this|today[’']s)\s+\w+\Z", re.IGNORECASE)


def mark_earlier(read: Sequence[Draft], sentences: Sentences, text: str, published: date | None) -> None:
    """Mark the drafts that are told as earlier contacts of those who have a new one told before.

    A date of another sentence is the new one's, and that of the earlier one is not of "the meeting" told next. Where
    what was told before is itself of long ago, it may be the earlier one.
    """
    marked: list[frozenset[str]] = []
    days: set[int] = set()
    for number, draft in enumerate(read):
        sides = draft.sides()
        start, end = draft.trigger.start, draft.trigger.end
        low = sentences.span(start)[0]
        if (
            draft.time is not None
            and draft.time.span.start in days
            and _THIS.search(text, max(low, start - _LAST), end)
        ):
            draft.time = None
        if sides in marked or draft.status != "held" or not _is_told_so(text, low, start, end):
            continue
        before = [b for b in read[:number] if b.sides() == sides and b.trigger.start < low]
        if not before or any(_is_old(b, published) for b in before):
            continue
        draft.earlier = True
        marked.append(sides)
        if draft.time is not None and not low <= draft.time.span.start < sentences.span(start)[1]:
            draft.time = None
        if draft.time is not None:
            days.add(draft.time.span.start)


def _is_told_so(text: str, low: int, start: int, end: int) -> bool:
    """True where the words of an occasion, in a sentence from `low` on, say that it was an earlier one."""
    if _EARLIER.search(text[max(low, start - LEAD) : end]) is not None:
        return True
    said = _LAST_MET.search(text, max(low, start - _LAST), end)
    return said is not None and said.end() > start


def _is_old(draft: Draft, published: date | None) -> bool:
    interval = draft.time.interval if draft.time else None
    return interval is not None and published is not None and interval.end < (published - RECENT).isoformat()
