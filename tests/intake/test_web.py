"""URLs: public addresses alone, each redirect checked, the connection pinned, caps kept.

The servers of these tests listen on loopback; a guard that allows this one address and resolves
invented names to it stands in for the network.
"""

from __future__ import annotations

import gzip
import http.server
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from memcon.errors import FetchFailed, RefusedAddress, SourceError, TooLarge
from memcon.intake import Taken, take_sources
from memcon.intake.address import Guard, is_public
from memcon.intake.web import Fetched, Fetcher, Limits

HOME = "127.0.0.1"
WORDS = "The two ministers spoke by telephone on Tuesday, and they agreed that the talks would go on in the spring."
PAGE = f"<html><head><title>A call</title></head><body><p>{WORDS}</p></body></html>".encode()
NAMES = {
    "post.test": [HOME],
    "trap.test": ["10.0.0.5"],
    "two-faced.test": ["203.0.114.7", "127.0.0.2"],
    "six.test": ["::1"],
}


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers by path; keeps what it was asked."""

    asked: list[tuple[str, str | None]]

    def do_GET(self) -> None:
        self.asked.append((self.path, self.headers["Host"]))
        path = self.path.split("?")[0]
        if path.startswith("/to/"):
            self._send(302, b"", ("Location", bytes.fromhex(path[4:]).decode()))
        elif path == "/loop":
            self._send(301, b"", ("Location", "/loop"))
        elif path == "/packed":
            self._send(200, gzip.compress(PAGE), ("Content-Encoding", "gzip"))
        elif path == "/bomb":
            self._send(200, gzip.compress(b"a" * 5_000_000), ("Content-Encoding", "gzip"))
        elif path == "/large":
            self._send(200, b"a" * 2_000_000)
        elif path == "/short":
            self._send(200, b"abc", ("Content-Length", "999"))
        elif path == "/latin":
            self._send(
                200, "<html><p>Präsident Müller".encode("latin-1"), ("Content-Type", "text/html; charset=iso-8859-1")
            )
        elif path == "/drip":
            self._drip()
        elif path == "/page":
            self._send(200, PAGE)
        else:
            self._send(404, b"no")

    def _send(self, status: int, body: bytes, *headers: tuple[str, str]) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        if not any(name == "Content-Length" for name, _ in headers):
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _drip(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        try:
            for _ in range(100):
                self.wfile.write(b"X: y\r\n"[:1])
                self.wfile.flush()
                time.sleep(0.1)
        except OSError:
            pass

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[http.server.ThreadingHTTPServer]:
    Handler.asked = []
    running = http.server.ThreadingHTTPServer((HOME, 0), Handler)
    running.daemon_threads = True
    threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
    yield running
    running.shutdown()
    running.server_close()


def resolve(host: str, port: int) -> list[str]:
    return NAMES.get(host) or [
        str(entry[4][0]) for entry in socket.getaddrinfo(host, port, flags=socket.AI_NUMERICHOST)
    ]


GUARD = Guard(resolve=resolve, allowed=frozenset({HOME}))
LIMITS = Limits(bytes=1 << 20, unpacked=2 << 20, redirects=3, seconds=5.0, connect_seconds=2.0)


def get(server: http.server.ThreadingHTTPServer, path: str, limits: Limits = LIMITS) -> Fetched:
    return Fetcher(GUARD, limits).fetch(address(server, path))


def address(server: http.server.ThreadingHTTPServer, path: str) -> str:
    return f"http://post.test:{server.server_address[1]}{path}"


def towards(url: str) -> str:
    return "/to/" + url.encode().hex()


@pytest.mark.parametrize(
    "ip",
    [
        *(
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
        ),
        *("255.255.255.255", "192.0.2.1", "198.18.0.1", "240.0.0.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1"),
        *(
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "64:ff9b:1::1",
            "2002:7f00:1::",
            "::7f00:1",
        ),
        *("2001:db8::1", "fec0::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "localhost", ""),
    ],
)
def test_an_address_that_is_not_public_is_refused(ip: str) -> None:
    assert not is_public(ip)


@pytest.mark.parametrize("ip", ["8.8.8.8", "1.1.1.1", "2606:4700:4700::1111", "64:ff9b::808:808"])
def test_a_public_address_is_let_through(ip: str) -> None:
    assert is_public(ip)


@pytest.mark.parametrize(
    "url",
    [
        *(
            "http://127.0.0.2/",
            "http://127.1.1/",
            "http://2130706434/",
            "http://0x7f.0.0.2/",
            "http://[::1]/",
            "http://[::ffff:10.0.0.1]/",
        ),
        *("http://trap.test/", "http://two-faced.test/", "http://six.test/", "ftp://post.test/a", "file:///etc/passwd"),
        *(
            "gopher://post.test/",
            "http://user:word@post.test/",
            "http://post.test\\@trap.test/",
            "http:///path",
            "http://post.test:99999/",
        ),
        *(
            "http://post.test/a b",
            "http://post.test/a\r\nX: y",
            "http://[::1",
            "https://169.254.169.254/latest/meta-data/",
        ),
    ],
)
def test_a_url_that_leads_to_no_public_page_is_refused(url: str) -> None:
    with pytest.raises(RefusedAddress) as refused:
        Fetcher(GUARD, LIMITS).fetch(url)
    assert refused.value.source == url


def test_the_usual_guard_refuses_loopback() -> None:
    (taken,) = take_sources(["http://127.0.0.1:9/"])
    assert isinstance(taken, RefusedAddress)


def test_a_page_becomes_a_document_with_its_last_address(server: http.server.ThreadingHTTPServer) -> None:
    source = address(server, towards("/page?a=ü#part"))
    (taken,) = take_sources([source], fetcher=Fetcher(GUARD, LIMITS))
    assert isinstance(taken, Taken), taken
    assert taken.document.text == WORDS
    assert taken.document.url == address(server, "/page?a=%C3%BC")
    assert taken.source == source
    port = server.server_address[1]
    assert Handler.asked[-1] == ("/page?a=%C3%BC", f"post.test:{port}")


@pytest.mark.parametrize(
    "to", ["http://127.0.0.2/", "http://trap.test/page", "//trap.test/", "file:///etc/passwd", "http://[::1]/"]
)
def test_a_redirect_to_no_public_page_is_refused(server: http.server.ThreadingHTTPServer, to: str) -> None:
    with pytest.raises(RefusedAddress):
        get(server, towards(to))
    assert len(Handler.asked) == 1


def test_a_name_is_resolved_once_and_the_connection_goes_to_what_was_checked(
    server: http.server.ThreadingHTTPServer,
) -> None:
    answers = [[HOME], ["127.0.0.2"]]
    fetcher = Fetcher(Guard(resolve=lambda host, port: answers.pop(0), allowed=frozenset({HOME})), LIMITS)
    assert fetcher.fetch(address(server, "/page")).data == PAGE
    assert answers == [["127.0.0.2"]]


def test_packed_answers_are_unpacked_and_the_declared_encoding_is_kept(server: http.server.ThreadingHTTPServer) -> None:
    assert get(server, "/packed").data == PAGE
    assert get(server, "/latin").charset == "iso-8859-1"
    (taken,) = take_sources([address(server, "/latin")], fetcher=Fetcher(GUARD, LIMITS))
    assert isinstance(taken, Taken) and taken.document.text == "Präsident Müller"


@pytest.mark.parametrize(
    ("path", "error", "words"),
    [
        ("/nowhere", FetchFailed, "404"),
        ("/loop", FetchFailed, "3 redirects"),
        ("/large", TooLarge, "MB"),
        ("/bomb", TooLarge, "MB"),
        ("/short", FetchFailed, "cut short"),
    ],
)
def test_what_cannot_be_fetched_says_why(
    server: http.server.ThreadingHTTPServer, path: str, error: type[SourceError], words: str
) -> None:
    with pytest.raises(error, match=words) as failed:
        get(server, path)
    assert failed.value.source == address(server, path)


def test_a_server_that_drips_is_left_at_the_deadline(server: http.server.ThreadingHTTPServer) -> None:
    start = time.monotonic()
    with pytest.raises(FetchFailed, match="seconds"):
        get(server, "/drip", Limits(seconds=0.5))
    assert time.monotonic() - start < 3


def test_a_name_without_an_address_and_a_closed_port_fail() -> None:
    def nothing(host: str, port: int) -> list[str]:
        raise socket.gaierror("unknown")

    with pytest.raises(FetchFailed, match="no address"):
        Fetcher(Guard(resolve=nothing)).fetch("http://nowhere.test/")
    with socket.socket() as free:
        free.bind((HOME, 0))
        port = free.getsockname()[1]
    with pytest.raises(FetchFailed):
        Fetcher(GUARD, LIMITS).fetch(f"http://post.test:{port}/")


def test_a_resolver_that_hangs_is_left() -> None:
    guard = Guard(resolve=lambda host, port: time.sleep(3) or [], resolve_seconds=0.1)
    with pytest.raises(FetchFailed, match="seconds"):
        Fetcher(guard).fetch("http://slow.test/")


def test_the_name_is_verified_although_the_connection_is_pinned(tmp_path: Path) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl, which makes the certificate of this test, is not installed")
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    make = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=post.test"]
    make += ["-addext", "subjectAltName=DNS:post.test", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(make, check=True, capture_output=True)
    Handler.asked = []
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    running = http.server.ThreadingHTTPServer((HOME, 0), Handler)
    running.socket = context.wrap_socket(running.socket, server_side=True)
    threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
    port = running.server_address[1]
    guard = Guard(resolve=lambda host, port: [HOME], allowed=frozenset({HOME}))
    trusting = Fetcher(guard, LIMITS, ssl.create_default_context(cafile=str(certificate)))
    try:
        assert trusting.fetch(f"https://post.test:{port}/page").data == PAGE
        with pytest.raises(FetchFailed, match="certificate"):
            trusting.fetch(f"https://other.test:{port}/page")
        with pytest.raises(FetchFailed, match="certificate"):
            Fetcher(guard, LIMITS).fetch(f"https://post.test:{port}/page")
    finally:
        running.shutdown()
        running.server_close()
