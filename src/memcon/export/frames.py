"""Merged contacts as data frames: contacts go in, a table of pyarrow, pandas or polars comes out.

Each of the three libraries is optional and loads when it is asked for. Lists stay lists, dates are dates, and the
unknown is null.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from importlib import import_module
from itertools import islice
from types import ModuleType
from typing import TYPE_CHECKING, Any, Protocol

from memcon.errors import MissingExtra, UsageError
from memcon.export.tables import Column, Holdings, Kind, Table, table, with_texts
from memcon.record import Memcon
from memcon.record.joint import JointContact

if TYPE_CHECKING:
    import pandas  # type: ignore[import-untyped, unused-ignore]
    import polars
    import pyarrow  # type: ignore[import-untyped, unused-ignore]


class HoldsMemcons(Protocol):
    """Whatever gives the memcon of a document's id: a ledger."""

    def memcon(self, document_id: str) -> Memcon:
        """The current reading of that document."""


def to_arrow(
    contacts: Iterable[JointContact], of: str = "contacts", *, ledger: HoldsMemcons | None = None
) -> pyarrow.Table:
    """One of the tables contacts, participants, accounts, attributions, documents, as a `pyarrow.Table`.

    The last two are about documents and need the `ledger` that holds them; that of documents has their texts, too.
    Raises `MissingExtra` where pyarrow is not installed and `UsageError` for another table.
    """
    made = _wanted(of, ledger)
    arrow = needed("pyarrow", "parquet")
    return arrow_table(arrow, made, list(made.rows(_holdings(contacts, ledger))))


def to_pandas(
    contacts: Iterable[JointContact], of: str = "contacts", *, ledger: HoldsMemcons | None = None
) -> pandas.DataFrame:
    """The same as a `pandas.DataFrame`: dates as `datetime64`, whole numbers as `Int64`, lists as Python lists."""
    made = _wanted(of, ledger)
    pd = needed("pandas", "pandas")
    frame = {}
    for column, values in _columns(made, list(made.rows(_holdings(contacts, ledger)))):
        if column.kind == "date":
            frame[column.name] = pd.Series(values, dtype="object").astype("datetime64[s]")
        else:
            frame[column.name] = pd.Series(values, dtype=_PANDAS[column.kind])
    return pd.DataFrame(frame)  # type: ignore[no-any-return, unused-ignore]


def to_polars(
    contacts: Iterable[JointContact], of: str = "contacts", *, ledger: HoldsMemcons | None = None
) -> polars.DataFrame:
    """The same as a `polars.DataFrame`."""
    made = _wanted(of, ledger)
    pl = needed("polars", "polars")
    kinds = {
        "text": pl.String,
        "integer": pl.Int64,
        "boolean": pl.Boolean,
        "date": pl.Date,
        "texts": pl.List(pl.String),
    }
    rows = list(made.rows(_holdings(contacts, ledger)))
    columns = [pl.Series(c.name, values, dtype=kinds[c.kind]) for c, values in _columns(made, rows)]
    return pl.DataFrame(columns)  # type: ignore[no-any-return, unused-ignore]


def arrow_schema(arrow: ModuleType, of: Table) -> pyarrow.Schema:
    """The table's columns in pyarrow's words, each with its meaning."""
    kinds = {
        "text": arrow.string(),
        "integer": arrow.int64(),
        "boolean": arrow.bool_(),
        "date": arrow.date32(),
        "texts": arrow.list_(arrow.string()),
    }
    fields = [arrow.field(c.name, kinds[c.kind], metadata={"meaning": c.meaning}) for c in of.columns]
    return arrow.schema(fields, metadata={"table": of.name, "row": of.row})


def arrow_table(arrow: ModuleType, of: Table, rows: Sequence[tuple[Any, ...]]) -> pyarrow.Table:
    """Rows as a `pyarrow.Table`."""
    schema = arrow_schema(arrow, of)
    return arrow.table([arrow.array(v, schema.field(c.name).type) for c, v in _columns(of, rows)], schema=schema)


def in_pieces(rows: Iterator[tuple[Any, ...]], size: int) -> Iterator[list[tuple[Any, ...]]]:
    """The rows in lists of that size, so that no more than one has to be held."""
    while piece := list(islice(rows, size)):
        yield piece


def needed(module: str, extra: str) -> ModuleType:
    """An optional library; raises `MissingExtra`, which says how to install it."""
    try:
        return import_module(module)
    except ImportError:
        raise MissingExtra(f"{module} is not installed: pip install 'memcon[{extra}]'") from None


_PANDAS: dict[Kind, str] = {"text": "object", "integer": "Int64", "boolean": "boolean", "texts": "object"}


def _wanted(of: str, ledger: HoldsMemcons | None) -> Table:
    made = table(of)
    if of not in ("attributions", "documents"):
        return made
    if ledger is None:
        raise UsageError(f"the table of {of} needs the documents: say ledger=ledger")
    return with_texts(made) if of == "documents" else made


def _holdings(contacts: Iterable[JointContact], ledger: HoldsMemcons | None) -> Holdings:
    found = tuple(contacts)
    return Holdings(found, ledger.memcon) if ledger else Holdings.of_contacts(found)


def _columns(of: Table, rows: Sequence[tuple[Any, ...]]) -> Iterator[tuple[Column, list[Any]]]:
    for place, column in enumerate(of.columns):
        yield column, [_value(column.kind, row[place]) for row in rows]


def _value(kind: Kind, value: Any) -> Any:
    if kind == "texts":
        return [_encodable(str(item)) for item in value]
    if value is None or kind in ("integer", "boolean"):
        return value
    return _day(value) if kind == "date" else _encodable(value)


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def _encodable(text: str) -> str:
    """The text with `?` for each lone half of a surrogate pair, which no table can hold; offsets stay right."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
