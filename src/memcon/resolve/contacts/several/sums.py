"""Words that tell of several contacts at once: "meetings with world leaders, including A and B".

Drafts and their parties come in; what stands for others of them goes out without contact of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.countries import states_in
from memcon.resolve.words.phrases import FOREIGN

_INCLUDING = re.compile(
    r"(?:,|[^.;:\n]{0,50}?,?\s+(?:including|among\s+them|such\s+as|namely))\s+(?:(?:both|the)\s+)*(?:[\w’'.-]+\s+){0,4}?"
)


_WITH_BOTH = re.compile(
    r"\s+(?:with|to)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?P<one>[A-Z]\w+)\s+and\s+(?:the\s+)?(?P<two>[A-Z]\w+)\s+(?:[a-z-]+\s+){0,3}?"
    r"(?:officials|officers|counterparts|leaders|ministers|presidents|premiers|generals|chiefs|envoys|ambassadors|delegations|sides)\b"
)


def announced(parties: Sequence[Side], text: str) -> list[Side]:
    """Words for several of other states that open a row of them by name: "world leaders, including A and B"."""
    named = [p for p in parties if p.side]
    return [
        p
        for p in parties
        if p.side is None
        and FOREIGN.search(text, p.start, p.end)
        and any(_INCLUDING.fullmatch(text, p.end, q.start) for q in named if q.start >= p.end)
    ]


def without_sums(drafts: Sequence[Draft], sentences: Sentences) -> list[Draft]:
    """The tellings without those that tell of several contacts of their sentence at once.

    "A and B gave the same warning in their separate meetings with X", "A held meetings with X and Y at the summit": the
    warning and the summit are no contact of all three.
    """
    parts: dict[int, dict[int, list[frozenset[int]]]] = {}  # of a sentence, by their common word
    for draft in drafts:
        if draft.trigger.start in draft.others:
            words = parts.setdefault(sentences.at(draft.trigger.start), {})
            words.setdefault(draft.trigger.start, []).append(draft.people())
    return [draft for draft in drafts if not _is_sum(draft, parts.get(sentences.at(draft.trigger.start), {}))]


def into_their_parts(drafts: Sequence[Draft], text: str, sentences: Sentences) -> list[Draft]:
    """The contacts without those that only name two others of the text at once, which they are told again by.

    "What do you make of X's call with the Russian and Ukrainian generals?" tells of X's call with the one and of that
    with the other.
    """
    out = list(drafts)
    for draft in drafts:
        again = _told_again(draft, out, text, sentences)
        parts = _parts(draft, out, text) if again is None else [again]
        if not parts:
            continue
        out = [other for other in out if other is not draft]
        for part in parts:
            part.evidence |= {sentences.span(draft.trigger.start)}
            part.told_at |= {draft.trigger.start}
    return out


def _parts(draft: Draft, drafts: Sequence[Draft], text: str) -> list[Draft]:
    """The two contacts told before that the words behind a trigger name at once; none where they are not two."""
    both = _WITH_BOTH.match(text, draft.trigger.end)
    states = [states_in(both[name]) for name in ("one", "two")] if both else []
    if not both or not all(len(named) == 1 for named in states):
        return []
    one, two = (_part(draft, named[0].code, drafts) for named in states)
    return [one, two] if one is not None and two is not None and one is not two else []


def _told_again(draft: Draft, drafts: Sequence[Draft], text: str, sentences: Sentences) -> Draft | None:
    """The contact that "the call with X" points back to, in a sentence that tells of another contact without X.

    "Roe phoned Lind a day before the call with X": of X's contacts told before, the only one that is told so.
    """
    start, end = draft.trigger.start, draft.trigger.end
    leads = _BEFORE_IT.search(text, max(0, start - LEAD), end)
    whom = [p for p in draft.parties if _WITH.fullmatch(text, end, p.start)]
    if leads is None or len(whom) != 1:
        return None
    low, _ = sentences.span(start)
    x = whom[0].actor
    if not any(d is not draft and low <= d.trigger.start < start and x not in d.people() for d in drafts):
        return None
    told = [d for d in drafts if d.trigger.start < low and x in d.people() and d.mode == draft.mode]
    return told[0] if len(told) == 1 else None


LEAD = 40  # characters before "call" in which stands how it lies to another: "a day before the"
_BEFORE_IT = re.compile(r"\b(?:before|after|ahead\s+of|since|following|during)\s+(?:the|that)\s+(?:[a-z]+\s+)?[a-z]+\Z")
_WITH = re.compile(
    r"\s+with\s+(?:(?:the|Mr|Ms|Mrs|President|Prime\s+Minister|Chancellor|King|Secretary|Minister)\.?\s+)*"
)


def _part(draft: Draft, state: str, drafts: Sequence[Draft]) -> Draft | None:
    """The one contact told before of somebody of a draft with the side `state`, None where there is none or several."""
    found = [
        d
        for d in drafts
        if d.trigger.start < draft.trigger.start
        and state in d.sides()
        and any(p.actor in d.people() and p.side != state for p in draft.parties)
    ]
    return found[0] if len(found) == 1 else None


def _is_sum(draft: Draft, parts: dict[int, list[frozenset[int]]]) -> bool:
    """True for a telling of two at least of the contacts of one word, and of nobody else."""
    if draft.trigger.start in draft.others:
        return False
    people = {p.actor for p in draft.parties if p.side}
    return any(people <= set().union(*each) and sum(one <= people for one in each) > 1 for each in parts.values())
