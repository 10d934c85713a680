"""A few facts of each contact, apart from its record, which is long: what sums up many contacts reads these alone."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, delete, insert, select

from memcon.ledger.records import chunks, decode, encode
from memcon.ledger.tables import contact_briefs, contact_records, contacts
from memcon.record.joint import JointContact


class BriefParticipant(msgspec.Struct, frozen=True):
    """Who took part, without the words that say so."""

    actor: str
    name: str
    side: str | None
    kind: str
    office: str | None


class BriefAccount(msgspec.Struct, frozen=True):
    """Whose account it is."""

    side: str | None
    voice: str | None


class Brief(msgspec.Struct, frozen=True):
    """A few facts of a contact; `start` is when it began."""

    participants: tuple[BriefParticipant, ...]
    accounts: tuple[BriefAccount, ...]
    start: str | None = None


def brief_of(joint: JointContact) -> Brief:
    """The few facts."""
    return Brief(
        tuple(BriefParticipant(p.actor, p.name, p.side, p.kind, p.office) for p in joint.participants),
        tuple(dict.fromkeys(BriefAccount(a.side, a.voice) for a in joint.accounts)),
        joint.time.start if joint.time else None,
    )


def some(connection: Connection, contact_ids: Sequence[str]) -> list[Brief]:
    """The few facts of contacts, in the order of the ids."""
    found: dict[str, str] = {}
    for ids in chunks(contact_ids):
        query = select(contact_briefs).where(contact_briefs.c.contact_id.in_(ids))
        found |= {row.contact_id: row.record for row in connection.execute(query)}
    return [decode(found[i], Brief) for i in contact_ids]


def row_of(joint: JointContact) -> dict[str, str]:
    """The row of a contact in the table."""
    return {"contact_id": joint.id, "record": encode(brief_of(joint))}


def anew(connection: Connection, *, batch: int = 200) -> None:
    """Fills the table from the contacts as they are."""
    connection.execute(delete(contact_briefs))
    for ids in chunks(list(connection.execute(select(contacts.c.id).order_by(contacts.c.id)).scalars()), batch):
        query = select(contact_records.c.record).where(contact_records.c.contact_id.in_(ids))
        rows = [row_of(decode(record, JointContact)) for record in connection.execute(query).scalars()]
        connection.execute(insert(contact_briefs), rows)
