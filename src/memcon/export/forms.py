"""The forms of an export: contacts come in, the files of a form are written to open streams, each by one function."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from memcon.errors import UsageError
from memcon.export.annotations import head, web_annotations
from memcon.export.calendar import calendar_lines, is_dated
from memcon.export.csv_files import csv_lines
from memcon.export.entities import entities
from memcon.export.frames import arrow_schema, arrow_table, in_pieces, needed
from memcon.export.lines import json_line
from memcon.export.tables import TABLES, Holdings, Table, with_texts

_ROWS = 20_000  # of a Parquet row group


class Stream(Protocol):
    """Takes bytes."""

    def write(self, data: bytes, /) -> object:
        """Takes some bytes."""


Write = Callable[[Stream], int]
"""Writes one file and gives the number of its records."""


@dataclass(frozen=True)
class Form:
    """One form of export. `ending` is that of its only file; `None` where it has several and needs a folder."""

    name: str
    ending: str | None
    takes_texts: bool
    files: Callable[[Holdings, bool], Mapping[str, Write]]
    left_out: Callable[[Holdings], Mapping[str, int]] = field(default=lambda holdings: {})


def form_of(name: str) -> Form:
    """The form of that name; raises `UsageError` for another."""
    if name not in FORMS:
        raise UsageError(f"there is no form {name!r}: say one of {', '.join(FORMS)}")
    return FORMS[name]


def _json_lines(holdings: Holdings, texts: bool) -> Mapping[str, Write]:
    files: dict[str, Write] = {"contacts.jsonl": lambda to: _write(to, map(json_line, holdings.contacts))}
    if texts:
        files["documents.jsonl"] = lambda to: _write(to, map(json_line, holdings.memcons()))
    return files


def _csv(holdings: Holdings, texts: bool) -> Mapping[str, Write]:
    def writes(table: Table) -> Write:
        header = [column.name for column in table.columns]
        return lambda to: _write(to, csv_lines(header, table.rows(holdings))) - 1

    return {f"{name}.csv": writes(table) for name, table in TABLES.items()}


def _parquet(holdings: Holdings, texts: bool) -> Mapping[str, Write]:
    arrow = needed("pyarrow", "parquet")
    parquet = needed("pyarrow.parquet", "parquet")

    def writes(table: Table) -> Write:
        def write(to: Stream) -> int:
            done = 0
            with parquet.ParquetWriter(to, arrow_schema(arrow, table), compression="zstd") as writer:
                for rows in in_pieces(table.rows(holdings), _ROWS):
                    writer.write_table(arrow_table(arrow, table, rows))
                    done += len(rows)
            return done

        return write

    tables = {name: with_texts(t) if texts and name == "documents" else t for name, t in TABLES.items()}
    return {f"{name}.parquet": writes(table) for name, table in tables.items()}


def _entities(holdings: Holdings, texts: bool) -> Mapping[str, Write]:
    return {"entities.ftm.json": lambda to: _write(to, map(json_line, entities(holdings, texts=texts)))}


def _annotations(holdings: Holdings, texts: bool) -> Mapping[str, Write]:
    def write(to: Stream) -> int:
        start = json_line(head(holdings.contacts)).rstrip("\n").removesuffix("}")
        to.write(f'{start},"first":{{"type":"AnnotationPage","startIndex":0,"items":['.encode())
        done = 0
        for annotation in web_annotations(holdings):
            to.write((("\n" if done == 0 else ",\n") + json_line(annotation).rstrip("\n")).encode())
            done += 1
        to.write(f'\n]}},"total":{done}}}\n'.encode())
        return done

    return {"annotations.jsonld": write}


def _calendar(holdings: Holdings, texts: bool) -> Mapping[str, Write]:
    def write(to: Stream) -> int:
        _write(to, calendar_lines(holdings.contacts, holdings.memcon_of))
        return sum(map(is_dated, holdings.contacts))

    return {"contacts.ics": write}


def _undated(holdings: Holdings) -> Mapping[str, int]:
    return {"contacts without a date": sum(not is_dated(contact) for contact in holdings.contacts)}


def _write(to: Stream, lines: Iterable[str]) -> int:
    done = 0
    for line in lines:
        to.write(line.encode("utf-8", "backslashreplace"))
        done += 1
    return done


FORMS: dict[str, Form] = {
    form.name: form
    for form in (
        Form("jsonl", ".jsonl", True, _json_lines),
        Form("csv", None, False, _csv),
        Form("parquet", None, True, _parquet),
        Form("ftm", ".json", True, _entities),
        Form("annotations", ".jsonld", False, _annotations),
        Form("ics", ".ics", False, _calendar, _undated),
    )
}
NAMES = tuple(FORMS)
