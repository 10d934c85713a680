"""A user's own table of office-holders: a CSV or TSV file comes in, checked rows are kept beside the package's.

The file has a header. `person`, `office`, and `country` or `body` must be there; `start`, `end`, `seen` and
`wikidata` may:

    person,office,country,body,start,end,wikidata
    Jane Doe,Foreign Minister,NOR,,2031-03-01,,
    John Roe,Secretary General,,NATO,2030-10,2034-09-30,

A country is an ISO code of three or two letters or a usual English name, a date is 2031-03-01, 2031-03 or 2031.
"""

from __future__ import annotations

import csv
import gzip
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from memcon.errors import BrokenSource, MissingSource, UsageError
from memcon.intake.countries import alpha_3
from memcon.resolve.offices.kinds import office_kind
from memcon.resolve.words.countries import body_of, country_of, state_name

DATA = "MEMCON_DATA"
FILE = "offices.tsv.gz"
COLUMNS = ("person", "office", "country", "body", "start", "end", "seen", "wikidata")
MAX_BYTES = 64 << 20
MAX_FIELD = 300


def own_table() -> Path:
    """Where a user's own table is kept: in MEMCON_DATA, else where the platform keeps a program's data."""
    return data_folder() / FILE


def data_folder() -> Path:
    """The folder of what a user gives memcon to keep."""
    if os.environ.get(DATA):
        return Path(os.environ[DATA])
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "memcon"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "memcon"
    given = os.environ.get("XDG_DATA_HOME", "")
    return (Path(given) if os.path.isabs(given) else Path.home() / ".local" / "share") / "memcon"


def check_table(path: Path, as_of: str | None = None) -> list[str]:
    """The rows of a user's file as lines of the table, sorted, each once.

    `as_of`, an ISO date, is when the file was true: an office without an end was still held then. Raises
    `MissingSource`, or `BrokenSource` that names the first wrong line and what is wrong; `UsageError` for another
    `as_of`.
    """
    if as_of is not None and _date(as_of) is None:
        raise UsageError(f"{as_of} is no date: write it as 2031-03-01")
    from memcon.resolve.offices.table import name_key

    lines = set()
    for number, row in _rows(path):
        where = f"{path}:{number}"
        person, office = row["person"], row["office"]
        key = name_key(person)
        if not key or not office:
            raise BrokenSource(where, "each row names a person and an office")
        country, body = _side(where, row)
        start, end, seen = (_checked(where, name, row[name]) for name in ("start", "end", "seen"))
        if start and end and end < start[: len(end)]:
            raise BrokenSource(where, f"the office ends ({end}) before it starts ({start})")
        if row["wikidata"] and not re.fullmatch(r"Q[1-9]\d{0,11}", row["wikidata"]):
            raise BrokenSource(where, f"{row['wikidata']!r} is no Wikidata identifier such as Q42")
        kind = office_kind(office) or ""
        seen = seen or ("" if end else as_of or "")
        lines.add("\t".join((person, office, kind, country, body, start, end, seen, row["wikidata"], key)))
    if not lines:
        raise BrokenSource(str(path), "there is no row below its header")
    return sorted(lines)


def keep_table(lines: list[str], source: str, as_of: str | None) -> Path:
    """Keep checked lines as the user's table, in place of an earlier one; the path it is kept at.

    Raises `UsageError` where the folder cannot be written to.
    """
    path = own_table()
    head = "# own table\t" + "\t".join((re.sub(r"\s+", " ", Path(source).name), as_of or ""))
    packed = gzip.compress(("\n".join([head, *lines]) + "\n").encode("utf-8", "replace"), 9, mtime=0)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(dir=path.parent, prefix=FILE)
        with os.fdopen(number, "wb") as out:
            out.write(packed)
        os.replace(name, path)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written ({error.strerror}); {DATA} names another folder") from None
    return path


def remove_table() -> bool:
    """Remove the user's table; False where there is none."""
    try:
        own_table().unlink()
    except FileNotFoundError:
        return False
    return True


def kept_lines() -> tuple[str, list[str]]:
    """The head of the user's table ("" where none is kept) and its lines.

    Raises `BrokenSource` where the file is not what `keep_table` wrote.
    """
    path = own_table()
    try:
        text = gzip.decompress(path.read_bytes()).decode("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return "", []
    except (OSError, EOFError, ValueError) as error:
        raise _damaged(path, str(error)) from None
    head, *lines = text.splitlines() or [""]
    if not head.startswith("# own table\t") or any(line.count("\t") != 9 for line in lines):
        raise _damaged(path, "not a table of memcon's")
    return head, lines


def _damaged(path: Path, reason: str) -> BrokenSource:
    return BrokenSource(str(path), f"{reason}; `memcon offices update FILE` or `memcon offices remove` mends it")


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        raw = path.read_bytes() if path.stat().st_size <= MAX_BYTES else None
    except FileNotFoundError:
        raise MissingSource(str(path), "there is no such file") from None
    except OSError as error:
        raise BrokenSource(str(path), f"cannot be read ({error.strerror})") from None
    if raw is None:
        raise BrokenSource(str(path), f"it is larger than {MAX_BYTES >> 20} MB")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BrokenSource(str(path), f"it is not UTF-8 (byte {error.start})") from None
    lines = text.splitlines()
    table = csv.reader(lines, delimiter="\t" if lines and "\t" in lines[0] else ",")
    try:
        header = [name.strip().casefold() for name in next(table, [])]
        if "person" not in header or "office" not in header or not {"country", "body"} & set(header):
            raise BrokenSource(f"{path}:1", "the header must name person, office, and country or body")
        for cells in table:
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) > len(header):
                raise BrokenSource(f"{path}:{table.line_num}", f"{len(cells)} cells under {len(header)} headings")
            row = dict(zip(header, (" ".join(cell.split()) for cell in cells), strict=False))
            long = next((name for name, cell in row.items() if len(cell) > MAX_FIELD), None)
            if long is not None:
                raise BrokenSource(f"{path}:{table.line_num}", f"{long} is longer than {MAX_FIELD} characters")
            yield table.line_num, {name: row.get(name, "") for name in COLUMNS}
    except csv.Error as error:
        raise BrokenSource(f"{path}:{table.line_num}", str(error)) from None


def _side(where: str, row: dict[str, str]) -> tuple[str, str]:
    """The state's code and the body's short name, one of them at least."""
    country = body = ""
    if row["country"]:
        country = next(
            (
                c
                for c in (row["country"].upper(), alpha_3(row["country"]), country_of(row["country"]))
                if c and state_name(c)
            ),
            "",
        )
        if not country:
            raise BrokenSource(where, f"{row['country']!r} is no state's code or name")
    if row["body"]:
        known = body_of(row["body"])
        body = known.name if known else row["body"]
    if not country and not body:
        raise BrokenSource(where, "an office belongs to a country or a body")
    return country, body


def _checked(where: str, name: str, value: str) -> str:
    if value and _date(value) is None:
        raise BrokenSource(where, f"{name}: {value!r} is no date such as 2031-03-01, 2031-03 or 2031")
    return value


def _date(value: str) -> str | None:
    """An ISO date, month or year, as it came; None for anything else."""
    if not re.fullmatch(r"\d{4}(?:-\d\d(?:-\d\d)?)?", value, re.ASCII):
        return None
    try:
        date.fromisoformat((value + "-01-01")[:10])
    except ValueError:
        return None
    return value
