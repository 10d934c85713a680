"""memcon from Python: sources or texts come in, memoranda go out, in the same order.

The reader and the intake load when something is read, so that records already made can be looked
at without them.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Literal, overload

from memcon import view
from memcon.errors import EmptySource, SourceError, UsageError
from memcon.record import Document, Memcon, Span, from_json, json_schema, to_dict, to_json
from memcon.record.document import DocumentKind

__all__ = [
    "Document",
    "Memcon",
    "Span",
    "from_json",
    "json_schema",
    "read",
    "read_many",
    "read_text",
    "to_dict",
    "to_json",
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

    Raises `SourceError` where there is nothing to read in it and `UsageError` where `published` is no date.
    """
    from memcon import engine, intake

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
