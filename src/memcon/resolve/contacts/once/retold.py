"""Contacts that a text tells again come in as drafts of their own, and go out once: "the call", "the talks"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.collectives import without_collectives
from memcon.resolve.contacts.once.tellings import join
from memcon.resolve.contacts.told.worded import denied_in
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.words.phrases import DEFINITE

SURELY = 0.5  # probability from which people surely took part
REACH = 20  # characters before a trigger in which its article stands, or a word that counts or sets it apart
_BETWEEN_BOTH = re.compile(r"\s+between\s+(?:the\s+)?(?:two|both)\b")
_SEVERAL = re.compile(
    r"(?<!the\s)\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|"
    r"numerous|multiple|previous|earlier|past|last)\s",
    re.IGNORECASE,
)
"""Words before a trigger that tell of more than one, or of another one: "13 rounds of", "earlier"."""


LATELY = 150
"""Contacts told before among which the one that is told again is looked for: a text of thousands is read in time."""


def each_once(drafts: Sequence[Draft], cast: Cast) -> list[Draft]:
    """Drafts of the same people, of one mode and status, of which one at least has no date, are one contact.

    Of 831 marked contacts two alone speak against it.
    """
    kept: list[Draft] = []
    for draft in drafts:
        status = draft.status
        if status == "denied" and not any(denied_in(cast.text[a:b]) for a, b in draft.evidence):
            status = "held"  # no word denies it
        like = [k for k in kept[-LATELY:] if (k.mode, k.status, k.series) == (draft.mode, status, draft.series)]
        same = None
        if len(draft.sides()) >= 2 and not draft.earlier:
            same = next((k for k in like if k.past >= draft.past and _are_one(draft, k, cast)), None)
            same = same or next((k for k in kept[-LATELY:] if _is_that_call(draft, k, cast)), None)
        if same is None:
            kept.append(draft)
        else:
            parties = _parties(same, draft, cast)
            join(same, draft, lambda n: cast.roles[n].kind == "person")
            same.parties = without_collectives(same.parties if parties is None else parties, cast, same.subject)
    return kept


_AGAIN = re.compile(
    r"\b(?:again|twice|another|second|third|further|then|later|before|ahead|prior|after|following|earlier|afterwards|also"
    r"|and\s+(?:the|an?|his|her|their))\b",
    re.IGNORECASE,
)


def without_repeated(drafts: Sequence[Draft], cast: Cast) -> list[Draft]:
    """Drafts that came out alike from one sentence are one contact: "discussions last week at the Harbour Ministerial".

    They are of the same people, mode, status, day and place, and no word between them tells that they met again.
    """
    kept: list[Draft] = []
    for draft in drafts:
        same = next((k for k in kept[-LATELY:] if _is_repeated(draft, k, cast)), None)
        if same is None:
            kept.append(draft)
        else:
            join(same, draft, lambda n: cast.roles[n].kind == "person")
    return kept


def _is_repeated(draft: Draft, before: Draft, cast: Cast) -> bool:
    if cast.sentences.at(draft.trigger.start) != cast.sentences.at(before.trigger.start):
        return False
    one, other = draft.time and draft.time.interval, before.time and before.time.interval
    places = [cast.text[d.place.start : d.place.end] if d.place else None for d in (draft, before)]
    return (
        (draft.mode, draft.status, draft.series) == (before.mode, before.status, before.series)
        and draft.people() == before.people()
        and one == other
        and one is not None
        and places[0] == places[1]
        and _AGAIN.search(cast.text, before.trigger.end, draft.trigger.start) is None
    )


def _are_one(draft: Draft, before: Draft, cast: Cast) -> bool:
    if {draft.of_all, before.of_all} == {True, False}:
        return False  # "X and Y met. … as world leaders gathered for the summit"
    return _same_people(draft, before, cast) or _told_again(draft, before, cast) or _of_states(draft, before, cast)


def _is_that_call(draft: Draft, before: Draft, cast: Cast) -> bool:
    """True for "the call between X and Y" where they were told to have spoken by video."""
    afar = {draft.mode, before.mode} == {"call", "video"} and draft.status == before.status
    return afar and draft.past == before.past and _told_again(draft, before, cast)


def _persons(draft: Draft, cast: Cast) -> set[tuple[int, str | None]]:
    return {(p.actor, p.side) for p in draft.parties if cast.roles[p.actor].kind == "person"}


def _same_people(draft: Draft, before: Draft, cast: Cast) -> bool:
    persons = _persons(draft, cast)
    return (
        persons == _persons(before, cast)
        and {side for _, side in persons} >= draft.sides() | before.sides()
        and (before.time is None or draft.time is None or _at_once(draft, before, cast))
    )


def _at_once(draft: Draft, before: Draft, cast: Cast) -> bool:
    """ "X will host Y in Oslo on Monday before dinner with Z": each day's dinner and reception are one."""
    one, other = draft.time and draft.time.interval, before.time and before.time.interval
    here = cast.sentences.at(draft.trigger.start) == cast.sentences.at(before.trigger.start)
    return here and one == other and all(d.trigger.start in d.others for d in (draft, before))


def _told_again(draft: Draft, before: Draft, cast: Cast) -> bool:
    """ "The call" of the same two sides, its own sentence without a date and with nobody who was not named.

    So it is with "a conversation between two ministers", which are those two.
    """
    at = draft.trigger.start
    dated = draft.time is not None and cast.sentences.at(draft.time.span.start) == cast.sentences.at(at)
    persons = {a for a, _ in _persons(draft, cast)}
    named = {a for a in persons if any(form == "name" for *_, form in cast.roles[a].mentions)}
    return (
        (
            DEFINITE.search(cast.text, max(0, at - 5), draft.trigger.end) is not None
            or _BETWEEN_BOTH.match(cast.text, draft.trigger.end) is not None
        )
        and not dated
        and before.trigger.start < at
        and draft.sides() == before.sides()
        and named <= before.people()
    )


def _parties(one: Draft, other: Draft, cast: Cast) -> list[Side] | None:
    """Of a contact told once by states and once by people these where they surely took part, else those, else None."""
    told = (one, other)
    bare = [d for d in told if not _persons(d, cast)]
    if len(bare) != 1:
        return None
    named = told[1 - told.index(bare[0])]
    people = [p for p in named.parties if cast.roles[p.actor].kind == "person"]
    if {p.side for p in people} >= named.sides():
        return named.parties if {p.side for p in people if p.chance >= SURELY} >= named.sides() else bare[0].parties
    return None


def _of_states(draft: Draft, before: Draft, cast: Cast) -> bool:
    """ "The Norwegian-Finnish summit" of the same two, whose people one alone names, and one has no date."""
    if draft.sides() != before.sides() or draft.another or (draft.time is not None and before.time is not None):
        return False
    if _persons(draft, cast) and _persons(before, cast):
        return False
    return not any(_SEVERAL.search(cast.text, max(0, d.trigger.start - REACH), d.trigger.end) for d in (draft, before))
