"""Who "joined the meeting" sat with those whose meeting was told last: he has none of his own with one of them."""

from __future__ import annotations

import re

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft

NEAR = 1200  # characters behind a contact's words within which somebody who joined it is told of
BEFORE = 60  # characters before "the meeting" in which it stands that somebody joined
_JOINED = re.compile(
    r"(?<!\bwho )\b(?:joined|attended|(?:took|takes|taking)\s+part\s+in|participated\s+in|sat\s+in\s+on)\s+"
    r"(?:the|this|their)\s+(?:[a-z-]+\s+){0,2}(?:meeting|talks|call|conversation|session|discussions?)\Z"
)
_WHOSE = re.compile(r"\s+(?:of|between|with|on)\s")


def joins(draft: Draft, before: Draft, text: str, sentences: Sentences) -> bool:
    """True where a sentence only tells who joined the contact told before, who then is one of its people.

    "X joined the talks by video link". Words for whose talks they were, or on which day, make them others.
    """
    start, end = draft.trigger.start, draft.trigger.end
    low, high = sentences.span(start)
    if not 0 < low - before.trigger.start <= NEAR or draft.status != before.status or _WHOSE.match(text, end):
        return False
    joined = _JOINED.search(text, max(low, start - BEFORE), end)
    if joined is None or (draft.time is not None and low <= draft.time.span.start < high):
        return False
    known = before.people()
    who = [p for p in draft.parties if low <= p.start < joined.start()]
    if who:
        before.parties += [p for p in who if p.actor not in known]
        before.topics += draft.topics
        before.withheld += draft.withheld
        before.reported += draft.reported
        before.evidence.add((low, high))
    return bool(who)
