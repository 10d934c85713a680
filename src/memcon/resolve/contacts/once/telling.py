"""What is asked of a telling of an occasion again and again while it is held against the others."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from memcon.find.sentences import Sentences
from memcon.reader.labels import MODES
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.several import leads
from memcon.resolve.contacts.told.worded import moved_to
from memcon.resolve.parties.inside.entries import opened_at
from memcon.resolve.parties.inside.opening_nouns import opens_with_whom
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.parties.ways import kept_away
from memcon.resolve.words.countries import is_city
from memcon.resolve.words.phrases import are_unnamed_abroad

SURELY = 0.9  # mean probability from which the way in which a contact was held is certain
PAIR = 2  # sides of which one met the other alone
LEAD = 90  # characters before a trigger in which words lead to it
CLAUSE = 180  # characters before a trigger in which the clause begins that tells of another contact as before or after
_WAYS = (frozenset(("call", "video")), frozenset(("message",)), frozenset(("meeting", "visit", "encounter")))
_WORD = re.compile(r"\w{3,}")
_MET = re.compile(r"(?:met|visited|spoke|received|hosted|saw|greeted|dined|shook hands)(?: (?:with|to))?")
_SELF = re.compile(r"I|[Ww]e|me|us|[Mm]y|[Oo]ur")
_ALONE = re.compile(r"\bseparate(?:ly)?\b")


@dataclass(frozen=True, slots=True)
class Telling:
    """A draft, and what its words tell of how it stands to the others."""

    draft: Draft
    people: frozenset[int]
    persons: frozenset[int]
    sides: frozenset[str]
    by_side: dict[str, frozenset[int]]  # the persons of each side that has some
    strangers: frozenset[int]  # the persons whose side nothing tells
    home: int  # the sentence of its trigger
    whole: bool  # whether that names persons of two sides who took part
    dated_here: bool  # by words of that sentence
    way: frozenset[str] | None
    words: frozenset[str]  # of its trigger
    over: bool  # whether its own verb tells that it came about
    put_off: bool  # whether it is told with the new day to which it was put off
    place: str | None
    city: str | None  # the city where it was by words of that sentence
    alone: bool  # whether its words say that those whom it names met without the others
    own: bool  # whether one of those who took part tells of it: "I spoke with X"
    lead: str  # the words of its sentence before it
    beside: int | None  # where words begin that tell of it as before or after another: "ahead of", "following"
    harks_back: bool  # whether its words say that others, told before, go on with it: "following up on the talks"
    agreed: bool  # whether its sentence says before that it was agreed to hold it
    next: bool  # whether it is told as the next one: "the next meeting"
    theirs: bool  # whether it is told as the next one of those of another: "their next meeting"
    opens: bool  # whether it opens its sentence and tells with whom it was: "A meeting with X"
    entry: int | None  # where the entry of a list begins that it opens: "12:30 Lunch with X"
    margins: bool  # whether its sentence says before that it was held on the margins of something
    many: bool  # whether its sentence tells of several of other states who came together: "world leaders"
    dropped: bool  # whether its words say that somebody called off what he had planned himself: "cancelled his plans"
    missed: bool  # whether its words say that somebody kept away from it: "by skipping a summit"
    planned_too: bool  # whether its sentence goes on to it as to one more that was planned: "and a planned visit"


def telling(draft: Draft, sentences: Sentences, text: str, is_person: Callable[[int], bool]) -> Telling:
    """A draft with all that is asked of it; `is_person` tells of an actor whether it is one."""
    home = sentences.at(draft.trigger.start)
    persons = [p for p in draft.parties if is_person(p.actor)]
    at = draft.trigger.start
    first = sentences.span(at)[0]
    low = max(first, at - LEAD)
    return Telling(
        draft,
        draft.people(),
        frozenset(p.actor for p in persons),
        draft.sides(),
        {p.side: frozenset(q.actor for q in persons if q.side == p.side) for p in persons if p.side},
        frozenset(p.actor for p in persons if not p.side),
        home,
        len({p.side for p in persons if p.side and sentences.at(p.start) == home}) >= PAIR,
        draft.time is not None and sentences.at(draft.time.span.start) == home,
        _sure_way(draft),
        frozenset(_WORD.findall(text[draft.trigger.start : draft.trigger.end].casefold())),
        _MET.fullmatch(text, draft.trigger.start, draft.trigger.end) is not None and draft.status == "held",
        moved_to(text, draft.trigger.end),
        text[draft.place.start : draft.place.end].casefold() if draft.place else None,
        _city(draft, sentences, text, home),
        _ALONE.search(text, max(0, draft.trigger.start - 20), draft.trigger.end + 12) is not None,
        any(_SELF.fullmatch(text, p.start, p.end) for p in draft.parties),
        text[max(first, at - CLAUSE) : at],
        before.start() if (before := leads.BESIDE.search(text, low, at)) else None,
        leads.HARKS_BACK.search(text, low, at) is not None,
        leads.AGREED.search(text, low, at) is not None,
        leads.NEXT.search(text, max(low, at - len("next ")), draft.trigger.end) is not None,
        leads.THEIR_NEXT.search(text, max(low, at - len("their next ")), draft.trigger.end) is not None,
        opens_with_whom(text, first, draft.trigger.end),
        opened_at(text, at),
        leads.MARGINS.search(text, first, at) is not None,
        _ALL_GATHER.search(text, *sentences.span(at)) is not None
        or any(_are_many(p, home, sentences, text) for p in draft.parties),
        leads.DROPPED.search(text, low, at) is not None,
        kept_away(text, at) == "refused",
        leads.PLANNED_TOO.search(text, max(low, at - len(", and a scheduled ")), draft.trigger.end) is not None,
    )


_ALL_GATHER = re.compile(
    r"\b(?:world|global|European|Arab|African|Asian|Western|allied|G-?7|G-?20|NATO|EU)\s+leaders\s+(?:[a-z]+\s+)?"
    r"(?:gather|conven|assembl|arriv|meet|met\b|flock|descend)"
)


def _are_many(party: Side, home: int, sentences: Sentences, text: str) -> bool:
    """True for several of other states who are not named, in the sentence of the telling: "world leaders"."""
    here = party.side is None and sentences.at(party.start) == home
    return here and are_unnamed_abroad(text[party.start : party.end])


def _city(draft: Draft, sentences: Sentences, text: str, home: int) -> str | None:
    """The city where a contact was in person, as its own sentence tells."""
    if draft.place is None or draft.mode not in _MET_IN_PERSON or sentences.at(draft.place.start) != home:
        return None
    words = text[draft.place.start : draft.place.end]
    return words if _NAME.fullmatch(words) and is_city(words) else None


_NAME = re.compile(r"[A-Z][\w’'-]+(?:\s(?:de\s|la\s)?[A-Z][\w’'-]+){0,2}")
_MET_IN_PERSON = ("meeting", "talks", "encounter")


def _sure_way(draft: Draft) -> frozenset[str] | None:
    """How a contact was held, as far as all that its tellings say of it is of one kind."""
    whole = sum(score for score, _ in draft.modes)
    for way in _WAYS:
        mass = sum(
            score * sum(p for m, p in zip(MODES, chances, strict=True) if m in way) for score, chances in draft.modes
        )
        if whole and mass / whole >= SURELY:
            return way
    return None
