"""One contact of which two accounts tell otherwise how it was held: "A says they met. B says it was a telephone call".

The contacts come in, and go out with such a one told once, in the way that is told first.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.tellings import join

NEAR = 3  # sentences behind a contact in which another account tells that "it was" something else
LATELY = 150  # contacts told before among which that one is looked for
LEAD = 40  # characters before a trigger in which "it was a" stands
_IT_WAS = re.compile(
    r"\b(?:it|this)\s+(?:was|had\s+been)\s+(?:(?:only|just|merely|simply|actually|in\s+fact|really)\s+)?(?:an?\s+)?(?:(?:mere|brief|short|simple)\s+)?\Z",
    re.IGNORECASE,
)


def without_disputed(
    drafts: Sequence[Draft], sentences: Sentences, text: str, is_person: Callable[[int], bool]
) -> list[Draft]:
    """The contacts, without those by which another account only calls one told right before by another name."""
    out = sorted(drafts, key=_first)
    firsts = [_first(d) for d in out]
    gone: set[int] = set()
    for draft in out:
        calls = [at for at in {draft.trigger.start, *draft.told_at} if _called_at(text, at)]
        if not calls or len(draft.sides()) < 2:
            continue
        people = {p.actor for p in draft.parties if is_person(p.actor)}
        until = bisect_left(firsts, min(calls))
        for other in out[max(0, until - LATELY) : until]:
            told = [at for at in {other.trigger.start, *other.told_at} if at < min(calls)]
            same = {p.actor for p in other.parties if is_person(p.actor)} == people and other.mode != draft.mode
            near = bool(told) and sentences.at(min(calls)) - sentences.at(max(told)) <= NEAR
            if other is draft or id(other) in gone or not (same and near) or len(people) < 2:
                continue
            bare = draft.one_of([p for p in draft.parties if is_person(p.actor)], None, None)
            bare.score, bare.modes, bare.statuses, bare.mode = 0.0, [], [], other.mode
            join(other, bare, is_person, text)
            gone.add(id(draft))
            break
    return [d for d in drafts if id(d) not in gone]


def _first(draft: Draft) -> int:
    """Where a contact is told first."""
    return min({draft.trigger.start, *draft.told_at})


def _called_at(text: str, at: int) -> bool:
    """True where "it was" leads to words at an offset, or begins there."""
    return _IT_WAS.search(text[max(0, at - LEAD) : at]) is not None or _OPENS.match(text, at) is not None


_OPENS = re.compile(r"it\s+(?:was|had\s+been)\s+(?:only\s+|just\s+|merely\s+)?an?\s", re.IGNORECASE)
