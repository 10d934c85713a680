"""What people decided about a contact: decisions come in, the contact with their values goes out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from memcon.record.joint import (
    Correction,
    Decision,
    JointContact,
    JointParticipant,
    JointPlace,
    JointTime,
    JointTopic,
)
from memcon.record.memcon import Mode, ParticipantRole, Status

_ACTIONS = ("accept", "correct", "reject")


def apply_corrections(contact: JointContact, decisions: Sequence[Decision]) -> JointContact:
    """The contact with the decided values in its fields; what was read stays in `said`.

    All decisions are kept in `decisions`, in order of time. The latest on a field holds. A value that does not fit its
    field, such as an unknown mode, changes nothing: it is still listed.
    """
    ordered = sorted({d.id: d for d in decisions if d.action in _ACTIONS and d.field}.values(), key=_order)
    for decision in ordered:
        if decision.action != "accept":
            contact = _corrected(
                contact, decision.field or "", decision.value if decision.action == "correct" else None
            )
    listed = tuple(
        Correction(d.id, d.field or "", d.action, None if d.action == "reject" else d.value, d.by, d.at, d.why)
        for d in ordered
    )
    return msgspec.structs.replace(contact, decisions=listed)


def _order(decision: Decision) -> tuple[str, str]:
    return decision.at, decision.id


def _corrected(contact: JointContact, field: str, value: Any) -> JointContact:
    """The contact with one field changed; `value` is None for a rejected one."""
    if field.startswith("participant:"):
        return _participant(contact, field, value)
    try:
        change: dict[str, Any] = {}
        if field == "mode":
            change = {"mode": msgspec.convert(value or "unknown", Mode)}
        elif field == "status":
            change = {"status": msgspec.convert(value or "unknown", Status)}
        elif field == "series":
            change = {"series": msgspec.convert(value or False, bool)}
        elif field == "time":
            change = {"time": _time(value)}
        elif field == "place":
            change = {"place": _place(value)}
        elif field == "topics":
            change = {"topics": _topics(contact, value)}
        elif field == "participants":
            change = {"participants": _participants(contact, value)}
    except msgspec.ValidationError:
        return contact
    return msgspec.structs.replace(contact, **change)


def _time(value: Any) -> JointTime | None:
    if value is None:
        return None
    if isinstance(value, str):
        value = {"start": value}
    value = {"grain": "day", "end": value.get("start"), "span": None, **value} if isinstance(value, dict) else value
    return msgspec.convert(value, JointTime)


def _place(value: Any) -> JointPlace | None:
    if value is None:
        return None
    if isinstance(value, str):
        value = {"name": value}
    value = {"country": None, "span": None, **value} if isinstance(value, dict) else value
    return msgspec.convert(value, JointPlace)


def _topics(contact: JointContact, value: Any) -> tuple[JointTopic, ...]:
    """The topics that were read and that people keep, by their text."""
    kept = set(msgspec.convert(value or [], list[str]))
    return tuple(t for t in contact.topics if t.text in kept)


def _participants(contact: JointContact, value: Any) -> tuple[JointParticipant, ...]:
    """The participants that people name: actors' ids of those read, or records of others."""
    have = {p.actor: p for p in contact.participants}
    blank: dict[str, Any] = {"side": None, "role": "party", "kind": "person", "office": None}
    found: dict[str, JointParticipant] = {}
    for item in msgspec.convert(value or [], list[str | dict[str, Any]]):
        if isinstance(item, str):
            if item in have:
                found[item] = have[item]
            continue
        actor = str(item.get("actor") or item.get("name") or "")
        base = have.get(actor)
        record = {**blank, **(msgspec.to_builtins(base) if base else {"documents": (), "passages": ()}), **item}
        found[actor] = msgspec.convert({"name": actor, **record, "actor": actor}, JointParticipant)
    return tuple(found.values())


def _participant(contact: JointContact, field: str, value: Any) -> JointContact:
    """A decision on one participant: "participant:<actor>" as a whole, or its side, role, name or office."""
    actor, what = _parsed(contact, field)
    if actor is None:
        return contact
    people: list[JointParticipant] = []
    for person in contact.participants:
        if person.actor != actor:
            people.append(person)
        elif what == "":
            if value is not None:
                people.append(person)
        else:
            try:
                changed = value
                if what == "role":
                    changed = msgspec.convert(value or "party", ParticipantRole)
                elif what == "name":
                    changed = msgspec.convert(value or person.name, str)
                else:
                    changed = msgspec.convert(value, str | None)
                people.append(msgspec.structs.replace(person, **{what: changed}))
            except msgspec.ValidationError:
                people.append(person)
    return msgspec.structs.replace(contact, participants=tuple(people))


def _parsed(contact: JointContact, field: str) -> tuple[str | None, str]:
    """The actor that a field names, whose id may hold colons itself, and what of it."""
    rest = field.removeprefix("participant:")
    actors = {p.actor for p in contact.participants}
    if rest in actors:
        return rest, ""
    actor, _, what = rest.rpartition(":")
    return (actor, what) if actor in actors and what in ("side", "role", "name", "office") else (None, "")
