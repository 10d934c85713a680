"""Tables as CSV (RFC 4180): rows go in, lines come out that a spreadsheet opens without running anything.

One row is one line: line breaks in a value become spaces, and control characters are spelt out. A text that a
spreadsheet would take for a formula gets a leading apostrophe. Several values in one cell are joined by "; ". The exact
words are in JSON Lines and Parquet, and behind the offsets that stand in the rows.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from memcon.view.plain import visible
from memcon.view.wording import one_line

# What spreadsheets take for the beginning of a formula, the full-width forms included, and what they skip before one.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_lines(header: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[str]:
    """The lines of a CSV file, each with its line break (CR LF), the header first."""
    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\r\n")
    writer.writerow(header)
    for row in rows:
        yield line.getvalue()
        line.seek(0)
        line.truncate()
        writer.writerow([cell(value) for value in row])
    yield line.getvalue()


def cell(value: Any) -> str:
    """A value as the text of a cell: empty for unknown, `true` and `false`, numbers as digits, the rest defused."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    text = value if isinstance(value, str) else "; ".join(str(item) for item in value)
    shown = visible(one_line(text))
    return "'" + shown if text.startswith(_FORMULA) or shown.startswith(_FORMULA) else shown
