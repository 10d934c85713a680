"""A large ledger for readers, quickly: the rows of a small one are copied under other ids and on other days.

    python -m benchmarks.copies --ledger URL --contacts 100000

What is derived over many documents (links, prints) is not copied: such a ledger answers as one that was filled by
reading does, but is not to be added to.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, insert, select

from memcon.ledger import open_ledger
from memcon.ledger.records import chunks
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

BATCH = 200
_STEP = 0x9E3779B97F4B  # odd, and far from any few-digit number: copies of one id lie apart
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
        first = dict.fromkeys(ledger.document_ids())
        with ledger.reading() as connection:
            held = list(connection.execute(select(contacts.c.id).order_by(contacts.c.id)).scalars())
        for number in range(1, -(-chosen.contacts // max(len(held), 1))):
            with ledger.writing() as connection:
                copy(connection, number, first, held)
        print(json.dumps(ledger.stats()))


def copy(connection: Connection, number: int, first: dict[str, None], held: Sequence[str]) -> None:
    """One more copy of all that was there at first: of the documents `first` and the contacts `held`."""
    mark = f".copy{number}"
    shift = timedelta(days=97 * number)

    def day(value: str | None) -> str | None:
        try:
            return (date.fromisoformat(value[:10]) + shift).isoformat() if value and value != UNDATED else value
        except (ValueError, OverflowError):
            return value

    def other(contact: str) -> str:
        """Another id of the same form, of its own for each copy: the number that it is, moved on by so many steps."""
        return f"{(int(contact, 16) + number * _STEP) % 16 ** len(contact):0{len(contact)}x}"

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

    def of_document(row: dict[str, Any]) -> dict[str, Any]:
        return {**row, "document_id": row["document_id"] + mark}

    def telling(row: dict[str, Any]) -> dict[str, Any]:
        return {**of_document(row), "id": other(row["id"]), "joint_id": other(row["joint_id"])}

    names = list(first)
    _copied(connection, documents.c.id, names, facts)
    _copied(connection, readings.c.document_id, names, of_document)
    _copied(connection, members.c.document_id, names, telling)
    _copied(connection, contacts.c.id, held, lambda r: {**dated(r), "id": other(r["id"])})
    _copied(connection, contact_records.c.contact_id, held, record)
    for table in _LISTS:
        _copied(connection, table.c.contact_id, held, dated)


def _copied(connection: Connection, column: Column[Any], names: Sequence[str], change: Change) -> None:
    """Copies the rows of a table that belong to these names, some at a time, so that not all of them are in memory."""
    for some in chunks(names, BATCH):
        rows = connection.execute(select(column.table).where(column.in_(some)))
        if made := [change(dict(row._mapping)) for row in rows]:
            connection.execute(insert(column.table), made)


if __name__ == "__main__":
    main()
