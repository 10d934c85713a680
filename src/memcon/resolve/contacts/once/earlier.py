"""Contacts told as ones before: "their previous conversation" is another than the call of which a text tells.

What an official text recalls keeps its people, days and places to itself.
"""

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
_HAVE_MET = re.compile(r"(?:\b(?:have|has|had)|['’](?:ve|d|s))\s+(?:only\s+|already\s+|actually\s+)?\Z")
_ONCE = re.compile(
    r"(?:met|spoken)\s+(?:(?:with\s+)?each\s+other\s+)?(?:only\s+|just\s+)?(?:once|twice|before|previously|(?:two|three|four|five|several)\s+times)\b"
)
"""How those are told to have met who are to meet now: "they have | met only once"."""
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
        if draft.status != "held" or sides in marked:
            continue
        plainly = _is_told_so(text, low, start, end)
        if not plainly and not _have_met(text, low, start):
            continue
        before = [b for b in read[:number] if b.sides() == sides and b.trigger.start < low]
        theirs = [b for b in before if b.people() == draft.people()]
        ahead = bool(theirs) and all(b.status in ("planned", "proposed") for b in theirs)
        if not before or not (plainly or ahead):
            continue
        if any(_is_old(b, published) for b in (theirs if ahead else before)):
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


def _have_met(text: str, low: int, start: int) -> bool:
    """True for who "have met once" or twice so far."""
    return _ONCE.match(text, start) is not None and _HAVE_MET.search(text, max(low, start - _LAST), start) is not None


def _is_old(draft: Draft, published: date | None) -> bool:
    interval = draft.time.interval if draft.time else None
    return interval is not None and published is not None and interval.end < (published - RECENT).isoformat()


def leave_to_past(read: Sequence[Draft], sentences: Sentences, text: str) -> None:
    """Leave the days and places of contacts that an official text recalls to them, where another sentence took them."""
    past = {sentences.at(d.trigger.start): d for d in read if d.past}
    if not past:
        return
    own = _own(read)
    for draft in read:
        if draft.past or sentences.at(draft.trigger.start) in past:
            continue
        if draft.time is not None and (there := past.get(sentences.at(draft.time.span.start))):
            theirs = there.time is not None and there.time.span == draft.time.span
            if theirs and _is_no_telling_of(there, draft, own, sentences, text):
                draft.time = None
        if draft.place is not None and (there := past.get(sentences.at(draft.place.start))):
            theirs = there.trigger.start < draft.place.start
            if theirs and _is_no_telling_of(there, draft, own, sentences, text):
                draft.place = None


def _is_no_telling_of(past: Draft, draft: Draft, own: Draft | None, sentences: Sentences, text: str) -> bool:
    """True for what is told before a contact that is recalled, and of other people: those of the text's own contact.

    "The talks" told next may be those recalled, "during the talks" are the text's own. What is under way was not then.
    """
    start = draft.trigger.start
    if start < past.trigger.start or draft.status != past.status:
        return True
    if own is None or not draft.people() <= own.people():
        return False
    low = max(sentences.span(start)[0], start - LEAD)
    return not draft.people() <= past.people() or _OWN.search(text, low, draft.trigger.end) is not None


_OWN = re.compile(
    r"(?:[Dd]uring|[Ii]n\s+the\s+course\s+of|At|In)\s+the\s+(?:[a-z]+\s+)?"
    r"(?P<noun>conversation|call|talk|meeting|talks|negotiations)\Z"
)


def _own(read: Sequence[Draft]) -> Draft | None:
    """The contact of which an official text tells first."""
    return next((d for d in read if d.status == "held" and not d.past and len(d.sides()) > 1), None)
