"""memcon from Python: sources or texts come in, memoranda go out, in the same order.

The reader and the intake load when something is read, so that records already made can be looked
at without them.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal, overload

from memcon import view
from memcon.errors import EmptySource, SourceError, UsageError
from memcon.record import Document, Memcon, Span, from_json, json_schema, to_dict, to_json
from memcon.record.document import DocumentKind
from memcon.record.joint import Decision, JointContact

if TYPE_CHECKING:
    from memcon.export.frames import to_arrow, to_pandas, to_polars
    from memcon.ledger import Ledger
    from memcon.record.joint import Check, Comparison

__all__ = [
    "Decision",
    "Document",
    "JointContact",
    "Memcon",
    "Span",
    "check_report",
    "compare_accounts",
    "from_json",
    "json_schema",
    "open_ledger",
    "read",
    "read_many",
    "read_text",
    "to_arrow",
    "to_dict",
    "to_json",
    "to_pandas",
    "to_polars",
]

Source = str | os.PathLike[str]

# A notebook asks the object itself for its view; the record, a floor below, knows nothing of views.
Memcon._repr_html_ = view.html  # type: ignore[attr-defined]


def read(source: Source, *, published: str | None = None, publisher: str | None = None) -> Memcon:
    """The memorandum of a source that holds one document: a path, a URL, or `-` for standard input.

    `published` (ISO 8601 date or datetime) and `publisher` stand in where the document does not say.
    Raises the `SourceError` that tells why it could not be read, and `UsageError` where the source
    holds several documents (use `read_many`) or `published` is no date.
    """
    from memcon import engine, intake

    name = os.fspath(source)
    documents = intake.take_sources([name], published=published, publisher=publisher)
    taken = next(documents, None)
    if taken is None:
        raise EmptySource(name, "there is no document in it")
    if isinstance(taken, SourceError):
        raise taken
    if next(documents, None) is not None:
        raise UsageError(f"{name} holds more than one document: use memcon.read_many")
    return _the_only(engine.read_documents([taken]))


def read_text(
    text: str,
    *,
    published: str | None = None,
    publisher: str | None = None,
    title: str | None = None,
    url: str | None = None,
    kind: DocumentKind | None = None,
) -> Memcon:
    """The memorandum of a text, which is kept as it is; what is known of the document may be told with it.

    Raises `SourceError` where there is nothing to read in it, `UsageError` where `published` is no date or
    `kind` is none, and `TypeError` for a text that is no string.
    """
    from memcon import engine, intake

    if not isinstance(text, str):
        raise TypeError(f"read_text takes a string, not {type(text).__name__}; memcon.read takes a path")
    taken = intake.take_text(text, published=published, publisher=publisher, title=title, url=url, kind=kind)
    return _the_only(engine.read_documents([taken]))


@overload
def read_many(
    sources: Source | Iterable[Source],
    *,
    published: str | None = None,
    publisher: str | None = None,
    workers: int | None = 1,
    batch: int = 8,
    errors: Literal["raise"] = "raise",
) -> Iterator[Memcon]: ...


@overload
def read_many(
    sources: Source | Iterable[Source],
    *,
    published: str | None = None,
    publisher: str | None = None,
    workers: int | None = 1,
    batch: int = 8,
    errors: Literal["yield"],
) -> Iterator[Memcon | SourceError]: ...


def read_many(
    sources: Source | Iterable[Source],
    *,
    published: str | None = None,
    publisher: str | None = None,
    workers: int | None = 1,
    batch: int = 8,
    errors: Literal["raise", "yield"] = "raise",
) -> Iterator[Memcon | SourceError]:
    """The memoranda of any number of sources, lazily and in input order; each source may hold many documents.

    `workers` processes read (`None`: as many as there are processors), each `batch` documents at a time;
    neither changes a result. More than one worker needs a script that may be imported, its start guarded
    by `if __name__ == "__main__"`. A source that cannot be read raises its `SourceError` when its turn
    comes or, with `errors="yield"`, stands in its place, and the rest follows. Wrong arguments raise
    `UsageError` at once.
    """
    from memcon import engine, intake

    if errors not in ("raise", "yield"):
        raise UsageError(f"errors={errors!r}: say 'raise' or 'yield'")
    if batch < 1 or (workers is not None and workers < 1):
        raise UsageError("batch and workers are whole numbers from 1 upwards")
    names = [os.fspath(s) for s in ([sources] if isinstance(sources, (str, os.PathLike)) else sources)]
    documents = intake.take_sources(names, published=published, publisher=publisher)
    memcons = engine.read_documents(documents, workers=workers, batch=batch)
    return memcons if errors == "yield" else _raising(memcons)


def open_ledger(url: str = "sqlite:///memcon.db", *, read_only: bool = False) -> Ledger:
    """The ledger at a URL, `sqlite:///file.db` or `postgresql://user@host/name`; made where there is none.

    A context manager: `with memcon.open_ledger() as ledger: ledger.add(memcon)`. With `read_only` nothing is made or
    changed. Raises `UsageError` for another kind of URL, and the `LedgerError` that says why it cannot be opened.
    """
    from memcon import ledger

    return ledger.open_ledger(url, read_only=read_only)


def compare_accounts(contact: JointContact | str, ledger: Ledger) -> Comparison:
    """The accounts of one of the ledger's contacts (or of the id of one) side by side, as `memcon compare` gives them.

    Raises `UnknownId` where the ledger holds no contact of that id.
    """
    from memcon.compare.compare import compare
    from memcon.ledger.near import near

    found = ledger.contact(contact) if isinstance(contact, str) else contact
    return compare(found, ledger.memcons_of(found), near(ledger, found))


def check_report(report: Memcon, ledger: Ledger) -> Check:
    """A report's quotations and contacts held against what the ledger holds, as `memcon check` gives them."""
    from memcon.check import check

    return check(report, ledger)


def _the_only(memcons: Iterator[Memcon | SourceError]) -> Memcon:
    memcon = next(memcons)
    if isinstance(memcon, SourceError):
        raise memcon
    return memcon


def _raising(memcons: Iterator[Memcon | SourceError]) -> Iterator[Memcon]:
    for memcon in memcons:
        if isinstance(memcon, SourceError):
            raise memcon
        yield memcon


def __getattr__(name: str) -> object:
    """Data frames load with the part that makes them; that of records needs none of it."""
    if name in ("to_arrow", "to_pandas", "to_polars"):
        from memcon.export import frames

        return getattr(frames, name)
    raise AttributeError(f"module 'memcon.api' has no attribute {name!r}")
