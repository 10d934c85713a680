"""What stands before every page: hosts, sizes and origins are checked, and every answer gets its security headers.

A request that is refused gets an answer of the same shape as any other error and reaches no page.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from memcon.web.settings import Settings, is_loopback

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'; object-src 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
SAFE = frozenset(("GET", "HEAD", "OPTIONS"))
LONGEST_ADDRESS = 8_000

Refuse = Callable[[Request, int, str, str], Awaitable[Response]]


class Guard:
    """ASGI middleware; `refuse(request, status, code, message)` makes the answer to what is not let through."""

    def __init__(self, app: ASGIApp, settings: Settings, refuse: Refuse) -> None:
        self.app = app
        self.settings = settings
        self.refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Checks a request and passes it on, or answers it."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return

        async def sealed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("cache-control", "no-store")
            await send(message)

        request = Request(scope, receive)
        if reason := self._wrong(request):
            response = await self.refuse(request, *reason)
            await response(scope, receive, sealed)
            return
        body = _Body(receive, self.settings.largest_body)
        try:
            await self.app(scope, body.receive, sealed)
        except TooMuch:
            response = await self.refuse(request, 413, "too_large", self._size())
            await response(scope, receive, sealed)

    def _wrong(self, request: Request) -> tuple[int, str, str] | None:
        headers = request.headers
        if not host_known(headers, self.settings):
            return (
                421,
                "unknown_host",
                ("This server does not answer under that name. `memcon serve --allowed-host NAME` lets it."),
            )
        if len(request.scope.get("raw_path") or b"") + len(request.scope["query_string"]) > LONGEST_ADDRESS:
            return 414, "address_too_long", f"An address has at most {LONGEST_ADDRESS:,} characters."
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > self.settings.largest_body:
            return 413, "too_large", self._size()
        if request.method not in SAFE and not same_origin(request):
            return 403, "cross_site", "This request comes from another site and is refused."
        return None

    def _size(self) -> str:
        return f"A request has at most {self.settings.largest_body:,} bytes."


class TooMuch(Exception):
    """A body that is larger than it may be."""


class _Body:
    def __init__(self, receive: Receive, largest: int) -> None:
        self._receive = receive
        self._left = largest

    async def receive(self) -> Message:
        message = await self._receive()
        if message["type"] == "http.request":
            self._left -= len(message.get("body", b""))
            if self._left < 0:
                raise TooMuch
        return message


def host_known(headers: Headers, settings: Settings) -> bool:
    """True where the Host header is one of this machine's own names or one that was allowed.

    A page of another site whose name was pointed at this machine (DNS rebinding) sends that name and gets nothing.
    """
    values = headers.getlist("host")
    if len(values) != 1:
        return False
    name = host_name(values[0])
    if name is None:
        return False
    allowed = {h.lower() for h in settings.hosts}
    if settings.host not in ("0.0.0.0", "::"):
        allowed.add(settings.host.lower().strip("[]"))
    return is_loopback(name) or name in allowed


def host_name(value: str) -> str | None:
    """The name in a Host header, in lower case and without its port; None where it is none."""
    value = value.strip().lower()
    if value.startswith("["):
        name, closed, port = value[1:].partition("]")
        port = port.removeprefix(":") if closed else "x"
    else:
        name, _, port = value.partition(":")
    if not name or (port and not port.isdecimal()) or any(c in name for c in "/@\\ ,"):
        return None
    return name.rstrip(".")


def same_origin(request: Request) -> bool:
    """True where a request that may change something was not sent by a page of another site.

    Browsers say where a request comes from in `Sec-Fetch-Site` and `Origin`. Since the page tells nobody where a link
    or form was (`Referrer-Policy: no-referrer`), the origin of its own forms is "null", which counts only where
    `Sec-Fetch-Site`, which no page can set, says that it is this one. A program that sends neither header is no browser
    and cannot be misused by another site; a form, which only browsers send, must come with one of the two. The API
    takes JSON alone, which no form sends, and says itself what is wrong with anything else.
    """
    headers = request.headers
    site = headers.get("sec-fetch-site")
    origin = headers.get("origin")
    if site is not None and site != "same-origin":
        return False
    if origin == "null":
        return site is not None
    if origin is not None:
        return origin.lower() in (f"http://{headers['host'].lower()}", f"https://{headers['host'].lower()}")
    if site is not None:
        return True
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if request.method == "DELETE" or request.url.path.startswith("/api/"):
        return True
    return kind not in ("", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain")


class Pace:
    """How often each client may do something, as a bucket that fills with time."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.per_minute = per_minute
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, client: str) -> int:
        """Counts one use. 0 where it is allowed, else the seconds after which it would be."""
        now = self._clock()
        left, since = self._buckets.pop(client, (float(self.per_minute), now))
        left = min(self.per_minute, left + (now - since) * self.per_minute / 60)
        allowed = left >= 1
        self._buckets[client] = (left - 1 if allowed else left, now)
        while len(self._buckets) > 10_000:
            self._buckets.popitem(last=False)
        return 0 if allowed else max(1, round((1 - left) * 60 / self.per_minute))


def client_of(request: Request) -> str:
    """The address that a request came from, as the connection says it; what headers claim is not believed."""
    client: Any = request.client
    return client.host if client else "unknown"
