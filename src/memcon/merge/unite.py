"""One contact from its tellings: a cluster and the memcons come in, the joint contact goes out.

Each field has the value that its tellings support best, and beside it all values that some telling gives, with the
documents and words behind each. What people decided stands in place of what was read, which stays among the values.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar, get_args

import msgspec

from memcon.merge.accounts import accounts_of
from memcon.merge.actors import actor_id, united_participants
from memcon.merge.cluster import Cluster
from memcon.merge.correct import apply_corrections
from memcon.merge.telling import Telling, passage, telling_of
from memcon.merge.view import member_id
from memcon.merge.words import content_words
from memcon.record import Memcon
from memcon.record.joint import (
    Decision,
    JointContact,
    JointParticipant,
    JointPlace,
    JointTime,
    JointTopic,
    JointWithheld,
    Passage,
    Said,
)
from memcon.record.memcon import ContactPlace, Grain, Mode, Status
from memcon.resolve.offices.table import name_key
from memcon.resolve.words.countries import place_country, states_in

__all__ = ["actor_id", "unite"]

_MODES: tuple[Mode, ...] = ("video", "call", "visit", "meeting", "message", "encounter", "talks", "unknown")
_VAGUE: tuple[Mode, ...] = ("talks", "unknown")
_STATUSES: tuple[Status, ...] = get_args(Status)  # held first: what happened is not undone by an older plan
_AHEAD: tuple[Status, ...] = ("planned", "proposed", "unknown")
_GRAINS: tuple[Grain, ...] = ("day", "range", "week", "month", "year")

T = TypeVar("T")


def unite(
    cluster: Cluster,
    memcons: Mapping[str, Memcon],
    corrections: Sequence[Decision] = (),
    same_actors: Mapping[str, str] | None = None,
) -> JointContact:
    """The joint contact of a cluster.

    `memcons` has (at least) the memcon of each of the cluster's documents, by document id. `corrections` are the
    decisions (accept, correct, reject) on any of its tellings; of several on one field the latest holds. `same_actors`
    leads from an actor's id to the id under which people want it known. The same whatever the order of any of them;
    origins are left out. Raises `KeyError` where a memcon is missing.
    """
    tellings = [telling_of(memcons[m.document], m.contact) for m in cluster.members]
    tellings.sort(key=lambda t: (t.published, t.document, t.contact.trigger.start, t.contact.id))
    participants, participants_said = united_participants(tellings, same_actors or {})
    mode, modes = _mode(tellings)
    status, statuses = _status(tellings)
    time, times = _time(tellings)
    place, places = _place(tellings)
    topics, topics_said = _topics(tellings)
    trigger = _trigger(tellings)
    ids = set(cluster.ids)
    joint = JointContact(
        id=cluster.id,
        mode=mode,
        status=status,
        trigger=trigger,
        participants=_without_rival_starters(participants),
        series=all(t.contact.series for t in tellings),
        time=time,
        place=place,
        topics=topics,
        withheld=_withheld(tellings),
        accounts=accounts_of(tellings),
        follows=tuple(sorted(_follows(tellings) - ids)),
        evidence=tuple(sorted({passage(t.document, e) for t in tellings for e in t.contact.evidence})),
        documents=tuple(sorted({t.document for t in tellings})),
        members=cluster.members,
        said={
            "mode": modes,
            "status": statuses,
            "time": times,
            "place": places,
            "initiator": _initiators(tellings),
            "participants": participants_said,
            "topics": topics_said,
        },
        joins=cluster.joins,
    )
    return apply_corrections(joint, corrections)


def _without_rival_starters(participants: tuple[JointParticipant, ...]) -> tuple[JointParticipant, ...]:
    """Where documents name different sides as the one that asked, nobody is shown as such; `said` has each."""
    if len({p.side for p in participants if p.role == "initiator"}) < 2:
        return participants
    return tuple(msgspec.structs.replace(p, role="party") if p.role == "initiator" else p for p in participants)


def _said(values: Iterable[tuple[Any, str, Passage | None]]) -> tuple[Said, ...]:
    """The values with the documents and passages of each: the most told first."""
    found: dict[str, tuple[Any, set[str], set[Passage]]] = {}
    for value, document, words in values:
        key = json.dumps(msgspec.to_builtins(value), ensure_ascii=False)  # also of unpaired surrogates
        _, documents, passages = found.setdefault(key, (value, set(), set()))
        documents.add(document)
        if words:
            passages.add(words)
    ordered = sorted(found.items(), key=lambda item: (-len(item[1][1]), item[0]))
    return tuple(Said(v, tuple(sorted(d)), tuple(sorted(p))) for _, (v, d, p) in ordered)


def _mode(tellings: Sequence[Telling]) -> tuple[Mode, tuple[Said, ...]]:
    """The mode that most documents give; "talks" and unknown yield to a plainer word. Of as many, the one that the
    sides' own texts give; then the more telling one, in the order of `_MODES`."""
    said = _said((t.contact.mode, t.document, passage(t.document, t.contact.trigger)) for t in tellings)
    modes = {t.contact.mode for t in tellings}
    plain = modes - set(_VAGUE) or modes

    def support(mode: Mode) -> tuple[int, int, int]:
        telling = {t.document for t in tellings if t.contact.mode == mode}
        own = {t.document for t in tellings if t.contact.mode == mode and t.own}
        return -len(telling), -len(own), _MODES.index(mode)

    return min(plain, key=support), said


def _status(tellings: Sequence[Telling]) -> tuple[Status, tuple[Said, ...]]:
    """The status that the latest document gives: plans become contacts, or come to nothing. What one telling has as
    held is not put back to a plan by a later one; documents of one day are asked in the order of `_STATUSES`."""
    said = _said((t.contact.status, t.document, passage(t.document, t.contact.trigger)) for t in tellings)
    settled = [t for t in tellings if t.contact.status not in _AHEAD]
    known = settled or [t for t in tellings if t.contact.status != "unknown"]
    if not known:
        return "unknown", said
    latest = max(t.published for t in known)
    return min((t.contact.status for t in known if t.published == latest), key=_STATUSES.index), said


def _time(tellings: Sequence[Telling]) -> tuple[JointTime | None, tuple[Said, ...]]:
    """The finest time; of several as fine the one that most documents give, then the one in the sides' own texts, then
    the one told nearest to its trigger, then the earlier."""
    timed = [(t, t.contact.time) for t in tellings if t.contact.time]
    said = _said(
        ({"start": time.start, "end": time.end, "grain": time.grain}, t.document, passage(t.document, time.span))
        for t, time in timed
    )
    if not timed:
        return None, said

    def order(found: tuple[Telling, Any]) -> tuple[Any, ...]:
        telling, time = found
        same = [t for t, other in timed if (other.start, other.end) == (time.start, time.end)]
        return (
            _GRAINS.index(time.grain),
            -len({t.document for t in same}),
            -len({t.document for t in same if t.own}),
            min(abs(t.contact.trigger.start - t.contact.time.span.start) for t in same if t.contact.time),
            (time.start, time.end, telling.document, time.span.start),
        )

    telling, time = min(timed, key=order)
    return JointTime(time.start, time.end, time.grain, passage(telling.document, time.span)), said


def _place(tellings: Sequence[Telling]) -> tuple[JointPlace | None, tuple[Said, ...]]:
    """The place that most documents give, then the one in the sides' own texts, then the fullest name; a state yields
    to a place in it, which says the same more closely."""
    placed = [(t, t.contact.place) for t in tellings if t.contact.place]
    said = _said(
        ({"name": place.name, "country": place.country}, t.document, passage(t.document, place.span))
        for t, place in placed
    )
    if not placed:
        return None, said

    def order(found: tuple[Telling, Any]) -> tuple[Any, ...]:
        telling, place = found
        same = [t for t, other in placed if name_key(other.name) == name_key(place.name)]
        own = [t for t in same if t.own]
        return (
            _is_a_state(place.name) and any(_lies_in(other, place) for _, other in placed),
            -len({t.document for t in same}),
            -len({t.document for t in own}),
            -len(place.name),
            (place.name, telling.document, place.span.start),
        )

    telling, place = min(placed, key=order)
    return JointPlace(place.name, place.country, passage(telling.document, place.span)), said


def _is_a_state(name: str) -> bool:
    """True for the name of a state, alone."""
    return any(mention.form == "name" and mention.text == name.removeprefix("the ") for mention in states_in(name))


def _lies_in(place: ContactPlace, state: ContactPlace) -> bool:
    """True for a place of that state that is not the state itself."""
    one, other = (found.country or place_country(found.name) for found in (place, state))
    return one == other and not _is_a_state(place.name)


def _topics(tellings: Sequence[Telling]) -> tuple[tuple[JointTopic, ...], tuple[Said, ...]]:
    """The topics in the order of their documents; of near-duplicates the first stands for all in `said`."""
    kept: list[tuple[JointTopic, frozenset[str]]] = []
    all_said: list[tuple[Any, str, Passage | None]] = []
    for telling in tellings:
        for topic in telling.contact.topics:
            words = frozenset(content_words(topic.text)) or frozenset(topic.text.casefold().split())
            place = passage(telling.document, topic.span)
            same = next((k for k, have in kept if _alike(words, have)), None)
            if same is None:
                same = JointTopic(topic.text, place)
                kept.append((same, words))
            all_said.append((same.text, telling.document, place))
    return tuple(k for k, _ in kept), _said(all_said)


def _alike(words: frozenset[str], others: frozenset[str]) -> bool:
    """True where two topics have nearly the same words."""
    return len(words & others) >= 0.8 * len(words | others)


def _withheld(tellings: Sequence[Telling]) -> tuple[JointWithheld, ...]:
    """What is withheld, by which sides; a place in a text once. What a side's own text withholds it does itself."""
    found: dict[Passage, set[str]] = {}
    for t in tellings:
        for words in t.contact.withheld:
            sides = found.setdefault(passage(t.document, words.span), set())
            known = {side for side in (t.side_of(actor) for actor in words.by) if side}
            sides |= known or ({t.own} if t.own and not words.by else set())
    return tuple(JointWithheld(place, tuple(sorted(sides))) for place, sides in sorted(found.items()))


def _initiators(tellings: Sequence[Telling]) -> tuple[Said, ...]:
    """Who asked for the contact, by side, or by name where no side is known."""
    return _said(
        (p.side or t.name_of(p.actor), t.document, passage(t.document, p.span))
        for t in tellings
        for p in t.contact.participants
        if p.role == "initiator"
    )


def _follows(tellings: Sequence[Telling]) -> set[str]:
    """The members' ids of contacts that a telling says this one continues."""
    found: set[str] = set()
    for t in tellings:
        contacts = {c.id: c for c in t.memcon.contacts}
        found |= {member_id(t.document, contacts[c]) for c in t.contact.follows if c in contacts}
    return found


def _trigger(tellings: Sequence[Telling]) -> Passage:
    """The words that name the occasion where it was read most surely, in a side's own text if there is one."""
    best = min(
        tellings,
        key=lambda t: (not t.own, -(t.contact.confidence or 0.0), t.document, t.contact.trigger.start),
    )
    return passage(best.document, best.contact.trigger)
