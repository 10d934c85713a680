"""A sign of life on standard error while long work goes on: how much is done, how fast, and how long it takes."""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator
from types import TracebackType

PATIENCE = 2.0  # seconds without a sign
PACE = 0.5  # seconds between two signs
WINDOW = 60  # signs over which the rate is taken: what was passed over quickly says nothing of what is slow
_BAR = 20
_CLEAR = "\r\x1b[K"


class Progress:
    """Keeps a line up to date once work has taken `PATIENCE`, where standard error is a terminal; else silent."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._started = time.monotonic()
        self._done = 0
        self._total: int | None = None
        self._before: deque[tuple[float, int]] = deque(maxlen=WINDOW)
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

    def expect(self, total: int) -> None:
        """Tells how many documents there are."""
        self._total = total

    @property
    def over(self) -> bool:
        """True once the line is taken away for good."""
        return self._over.is_set()

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
                    self._before.append((time.monotonic(), self._done))
                    self._write(_CLEAR + line(self._done, self._total, self._seconds(), self._rate()))
                    self._shown = True
            self._over.wait(PACE)

    def _clear(self) -> None:
        if self._shown:
            self._write(_CLEAR)
            self._shown = False

    def _seconds(self) -> float:
        return time.monotonic() - self._started

    def _rate(self) -> float:
        """Documents a second of late; over all the time where that is short."""
        (since, done), (now, _) = self._before[0], self._before[-1]
        if now - since < PATIENCE:
            since, done = self._started, 0
        return (self._done - done) / max(now - since, 1e-6)

    def _write(self, words: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(words)
            sys.stderr.flush()


def line(done: int, total: int | None, seconds: float, rate: float) -> str:
    """What is shown: with a bar and the time left where the number of documents is known."""
    speed = f"{rate:,.1f} a second"
    if total is None or total < done or not total:
        return f"reading: {done:,} documents done, {seconds:,.0f} s, {speed}"
    filled = _BAR * done // total
    bar = "█" * filled + "░" * (_BAR - filled)
    left = f", {span_of_time((total - done) / rate)} left" if rate > 0 else ""
    return f"reading {bar} {done:,} of {total:,} documents, {speed}{left}"


def span_of_time(seconds: float) -> str:
    """A stretch of time in its two largest units: `40 s`, `12 min 5 s`, `3 h 20 min`."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600:,} h {whole % 3600 // 60} min"
