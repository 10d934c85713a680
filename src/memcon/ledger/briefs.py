"""A few facts of each contact, apart from its record, which is long: lists and sums of contacts are made of these."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, delete, insert, select

from memcon.ledger.records import chunks, decode, encode
from memcon.ledger.tables import contact_briefs, contact_records, contacts
from memcon.ledger.traits import disputed_fields
from memcon.record.joint import JointContact
from memcon.record.memcon import Grain, Mode, Status

LONGEST = 300
"""Characters of a topic that are kept here."""


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


class BriefTime(msgspec.Struct, frozen=True):
    """When it took place, without the words that say so."""

    start: str
    end: str
    grain: Grain


class Brief(msgspec.Struct, frozen=True, kw_only=True):
    """What a line of a list says of a contact: `topic` is the beginning of its first one, `documents` and `roots` are
    how many there are, `disputed` names the fields on which documents disagree."""

    id: str
    mode: Mode
    status: Status
    series: bool = False
    participants: tuple[BriefParticipant, ...] = ()
    accounts: tuple[BriefAccount, ...] = ()
    time: BriefTime | None = None
    place: str | None = None
    topic: str | None = None
    documents: int = 0
    roots: int = 0
    disputed: tuple[str, ...] = ()


def brief_of(joint: JointContact) -> Brief:
    """The few facts."""
    return Brief(
        id=joint.id,
        mode=joint.mode,
        status=joint.status,
        series=joint.series,
        participants=tuple(BriefParticipant(p.actor, p.name, p.side, p.kind, p.office) for p in joint.participants),
        accounts=tuple(dict.fromkeys(BriefAccount(a.side, a.voice) for a in joint.accounts)),
        time=BriefTime(joint.time.start, joint.time.end, joint.time.grain) if joint.time else None,
        place=joint.place.name if joint.place else None,
        topic=joint.topics[0].text[:LONGEST] if joint.topics else None,
        documents=len(joint.documents),
        roots=len({origin.root for origin in joint.origins}),
        disputed=tuple(disputed_fields(joint)),
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
