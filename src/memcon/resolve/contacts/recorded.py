"""What a memorandum of conversation is of: its head lists who talked, when, where and about what: a contact.

Drafts of the record behind come in; what they tell as "the meeting" is that contact, and goes out as the head has it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.contacts import Argument, Marked
from memcon.find.memoranda import Memorandum
from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.listed import Listed
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.times.when import ResolvedTime
from memcon.resolve.words.countries import place_country

SURE = 0.95  # the score of what a head lists
SIDES = 2  # those who talk among themselves are of one
_THIS = re.compile(
    r"(?:the|this|their|our|today[’']s)\s+(?:(?:luncheon|dinner|present|current|private|informal)\s+)?"
    r"(?:meeting|conversation|discussion|talks?|(?P<call>call)|session|luncheon|dinner)\Z",
    re.IGNORECASE,
)
"""How the record names what it is of."""
_ENDED = re.compile(
    r"\s+(?:was\s+)?(?:adjourned|ended|concluded|closed|broke\s+up|began|opened|started|lasted|took\s+place)\b"
)
"""What the record tells of it, whatever else that is taken for: "The meeting adjourned"."""
_NEUTRAL = "New York"  # where all meet who come to the United Nations


def with_recorded(
    drafts: list[Draft],
    head: Memorandum | None,
    listed: Sequence[Listed],
    cast: Cast,
    times: Sequence[ResolvedTime],
) -> list[Draft]:
    """The drafts of a memorandum of conversation with the contact that its head tells; others as they are."""
    if head is None or len({one.side for one in listed}) < SIDES:  # one of no state that is told is a second side, too
        return drafts
    draft = _draft(head, listed, cast, times)
    out = []
    for other in drafts:
        if head.what[0] <= other.trigger.start < head.end:
            continue  # words of the head itself
        if _is_same(other, draft, cast.text):
            draft.told_at |= {other.trigger.start, *other.told_at}
            draft.evidence |= other.evidence
            draft.tellings += other.tellings
            draft.withheld += other.withheld
            continue
        out.append(other)
    return sorted([draft, *out], key=lambda d: d.trigger.start)


def _draft(head: Memorandum, listed: Sequence[Listed], cast: Cast, times: Sequence[ResolvedTime]) -> Draft:
    """The contact that a head tells."""
    told = [
        t for a, b in head.dates for t in times if a <= t.span.start < b and t.type in ("DATE", "TIME") and t.interval
    ]
    when = next((t for t in told if t.interval and t.interval.start == t.interval.end), next(iter(told), None))
    place = Argument(*head.place, SURE) if head.place and not head.call else None
    where = cast.text[slice(*head.place)] if head.place and not head.call else ""
    host = place_country(where) if where and not where.startswith(_NEUTRAL) else None
    sides = {one.side for one in listed}
    parties = [
        Side(
            one.actor,
            one.side,
            "party" if host not in sides else "host" if one.side == host else "guest",
            one.start,
            one.end,
            None,
            SURE,
        )
        for one in listed
    ]
    draft = Draft(
        Argument(*head.what, SURE), "call" if head.call else "meeting", "held", False, SURE, parties, when, place
    )
    draft.topics = [Marked(a, b, SURE, SURE) for a, b in head.subjects]
    draft.evidence = {head.what, *((one.start, one.end) for one in listed), *head.subjects}
    draft.evidence |= {(when.span.start, when.span.end)} if when else set()
    draft.evidence |= {head.place} if place and head.place else set()
    draft.chance, draft.recorded = SURE, True
    return draft


def _is_same(other: Draft, draft: Draft, text: str) -> bool:
    """True for what the record tells as "the meeting", with nobody who is not listed and on no other day."""
    ends = _ENDED.match(text, other.trigger.end) is not None
    if not (ends or other.status in ("held", "ongoing")) or not other.sides() <= draft.sides():
        return False
    if other.mode in ("message", "visit"):
        return False
    day = other.time.interval if other.time else None
    own = draft.time.interval if draft.time else None
    if day is not None and day != own:
        return False
    named = _THIS.search(text[max(0, other.trigger.start - 24) : other.trigger.end])
    return named is not None and not (named["call"] and draft.mode != "call")
