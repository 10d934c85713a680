"""`memcon evaluate`: a file of marked documents is read, and how well is printed."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from memcon.cli.output import out
from memcon.cli.progress import Progress
from memcon.errors import EXIT_OK, EXIT_UNREAD, SourceError

if TYPE_CHECKING:
    from memcon.evaluate import GoldDocument
    from memcon.record import Memcon


@click.command()
@click.argument("gold", metavar="GOLD", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    help="text: for people. json: one object, shares from 0 to 1. Default: text on a terminal, json elsewhere.",
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="N",
    help="How many processes read at the same time (default: as many as there are processors).",
)
def evaluate(gold: Path, form: str | None, workers: int | None) -> int:
    """Score the reader on documents that people marked.

    GOLD is a file of JSON Lines (.jsonl or .jsonl.gz), one document a line with its text and
    its "contacts", its "attributions", or both. The documents are read as `memcon read` would,
    and the figures tell how the reading compares with the marks. docs/quality.md describes the
    format, each figure, and how well people agree with each other.

    \b
    Exit status:
      0  all documents were read and scored
      1  GOLD is not such a file, or a document could not be read: it counts as one in which
         nothing was found
      2  the command was used wrongly

    \b
    Examples:
      memcon evaluate marked.jsonl
      memcon evaluate marked.jsonl.gz --format json | jq .contacts.found.f1
    """
    import msgspec

    from memcon.cli.output import tell
    from memcon.evaluate import evaluate as scores
    from memcon.evaluate import read_gold

    documents = read_gold(gold)
    memcons: list[Memcon | None] = []
    with Progress() as progress:
        for item in _read(documents, workers):
            if isinstance(item, SourceError):
                with progress.aside():
                    tell(f"{documents[len(memcons)].id}: {item.reason}; nothing counts as found in it")
                memcons.append(None)
            else:
                memcons.append(item)
            progress.count(len(memcons))
    result = scores(documents, memcons)
    if (form or ("text" if sys.stdout.isatty() else "json")) == "json":
        out(msgspec.json.encode(result).decode() + "\n")
    else:
        out(page(msgspec.to_builtins(result)))
    return EXIT_UNREAD if None in memcons else EXIT_OK


def _read(documents: Sequence[GoldDocument], workers: int | None) -> Iterator[Memcon | SourceError]:
    """The memoranda of the documents, one each, in order; the file between is what `read` takes."""
    import msgspec

    from memcon import api

    with tempfile.TemporaryDirectory(prefix="memcon-") as folder:
        path = os.path.join(folder, "marked.jsonl")
        with open(path, "wb") as lines:
            for d in documents:
                lines.write(msgspec.json.encode({"id": d.id, "text": d.text, **d.facts}) + b"\n")
        yield from api.read_many([path], workers=workers, errors="yield")


_TITLES = {"contacts": "CONTACTS", "attributions": "ATTRIBUTIONS"}
_WIDTH = 26


def page(result: dict[str, dict[str, object] | None]) -> str:
    """The figures for people: shares in percent, counts as they are."""
    blocks = []
    for name, title in _TITLES.items():
        figures = result[name]
        if figures is not None:
            blocks.append("\n".join([title, *_lines(figures, "")]))
    return "\n\n".join(blocks) + "\n"


def _lines(figures: dict[str, object], indent: str) -> Iterator[str]:
    for name, value in figures.items():
        label = f"{indent}{name.replace('_', ' ')}".ljust(_WIDTH)
        if isinstance(value, dict) and set(value) == {"p", "r", "f1"}:
            yield f"{label}P {100 * value['p']:5.1f}   R {100 * value['r']:5.1f}   F1 {100 * value['f1']:5.1f}"
        elif isinstance(value, dict):
            yield label.rstrip()
            yield from _lines(value, indent + "  ")
        else:
            yield f"{label}{100 * value:7.1f}" if isinstance(value, float) else f"{label}{value:7}"
