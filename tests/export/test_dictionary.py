"""The data dictionary is made from the schema and the tables, and the page in docs/ is current."""

from __future__ import annotations

import msgspec

from docs import dictionary
from memcon.export.tables import TABLES
from memcon.record import json_schema
from memcon.record.joint import JointContact


def test_the_page_is_current() -> None:
    assert dictionary.PAGE.read_text(encoding="utf-8") == dictionary.page(), "run `python -m docs.refresh`"


def test_every_field_and_every_column_is_in_it() -> None:
    page = dictionary.page()
    for table in TABLES.values():
        assert all(f"| `{column.name}` | " in page for column in table.columns)
    for schema in (json_schema(), msgspec.json.schema(JointContact)):
        for name, structure in schema["$defs"].items():
            part = page.partition(f"\n### {name}\n")[2].partition("\n### ")[0]
            assert all(f"| `{field}` | " in part for field in structure["properties"]), name


def test_references_lead_to_a_heading() -> None:
    page = dictionary.page()
    headings = {line[4:].lower() for line in page.splitlines() if line.startswith("### ")}
    targets = {part.partition(")")[0] for part in page.split("](#")[1:]}
    assert targets and targets <= headings
