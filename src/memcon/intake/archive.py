"""A web archive (WARC 0.17 to 1.1) becomes extracts, one a page that it holds; records are read one at a time.

The archive is a row of records: a line with the version, headers, an empty line, and so many bytes as `Content-Length`
says. Where it is packed, each record is a member of one gzip stream, which unpacks as a whole.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from memcon.errors import BrokenSource, EmptySource, SourceError, TooLarge
from memcon.intake.raw import GZIP_ERRORS, HEAD_BYTES
from memcon.intake.sniff import sniff
from memcon.intake.taken import Extract

MAX_RECORD = 64 << 20  # bytes of a page, packed or unpacked
MAX_UNPACKED = 64 << 30  # bytes of an archive: records are not kept, so the cap is against gzip bombs alone
MAX_HEADERS = 64 << 10
_READ = {"text/html": "html", "application/xhtml+xml": "html", "text/plain": "text", "application/pdf": "pdf"}
_SPACE_BETWEEN = 64  # empty lines between records

Headers = dict[str, str]


class _Page(NamedTuple):
    """What a record holds of the web: its type, the charset that was declared, and its bytes."""

    type: str
    charset: str | None
    data: bytes


def read_archive(source: str, stream: io.BufferedReader) -> Iterator[tuple[str, Extract | SourceError]]:
    """Each page and text of an archive with its name, `SOURCE:RECORD`; records are counted from 1.

    Read are answers with status 200, and what was put in without an answer, of HTML, plain text and PDF. Pictures,
    scripts, requests and the archive's own notes are passed over.
    """
    found = number = size = 0
    try:
        while (headers := _headers(source, stream, first=not number)) is not None:
            number += 1
            name = f"{source}:{number}"
            length = _length(source, headers)
            size += length
            if size > MAX_UNPACKED:
                yield source, TooLarge(source, f"more than {MAX_UNPACKED >> 30} GB; split it into smaller files")
                return
            block = stream.read(length) if length <= MAX_RECORD else None
            if block is None:
                _skip(stream, length)
            elif len(block) < length:
                raise BrokenSource(source, f"cut short in record {number}")
            if headers.get("warc-type") not in ("response", "resource", "conversion"):
                continue
            made = _record(name, headers, block)
            if made is not None:
                found += 1
                yield name, made
    except (*GZIP_ERRORS, OSError) as error:
        yield source, BrokenSource(source, f"damaged or cut short after record {number} ({error})")
        return
    except BrokenSource as error:
        yield source, error
        return
    if not found:
        yield source, EmptySource(source, "there is no page in the archive")


def _headers(source: str, stream: io.BufferedReader, first: bool) -> Headers | None:
    """The headers of the next record; `None` at the end of the archive."""
    line = b""
    for _ in range(_SPACE_BETWEEN):
        line = stream.readline(MAX_HEADERS)
        if not line:
            return None
        if line.strip():
            break
    if not line.startswith(b"WARC/"):
        raise BrokenSource(source, "this is no web archive" if first else "a record does not begin where it should")
    return _fields(source, stream)


def _fields(source: str, stream: io.BufferedIOBase) -> Headers:
    """Header lines up to an empty one: names in small letters, of several with one name the first."""
    fields: Headers = {}
    size = 0
    last = ""
    while (line := stream.readline(MAX_HEADERS)).strip():
        size += len(line)
        if size > MAX_HEADERS:
            raise BrokenSource(source, "the headers of a record are too long")
        text = line.decode("utf-8", "replace").rstrip("\r\n")
        if text[:1] in (" ", "\t") and last:
            fields[last] += " " + text.strip()
            continue
        name, colon, value = text.partition(":")
        last = name.strip().lower() if colon and name.strip().lower() not in fields else ""
        if last:
            fields[last] = value.strip()
    return fields


def _length(source: str, headers: Headers) -> int:
    stated = headers.get("content-length", "")
    if not (stated.isascii() and stated.isdigit() and len(stated) < 16):
        raise BrokenSource(source, "a record does not say how long it is")
    return int(stated)


def _skip(stream: io.BufferedReader, length: int) -> None:
    while length > 0 and (data := stream.read(min(length, 1 << 20))):
        length -= len(data)


def _record(name: str, headers: Headers, block: bytes | None) -> Extract | SourceError | None:
    """What is read of a record; `None` where it holds nothing that memcon reads."""
    url = headers.get("warc-target-uri", "").strip("<> ")
    address = url if _scheme(url) in ("http", "https") else None
    if block is None:
        return TooLarge(name, f"a record of more than {MAX_RECORD >> 20} MB")
    try:
        page = _answer(name, block) if _is_http(headers) else _Page(*_type(headers.get("content-type")), block)
        if page is None or page.type not in _READ or not page.data.strip():
            return None
        return _extract(name, address, page)
    except SourceError as error:
        return error


def _scheme(url: str) -> str:
    """The scheme of an address; empty for what is none."""
    try:
        return urlsplit(url).scheme.lower()
    except ValueError:
        return ""


def _is_http(headers: Headers) -> bool:
    return headers.get("content-type", "").lower().startswith("application/http")


def _type(value: str | None) -> tuple[str, str | None]:
    """The media type and the charset of a Content-Type."""
    kind, _, rest = (value or "").partition(";")
    charset = next((p.partition("=")[2].strip(" \"'") for p in rest.split(";") if "charset=" in p.lower()), None)
    return kind.strip().lower(), charset or None


def _answer(name: str, block: bytes) -> _Page | None:
    """A server's answer without its headers and its wrapping; `None` for one that is no page."""
    stream = io.BytesIO(block)
    status = stream.readline(MAX_HEADERS).split()
    if len(status) < 2 or not status[0].upper().startswith(b"HTTP/") or status[1] != b"200":
        return None
    headers = _fields(name, stream)
    kind, charset = _type(headers.get("content-type"))
    if kind not in _READ:
        return None
    data = stream.read()
    if "chunked" in headers.get("transfer-encoding", "").lower():
        data = _unchunked(data)
    coding = headers.get("content-encoding", "identity").strip().lower() or "identity"
    return _Page(kind, charset, _unpacked(name, coding, data))


def _unchunked(data: bytes) -> bytes:
    """The bytes of chunks; as they are where they are none, since some archives keep the header alone."""
    stream = io.BytesIO(data)
    pieces: list[bytes] = []
    while True:
        size = stream.readline(1024).split(b";")[0].strip()
        try:
            length = int(size, 16)
        except ValueError:
            return b"".join(pieces) if pieces else data
        if length <= 0 or length > len(data):
            return b"".join(pieces)
        pieces.append(stream.read(length))
        stream.readline(1024)


def _unpacked(name: str, coding: str, data: bytes) -> bytes:
    if coding == "identity" or (coding in ("gzip", "x-gzip") and not data.startswith(b"\x1f\x8b")):
        return data
    if coding not in ("gzip", "x-gzip", "deflate"):
        raise BrokenSource(name, f"the page is packed in a way that memcon does not unpack ({coding[:20]!r})")
    for window in (47, -15):  # gzip or zlib by its header, then bare deflate
        unpacker = zlib.decompressobj(window)
        try:
            plain = unpacker.decompress(data, MAX_RECORD + 1)
        except zlib.error:
            continue
        if len(plain) > MAX_RECORD:
            raise TooLarge(name, f"a page of more than {MAX_RECORD >> 20} MB when unpacked")
        return plain
    raise BrokenSource(name, "the page is packed, and damaged")


def _extract(name: str, url: str | None, page: _Page) -> Extract | None:
    kind = sniff(name, page.data[:HEAD_BYTES], unquote(urlsplit(url).path) if url else "")
    if kind == "pdf":
        from memcon.intake.pdf import read_pdf

        return read_pdf(name, page.data).with_url(url)
    if kind == "html" or page.type != "text/plain":
        from memcon.intake.html import read_page

        return read_page(name, page.data, url=url, charset=page.charset)
    from memcon.intake.text import read_text

    return read_text(name, page.data).with_url(url)
