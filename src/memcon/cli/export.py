"""`memcon export`: the ledger's contacts, or some of them, in the formats of other tools."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import click

from memcon.cli.chosen import asked, contact_filters, ledger_option
from memcon.cli.output import out, tell
from memcon.errors import EXIT_OK

FORMS = ("jsonl", "csv", "parquet", "ftm", "annotations", "ics")


@click.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMS),
    required=True,
    help="jsonl: JSON Lines. csv, parquet: tables of contacts, participants, accounts, attributions and documents. "
    "ftm: FollowTheMoney. annotations: W3C Web Annotation. ics: iCalendar.",
)
@click.option(
    "--out",
    "path",
    type=click.Path(path_type=Path, allow_dash=True),
    default="-",
    metavar="PATH",
    help="Where to: a folder that is made; or a file, where PATH ends as the format's only file does (.jsonl, .json, "
    ".jsonld, .ics). Default: standard output, for the formats that are one file.",
)
@ledger_option
@contact_filters
@click.option(
    "--with",
    "extra",
    type=click.Choice(["documents"]),
    help="documents: also the documents that tell these contacts, in full, with their texts (jsonl, parquet, ftm).",
)
@click.option("--force", is_flag=True, help="Replace the export that stands at PATH.")
def export(form: str, path: Path, url: str, extra: str | None, force: bool, **options: Any) -> int:
    """Write contacts for other tools, chosen as by `memcon contacts`.

    Beside the data stands manifest.json: what was asked for, how much there is, which versions made
    it, and the SHA-256 of every file. The same ledger gives the same bytes.

    \b
    Examples:
      memcon export --format csv --out calls --mode call
      memcon export --format ics --between USA RUS --out usa-rus.ics
      memcon export --format jsonl | jq .id
    """
    from memcon.export.versions import readers_of
    from memcon.export.write import stream_export, write_export
    from memcon.ledger import open_ledger

    chosen = asked(options)
    texts = extra == "documents"
    with open_ledger(url, read_only=True) as ledger, ledger.selection(**chosen) as contacts:
        memcon_of = lru_cache(maxsize=256)(ledger.memcon)
        if str(path) == "-":
            stream_export(form, contacts, memcon_of, _Output(), texts=texts)
            return EXIT_OK
        made = write_export(
            form,
            contacts,
            memcon_of,
            path,
            filter=chosen,
            readers=readers_of(ledger),
            texts=texts,
            held=ledger.stats()["documents"] if texts else None,
            force=force,
        )
    _tell_what(made, path)
    return EXIT_OK


class _Output:
    """Standard output as a stream of bytes."""

    def write(self, data: bytes) -> None:
        """Writes a piece."""
        out(data.decode("utf-8", "backslashreplace"))


def _tell_what(made: dict[str, Any], path: Path) -> None:
    counts = ", ".join(f"{number:,} {what}" for what, number in made["counts"].items())
    tell(f"{path}: {counts}; {', '.join(made['files'])}")
    for what, number in made["left_out"].items():
        tell(f"left out, {what}: {number:,}")
