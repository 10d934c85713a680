"""A sign of life on standard error while long work goes on: how many documents are done, and for how long."""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from collections.abc import Iterator
from types import TracebackType

PATIENCE = 2.0  # seconds without a sign
PACE = 0.5  # seconds between two signs
_CLEAR = "\r\x1b[K"


class Progress:
    """Keeps a line up to date once work has taken `PATIENCE`, where standard error is a terminal; else silent."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._started = time.monotonic()
        self._done = 0
        self._shown = False

    def __enter__(self) -> Progress:
        if sys.stderr.isatty():
            threading.Thread(target=self._keep_showing, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def count(self, done: int) -> None:
        """Tells how many documents are done."""
        self._done = done

    @contextlib.contextmanager
    def aside(self) -> Iterator[None]:
        """Takes the line away while something else is written."""
        with self._lock:
            self._clear()
            yield

    def stop(self) -> None:
        """Takes the line away for good."""
        self._over.set()
        with self._lock:
            self._clear()

    def _keep_showing(self) -> None:
        self._over.wait(PATIENCE)
        while not self._over.is_set():
            with self._lock:
                if not self._over.is_set():
                    self._write(f"{_CLEAR}reading: {self._done:,} documents done, {self._seconds():,.0f} s")
                    self._shown = True
            self._over.wait(PACE)

    def _clear(self) -> None:
        if self._shown:
            self._write(_CLEAR)
            self._shown = False

    def _seconds(self) -> float:
        return time.monotonic() - self._started

    def _write(self, words: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(words)
            sys.stderr.flush()
