"""Bytes come in from a file, a pipe or the web; they go out counted, unpacked and never more than the caps."""

from __future__ import annotations

import gzip
import io
import os
import stat
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from memcon.errors import BrokenSource, MissingSource, TooLarge, UnsupportedSource

MAX_BYTES = 256 * 1024 * 1024
HEAD_BYTES = 8192
GZIP = b"\x1f\x8b"

# What reading a gzip stream raises where the bytes are not what they claim to be.
GZIP_ERRORS = (EOFError, gzip.BadGzipFile, zlib.error)


class Readable(Protocol):
    """Anything that gives bytes."""

    def read(self, size: int = -1, /) -> bytes:
        """At most `size` bytes, none at the end."""
        ...


class _Counted(io.RawIOBase):
    """A raw stream whose first read gives a full head, so that a slow pipe can be recognised by its first bytes."""

    def __init__(self, inner: Readable) -> None:
        self._read = getattr(inner, "read1", inner.read)  # what damage leaves readable is not lost with the rest
        self._first = True
        self._damage: Exception | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        if self._damage is not None:
            raise self._damage
        wanted = len(buffer)
        data = self._read(wanted) if not self._first else self._read_head(wanted)
        buffer[: len(data)] = data
        return len(data)

    def _read_head(self, wanted: int) -> bytes:
        self._first = False
        data = b""
        while len(data) < min(wanted, HEAD_BYTES):
            try:
                more = self._read(min(wanted, HEAD_BYTES) - len(data))
            except GZIP_ERRORS as error:
                if not data:
                    raise
                self._damage = error
                break
            if not more:
                break
            data += more
        return data


def buffered(inner: Readable) -> io.BufferedReader:
    """A reader of `inner` whose `peek()` shows at least the first `HEAD_BYTES` bytes where there are as many."""
    return io.BufferedReader(_Counted(inner), 1 << 16)


@contextmanager
def open_path(source: str, path: str) -> Iterator[io.BufferedReader]:
    """The bytes of a regular file or a named pipe; raises `MissingSource` or `UnsupportedSource`."""
    try:
        mode = os.stat(path).st_mode
        # Opening a device may act on it, and some never end.
        if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
            raise UnsupportedSource(source, "this is neither a file nor a folder but a device or a socket")
        file = io.FileIO(path)
    except (OSError, ValueError) as error:
        raise MissingSource(source, _why(error)) from None
    with file, buffered(file) as stream:
        yield stream


@contextmanager
def open_stdin() -> Iterator[io.BufferedReader]:
    """The bytes of standard input, which stays open."""
    stream = buffered(sys.stdin.buffer)
    try:
        yield stream
    finally:
        stream.detach()


def unpacked(source: str, stream: io.BufferedReader) -> tuple[io.BufferedReader, bool]:
    """The stream, or the one that is packed in it with gzip, and whether it was; raises `BrokenSource`."""
    if stream.peek(2)[:2] != GZIP:
        return stream, False
    inner = buffered(gzip.GzipFile(fileobj=stream, mode="rb"))
    try:
        inner.peek(HEAD_BYTES)
    except GZIP_ERRORS as error:
        raise BrokenSource(source, f"the gzip file is damaged or cut short ({error})") from None
    return inner, True


def read_all(source: str, stream: io.BufferedReader, limit: int = MAX_BYTES) -> bytes:
    """Everything that is left in the stream; raises `TooLarge` past `limit` bytes, `BrokenSource` in damaged gzip."""
    try:
        data = stream.read(limit + 1)
    except GZIP_ERRORS as error:
        raise BrokenSource(source, f"the gzip file is damaged or cut short ({error})") from None
    except OSError as error:
        raise MissingSource(source, _why(error)) from None
    if len(data) > limit:
        raise TooLarge(source, f"more than {limit >> 20} MB; split it into smaller files")
    return data


def shown(name: str) -> str:
    """A source's name as it may be printed: no control characters, and no bytes that are not text."""
    if name.isprintable():
        return name
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" if ord(c) < 256 else "\ufffd" for c in name)


def _why(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file or folder"
    if isinstance(error, PermissionError):
        return "may not be opened (permission denied)"
    return f"cannot be opened ({(error.strerror if isinstance(error, OSError) else None) or error})"
