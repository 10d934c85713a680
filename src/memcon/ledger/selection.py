"""Many contacts as one sequence: their ids are kept, their records come from the ledger a few at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import overload

from sqlalchemy import Connection, select

from memcon.ledger import filters
from memcon.ledger.records import chunks, decode
from memcon.ledger.tables import contact_records
from memcon.record.joint import JointContact

AT_ONCE = 200
"""Records in memory together."""


class Selection(Sequence[JointContact]):
    """The contacts that meet what is asked, as they are in one state of the ledger, in order of time, then of id.

    Good while its connection is; each time that it is gone through, the records are read anew.
    """

    def __init__(self, connection: Connection, asked: filters.Filters, limit: int | None = None) -> None:
        self._connection = connection
        self._ids: Sequence[str] = connection.execute(filters.ids(asked, limit=limit)).scalars().all()

    def __len__(self) -> int:
        return len(self._ids)

    def __iter__(self) -> Iterator[JointContact]:
        for some in chunks(self._ids, AT_ONCE):
            for record in records(self._connection, some):
                yield decode(record, JointContact)

    @overload
    def __getitem__(self, at: int) -> JointContact: ...

    @overload
    def __getitem__(self, at: slice) -> list[JointContact]: ...

    def __getitem__(self, at: int | slice) -> JointContact | list[JointContact]:
        ids = self._ids[at] if isinstance(at, slice) else [self._ids[at]]
        found = [decode(record, JointContact) for record in records(self._connection, ids)]
        return found if isinstance(at, slice) else found[0]


def records(connection: Connection, contact_ids: Sequence[str]) -> list[str]:
    """The records of contacts as JSON, in the order of the ids."""
    found: dict[str, str] = {}
    for some in chunks(contact_ids):
        query = select(contact_records).where(contact_records.c.contact_id.in_(some))
        found |= {row.contact_id: row.record for row in connection.execute(query)}
    return [found[i] for i in contact_ids]
