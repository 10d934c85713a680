"""Participants united over tellings: the parties of each come in, one participant for each actor goes out.

A person is one where two tellings give the same Wikidata id or, for a side, spellings of one name. The nameless office
or state of a side yields to its people: who is named says more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from memcon.merge.people import same_party
from memcon.merge.telling import Telling, passage
from memcon.merge.view import PartyView
from memcon.record.joint import JointParticipant, Passage, Said
from memcon.record.memcon import ParticipantRole
from memcon.resolve.offices.table import name_key
from memcon.resolve.words.countries import state_name

_ROLES: tuple[ParticipantRole, ...] = ("initiator", "mediator", "host", "guest", "party")
_SAME = 0.75
_KINDS = ("person", "office", "organization", "group", "state")


@dataclass(frozen=True)
class _Part:
    """One participant of one telling, with the view of it and its own words for its office."""

    party: PartyView
    office: str | None
    document: str
    words: Passage
    weight: float


@dataclass
class _Actor:
    """The parts that are one actor."""

    parts: list[_Part] = field(default_factory=list)

    def party(self) -> PartyView:
        """The view that tells most: known to Wikidata, with the fullest name."""
        return max((p.party for p in self.parts), key=_fullness)

    def documents(self) -> set[str]:
        """The documents that name it."""
        return {p.document for p in self.parts}


def actor_id(party: PartyView) -> str:
    """The id of an actor over documents: a Wikidata id, a side's code, or kind, folded name and side.

    A name and a side are enough for a person known to no table; two of one name and side have one id.
    """
    if party.wikidata and not party.held:
        return party.wikidata
    if party.kind == "state" and party.side:
        return party.side
    name = "-".join(party.key or tuple(name_key(party.name).split())) or party.name.casefold()
    return f"{party.kind}:{name}" + (f":{party.side}" if party.side else "")


def united_participants(
    tellings: Sequence[Telling], same_actors: Mapping[str, str]
) -> tuple[tuple[JointParticipant, ...], tuple[Said, ...]]:
    """The participants, by side, those named by most documents first; and all that the tellings name, as `said`."""
    parts = [
        _Part(view, t.actors[p.actor].office, t.document, passage(t.document, p.span), view.weight)
        for t in tellings
        for p, view in zip(t.contact.participants, t.parties, strict=True)
    ]
    parts.sort(key=lambda p: (_KINDS.index(p.party.kind), _lastly(p.party), p.document, p.words))
    actors: list[_Actor] = []
    for part in parts:
        home = _home(part, actors, same_actors)
        if home is None:
            actors.append(_Actor([part]))
        else:
            home.parts.append(part)
    shown = _shown(actors, len({t.document for t in tellings}))
    united = [_united(actor, same_actors) for actor in shown]
    return tuple(sorted(united, key=_order)), _said(actors, same_actors)


def _lastly(party: PartyView) -> tuple[bool, int, str]:
    """Fuller names first, so that shorter ones find them."""
    return party.wikidata is None, -len(party.key), " ".join(party.key)


def _home(part: _Part, actors: Sequence[_Actor], same_actors: Mapping[str, str]) -> _Actor | None:
    """The actor whom a part names, if it stands among those found: the likeliest, and the first of as likely ones."""
    own = _known_as(actor_id(part.party), same_actors)
    best: tuple[float, _Actor] | None = None
    for actor in actors:
        party = actor.party()
        if own in {_known_as(actor_id(p.party), same_actors) for p in actor.parts}:
            return actor
        if party.kind == "person" or party.kind == part.party.kind:
            value, _ = same_party(party, part.party)
            if value >= _SAME and (best is None or value > best[0]):
                best = (value, actor)
    return best[1] if best else None


def _shown(actors: Sequence[_Actor], documents: int) -> list[_Actor]:
    """Those named as having taken part: a side's people stand for it; beside two known sides, the nameless of no known
    side are left to `said` where one document of several has them."""
    people = {a.party().side for a in actors if a.party().kind == "person"}
    offices = {a.party().side for a in actors if a.party().kind == "office"}
    known = {a.party().side for a in actors} - {None}
    shown = []
    for actor in actors:
        party = actor.party()
        if party.kind == "state" and party.side in people | offices:
            continue
        if (
            party.kind in ("office", "group")
            and party.side is not None
            and party.side in people
            and party.role == "party"
        ):
            continue
        nameless = party.kind != "person" and party.side is None and len(known) >= 2
        if nameless and documents > 1 and len(actor.documents()) == 1:
            continue
        shown.append(actor)
    return shown


def _united(actor: _Actor, same_actors: Mapping[str, str]) -> JointParticipant:
    party = actor.party()
    sides = Counter(p.party.side for p in actor.parts if p.party.side)
    roles: Counter[ParticipantRole] = Counter(p.party.role for p in actor.parts if p.party.role != "party")
    offices = Counter(p.office for p in actor.parts if p.office)
    side = min(sides, key=lambda s: (-sides[s], s)) if sides else None
    name = (state_name(side) if party.kind == "state" and side else None) or party.name
    return JointParticipant(
        actor=_known_as(actor_id(party), same_actors),
        name=name,
        side=side,
        role=min(roles, key=lambda r: (-roles[r], _ROLES.index(r))) if roles else "party",
        kind=party.kind,
        office=min(offices, key=lambda o: (-offices[o], -len(o), o)) if offices else None,
        documents=tuple(sorted(actor.documents())),
        passages=tuple(sorted({p.words for p in actor.parts})),
    )


def _known_as(actor: str, same_actors: Mapping[str, str]) -> str:
    """The id that people gave an actor; a chain of such decisions is followed to its end, a circle to its least id."""
    seen = {actor}
    while actor in same_actors:
        actor = same_actors[actor]
        if actor in seen:
            return min(seen)
        seen.add(actor)
    return actor


def _fullness(party: PartyView) -> tuple[bool, bool, int, int, float, str]:
    known = party.wikidata is not None and not party.held
    return party.kind == "person", known, len(party.key), len(party.name), party.weight, party.name


def _order(participant: JointParticipant) -> tuple[bool, str, int, str, str]:
    return (
        participant.side is None,
        participant.side or "",
        -len(participant.documents),
        participant.name,
        participant.actor,
    )


def _said(actors: Sequence[_Actor], same_actors: Mapping[str, str]) -> tuple[Said, ...]:
    found = []
    for actor in actors:
        one = _united(actor, same_actors)
        value = {"actor": one.actor, "name": one.name, "side": one.side, "role": one.role}
        found.append(Said(value, one.documents, one.passages))
    return tuple(sorted(found, key=lambda s: (-len(s.documents), s.value["actor"], s.value["side"] or "")))
