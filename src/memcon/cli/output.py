"""Memcons onto standard output, one after another as they come, in one of three forms."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from typing import Protocol

import msgspec

from memcon.record import Memcon, to_json
from memcon.view.plain import json_visible, visible
from memcon.view.wording import one_line

WIDEST = 100  # longer lines are hard to read
UNSET = 80


class ClosedPipe(Exception):
    """Whoever read standard output has seen enough."""


class Writer(Protocol):
    """Takes memcons in order."""

    def write(self, memcon: Memcon) -> None:
        """Prints one memcon."""

    def skip(self) -> None:
        """Notes a document that could not be read."""

    def close(self) -> None:
        """Ends the output, also after an interruption."""


def writer_for(form: str) -> Writer:
    """The writer of `text`, `json` or `jsonl`."""
    if form == "text":
        return TextWriter()
    return JsonWriter() if form == "json" else JsonLinesWriter()


class TextWriter:
    """Memoranda for people, empty lines between them."""

    def __init__(self) -> None:
        terminal = sys.stdout.isatty()
        self._colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        self._width = min(shutil.get_terminal_size((UNSET, 24)).columns, WIDEST) if terminal else UNSET
        self._first = True

    def write(self, memcon: Memcon) -> None:
        """Prints the memorandum."""
        from memcon.cli.terminal import render

        page = render(memcon, width=self._width, colour=self._colour)
        out(page if self._first else "\n\n" + page)
        self._first = False

    def skip(self) -> None:
        """Nothing: the message on standard error says it."""

    def close(self) -> None:
        """Nothing is open."""


class JsonLinesWriter:
    """One object per line."""

    def write(self, memcon: Memcon) -> None:
        """Prints one line."""
        out(json_visible(to_json(memcon)) + "\n")

    def skip(self) -> None:
        """Nothing: a line is a document."""

    def close(self) -> None:
        """Nothing is open."""


class JsonWriter:
    """One object for a single document; an array where there are more, read or not."""

    def __init__(self) -> None:
        self._held: str | None = None
        self._seen = 0
        self._written = 0

    def write(self, memcon: Memcon) -> None:
        """Holds the first object until it is known whether it is alone; prints the others."""
        self._next()
        shown = json_visible(msgspec.json.format(to_json(memcon), indent=2))
        if self._seen == 1:
            self._held = shown
        else:
            self._item(shown)

    def skip(self) -> None:
        """A document that could not be read makes the others several, too."""
        self._next()

    def close(self) -> None:
        """Prints the single object, or the end of the array."""
        if self._held is not None:
            out(self._held + "\n")
            self._held = None
        elif self._seen > 1:
            out("\n]\n" if self._written else "[]\n")

    def _next(self) -> None:
        self._seen += 1
        if self._held is not None:
            self._item(self._held)
            self._held = None

    def _item(self, shown: str) -> None:
        out((",\n" if self._written else "[\n") + shown)
        self._written += 1


def out(text: str) -> None:
    """Writes to standard output at once, as UTF-8 wherever it goes; raises `ClosedPipe` where nobody reads on."""
    try:
        buffer = getattr(sys.stdout, "buffer", None)
        if buffer is None:
            sys.stdout.write(text)
        else:
            buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
    except BrokenPipeError:
        _to_nowhere()
        raise ClosedPipe from None


def tell(message: str) -> None:
    """One message for people, on standard error; what a document or a file name put into it is harmless."""
    with contextlib.suppress(OSError):
        print(f"memcon: {visible(one_line(message))}", file=sys.stderr, flush=True)


def finish() -> None:
    """Flushes standard output, so that nothing is left to fail when the process ends."""
    try:
        sys.stdout.flush()
    except (BrokenPipeError, ValueError):
        _to_nowhere()


def _to_nowhere() -> None:
    """What may still be buffered has no reader; Python would complain about it at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
