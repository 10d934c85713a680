"""Whole pages, made once for each version of the ledger: what makes a page comes in, what remembers it goes out.

A page follows from its address, from who reads it and from the ledger; nothing else is in it.
"""

from __future__ import annotations

import gzip
import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import Response

BUDGET = 64_000_000  # bytes of pages that are remembered
PATIENCE = 1.0  # seconds that a page waits for its turn
LARGEST = 2_000_000  # of one of them
SMALL = 1024  # bytes that are not worth packing
COMPRESSION = 5

Make = Callable[[Request], Response]


class Whole(NamedTuple):
    """A page as it was made, and the version of the ledger that it was made of."""

    version: str
    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes
    packed: bytes | None = None  # by gzip


class Turns:
    """Pages are made one after the other, in the order in which they were asked for, as far as none takes long.

    Pages that are made all at once share one interpreter and are all late; one after the other, most are early. Whoever
    has waited for `PATIENCE` goes on, so that a page which takes long holds nobody up for longer than that.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._taken = False
        self._waiting: deque[threading.Event] = deque()

    @contextmanager
    def one(self) -> Iterator[None]:
        """The turn of one page, which ends with the `with`."""
        mine = self._take()
        try:
            yield
        finally:
            if mine:
                self._pass_on()

    def _take(self) -> bool:
        """Waits; false where it was too long for that."""
        with self._lock:
            if not self._taken:
                self._taken = True
                return True
            called = threading.Event()
            self._waiting.append(called)
        if called.wait(PATIENCE):
            return True
        with self._lock:
            if called.is_set():  # called in the last moment
                return True
            self._waiting.remove(called)
        return False

    def _pass_on(self) -> None:
        """The turn goes to the first who waits: nobody who comes now is before them."""
        with self._lock:
            if self._waiting:
                self._waiting.popleft().set()
            else:
                self._taken = False


class Wholes:
    """Pages by their address and reader; those that were asked for longest ago are forgotten first."""

    def __init__(self) -> None:
        self._held: OrderedDict[object, Whole] = OrderedDict()
        self._size = 0
        self._lock = threading.Lock()

    def get(self, key: object, version: str) -> Whole | None:
        """The page, where it is remembered for this version of the ledger."""
        with self._lock:
            found = self._held.get(key)
            if found is None or found.version != version:
                return None
            self._held.move_to_end(key)
            return found

    def put(self, key: object, page: Whole) -> None:
        """Remembers a page."""
        with self._lock:
            self._drop(key)
            if len(page.body) > LARGEST:
                return
            self._held[key] = page
            self._size += _size(page)
            while self._size > BUDGET:
                self._drop(next(iter(self._held)))

    def clear(self) -> None:
        """Forgets all of them."""
        with self._lock:
            self._held.clear()
            self._size = 0

    def _drop(self, key: object) -> None:
        if (old := self._held.pop(key, None)) is not None:
            self._size -= _size(old)


def _size(page: Whole) -> int:
    return len(page.body) + len(page.packed or b"")


def remembered(make: Make) -> Make:
    """The same page, made anew only where the ledger has changed, or for an address or a reader that are new."""

    @wraps(make)
    def page(request: Request) -> Response:
        holdings = request.app.state.holdings
        key = (request.url.path, request.url.query, request.app.state.writer(request))
        version = holdings.version()
        found = holdings.wholes.get(key, version)
        if found is None:
            with holdings.turns.one():
                made = make(request)
            found = Whole(version, made.status_code, tuple(made.raw_headers), bytes(made.body))
            holdings.wholes.put(key, found)
        if len(found.body) < SMALL or "gzip" not in request.headers.get("accept-encoding", ""):
            answer = Response(found.body, found.status)
            answer.raw_headers = list(found.headers)
            return answer
        if found.packed is None:
            found = found._replace(packed=gzip.compress(found.body, COMPRESSION, mtime=0))
            holdings.wholes.put(key, found)
        answer = Response(found.packed, found.status)
        kept = [(name, value) for name, value in found.headers if name != b"content-length"]
        added = {"content-encoding": "gzip", "vary": "Accept-Encoding", "content-length": str(len(found.packed or b""))}
        answer.raw_headers = [*kept, *((name.encode(), value.encode()) for name, value in added.items())]
        return answer

    return page
