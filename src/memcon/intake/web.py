"""A URL becomes the bytes behind it: only from a public machine, within caps on bytes and time.

The standard library's HTTP client is used because the connection has to be ours: it goes to the
address that was checked, never to a name that could be resolved anew, TLS still verifies the name,
and a watchdog can end it at any moment, in the middle of a handshake too.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.message import Message
from urllib.parse import quote, urldefrag, urljoin

from memcon.errors import FetchFailed, TooLarge
from memcon.intake.address import Guard, Target

_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_HEADERS = {
    "User-Agent": "memcon",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain,application/json;q=0.9,*/*;q=0.5",
    "Accept-Language": "en",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}


@dataclass(frozen=True)
class Limits:
    """Caps on one fetch with all its redirects: bytes over the wire and unpacked, redirects, seconds."""

    bytes: int = 32 << 20
    unpacked: int = 64 << 20
    redirects: int = 5
    seconds: float = 30.0
    connect_seconds: float = 10.0


@dataclass(frozen=True)
class Fetched:
    """What was fetched: the last URL, without fragment, its bytes, and the encoding that the server declared."""

    url: str
    data: bytes
    charset: str | None = None


@dataclass(frozen=True)
class Fetcher:
    """How URLs are fetched; the guard, the limits and the trusted certificates may be replaced."""

    guard: Guard = field(default_factory=Guard)
    limits: Limits = field(default_factory=Limits)
    tls: ssl.SSLContext | None = None

    def fetch(self, url: str) -> Fetched:
        """The bytes behind a URL; raises `RefusedAddress`, `FetchFailed` or `TooLarge`, which name `url`."""
        deadline = time.monotonic() + self.limits.seconds
        here = urldefrag(url)[0]
        for _ in range(self.limits.redirects + 1):
            target = self.guard.check(url, _escaped(here))
            answer = self._get(url, target, deadline)
            if isinstance(answer, Fetched):
                return answer
            here = urldefrag(urljoin(target.url, answer))[0]
        raise FetchFailed(url, f"more than {self.limits.redirects} redirects")

    def _get(self, source: str, target: Target, deadline: float) -> Fetched | str:
        """The answer to one request, or the address it redirects to."""
        try:
            with self._connected(source, target, deadline) as connection:
                connection.request("GET", target.path, headers=_HEADERS)
                response = connection.getresponse()
                location = response.headers.get("Location")
                if response.status in _REDIRECTS and location:
                    return location
                if response.status != 200:
                    reason = " ".join(f"{response.status} {response.reason}".split())[:80]
                    raise FetchFailed(source, f"the server answered {reason}")
                data = self._body(source, response, deadline)
                return Fetched(target.url, data, response.headers.get_content_charset())
        except (OSError, http.client.HTTPException, ValueError, zlib.error) as error:
            raise FetchFailed(source, self._reason(error, target, deadline)) from None

    @contextmanager
    def _connected(self, source: str, target: Target, deadline: float) -> Iterator[http.client.HTTPConnection]:
        raw = self._open(source, target, deadline)
        # The copy of the socket stays ours when TLS takes the socket over.
        handle = raw.dup()
        watchdog = threading.Timer(max(0.0, deadline - time.monotonic()), _shut, (handle,))
        watchdog.daemon = True
        watchdog.start()
        connection = http.client.HTTPConnection(target.host, target.port, timeout=self.limits.connect_seconds)
        try:
            # A connection that has a socket does not open one.
            connection.sock = self._secured(raw, target) if target.scheme == "https" else raw
            # The Host header leaves out the port where it is the scheme's own.
            connection.default_port = 443 if target.scheme == "https" else 80
            yield connection
        finally:
            watchdog.cancel()
            connection.close()
            raw.close()
            handle.close()

    def _open(self, source: str, target: Target, deadline: float) -> socket.socket:
        failure: OSError | None = None
        for address in target.addresses:
            left = min(self.limits.connect_seconds, deadline - time.monotonic())
            if left <= 0:
                break
            try:
                return socket.create_connection((address, target.port), timeout=left)
            except OSError as error:
                failure = error
        raise failure or TimeoutError()

    def _secured(self, raw: socket.socket, target: Target) -> ssl.SSLSocket:
        return (self.tls or _trusted()).wrap_socket(raw, server_hostname=target.host)

    def _body(self, source: str, response: http.client.HTTPResponse, deadline: float) -> bytes:
        packed = _encoding(response.headers)
        unpacker = zlib.decompressobj(47) if packed else None
        received, body = 0, bytearray()
        while chunk := response.read1(1 << 16):
            received += len(chunk)
            while True:
                body += unpacker.decompress(chunk, 1 << 20) if unpacker else chunk
                if received > self.limits.bytes or len(body) > self.limits.unpacked:
                    raise TooLarge(source, f"more than {self.limits.bytes >> 20} MB came back")
                chunk = unpacker.unconsumed_tail if unpacker else b""
                if not chunk:
                    break
        if time.monotonic() > deadline:
            raise TimeoutError
        if response.length or (unpacker and not unpacker.eof):
            raise http.client.IncompleteRead(bytes(body[:0]))
        return bytes(body)

    def _reason(self, error: Exception, target: Target, deadline: float) -> str:
        if time.monotonic() >= deadline:
            return f"it took more than {self.limits.seconds:.0f} seconds"
        if isinstance(error, ssl.SSLCertVerificationError):
            return f"the certificate of {target.host} cannot be trusted ({error.verify_message})"
        if isinstance(error, TimeoutError):
            return f"{target.host} does not answer"
        if isinstance(error, http.client.IncompleteRead):
            return "the answer was cut short"
        words = getattr(error, "strerror", None) or type(error).__name__
        return f"{target.host} could not be read ({words})"


def fetch(url: str) -> Fetched:
    """The bytes behind a public URL, within the usual limits; see `Fetcher.fetch`."""
    return Fetcher().fetch(url)


def _trusted() -> ssl.SSLContext:
    """The system's certificates, and those of certifi where it is installed: some systems have none of their own."""
    context = ssl.create_default_context()
    with suppress(ImportError, OSError):
        import certifi

        context.load_verify_locations(certifi.where())
    return context


def _shut(handle: socket.socket) -> None:
    with suppress(OSError):
        handle.shutdown(socket.SHUT_RDWR)


def _encoding(headers: Message) -> bool:
    """True where the body is packed; raises `ValueError` where it is packed in a way that was not asked for."""
    encoding = (headers.get("Content-Encoding") or "identity").strip().lower()
    if encoding not in ("identity", "gzip", "x-gzip", "deflate"):
        raise ValueError("unknown content encoding")
    return encoding != "identity"


def _escaped(url: str) -> str:
    """The URL with characters outside ASCII in its path and query percent-encoded, its host left as it is."""
    scheme, separator, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme.lower()}{separator}{host}{slash}{''.join(c if c.isascii() else quote(c) for c in path)}"
