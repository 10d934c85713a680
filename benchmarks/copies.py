"""A large ledger for readers, quickly: the rows of a small one are copied under other ids and on other days.

    python -m benchmarks.copies --ledger URL --contacts 100000

What is derived over many documents (links, prints) is not copied: such a ledger answers as one that was filled by
reading does, but is not to be added to.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, insert, select, tuple_

from memcon.ledger import open_ledger
from memcon.ledger.tables import (
    UNDATED,
    contact_actors,
    contact_people,
    contact_records,
    contact_sides,
    contact_traits,
    contact_words,
    contacts,
    documents,
    members,
    readings,
)

BATCH = 2_000
_DAYS = ("moment", "start", "end", "published")
_LISTS = (contact_actors, contact_people, contact_sides, contact_traits, contact_words)
Change = Callable[[dict[str, Any]], dict[str, Any]]


def main() -> None:
    """Copies until there are so many contacts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ledger", required=True)
    parser.add_argument("--contacts", type=int, default=100_000)
    chosen = parser.parse_args()
    with open_ledger(chosen.ledger) as ledger:
        held = ledger.count(rejected=True)
        first = dict.fromkeys(ledger.document_ids())
        for number in range(1, -(-chosen.contacts // max(held, 1))):
            with ledger.writing() as connection:
                copy(connection, number, first)
        print(json.dumps(ledger.stats()))


def copy(connection: Connection, number: int, first: dict[str, None]) -> None:
    """One more copy of all that was there at first."""
    mark = f".copy{number}"
    shift = timedelta(days=97 * number)

    def day(value: str | None) -> str | None:
        try:
            return (date.fromisoformat(value[:10]) + shift).isoformat() if value and value != UNDATED else value
        except (ValueError, OverflowError):
            return value

    def other(contact: str) -> str:
        """Another id of the same form: its hexadecimal digits turned on by the number of the copy."""
        return "".join(f"{(int(c, 16) + number) % 16:x}" for c in contact)

    def deep(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {k: deep(v, k) for k, v in value.items()}
        if isinstance(value, list):
            return [deep(v, key) for v in value]
        if isinstance(value, str):
            if value in first:
                return value + mark
            return day(value) if key in _DAYS else value
        return value

    def record(row: dict[str, Any]) -> dict[str, Any]:
        told = deep(msgspec.json.decode(row["record"]))
        told["id"] = other(told["id"])
        for member in (*told["members"], *(m for join in told["joins"] for m in join["members"])):
            member["contact"] = other(member["contact"]) if len(member["contact"]) == 12 else member["contact"]
        return {"contact_id": other(row["contact_id"]), "record": msgspec.json.encode(told).decode()}

    def facts(row: dict[str, Any]) -> dict[str, Any]:
        told = deep(msgspec.json.decode(row["facts"]))
        told["id"] = row["id"] + mark
        return {**row, "id": row["id"] + mark, "facts": msgspec.json.encode(told).decode()}

    def dated(row: dict[str, Any]) -> dict[str, Any]:
        return {k: day(v) if k in _DAYS else other(v) if k == "contact_id" else v for k, v in row.items()}

    _copied(connection, documents, facts, lambda r: r["id"] in first)
    _copied(
        connection,
        readings,
        lambda r: {**r, "document_id": r["document_id"] + mark},
        lambda r: r["document_id"] in first,
    )
    held = {
        row.joint_id
        for row in connection.execute(select(members.c.joint_id, members.c.document_id))
        if row.document_id in first
    }
    _copied(
        connection,
        members,
        lambda r: {**r, "id": other(r["id"]), "document_id": r["document_id"] + mark, "joint_id": other(r["joint_id"])},
        lambda r: r["document_id"] in first,
    )
    _copied(connection, contacts, lambda r: {**dated(r), "id": other(r["id"])}, lambda r: r["id"] in held)
    _copied(connection, contact_records, record, lambda r: r["contact_id"] in held)
    for table in _LISTS:
        _copied(connection, table, dated, lambda r: r["contact_id"] in held)


def _copied(connection: Connection, table: Table, change: Change, wanted: Callable[[dict[str, Any]], bool]) -> None:
    """Copies the wanted rows of a table, in batches by its order, so that not all of them are in memory."""
    keys = list(table.primary_key.columns)
    query = select(table).order_by(*keys).limit(BATCH)
    after = query
    while rows := [dict(row._mapping) for row in connection.execute(after)]:
        after = query.where(tuple_(*keys) > tuple_(*(rows[-1][key.name] for key in keys)))
        if made := [change(row) for row in rows if wanted(row)]:
            connection.execute(insert(table), made)


if __name__ == "__main__":
    main()
