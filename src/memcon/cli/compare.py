"""`memcon compare`: the accounts of one contact of the ledger, side by side."""

from __future__ import annotations

import sys

import click

from memcon.cli.chosen import ledger_option
from memcon.cli.output import out
from memcon.errors import EXIT_OK

_WIDE = 150  # columns; accounts stand beside each other, so that the page may be wider than one text


@click.command()
@click.argument("contact_id", metavar="ID")
@ledger_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    help="text: for people, the accounts beside each other where the terminal is wide enough. json: one object. "
    "Default: text on a terminal, json elsewhere.",
)
def compare(contact_id: str, url: str, form: str | None) -> int:
    """Lay the accounts of one contact side by side.

    ID is a contact's id or its first six or more digits. Shown are the points that sides make alike,
    those they make otherwise, those that one side alone makes, where they contradict each other,
    what is withheld, of whom no account is held, and to which roots the documents go back. That a
    side does not say a thing is no denial.

    \b
    Examples:
      memcon compare 3f2a9c01b2d4
      memcon compare 3f2a9c --format json
    """
    from memcon.compare import compare as held_together
    from memcon.ledger import open_ledger
    from memcon.ledger.near import near

    with open_ledger(url, read_only=True) as ledger:
        contact = ledger.contact(contact_id)
        memcons = ledger.memcons_of(contact)
        beside = near(ledger, contact)
    comparison = held_together(contact, memcons, beside)
    if (form or ("text" if sys.stdout.isatty() else "json")) == "json":
        from memcon.export.lines import json_object

        out(json_object(comparison))
    else:
        from memcon.cli.compare_page import render
        from memcon.cli.contacts import page_colour, page_width

        out(render(comparison, memcons, width=page_width(_WIDE), colour=page_colour()))
    return EXIT_OK
