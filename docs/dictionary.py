"""The data dictionary: the record's schema and the exports' tables come in, the page `data-dictionary.md` goes out.

`python -m docs.refresh` writes it anew; a test fails where the page is not what this gives.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from memcon.export.tables import TABLES, TEXT
from memcon.record import json_schema
from memcon.record.joint import Decision, JointContact

PAGE = Path(__file__).resolve().parent / "data-dictionary.md"

_KINDS = {
    "text": "text",
    "integer": "whole number",
    "boolean": "true or false",
    "date": "date",
    "texts": "list of text",
}
_INTRODUCTION = """# Data dictionary

What every field of the record and every column of the exports holds. This page is made from the schema by
`python -m docs.refresh`; the JSON Schema itself is printed by `memcon schema`.

Offsets count Unicode code points in the document's text, ends are exclusive. Days are ISO 8601, and the last one of a
stretch belongs to it. Countries are ISO 3166-1 alpha-3, those that are no more ISO 3166-3 (DDR, YUG, CSK, VDR); the
Soviet Union is RUS. What is not known is null, in CSV an empty cell.
"""


def page() -> str:
    """The whole page."""
    parts = [_INTRODUCTION, *_tables()]
    told: set[str] = set()
    for title, opening, schema in (
        ("The record of one document", "`memcon read` prints it; its root is `Memcon`.", json_schema()),
        (
            "The merged contact",
            "`memcon contacts` and `memcon show` print it; its root is `JointContact`.",
            msgspec.json.schema(JointContact),
        ),
        ("The decision", "`memcon decide export` writes one a line.", msgspec.json.schema(Decision)),
    ):
        structures = {name: s for name, s in schema["$defs"].items() if name not in told}
        told |= structures.keys()
        parts.append(f"## {title}\n\n{opening}\n")
        parts += [_structure(name, structures[name]) for name in structures]
    return "\n".join(parts)


def _tables() -> Iterator[str]:
    yield (
        "## The tables of CSV, Parquet and data frames\n\n"
        "In CSV, values of a list are joined by `; `, line breaks are spaces, and a text that a spreadsheet would\n"
        "take for a formula begins with an apostrophe. Parquet and data frames keep lists, dates and the exact words.\n"
    )
    for table in TABLES.values():
        rows = [(f"`{c.name}`", _KINDS[c.kind], c.meaning) for c in table.columns]
        if table.name == "documents":
            rows.append(
                (f"`{TEXT.name}`", _KINDS[TEXT.kind], f"{TEXT.meaning}; Parquet `--with documents`, data frames")
            )
        yield f"### {table.name}\n\nOne row is {table.row}.\n\n" + _rows(("column", "kind", "holds"), rows)


def _structure(name: str, schema: Mapping[str, Any]) -> str:
    told = " ".join(str(schema.get("description", "")).split())
    required = set(schema.get("required", ()))
    rows = [
        (f"`{field}`", _kind(kind) + ("" if field in required else _default(kind)))
        for field, kind in schema["properties"].items()
    ]
    return f"### {name}\n\n{told}\n\n" + _rows(("field", "kind"), rows)


def _rows(header: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [header, tuple("---" for _ in header), *rows]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines)


def _kind(schema: Mapping[str, Any]) -> str:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in schema:
        return " or ".join(_kind(s) for s in schema["anyOf"])
    if "enum" in schema:
        return ", ".join(f"`{value}`" for value in schema["enum"])
    if "const" in schema:
        return f"`{schema['const']}`"
    kind = schema.get("type")
    if kind == "array":
        inner = schema.get("items") or {}
        pair = schema.get("prefixItems")
        return f"list of {_kind(pair[0] if pair else inner)}"
    if kind == "object":
        values = schema.get("additionalProperties")
        return f"object of {_kind(values)}" if isinstance(values, Mapping) else "object"
    names = {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false"}
    return names.get(str(kind), "null" if kind == "null" else "any value")


def _default(schema: Mapping[str, Any]) -> str:
    default = schema.get("default")
    return f"; `{default}` where not given" if isinstance(default, (str, bool)) and default != "" else ""
