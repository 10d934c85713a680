"""The commands: arguments go in, an exit status comes out; data on standard output, all else on standard error."""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Sequence

import click

from memcon import __version__
from memcon.cli.check import check
from memcon.cli.compare import compare
from memcon.cli.contacts import contacts, show
from memcon.cli.decide import decide
from memcon.cli.evaluate import evaluate
from memcon.cli.export import export
from memcon.cli.ledger import ingest, quarantine, rebuild
from memcon.cli.offices import offices
from memcon.cli.output import ClosedPipe, finish, out, tell, writer_for
from memcon.cli.serve import serve
from memcon.errors import EXIT_INTERRUPTED, EXIT_OK, EXIT_UNREAD, MemconError

DEBUG = "MEMCON_DEBUG"


def run(arguments: Sequence[str]) -> int:
    """Runs one command and returns its exit status; never raises, and never shows a traceback unasked."""
    try:
        status = cli.main(args=list(arguments), prog_name="memcon", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except MemconError as error:
        tell(error.message)
        status = error.exit_status
    except ClosedPipe:
        status = EXIT_OK
    except (click.Abort, KeyboardInterrupt):
        status = EXIT_INTERRUPTED
    except Exception as error:
        if os.environ.get(DEBUG):
            traceback.print_exc()
        tell(f"unexpected {type(error).__name__}: {error}. This is a fault of memcon; {DEBUG}=1 shows where it is")
        status = EXIT_UNREAD
    finish()
    return status if isinstance(status, int) else EXIT_OK


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "-V", "--version", message="memcon %(version)s")
def cli() -> None:
    """Keeps the record of contacts between states.

    memcon reads news reports, official readouts, press releases, transcripts and interviews, and
    writes down who was in contact with whom, when, how and about what; what each side says of it
    in its own words; who says what, through whom; and what is withheld. Every entry points to the
    characters of the text that it rests on.

    \b
    Start with:
      memcon read report.txt --published 2021-11-24
      memcon read https://example.org/news/readout.html
      memcon read folder/ --format jsonl > memcons.jsonl
    """


@cli.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option(
    "--published",
    metavar="DATE",
    help="When the documents were published, as 2021-11-24; used where a document does not say it itself. "
    "'Tuesday' and 'yesterday' are counted from this date.",
)
@click.option(
    "--publisher", metavar="NAME", help="Who published the documents; used where a document does not say it itself."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "jsonl"]),
    help="text: for people. json: one object for one document, an array for several. jsonl: one object per "
    "line for each document, in input order. Default: text on a terminal, jsonl elsewhere.",
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="N",
    help="How many processes read at the same time (default: as many as there are processors). No result depends "
    "on it.",
)
def read(
    sources: tuple[str, ...], published: str | None, publisher: str | None, form: str | None, workers: int | None
) -> int:
    """Read documents and print the memorandum of each.

    SOURCE is a file (.txt, .html, .pdf, .eml, .jsonl, .jsonl.gz), a folder of such files, a web
    address, or - for standard input. The network is used for a web address and for nothing else.

    \b
    Exit status:
      0  all sources were read
      1  some source could not be read: it is named on standard error, the others are printed
      2  the command was used wrongly

    \b
    Examples:
      memcon read report.txt --published 2021-11-24
      memcon read mail.eml page.html --format json
      curl -s https://example.org/report | memcon read - --format text
      memcon read archive.jsonl.gz --format jsonl | jq '.contacts[].mode'
    """
    from memcon import api
    from memcon.cli.through import write_through

    writer = writer_for(form or ("text" if sys.stdout.isatty() else "jsonl"))
    memcons = api.read_many(sources, published=published, publisher=publisher, workers=workers, errors="yield")
    return write_through(memcons, writer, writer.write, "{} documents read so far are printed")


@cli.command()
def schema() -> None:
    """Print the JSON Schema of the record that `read` writes."""
    from memcon.record import json_schema

    out(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n")


for _command in (ingest, quarantine, rebuild, contacts, show, compare, decide, export, check, serve, evaluate, offices):
    cli.add_command(_command)
