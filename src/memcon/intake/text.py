"""Bytes of plain text become a string: byte for byte where they are UTF-8, and said where they are not."""

from __future__ import annotations

import codecs
import hashlib

from memcon.errors import BrokenSource
from memcon.intake.sniff import UTF_BOMS
from memcon.intake.taken import Extract


def read_text(source: str, data: bytes) -> Extract:
    """The extract of a plain text file; raises `BrokenSource` where UTF-16 or UTF-32 is damaged.

    Nothing is normalised: line ends and a byte order mark stay in the text.
    """
    warnings: tuple[str, ...] = ()
    if data.startswith(UTF_BOMS):
        try:
            text = data.decode("utf-32" if data.startswith(UTF_BOMS[:2]) else "utf-16")
        except UnicodeDecodeError as error:
            raise BrokenSource(source, f"the {error.encoding} text is damaged at byte {error.start}") from None
    else:
        text, warnings = decode_utf8(data)
    return Extract(text=text, sha256=hashlib.sha256(data).hexdigest(), warnings=warnings)


def decode_utf8(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of bytes that should be UTF-8, with a warning that counts what had to be replaced by U+FFFD."""
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        first = error.start
    # The one decodes as everybody does; the other only counts: it keeps each byte it cannot read apart.
    text = data.decode("utf-8", "replace")
    escaped = data.decode("utf-8", "surrogateescape")
    count = sum(len(run) for run in _broken_runs(escaped))
    return text, (f"not all of it is UTF-8: {count} bytes were replaced by U+FFFD, the first at byte {first}",)


def declared_decode(data: bytes, encoding: str) -> str | None:
    """The text in an encoding that the source declares, or `None` where it is unknown or does not fit."""
    try:
        return data.decode(codecs.lookup(encoding).name)
    except (LookupError, UnicodeDecodeError, ValueError):
        return None


def _broken_runs(escaped: str) -> list[str]:
    import re

    return re.findall("[\udc80-\udcff]+", escaped)
