"""Web archives: each page in one is a document; other records are passed over, broken ones named."""

from __future__ import annotations

import gzip
import io
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.errors import BrokenSource, EmptySource, SourceError, TooLarge
from memcon.intake import Taken, archive, take_sources
from memcon.intake.archive import read_archive
from memcon.intake.raw import buffered
from memcon.intake.taken import Extract

BODY = "<p>The two ministers spoke by telephone on Monday, and they agreed to go on in the spring.</p>" * 3
PAGE = f"<html><head><title>A call</title></head><body><article><h1>A call</h1>{BODY}</article></body></html>".encode()


def record(kind: str, block: bytes, url: str = "https://post.example/a", content: str = "application/http") -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nContent-Type: {content}\r\n"
    return f"{head}Content-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"


def answer(body: bytes, headers: str = "Content-Type: text/html; charset=utf-8", status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\n{headers}\r\n\r\n".encode() + body


def pages(data: bytes) -> list[Extract | SourceError]:
    return [one for _, one in read_archive("w", buffered(io.BytesIO(data)))]


INFO = record("warcinfo", b"software: a crawler\r\n", content="application/warc-fields")
CHUNKED = b"%x;x=1\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n" % (100, PAGE[:100], len(PAGE) - 100, PAGE[100:])


def test_pages_are_read_and_the_rest_is_passed_over(tmp_path: Path) -> None:
    records = [
        INFO,
        record("request", b"GET /a HTTP/1.1\r\n\r\n"),
        record("response", answer(PAGE)),
        record("response", answer(b"\x89PNG", "Content-Type: image/png"), "https://post.example/a.png"),
        record("response", answer(PAGE, status="404 Not Found"), "https://post.example/gone"),
        record("resource", "They met in Sund – at noon.".encode(), "https://post.example/n.txt", "text/plain"),
    ]
    for name, data in (
        ("a.warc", b"".join(records)),
        ("b.warc.gz", b"".join(map(gzip.compress, records))),
        ("c", b"".join(records)),
    ):
        path = tmp_path / name
        path.write_bytes(data)
        first, second = take_sources([str(path)])
        assert isinstance(first, Taken) and isinstance(second, Taken)
        assert (first.source, second.source) == (f"{path}:3", f"{path}:6")
        assert (first.document.url, first.document.title) == ("https://post.example/a", "A call")
        assert "spoke by telephone on Monday" in first.document.text and first.document.sha256
        assert second.document.text == "They met in Sund – at noon."


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ("Content-Type: text/html\r\nContent-Encoding: gzip", gzip.compress(PAGE)),
        ("Content-Type: text/html\r\nContent-Encoding: gzip", PAGE),
        ("Content-Type: text/html\r\nContent-Encoding: deflate", zlib.compress(PAGE)),
        ("Content-Type: text/html\r\nTransfer-Encoding: chunked", CHUNKED),
        ("Content-Type: text/html\r\nTransfer-Encoding: chunked", PAGE),
    ],
)
def test_answers_are_unwrapped(headers: str, body: bytes) -> None:
    (one,) = pages(record("response", answer(body, headers)))
    assert isinstance(one, Extract) and "spoke by telephone on Monday" in one.text


def test_what_is_broken_is_named_and_the_rest_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    packed = record("response", answer(b"\x00", "Content-Type: text/html\r\nContent-Encoding: br"))
    good = record("response", answer(PAGE))
    assert [type(one) for one in pages(packed + good)] == [BrokenSource, Extract]
    assert [type(one) for one in pages(good + good[:-200])] == [Extract, BrokenSource]
    assert [type(one) for one in pages(good + b"WARC/1.0\r\nWARC-Type: response\r\n\r\n")] == [Extract, BrokenSource]
    assert [type(one) for one in pages(good + b"junk")] == [Extract, BrokenSource]
    assert [type(one) for one in pages(INFO)] == [EmptySource]
    monkeypatch.setattr(archive, "MAX_RECORD", 5000)
    bomb = record(
        "response", answer(gzip.compress(b"a" * 100_000), "Content-Type: text/html\r\nContent-Encoding: gzip")
    )
    assert [type(one) for one in pages(record("response", answer(b"a" * 6000)) + bomb + good)] == [
        TooLarge,
        TooLarge,
        Extract,
    ]
    monkeypatch.setattr(archive, "MAX_UNPACKED", 10)
    assert [type(one) for one in pages(good)] == [TooLarge]


def test_addresses_that_are_none_are_left_out() -> None:
    (one,) = pages(record("response", answer(PAGE), "javascript:alert(1)"))
    assert isinstance(one, Extract) and one.url is None


@given(st.binary(max_size=200), st.integers(0, 1000))
def test_any_bytes_are_read_or_refused(junk: bytes, at: int) -> None:
    data = INFO + record("response", answer(b"short", "Content-Type: text/plain"))
    for hostile in (junk, b"WARC/1.0\r\n" + junk, data[:at] + junk + data[at:]):
        assert all(isinstance(one, (Extract, SourceError)) for one in pages(hostile))
