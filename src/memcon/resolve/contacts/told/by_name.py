"""Which of several contacts of the same people words are of, by whom they name.

"He rang Aas and, later, Lind. Aas had asked about the port, his ministry said": that is not what the ministry tells of
the call with Lind. Contacts that share somebody are told apart by those whom only one of them has.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.words.countries import states_in
from memcon.resolve.words.outlets import is_outlet, is_outlet_phrase

if TYPE_CHECKING:
    from memcon.resolve.attributions.statements import Statement

OPENING = 40  # characters of what is said in which its subject is named
BEFORE = 60  # characters before a name in which it stands what it is named for

_AS_ONE_OF_TWO = re.compile(
    r"\b(?:with|told|telling|tells|asked|urged|thanked|called|phoned|met|received|informed|assured|warned|pressed|reminded|briefed|between|by)\s+"
    r"(?:(?:the|his|her|their|its|Mrs?\.|Ms\.|Gen\.|Dr\.?)\s+)?(?:[\w’'.-]+\s+){0,4}?\Z"
)
"""What leads to whom somebody met or talked to: "the call with | Lind", "told President | Lind"."""
_SUBJECT = re.compile(
    r"\s+(?:(?:had|has|also|then|again|later|both|[a-z]+ly)\s+){0,6}(?!(?:is|are|was|were|will|would|can|could|may|might|should|must|had|has|have)\b)[a-z]+(?:ed|d|aid|old|poke|ave|ut|ought|ent|ook|et)\b"
)
"""What one did who is named right before: "Lind | had also raised"."""


@dataclass(frozen=True)
class Rival:
    """Another contact of somebody of one's own, with those whom only this one has and those whom only that one has."""

    draft: Draft
    alone: frozenset[int]
    theirs: frozenset[int]


def rivals_of(draft: Draft, others: Sequence[Draft], cast: Cast) -> list[Rival]:
    """Those of `others` that share somebody with a contact and have somebody, or a side, of their own."""
    own = draft.people()
    out = []
    for other in others:
        people = other.people()
        alone, theirs = own - people, people - own
        if own & people and _are_apart(draft, other, alone, theirs, cast):
            out.append(Rival(other, alone, theirs))
    return out


def is_of_another(statement: Statement, draft: Draft, rivals: Sequence[Rival], cast: Cast) -> bool:
    """True for what is said of one of the contacts that rival a contact, and not of this one.

    It names as one of those who met or talked, or is said by, somebody whom that one alone has, and nobody whom only
    this one has; it stands in no sentence that tells of this one beside it.
    """
    if not rivals:
        return False
    told = {draft.trigger.start, *draft.told_at}
    low, high = cast.sentences.span(statement.quotation.source[0][0])
    if _holds(statement, {draft.trigger.start}) or any(low <= at < high and not _holds(statement, {at}) for at in told):
        return False
    held = _holds(statement, told)
    for rival in rivals:
        other, alone, theirs = rival.draft, rival.alone, rival.theirs
        if held and not _holds(statement, {other.trigger.start, *other.told_at}):
            continue
        of_that = _is_said_by(statement, other, draft, theirs, cast) or _names_as_party(statement, theirs, cast)
        if not of_that or _is_said_by(statement, draft, other, alone, cast):
            continue
        if not _names_any(statement, alone, draft.sides() - other.sides(), cast):
            return True
    return False


def without_others_topics(drafts: Sequence[Draft], statements: Sequence[Statement], cast: Cast) -> None:
    """Take from contacts the topics that stand in what is said of another one of the same people."""
    spans = sorted((a, b, n) for n, s in enumerate(statements) if s.quotation.source for a, b in s.quotation.content)
    starts = [a for a, *_ in spans]
    for number, draft in enumerate(drafts):
        others = [*drafts[max(0, number - AROUND) : number], *drafts[number + 1 : number + 1 + AROUND]]
        rivals = rivals_of(draft, others, cast) if draft.topics else []
        theirs = []
        for topic in draft.topics:
            at = bisect_right(starts, topic.start)
            around = {n for a, b, n in spans[max(0, at - NESTED) : at] if topic.start < b}
            if any(is_of_another(statements[n], draft, rivals, cast) for n in around):
                theirs.append(topic)
        if not theirs:
            continue
        draft.topics = [t for t in draft.topics if t not in theirs]
        kept = {draft.trigger.start, *draft.told_at, *(p.start for p in draft.parties)}
        kept |= {w.start for w in (*draft.topics, *draft.withheld)} | ({draft.place.start} if draft.place else set())
        kept |= {draft.time.span.start} if draft.time else set()
        told = {cast.sentences.span(t.start) for t in theirs}
        draft.evidence = {(a, b) for a, b in draft.evidence if (a, b) not in told or any(a <= at < b for at in kept)}


AROUND = 40  # contacts told before and behind one that words may be of
NESTED = 4  # pieces of what is said that may hold one place, the ones that begin nearest before it


def only_dates(draft: Draft, others: Sequence[Draft], cast: Cast) -> bool:
    """True for what is told of just to date another contact of its sentence: "their first call since the Osk meeting".

    What is said thereafter is of that other one.
    """
    at = draft.trigger.start
    low, _ = cast.sentences.span(at)
    if not draft.told_at <= {at} or _SINCE.search(cast.text, max(low, at - BEFORE), at) is None:
        return False
    return any(
        (low <= o.trigger.start < at and o.people() & draft.people()) or any(low <= t < at for t in o.told_at)
        for o in others
    )


_SINCE = re.compile(r"\bsince\s+(?:(?:the|their|his|her|its|an?)\s+)?(?:[\w’'-]+\s+){0,4}\Z")


def _holds(statement: Statement, places: Collection[int]) -> bool:
    """True where some words stand in what is said."""
    return any(a <= at < b for at in places for a, b in statement.quotation.content)


def _are_apart(one: Draft, other: Draft, alone: frozenset[int], theirs: frozenset[int], cast: Cast) -> bool:
    """True where each of two contacts has a side, or a person, that the other one has not."""
    if one.sides() - other.sides() and other.sides() - one.sides():
        return True
    return all(any(cast.roles[n].kind == "person" for n in people) for people in (alone, theirs))


def _is_said_by(statement: Statement, draft: Draft, other: Draft, alone: frozenset[int], cast: Cast) -> bool:
    """True where one of those whom a contact alone has speaks, or somebody of a side that the other one has not."""
    voices = {voice for voice in (statement.speaker, statement.on_behalf_of) if voice is not None}
    if voices & alone:
        return True
    if any(_is_of_press(cast, voice) for voice in voices):
        return False
    if any(p.side is None for p in other.parties):
        return False  # who may be of that side as well
    sides = {cast.side(voice) for voice in voices} - {None}
    return bool(sides & (draft.sides() - other.sides()))


def _is_of_press(cast: Cast, voice: int) -> bool:
    """True for an outlet and what it prints, whose state takes no part in anything."""
    name = cast.roles[voice].name
    return cast.roles[voice].sector == "MED" or is_outlet(name) or is_outlet_phrase(name)


def _names_any(statement: Statement, people: frozenset[int], sides: frozenset[str], cast: Cast) -> bool:
    """True where what is said names one of some people, or a state that is one of some sides."""
    content = statement.quotation.content
    if any(a <= m[0] < b for n in people for m in cast.roles[n].mentions for a, b in content):
        return True
    return any(state.code in sides for a, b in content for state in states_in(cast.text[a:b]))


def _names_as_party(statement: Statement, people: frozenset[int], cast: Cast) -> bool:
    """True where what is said names one of some people as who did something, or as with whom something was done."""
    text = cast.text
    for begin, end in statement.quotation.content:
        for number in people:
            for a, b, form in cast.roles[number].mentions:
                if form == "pronoun" or not begin <= a < end or text.startswith(("’s", "'s", "’ ", "' "), b):
                    continue
                if _AS_ONE_OF_TWO.search(text, max(begin, a - BEFORE), a):
                    return True
                if a - begin <= OPENING and _SUBJECT.match(text, b, end):
                    return True
    return False
