"""`memcon contacts` and `memcon show`: the ledger's contacts as a table, JSON or CSV; one of them with its sources."""

from __future__ import annotations

import os
import shutil
import sys
from typing import Any

import click

from memcon.cli.chosen import asked, contact_filters, ledger_option
from memcon.cli.output import UNSET, WIDEST, out, tell
from memcon.errors import EXIT_OK

_TABLE = 140  # columns; a table may be wider than what is read line by line


@click.command()
@ledger_option
@contact_filters
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Only the first N contacts.")
@click.option("--rejected", is_flag=True, help="Also contacts that a person rejected as a whole.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv"]),
    help="table: for people. json: one array, each contact with all that its documents say. csv: one line for each "
    "contact. Default: table on a terminal, json elsewhere.",
)
def contacts(url: str, limit: int | None, rejected: bool, form: str | None, **options: Any) -> int:
    """List the ledger's contacts, merged over documents.

    They come in order of time, those without a date last. The options combine; what meets none of
    them is an empty list, and no error.

    \b
    Examples:
      memcon contacts --between USA RUS --since 2021-11
      memcon contacts --person Gerasimov --mode call
      memcon contacts --side NATO --format csv > nato.csv
    """
    from memcon.ledger import open_ledger

    chosen = asked(options)
    form = form or ("table" if sys.stdout.isatty() else "json")
    with open_ledger(url, read_only=True) as ledger:
        found = ledger.contacts(**chosen, limit=limit, rejected=rejected)
        more = ledger.count(**chosen, rejected=rejected) - len(found) if limit == len(found) else 0
    if form == "json":
        from memcon.export.lines import json_array

        for piece in json_array(found):
            out(piece)
    elif form == "csv":
        from memcon.export.csv_files import csv_lines
        from memcon.export.tables import Holdings, table

        made = table("contacts")
        for line in csv_lines([c.name for c in made.columns], made.rows(Holdings.of_contacts(found))):
            out(line)
    elif found:
        from memcon.cli.contact_page import render_table

        out(render_table(found, width=page_width(_TABLE), colour=page_colour()))
    _told(len(found), more, form)
    return EXIT_OK


@click.command()
@click.argument("contact_id", metavar="ID")
@ledger_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    help="text: for people. json: the contact as `memcon contacts` gives it. Default: text on a terminal, json "
    "elsewhere.",
)
def show(contact_id: str, url: str, form: str | None) -> int:
    """Show one contact with its sources.

    ID is a contact's id or its first six or more digits. Every value stands with the documents that
    say it; then come each side's account with the way it is known, the roots of the reports, why
    they are taken for one contact, and what people decided about it.

    \b
    Examples:
      memcon show 3f2a9c01b2d4
      memcon show 3f2a9c --format json
    """
    from memcon.ledger import open_ledger

    with open_ledger(url, read_only=True) as ledger:
        contact = ledger.contact(contact_id)
        memcons = ledger.memcons_of(contact)
    if (form or ("text" if sys.stdout.isatty() else "json")) == "json":
        from memcon.export.lines import json_object

        out(json_object(contact))
    else:
        from memcon.cli.contact_page import render_contact

        out(render_contact(contact, memcons, width=page_width(), colour=page_colour()))
    return EXIT_OK


def page_width(most: int = WIDEST) -> int:
    """Columns of a page: the terminal's, at most so many; the usual number elsewhere."""
    return min(shutil.get_terminal_size((UNSET, 24)).columns, most) if sys.stdout.isatty() else UNSET


def page_colour() -> bool:
    """True on a terminal that shows colours and whose user wants them."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _told(count: int, more: int, form: str) -> None:
    if more:
        tell(f"{more:,} more: leave --limit out or narrow the filters")
    elif form == "table":
        tell("no contact meets this" if not count else f"{count:,} contact" + ("s" if count > 1 else ""))
