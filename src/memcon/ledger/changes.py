"""Which contacts changed: what is derived anew is noted, so that whoever holds all need not read all again."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import Connection, delete, func, insert, select

from memcon.ledger.tables import contact_changes

KEPT = 20_000
"""Notes that are kept; whoever has seen none of them has to read all contacts."""


class Changed(NamedTuple):
    """The number of the last note, and the contacts that were written or went; none where that may be all."""

    last: int
    contacts: set[str] | None


def note(connection: Connection, contact_ids: Collection[str]) -> None:
    """Notes that these contacts were written, or went."""
    last = latest(connection)
    rows = [{"number": number, "contact_id": name} for number, name in enumerate(sorted(contact_ids), last + 1)]
    if rows:
        connection.execute(insert(contact_changes), rows)
        connection.execute(delete(contact_changes).where(contact_changes.c.number <= last + len(rows) - KEPT))


def note_all(connection: Connection) -> None:
    """Notes that all contacts were written."""
    last = latest(connection)
    connection.execute(delete(contact_changes))
    connection.execute(insert(contact_changes), [{"number": last + 1, "contact_id": None}])


def latest(connection: Connection) -> int:
    """The number of the last note; 0 where there is none."""
    return int(connection.execute(select(func.max(contact_changes.c.number))).scalar() or 0)


def since(connection: Connection, number: int) -> Changed:
    """What changed after the note of a number."""
    query = select(contact_changes).where(contact_changes.c.number > number).order_by(contact_changes.c.number)
    rows = connection.execute(query).all()
    if not rows:
        return Changed(number, set())
    if rows[0].number != number + 1 or any(row.contact_id is None for row in rows):
        return Changed(rows[-1].number, None)
    return Changed(rows[-1].number, {row.contact_id for row in rows})
