"""Sides that follow from a contact: a person whom nothing in the text places acts for the side that lacks a person."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.resolve.actors.antecedents import is_unnamed_holder
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.offices.kinds import HEADS
from memcon.resolve.offices.table import office_kind
from memcon.resolve.words.countries import state_name, states_in

SURE = 0.5  # probability from which somebody takes part who does not only complete a contact that lacks a side
_INSIDE = re.compile(r"\b(?:in|inside|across|over|about)\s+(?:the\s+)?\Z")


def complete_sides(drafts: Sequence[Draft], cast: Cast) -> None:
    """Gives people without a side the one that their contact shows, there and wherever else they take part.

    "The ministers of Norway and Chile spoke; Ms. Solheim told Mr. Rojas": where she is known to be Norway's, he is
    Chile's. What two contacts show differently is left open, a traveller is not of the state that he visits, nor who
    heads a bank of any; and a contact in which a side comes from the words around, for want of another, shows nothing.
    """
    shown: dict[int, set[str]] = {}
    for party in (p for draft in drafts for p in draft.parties):
        if party.side is None and cast.roles[party.actor].kind == "person":
            party.side = cast.side(party.actor)  # as another mention among the parties has told it since
    for draft in drafts:
        found = _completed(draft, cast)
        if found is not None:
            shown.setdefault(found[0], set()).add(found[1])
    sides = {actor: next(iter(these)) for actor, these in shown.items() if len(these) == 1}
    for draft in drafts:
        for party in draft.parties:
            if party.side is None:
                party.side = sides.get(party.actor)


def _completed(draft: Draft, cast: Cast) -> tuple[int, str] | None:
    """The one person without a side, and the one state that is told of without its people."""
    low, high = cast.sentences.span(draft.trigger.start)
    doubtful = {p.side for p in draft.parties if p.side and p.chance < SURE and not low <= p.start < high}
    if doubtful and not doubtful <= {m.code for m in states_in(cast.text[low:high])}:
        return None
    people: dict[str | None, list[int]] = {}
    roles: dict[str | None, set[str]] = {}
    for party in draft.parties:
        if cast.roles[party.actor].kind == "state" and _INSIDE.search(cast.text, max(0, party.start - 16), party.start):
            return None  # "the violence in Norway" tells of nobody's state
        people.setdefault(party.side, [])
        roles.setdefault(party.side, set()).add(party.role)
        if cast.roles[party.actor].kind == "person":
            people[party.side].append(party.actor)
    lonely = people.pop(None, [])
    alone = [side for side, persons in people.items() if side and not persons]
    if (
        len(lonely) != 1
        or cast.roles[lonely[0]].heads
        or len(alone) != 1
        or len(people) != 2
        or not state_name(alone[0])
    ):
        return None
    if not any(_may_be_of(lonely[0], p.actor, cast) for p in draft.parties if p.side == alone[0]):
        return None
    visited = draft.mode == "visit" or "host" in roles[alone[0]]
    if visited and "host" not in roles[None]:
        return None
    return lonely[0], alone[0]


def _may_be_of(lonely: int, other: int, cast: Cast) -> bool:
    """True for a state or its delegation, whose person somebody may be; nobody is who else took part for it.

    Such are "Norwegian officials", and "the Chilean president" beside one who is no president.
    """
    role = cast.roles[other]
    if role.kind == "group":
        return _DELEGATION.search(role.name) is not None
    if role.kind == "organization":
        return False
    if role.kind == "office" and is_unnamed_holder(role):
        kind, own = office_kind(role.name), cast.roles[lonely].office
        return kind == office_kind(own or "") if own or kind in HEADS else True  # he may be the "deputy head of it"
    return True


_DELEGATION = re.compile(r"\b(?:delegation|side|team|government|mission)\b", re.IGNORECASE)
