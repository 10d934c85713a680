"""During a visit: "Maeta visited Lima on 5 and 6 May. He held talks with the premier" tells where these were, and when.

The contacts of a document come in, in text order; a meeting of the guest with his hosts, told right behind his visit
without a place or day, goes out with those of the visit.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.placing import MET

NEAR = 1  # sentences behind that of a visit in which what came of it is told
LONG = 7  # days at most that a visit lasts whose days date a meeting
_ELSEWHERE = re.compile(
    r"\b(?:last|previous|earlier|previously|before\s+that|after\s+that|from\s+there|[Ii]n\s+[A-Z][\w’'-]*|had\s+(?:met|held|spoken))\b"
)


def during_visits(drafts: Sequence[Draft], sentences: Sentences, text: str, is_person: Callable[[int], bool]) -> None:
    """Give meetings told right behind a visit its place and its days, where they tell none themselves."""
    for number, draft in enumerate(drafts):
        if draft.mode not in MET or number == 0 or (draft.place and draft.time):
            continue
        visit, home = drafts[number - 1], sentences.at(draft.trigger.start)
        if not _is_during(visit, draft, home - sentences.at(visit.trigger.start), is_person):
            continue
        if _apart(visit, draft):
            continue
        low, high = sentences.span(draft.trigger.start)
        if _ELSEWHERE.search(text, low, high):
            continue
        told = visit.place if draft.place is None else None
        when = visit.time if draft.time is None and _is_short(visit) else None
        draft.place, draft.time = told or draft.place, when or draft.time
        at = [told.start] if told else []
        at += [when.span.start] if when else []
        draft.evidence |= {sentences.span(a) for a in at}


def _is_during(visit: Draft, draft: Draft, behind: int, is_person: Callable[[int], bool]) -> bool:
    """True for a meeting of a visit's guest with his hosts, told so many sentences behind it."""
    if visit.mode != "visit" or visit.series or visit.status != draft.status or not 0 <= behind <= NEAR:
        return False
    guests = {p.actor for p in visit.parties if p.role == "guest" and is_person(p.actor)}
    hosts = {p.side for p in visit.parties if p.role == "host" and p.side}
    return bool(guests & draft.people()) and bool(hosts & draft.sides()) and visit.trigger.start < draft.trigger.start


def _is_short(visit: Draft) -> bool:
    interval = visit.time.interval if visit.time else None
    if interval is None:
        return False
    days = date.fromisoformat(interval.end[:10]) - date.fromisoformat(interval.start[:10])
    return days.days < LONG


def _apart(visit: Draft, draft: Draft) -> bool:
    a = visit.time.interval if visit.time else None
    b = draft.time.interval if draft.time else None
    return a is not None and b is not None and (a.end < b.start or b.end < a.start)
