"""The commands that fill and keep a ledger: ingest, quarantine, rebuild."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

from memcon.cli.output import out, tell
from memcon.cli.progress import Progress
from memcon.cli.total import count_documents
from memcon.errors import EXIT_INTERRUPTED, EXIT_OK, EXIT_UNREAD
from memcon.view.plain import json_visible, visible
from memcon.view.wording import one_line

if TYPE_CHECKING:
    from memcon.ledger.ingest import Outcome

LEDGER = "sqlite:///memcon.db"
PATIENT = 600.0  # seconds that an ingest waits for another one's transaction


def ledger_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option that names the ledger, the same for every command."""
    return click.option(
        "--ledger",
        "url",
        metavar="URL",
        default=LEDGER,
        envvar="MEMCON_LEDGER",
        show_envvar=True,
        show_default=True,
        help="The ledger: sqlite:///FILE or postgresql://USER@HOST/NAME.",
    )(command)


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@ledger_option
@click.option(
    "--published",
    metavar="DATE",
    help="When the documents were published, as 2021-11-24; used where a document does not say it itself.",
)
@click.option(
    "--publisher", metavar="NAME", help="Who published the documents; used where a document does not say it itself."
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="N",
    help="How many processes read at the same time (default: as many as there are processors). No result depends "
    "on it.",
)
def ingest(
    sources: tuple[str, ...], url: str, published: str | None, publisher: str | None, workers: int | None
) -> int:
    """Read documents into a ledger.

    SOURCE is what `memcon read` takes. A document that the ledger holds already is not read again, so
    the command may be stopped at any time and run again: nothing is lost, nothing is doubled. What
    cannot be read is kept in quarantine with the reason.

    \b
    Exit status:
      0  all sources are in the ledger
      1  some source could not be read, or the ledger could not be written
      2  the command was used wrongly

    \b
    Examples:
      memcon ingest reports/ readouts.jsonl.gz
      memcon ingest https://example.org/news/readout.html --ledger postgresql://desk@db/calls
    """
    from memcon.ledger import open_ledger
    from memcon.ledger.ingest import ingest as ingest_sources

    with open_ledger(url, wait=PATIENT) as ledger:
        return _run(
            lambda report: ingest_sources(
                ledger, sources, published=published, publisher=publisher, workers=workers, report=report
            ),
            sources,
        )


@click.command()
@ledger_option
@click.option("--retry", is_flag=True, help="Read the sources again; those that can be read now leave quarantine.")
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="N",
    help="With --retry: how many processes read at the same time (default: as many as there are processors).",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="table: for people. json: an array of objects.",
)
def quarantine(url: str, retry: bool, workers: int | None, form: str) -> int:
    """List the sources that could not be read, with the reason; or try them again.

    \b
    Exit status:
      0  listed; with --retry: quarantine is empty now
      1  with --retry: some source could not be read this time either
      2  the command was used wrongly
    """
    from memcon.ledger import open_ledger
    from memcon.ledger.ingest import retry as retry_sources

    if not retry:
        with open_ledger(url, read_only=True) as ledger:
            rows = ledger.quarantined()
        if form == "json":
            records = [_record(row) for row in rows]
            out(json_visible(json.dumps(records, indent=2, ensure_ascii=False)) + "\n")
        else:
            _list(rows)
        return EXIT_OK
    with open_ledger(url, wait=PATIENT) as ledger:
        rows = ledger.quarantined()
        return _run(lambda report: retry_sources(ledger, rows, workers=workers, report=report), (), total=len(rows))


@click.command()
@ledger_option
def rebuild(url: str) -> int:
    """Make anew what the ledger derives from documents and decisions: contacts, origins, indexes.

    The result is the same to the byte. It is of use after an update of memcon, whose newer release may
    merge otherwise.
    """
    from memcon.ledger import open_ledger

    with open_ledger(url, wait=PATIENT) as ledger:
        ledger.rebuild()
        stats = ledger.stats()
    tell(f"{stats['contacts']:,} contacts made anew from {_documents(stats['documents'])}")
    return EXIT_OK


def _run(work: Callable[[Callable[[Outcome], None]], None], sources: Sequence[str], *, total: int | None = None) -> int:
    """Does the work with a line of progress, tells what fails as it fails, and at the end what became of all."""
    counted: Counter[str] = Counter()
    status = EXIT_OK

    def report(outcome: Outcome) -> None:
        counted[outcome.kind] += 1
        if outcome.error is not None:
            with progress.aside():
                tell(outcome.error.message)
        progress.count(counted.total())

    def count() -> None:
        found = count_documents(sources, lambda: progress.over)
        if found is not None:
            progress.expect(found)

    with Progress() as progress:
        if total is not None:
            progress.expect(total)
        else:
            threading.Thread(target=count, daemon=True).start()
        try:
            work(report)
        except KeyboardInterrupt:
            status = EXIT_INTERRUPTED
        finally:
            progress.stop()
            parts = [f"{_documents(counted['read'])} read into the ledger"]
            parts += [f"{counted['held']:,} held already"] if counted["held"] else []
            parts += [f"{counted['failed']:,} could not be read: see `memcon quarantine`"] if counted["failed"] else []
            parts += ["interrupted: the same command goes on from here"] if status == EXIT_INTERRUPTED else []
            tell("; ".join(parts))
    return status or (EXIT_UNREAD if counted["failed"] else EXIT_OK)


def _list(rows: Sequence[Any]) -> None:
    for row in rows:
        tries = "" if row.tries == 1 else f" ({row.tries} times)"
        out(f"{visible(one_line(row.source))}\n    {row.code} {visible(one_line(row.reason))}{tries}\n")
    if not rows:
        tell("quarantine is empty")


def _record(row: Any) -> dict[str, Any]:
    options = {"folder": row.options.folder, "published": row.options.published, "publisher": row.options.publisher}
    return {"source": row.source, "code": row.code, "reason": row.reason, "tries": row.tries, **options}


def _documents(number: int) -> str:
    return f"{number:,} document{'' if number == 1 else 's'}"
