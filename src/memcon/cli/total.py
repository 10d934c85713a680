"""How many documents sources hold, where it can be told without reading them: names come in, a number goes out."""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable, Sequence

from memcon.intake.folder import walk
from memcon.intake.raw import GZIP_ERRORS
from memcon.intake.take import URL

_LINES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
_PIECE = 1 << 20


def count_documents(sources: Sequence[str], stopped: Callable[[], bool]) -> int | None:
    """The number of files, and of lines in those that hold a document a line; `None` for what must be fetched first.

    Gives up, with `None`, once `stopped` says so, and where a file cannot be read.
    """
    total = 0
    try:
        for source in sources:
            if source == "-" or URL.match(source):
                return None
            for path in walk(source) if os.path.isdir(source) else (source,):
                if stopped():
                    return None
                lines = isinstance(path, str) and path.lower().endswith(_LINES)
                if lines and not os.path.isfile(str(path)):
                    return None  # what a pipe gives can be read once
                total += _lines(str(path), stopped) if lines else 1
    except (OSError, *GZIP_ERRORS):
        return None
    return None if stopped() else total


def _lines(path: str, stopped: Callable[[], bool]) -> int:
    count, last = 0, b"\n"
    with gzip.open(path) if path.lower().endswith(".gz") else open(path, "rb") as file:
        while not stopped() and (piece := file.read(_PIECE)):
            count += piece.count(b"\n")
            last = piece
    return count + (not last.endswith(b"\n"))
