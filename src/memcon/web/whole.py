"""Whole pages, made once for each version of the ledger: what makes a page comes in, what remembers it goes out.

A page follows from its address, from who reads it and from the ledger; nothing else is in it.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import Response

BUDGET = 64_000_000  # bytes of pages that are remembered
LARGEST = 2_000_000  # of one of them

Make = Callable[[Request], Response]


class Whole(NamedTuple):
    """A page as it was made, and the version of the ledger that it was made of."""

    version: str
    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes


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
            self._size += len(page.body)
            while self._size > BUDGET:
                self._drop(next(iter(self._held)))

    def clear(self) -> None:
        """Forgets all of them."""
        with self._lock:
            self._held.clear()
            self._size = 0

    def _drop(self, key: object) -> None:
        if (old := self._held.pop(key, None)) is not None:
            self._size -= len(old.body)


def remembered(make: Make) -> Make:
    """The same page, made anew only where the ledger has changed, or for an address or a reader that are new."""

    @wraps(make)
    def page(request: Request) -> Response:
        holdings = request.app.state.holdings
        key = (request.url.path, request.url.query, request.app.state.writer(request))
        version = holdings.version()
        found = holdings.wholes.get(key, version)
        if found is None:
            made = make(request)
            found = Whole(version, made.status_code, tuple(made.raw_headers), bytes(made.body))
            holdings.wholes.put(key, found)
        answer = Response(found.body, found.status)
        answer.raw_headers = list(found.headers)
        return answer

    return page
