"""`memcon offices`: what the tables of office-holders hold, and a user's own table beside the package's."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from memcon.cli.output import out
from memcon.errors import EXIT_OK

if TYPE_CHECKING:
    from memcon.resolve.offices.table import TableFacts


@click.group(invoke_without_command=True)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="text: for people. json: one object."
)
@click.pass_context
def offices(context: click.Context, form: str) -> int:
    """Tell what memcon knows of who held which office.

    The table helps to tell who "the Norwegian foreign minister" was on the day of a document. It
    never overrules a document: the record says what the document says. The package's own table
    ages; `memcon offices update` sets a newer one beside it.

    \b
    Examples:
      memcon offices
      memcon offices update ministers.csv --as-of 2031-03-01
      memcon offices remove
    """
    if context.invoked_subcommand is not None:
        return EXIT_OK
    from memcon.resolve.offices.own import own_table
    from memcon.resolve.offices.table import own_facts, package_facts

    package, own = package_facts(), own_facts()
    if form == "json":
        found = {"package": _row(package), "own": None if own is None else {"path": str(own_table()), **_row(own)}}
        out(json.dumps(found, ensure_ascii=False, indent=2) + "\n")
        return EXIT_OK
    out(_page("The package's table", package))
    if own is None:
        out(f"\nNo table of your own ({own_table()}).\n")
    else:
        out("\n" + _page(f"Your own table ({own_table()})", own))
    return EXIT_OK


def _row(facts: TableFacts) -> dict[str, object]:
    return {**asdict(facts), "kinds": dict(facts.kinds)}


def _page(title: str, facts: TableFacts) -> str:
    lines = [
        title,
        f"  date      {facts.date or 'not told'}",
        f"  sources   {facts.sources}",
        f"  rows      {facts.rows:,}",
        *(f"    {kind:22}{count:8,}" for kind, count in facts.kinds),
    ]
    return "\n".join(lines) + "\n"


@offices.command()
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--as-of",
    metavar="DATE",
    help="When the table was true, as 2031-03-01: an office without an end was still held then.",
)
def update(file: Path, as_of: str | None) -> int:
    """Keep FILE as your own table of office-holders, in place of an earlier one.

    FILE is CSV or TSV in UTF-8 with a header: person, office, and country or body; start, end, seen
    and wikidata where known. A country is an ISO code or a usual English name; a date is
    2031-03-01, 2031-03 or 2031. Every row is checked first: where one is wrong, the line is named
    and nothing changes. The table is kept in the folder that MEMCON_DATA names, else where your
    system keeps the data of programs.

    \b
    Example of a file:
      person,office,country,body,start,end,wikidata
      Jane Doe,Foreign Minister,NOR,,2031-03-01,,
      John Roe,Secretary General,,NATO,2030-10,2034-09-30,
    """
    from memcon.resolve.offices.own import check_table, keep_table
    from memcon.resolve.offices.table import forget_table

    lines = check_table(file, as_of)
    path = keep_table(lines, str(file), as_of)
    forget_table()
    out(f"{len(lines):,} rows kept in {path}\n")
    return EXIT_OK


@offices.command()
def remove() -> int:
    """Remove your own table; the package's stays."""
    from memcon.resolve.offices.own import own_table, remove_table
    from memcon.resolve.offices.table import forget_table

    removed = remove_table()
    forget_table()
    out(f"{own_table()} removed\n" if removed else f"there was none ({own_table()})\n")
    return EXIT_OK
