"""Tables, CSV and data frames hold the same rows, each column with its meaning, and no cell runs as a formula."""

from __future__ import annotations

import csv
import io
from datetime import date

import joint_strategies as joint
import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.errors import MissingExtra, UsageError
from memcon.export import frames
from memcon.export.csv_files import cell, csv_lines
from memcon.export.tables import TABLES, Holdings, table


class Shelf:
    """Holds memcons as a ledger does."""

    def __init__(self) -> None:
        self.memcon = joint.readouts().__getitem__


def row_of(name: str, holdings: Holdings, number: int = 0) -> dict[str, object]:
    """One row of a table by its columns' names."""
    made = table(name)
    return dict(zip([c.name for c in made.columns], list(made.rows(holdings))[number], strict=True))


def test_a_contact_is_one_row_with_its_sides_documents_and_roots(holdings: Holdings) -> None:
    row = row_of("contacts", holdings)
    assert row["id"] == joint.CALL
    assert (row["start"], row["end"], row["grain"]) == ("2024-03-12", "2024-03-12", "day")
    assert list(row["participants"]) == ["Ada Brandt (NOR)", "Ion Petru (FIN)"]  # type: ignore[call-overload]
    assert row["initiator"] == ("NOR",)
    assert (row["document_count"], row["root_count"]) == (2, 2)
    assert row["silent"] == []


def test_what_is_not_known_is_none(holdings: Holdings) -> None:
    row = row_of("contacts", holdings, 1)
    assert [row[name] for name in ("start", "end", "grain", "place", "country")] == [None] * 5


def test_an_attribution_is_listed_once_with_the_contacts_whose_accounts_hold_it(holdings: Holdings) -> None:
    rows = [row_of("attributions", holdings, number) for number in (0, 1)]
    assert [(row["document"], row["id"], row["contacts"]) for row in rows] == [
        ("north/1", "q1", (joint.CALL,)),
        ("south 2", "q1", (joint.CALL,)),
    ]
    assert rows[0]["content"] == "ferry line … must open"
    text = joint.NORTHLAND
    assert text[rows[0]["content_start"] : rows[0]["content_end"]].startswith("ferry line")  # type: ignore[misc]


def test_documents_are_in_order_of_their_ids_with_the_contacts_they_tell(holdings: Holdings) -> None:
    rows = [row_of("documents", holdings, number) for number in (0, 1)]
    assert [row["id"] for row in rows] == ["north/1", "south 2"]
    assert rows[0]["contacts"] == (joint.CALL, joint.VISIT)
    assert rows[0]["characters"] == len(joint.NORTHLAND)


def test_an_unknown_table_is_wrong_usage() -> None:
    with pytest.raises(UsageError, match="contacts, participants"):
        table("people")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "\n@x", "\u200b=1"])
def test_a_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe(text: str) -> None:
    assert cell(text).startswith("'")


def test_several_values_are_defused_as_the_cell_that_they_become() -> None:
    assert cell(["=1", "b"]) == "'=1; b"
    assert cell([]) == ""


def test_unknown_numbers_and_truth_have_their_own_forms() -> None:
    assert [cell(None), cell(-3), cell(True), cell(False), cell(0)] == ["", "-3", "true", "false", "0"]


@given(st.lists(st.text(st.characters(codec=None), max_size=20), min_size=1, max_size=4))
def test_a_row_of_csv_is_one_line_that_steers_nothing(values: list[str]) -> None:
    text = "".join(csv_lines([f"c{n}" for n in range(len(values))], [values, values]))
    assert text.count("\r\n") == 3
    assert len(text.splitlines()) == 3
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert [len(row) for row in rows] == [len(values)] * 3
    assert not any(value.startswith(("=", "+", "-", "@", "\t", "\r")) for value in rows[1])
    assert "\x1b" not in text and "\u202e" not in text


@given(joint.joint_contacts())
def test_any_contacts_become_rows_of_each_table(found: tuple[list, dict]) -> None:  # type: ignore[type-arg]
    contacts, told = found
    holdings = Holdings(contacts, told.__getitem__)
    for made in TABLES.values():
        for row in made.rows(holdings):
            assert len(row) == len(made.columns)
            for column, value in zip(made.columns, row, strict=True):
                assert value is None or {
                    "text": lambda v: isinstance(v, str),
                    "date": lambda v: isinstance(v, str),
                    "integer": lambda v: type(v) is int,
                    "boolean": lambda v: type(v) is bool,
                    "texts": lambda v: isinstance(v, (list, tuple)) and all(isinstance(item, str) for item in v),
                }[column.kind](value), (column.name, value)


@pytest.mark.parametrize("name", TABLES)
def test_arrow_holds_the_rows_typed_and_described(name: str, holdings: Holdings) -> None:
    pytest.importorskip("pyarrow")
    found = frames.to_arrow(holdings.contacts, name, ledger=Shelf())
    assert found.num_rows == len(list(table(name).rows(holdings)))
    for column in table(name).columns:
        assert found.schema.field(column.name).metadata == {b"meaning": column.meaning.encode()}


def test_arrow_keeps_dates_numbers_and_lists(holdings: Holdings) -> None:
    pytest.importorskip("pyarrow")
    row = frames.to_arrow(holdings.contacts).to_pylist()[0]
    assert row["start"] == date(2024, 3, 12)
    assert row["documents"] == ["north/1", "south 2"]
    assert row["root_count"] == 2
    assert row["series"] is False


def test_pandas_holds_the_same(holdings: Holdings) -> None:
    pytest.importorskip("pandas")
    frame = frames.to_pandas(holdings.contacts)
    assert list(frame.columns) == [column.name for column in table("contacts").columns]
    assert str(frame["start"].dtype) == "datetime64[s]"
    assert frame["start"].isna().tolist() == [False, True]
    assert frame["document_count"].tolist() == [2, 1]
    assert frame["documents"][0] == ["north/1", "south 2"]
    assert frames.to_pandas([]).empty


def test_polars_holds_the_same(holdings: Holdings) -> None:
    polars = pytest.importorskip("polars")
    frame = frames.to_polars(holdings.contacts)
    assert frame["start"].to_list() == [date(2024, 3, 12), None]
    assert frame["documents"].dtype == polars.List(polars.String)
    assert frames.to_polars([]).height == 0
    texts = frames.to_polars(holdings.contacts, "documents", ledger=Shelf())["text"]
    assert texts.to_list() == [joint.NORTHLAND, joint.SOUTHLAND]


@pytest.mark.parametrize("name", ["attributions", "documents"])
def test_tables_about_documents_ask_for_the_ledger(name: str, holdings: Holdings) -> None:
    for make in (frames.to_arrow, frames.to_pandas, frames.to_polars):
        with pytest.raises(UsageError, match="ledger=ledger"):
            make(holdings.contacts, name)


def test_a_library_that_is_missing_is_named_with_how_to_install_it() -> None:
    with pytest.raises(MissingExtra, match=r"pip install 'memcon\[parquet\]'"):
        frames.needed("no_such_library_of_ours", "parquet")


def test_half_a_surrogate_pair_does_not_stop_a_table() -> None:
    pytest.importorskip("pyarrow")
    import msgspec

    broken = msgspec.structs.replace(joint.the_call().participants[0], name="A\ud800B")
    contact = msgspec.structs.replace(joint.the_call(), participants=(broken,))
    assert frames.to_arrow([contact], "participants").to_pylist()[0]["name"] == "A?B"


def test_the_package_gives_frames_and_the_ledgers_data_by_name() -> None:
    import memcon

    assert memcon.to_arrow is frames.to_arrow
    assert memcon.to_pandas is frames.to_pandas
    assert memcon.to_polars is frames.to_polars
    assert memcon.JointContact is type(joint.the_call())
    assert {"open_ledger", "compare_accounts", "check_report"} <= set(dir(memcon))
