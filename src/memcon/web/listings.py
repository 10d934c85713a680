"""Lists that are not contacts, as tables to take along: documents, sides, pairs of sides, decisions.

A name and the holdings come in, a table of typed columns and its rows go out, in the order of the screen.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from memcon.errors import UsageError
from memcon.export.csv_files import csv_lines
from memcon.export.frames import arrow_table, needed
from memcon.export.lines import json_array
from memcon.export.tables import Column, Table
from memcon.ledger.records import encode
from memcon.record.joint import Decision
from memcon.web import phrases
from memcon.web.filters import Filter
from memcon.web.holdings import Holdings

MOST = 100_000  # rows of one download
PIECE = 500  # documents asked for at once

Rows = Iterator[dict[str, Any]]


def _column(name: str, kind: Any, meaning: str) -> Column:
    return Column(name, kind, meaning, lambda row: row.get(name))


def _table(name: str, row: str, *columns: tuple[str, str, str]) -> Table:
    return Table(name, row, tuple(_column(*column) for column in columns), lambda holdings: iter(()))


DOCUMENTS = _table(
    "documents",
    "one document of the record",
    ("id", "text", "id of the document"),
    ("title", "text", "title"),
    ("publisher", "text", "who published it"),
    ("publisher_country", "text", "country of the publisher, ISO 3166-1 alpha-3"),
    ("published", "text", "day or moment of publication, ISO 8601"),
    ("kind", "text", "readout, press_release, transcript, interview, report, opinion or unknown"),
    ("language", "text", "language of the text"),
    ("url", "text", "where it was published"),
    ("byline", "text", "who wrote it"),
    ("characters", "integer", "length of the text in code points"),
    ("contacts", "integer", "how many contacts it tells"),
)
SIDES = _table(
    "sides",
    "one side",
    ("side", "text", "ISO 3166-1 alpha-3, or an organisation's short name"),
    ("name", "text", "English name"),
    ("contacts", "integer", "how many contacts it took part in"),
)
PAIRS = _table(
    "pairs",
    "two sides that took part in the same contacts",
    ("a", "text", "one side"),
    ("b", "text", "the other"),
    ("contacts", "integer", "how many contacts"),
)
DECISIONS = _table(
    "decisions",
    "one decision in force",
    ("id", "text", "id of the decision"),
    ("at", "text", "when, ISO 8601"),
    ("by", "text", "who"),
    ("action", "text", "accept, correct, reject, join, split or same-actor"),
    ("field", "text", "the field that it is about; empty for a join, a split and actors"),
    ("value", "text", "the value that a correction gives, as JSON"),
    ("why", "text", "the reason"),
    ("documents", "texts", "ids of the documents whose tellings it is about"),
    ("actors", "texts", "ids of the actors that it is about"),
)


def _documents(holdings: Holdings, wanted: Filter) -> Rows:
    for offset in range(0, MOST + 1, PIECE):
        some = holdings.documents(PIECE, offset)
        yield from ({**document, "characters": document["length"]} for document in some)
        if len(some) < PIECE:
            return


def _sides(holdings: Holdings, wanted: Filter) -> Rows:
    for side, number in sorted(holdings.overview(wanted).sides.items(), key=lambda item: (-item[1], item[0])):
        yield {"side": side, "name": phrases.side_words(side), "contacts": number}


def _pairs(holdings: Holdings, wanted: Filter) -> Rows:
    for (a, b), number in sorted(holdings.overview(wanted).pairs.items(), key=lambda item: (-item[1], item[0])):
        yield {"a": a, "b": b, "contacts": number}


def _decisions(holdings: Holdings, wanted: Filter) -> Rows:
    for decision in holdings.ledger.decisions()[::-1]:
        yield {
            **{name: getattr(decision, name) for name in ("id", "at", "by", "action", "field", "why", "actors")},
            "value": encode(decision.value) if decision.action == "correct" else None,
            "documents": _told_in(decision),
        }


def _told_in(decision: Decision) -> list[str]:
    return list(dict.fromkeys(m.document for m in (*decision.members, *decision.others)))


LISTINGS: dict[str, tuple[Table, Callable[[Holdings, Filter], Rows]]] = {
    "documents": (DOCUMENTS, _documents),
    "sides": (SIDES, _sides),
    "pairs": (PAIRS, _pairs),
    "decisions": (DECISIONS, _decisions),
}
"""Each list's table, and how its rows are found; the filter of the address narrows sides and pairs."""


def listing(name: str, ending: str, holdings: Holdings, wanted: Filter) -> bytes:
    """The list as a file of that ending; raises `UsageError` where it is too long for one download."""
    table, found = LISTINGS[name]
    rows = list(islice(found(holdings, wanted), MOST + 1))
    if len(rows) > MOST:
        raise UsageError(f"more than {MOST:,} rows are too many for one download: use `memcon export`")
    if ending == "json":
        shown = [{column.name: column.get(row) for column in table.columns} for row in rows]
        return "".join(json_array(shown)).encode("utf-8", "backslashreplace")
    values = [tuple(column.get(row) for column in table.columns) for row in rows]
    if ending == "csv":
        return "".join(csv_lines([c.name for c in table.columns], values)).encode("utf-8", "backslashreplace")
    parquet, out = needed("pyarrow.parquet", "parquet"), io.BytesIO()
    parquet.write_table(arrow_table(needed("pyarrow", "parquet"), table, values), out, compression="zstd")
    return out.getvalue()
