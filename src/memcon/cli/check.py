"""`memcon check`: reports are read and held against a ledger; verdicts for people, or as JSON."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING, Any, cast

import click

from memcon.cli.chosen import ledger_option
from memcon.cli.output import UNSET, WIDEST, JsonLinesWriter, JsonWriter, out

if TYPE_CHECKING:
    from memcon.record import Memcon
    from memcon.record.joint import Check


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@ledger_option
@click.option(
    "--published", metavar="DATE", help="When the reports were published; used where a report does not say it itself."
)
@click.option("--publisher", metavar="NAME", help="Who published them; used where a report does not say it itself.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "jsonl"]),
    help="text: for people. json: one object for one report, an array for several. jsonl: one object per line. "
    "Default: text on a terminal, jsonl elsewhere.",
)
def check(sources: tuple[str, ...], url: str, published: str | None, publisher: str | None, form: str | None) -> int:
    """Check reports against the record: each quotation, each contact.

    SOURCE is what `memcon read` takes. The ledger is only read. A quotation is confirmed, altered,
    misattributed (the words are another speaker's, or about another contact) or unmatched, which is no
    accusation: the record does not hold the words. A contact is confirmed, contradicted or new.

    \b
    Exit status:
      0  all reports were checked, whatever was found
      1  some source could not be read, or the ledger could not
      2  the command was used wrongly

    \b
    Examples:
      memcon check draft.txt --published 2021-11-24
      memcon check inbox/ --format jsonl | jq '.quotations[] | select(.verdict == "altered")'
    """
    from memcon import api
    from memcon.check import check as held_against
    from memcon.cli.through import write_through
    from memcon.ledger import open_ledger

    writer = _writer(form or ("text" if sys.stdout.isatty() else "jsonl"))
    with open_ledger(url, read_only=True) as ledger:
        memcons = api.read_many(sources, published=published, publisher=publisher, errors="yield")
        return write_through(
            memcons,
            writer,
            lambda memcon: writer.write(memcon, held_against(memcon, ledger)),
            "{} reports checked so far are printed",
        )


class _Text:
    """Pages for people, empty lines between them."""

    def __init__(self) -> None:
        terminal = sys.stdout.isatty()
        self._colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        self._width = min(shutil.get_terminal_size((UNSET, 24)).columns, WIDEST) if terminal else UNSET
        self._first = True

    def write(self, memcon: Memcon, checked: Check) -> None:
        """Prints one report's page."""
        from memcon.cli.check_page import render

        page = render(memcon, checked, width=self._width, colour=self._colour)
        out(page if self._first else "\n\n" + page)
        self._first = False

    def skip(self) -> None:
        """Nothing: the message on standard error says it."""

    def close(self) -> None:
        """Nothing is open."""


class _Json:
    """Checks as the writers of records write records."""

    def __init__(self, writer: JsonWriter | JsonLinesWriter) -> None:
        self._writer = writer

    def write(self, _memcon: Memcon, checked: Check) -> None:
        """Prints one check."""
        self._writer.write(cast(Any, checked))

    def skip(self) -> None:
        """Notes a report that could not be read."""
        self._writer.skip()

    def close(self) -> None:
        """Ends the output."""
        self._writer.close()


def _writer(form: str) -> _Text | _Json:
    if form == "text":
        return _Text()
    return _Json(JsonWriter() if form == "json" else JsonLinesWriter())
