"""A whole ledger as lines: its tables go in, one line of JSON a row comes out, the same for the same record.

Two ledgers that hold the same documents, readings and decisions give the same lines, whatever the database and whatever
the order in which things came. What was tried and how often, and what changed when, is no part of the record.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, select

from memcon.ledger import postings
from memcon.ledger.records import encode
from memcon.ledger.tables import PRINTS, contact_changes, metadata, quarantine


def dump(connection: Connection) -> Iterator[str]:
    """One line a row, table by table in order of their names, rows in order of their keys; the prints come last."""
    for table in sorted(metadata.tables.values(), key=lambda t: t.name):
        if table in (quarantine, contact_changes) or table in PRINTS:
            continue
        names = ["table", *(str(column.name) for column in table.columns)]
        for row in connection.execute(select(table).order_by(*table.primary_key.columns)):
            yield encode(dict(zip(names, (str(table.name), *row), strict=True)))
    for print_, number, at in postings.everything(connection):
        yield encode({"table": "prints", "print": print_, "number": number, "at": at})
