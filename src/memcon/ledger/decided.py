"""People's decisions: kept, tied to the tellings that they are about, and told to the merge.

A decision names tellings. It is pinned to the places of their triggers in the text, since another reading of the
document may give its contacts other ids; whenever a document is read again its pins are tied to the new tellings.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Connection, func, insert, select, update

from memcon.errors import RecordError, UnknownId
from memcon.ledger import store
from memcon.ledger.records import chunks, decode, digest, encode
from memcon.ledger.tables import decisions, members, pins, undoings
from memcon.merge.view import member_id
from memcon.record import Contact, Memcon
from memcon.record.joint import Decision, JointContact, KeptDecision, Member, Undoing
from memcon.record.memcon import Grain, Mode, ParticipantRole, Status

HEX = frozenset("0123456789abcdef")
_ABOUT_FIELDS = ("accept", "correct", "reject")


def decision_id(decision: Decision) -> str:
    """Sixteen hex digits made from all else that the decision says."""
    return digest(encode(msgspec.structs.replace(decision, id="")))[:16]


def keep(connection: Connection, decision: Decision) -> Decision:
    """Keeps a decision and pins it; gives it as kept, each telling named by its own id and with its own `id`.

    Raises `UnknownId` where a document or a contact in it is not held, `RecordError` where the decision says too little
    or gives a field what it cannot hold.
    """
    _check(decision)
    named = [(m, False) for m in decision.members] + [(m, True) for m in decision.others]
    memcons = store.load(connection, {m.document for m, _ in named})
    told = {m: _contact(memcons, m) for m, _ in named}

    def named_anew(tellings: Sequence[Member]) -> tuple[Member, ...]:
        return tuple(sorted({Member(m.document, member_id(m.document, told[m])) for m in tellings}))

    decision = msgspec.structs.replace(
        decision,
        members=named_anew(decision.members),
        others=named_anew(decision.others),
        actors=tuple(sorted(set(decision.actors))),
    )
    decision = msgspec.structs.replace(decision, id=decision_id(decision))
    if connection.execute(select(decisions.c.id).where(decisions.c.id == decision.id)).scalar() is not None:
        connection.execute(update(decisions).where(decisions.c.id == decision.id).values(undone=False))
        return decision
    connection.execute(
        insert(decisions).values(
            id=decision.id, at=decision.at, action=decision.action, record=encode(decision), undone=False
        )
    )
    by_id = {member_id(m.document, contact): contact for m, contact in told.items()}
    rows = [
        {
            "decision_id": decision.id,
            "place": place,
            "other": place >= len(decision.members),
            "document_id": m.document,
            "member_id": m.contact,
            "start": by_id[m.contact].trigger.start,
            "end": by_id[m.contact].trigger.end,
            "now": m.contact,
        }
        for place, m in enumerate((*decision.members, *decision.others))
    ]
    if rows:
        connection.execute(insert(pins), rows)
    return decision


def undo(connection: Connection, decision: str, *, by: str | None, at: str | None) -> Decision:
    """Takes a decision back; it stays in the ledger without effect, with who took it back and when.

    Raises `UnknownId` for an id of none that is in force.
    """
    row = connection.execute(
        select(decisions.c.record).where(decisions.c.id == decision, ~decisions.c.undone)
    ).one_or_none()
    if row is None:
        raise UnknownId(f"{decision}: the ledger holds no decision of this id; `memcon decide list` shows them")
    connection.execute(update(decisions).where(decisions.c.id == decision).values(undone=True))
    before = select(func.count()).select_from(undoings).where(undoings.c.decision_id == decision)
    number = int(connection.execute(before).scalar_one())
    connection.execute(insert(undoings).values(decision_id=decision, number=number, at=at, by=by))
    return decode(row.record, Decision)


def every(connection: Connection, *, action: str | None = None) -> list[Decision]:
    """The decisions in force, in order of time and id."""
    query = select(decisions.c.record).where(~decisions.c.undone).order_by(decisions.c.at, decisions.c.id)
    if action is not None:
        query = query.where(decisions.c.action == action)
    return [decode(record, Decision) for record in connection.execute(query).scalars()]


def history(
    connection: Connection, contact_id: str | None = None, *, limit: int | None = None, offset: int = 0
) -> list[KeptDecision]:
    """All decisions that were ever made, or those about tellings of a contact, the latest first, then by id."""
    query = select(decisions.c.id, decisions.c.record, decisions.c.undone)
    if contact_id is not None:
        about = select(pins.c.decision_id).join(members, members.c.id == pins.c.now)
        query = query.where(decisions.c.id.in_(about.where(members.c.joint_id == contact_id)))
    query = query.order_by(decisions.c.at.desc(), decisions.c.id).limit(limit).offset(offset or None)
    rows = connection.execute(query).all()
    taken_back: dict[str, list[Undoing]] = {}
    for some in chunks([row.id for row in rows]):
        undone = select(undoings).where(undoings.c.decision_id.in_(some))
        for row in connection.execute(undone.order_by(undoings.c.decision_id, undoings.c.number)):
            taken_back.setdefault(row.decision_id, []).append(Undoing(row.at, row.by))
    return [
        KeptDecision(
            decode(row.record, Decision),
            not row.undone,
            tuple(taken_back.get(row.id, [Undoing(None, None)] if row.undone else [])),
        )
        for row in rows
    ]


def tie(connection: Connection, memcons: Mapping[str, Memcon]) -> set[str]:
    """Ties the pins of these documents to their current readings; gives the tellings whose decisions moved."""
    moved: set[str] = set()
    for some in chunks(sorted(memcons)):
        for row in connection.execute(select(pins).where(pins.c.document_id.in_(some))).all():
            now = _tied(memcons[row.document_id], row.member_id, row.start, row.end)
            if now != row.now:
                moved |= {m for m in (now, row.now) if m is not None}
                here = (pins.c.decision_id == row.decision_id) & (pins.c.place == row.place)
                connection.execute(update(pins).where(here).values(now=now))
    return moved


def members_of(connection: Connection, decision: str) -> list[str]:
    """The tellings of today that a decision is about."""
    query = select(pins.c.now).where(pins.c.decision_id == decision, pins.c.now.is_not(None))
    return sorted(set(connection.execute(query).scalars()))


def beside(connection: Connection, member_ids: Sequence[str]) -> set[str]:
    """The tellings that a person joined to any of these."""
    found: set[str] = set()
    for group in held_together(connection, member_ids):
        found |= set(group)
    return found


def held_together(connection: Connection, member_ids: Iterable[str]) -> list[tuple[str, ...]]:
    """The groups of tellings, each sorted, that people joined and that hold any of these."""
    return [group for group, _ in _pinned(connection, member_ids, "join") if len(group) > 1]


def held_apart(connection: Connection, member_ids: Iterable[str]) -> list[tuple[str, str]]:
    """The pairs of tellings that people split and of which any of these is one, each pair and all of them sorted."""
    pairs = {
        (min(a, b), max(a, b))
        for group, others in _pinned(connection, member_ids, "split")
        for a in group
        for b in others
        if a != b
    }
    return sorted(pairs)


def corrections(connection: Connection, member_ids: Iterable[str]) -> list[Decision]:
    """The decisions about fields of any of these tellings, in order of time, with the tellings' ids of today."""
    ids = set(member_ids)
    found: dict[str, Decision] = {}
    for some in chunks(sorted(ids)):
        rows = connection.execute(
            select(decisions.c.record, pins.c.decision_id)
            .join(pins, pins.c.decision_id == decisions.c.id)
            .where(pins.c.now.in_(some), ~decisions.c.undone, decisions.c.action.in_(_ABOUT_FIELDS))
        )
        found |= {row.decision_id: decode(row.record, Decision) for row in rows}
    return sorted(found.values(), key=lambda d: (d.at, d.id))


def same_actors(connection: Connection) -> dict[str, str]:
    """From each actor that people say is one with others to the id that all of them are known under, the smallest."""
    sets: list[set[str]] = []
    for decision in every(connection, action="same-actor"):
        actors = set(decision.actors)
        for other in [s for s in sets if s & actors]:
            actors |= other
            sets.remove(other)
        sets.append(actors)
    return {actor: min(s) for s in sorted(sets, key=min) for actor in sorted(s)}


def _check(decision: Decision) -> None:
    needs = {
        "join": ("two or more tellings", len(set(decision.members)) > 1),
        "split": ("tellings and the others that they are apart from", bool(decision.members and decision.others)),
        "same-actor": ("two or more actors", len(set(decision.actors)) > 1),
    }
    wanted, given = needs.get(decision.action, ("a telling and a field", bool(decision.members and decision.field)))
    if not given:
        raise RecordError(f"a decision to {decision.action} needs {wanted}")
    if decision.action in _ABOUT_FIELDS:
        _check_field(decision.action, decision.field or "", decision.value)


def _check_field(action: str, field: str, value: Any) -> None:
    """Raises `RecordError` for a field that no contact has, and for a value that the field cannot hold."""
    part = field.rpartition(":")[2] if field.startswith("participant:") else None
    if part is None and field != "contact" and field not in JointContact.__struct_fields__:
        raise RecordError(f"{field!r} is no field of a contact")
    if action != "correct":
        return
    kind = _PARTS.get(part, dict[str, Any] | None) if part is not None else _VALUES.get(field)
    if kind is None:
        raise RecordError(f"{field!r} can be accepted or rejected, not corrected")
    try:
        held = msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise RecordError(f"{field} cannot be {value!r}: {error}") from None
    if isinstance(held, _Time):
        held.check(value)
    elif field == "time" and isinstance(held, str):
        _Time(held).check(value)


class _Time(msgspec.Struct):
    """What a person may say of a contact's time."""

    start: str
    end: str | None = None
    grain: Grain = "day"

    def check(self, value: Any) -> None:
        """Raises `RecordError` unless these are days, the last not before the first."""
        try:
            days = [date.fromisoformat(day) for day in (self.start, self.end or self.start)]
        except ValueError:
            days = []
        if len(days) != 2 or days[0] > days[1] or len(self.start) != 10:
            raise RecordError(f"time cannot be {value!r}: give days as 2021-11-24, the last not before the first")


class _Place(msgspec.Struct):
    """What a person may say of a contact's place."""

    name: str
    country: str | None = None


_VALUES: dict[str, Any] = {
    "mode": Mode,
    "status": Status,
    "series": bool,
    "time": _Time | str,
    "place": _Place | str,
    "topics": list[str],
    "participants": list[str | dict[str, Any]],
}
_PARTS: dict[str, Any] = {"role": ParticipantRole, "side": str | None, "office": str | None, "name": str}


def _contact(memcons: Mapping[str, Memcon], member: Member) -> Contact:
    memcon = memcons.get(member.document)
    if memcon is None:
        raise UnknownId(
            f"{member.document}: the ledger holds no document of this id, so nothing can be decided about it"
        )
    for contact in memcon.contacts:
        if member.contact in (contact.id, member_id(member.document, contact)):
            return contact
    raise UnknownId(f"{member.contact}: document {member.document} tells of no contact of this id")


def _tied(memcon: Memcon, member: str, start: int, end: int) -> str | None:
    """The telling that a pin means in a reading: the same one, else the one whose trigger overlaps most, else the only
    one whose evidence holds the place."""
    document = memcon.document.id
    ids = {member_id(document, c): c for c in reversed(memcon.contacts)}
    if member in ids:
        return member
    shared = {
        i: min(c.trigger.end, end) - max(c.trigger.start, start)
        for i, c in ids.items()
        if c.trigger.start < end and start < c.trigger.end
    }
    if shared:
        return min(shared, key=lambda i: (-shared[i], ids[i].trigger.start, i))
    around = [i for i, c in ids.items() if any(e.start <= start and end <= e.end for e in c.evidence)]
    return around[0] if len(around) == 1 else None


def _pinned(connection: Connection, member_ids: Iterable[str], action: str) -> list[tuple[tuple[str, ...], list[str]]]:
    """The tellings of today of each decision of that action that is about any of these: its members and its others."""
    concerned: set[str] = set()
    for some in chunks(sorted(set(member_ids))):
        query = (
            select(pins.c.decision_id)
            .join(decisions, decisions.c.id == pins.c.decision_id)
            .where(pins.c.now.in_(some), ~decisions.c.undone, decisions.c.action == action)
        )
        concerned |= set(connection.execute(query).scalars())
    found: dict[str, tuple[set[str], set[str]]] = {i: (set(), set()) for i in sorted(concerned)}
    for some in chunks(sorted(concerned)):
        for row in connection.execute(select(pins).where(pins.c.decision_id.in_(some), pins.c.now.is_not(None))):
            found[row.decision_id][1 if row.other else 0].add(row.now)
    return [(tuple(sorted(group)), sorted(others)) for group, others in found.values()]
