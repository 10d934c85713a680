"""JSON Lines become extracts, one a line, as they are read; a broken line costs nothing but itself."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any, get_args

import msgspec

from memcon.errors import BrokenSource, EmptySource, SourceError, TooLarge
from memcon.intake.countries import alpha_3
from memcon.intake.dates import iso_date
from memcon.intake.raw import GZIP_ERRORS
from memcon.intake.taken import Extract
from memcon.intake.text import decode_utf8
from memcon.record.document import DocumentKind

MAX_LINE = 100_000_000
# Unpacked bytes of one file: lines are not kept, so the cap is against gzip bombs alone.
MAX_UNPACKED = 64 << 30
# So many broken lines at the start, and not one good: it is another kind of file, not a damaged one.
HOPELESS = 100

_KINDS = frozenset(get_args(DocumentKind))
_TEXT_FACTS = ("url", "publisher", "title")
_decoder = msgspec.json.Decoder(dict[str, Any])


def read_lines(source: str, stream: io.BufferedReader) -> Iterator[tuple[str, Extract | SourceError]]:
    """Each record of a JSON Lines stream with its name, `SOURCE:LINE`; blank lines are passed over.

    A stream that is one JSON value over several lines, an object or an array of objects, is read too.
    """
    good = bad = number = size = 0
    try:
        for number, line in _raw_lines(stream):
            size += len(line or b"")
            if size > MAX_UNPACKED:
                yield source, TooLarge(source, f"more than {MAX_UNPACKED >> 30} GB; split it into smaller files")
                return
            if line is not None and not line.strip():
                continue
            if number == 1 and line is not None and _opens_a_value(line):
                yield from _whole_value(source, line, stream)
                return
            name = f"{source}:{number}"
            record = _record(name, line)
            good, bad = (good, bad + 1) if isinstance(record, BrokenSource) else (good + 1, bad)
            yield name, record
            if not good and bad == HOPELESS:
                reason = f"none of the first {HOPELESS} lines is a JSON object; the rest was not read"
                yield source, BrokenSource(source, reason)
                return
    except (*GZIP_ERRORS, OSError) as error:
        yield source, BrokenSource(source, f"damaged or cut short after line {number} ({error})")
        return
    if not good and not bad:
        yield source, EmptySource(source, "there is no line in it")


def _raw_lines(stream: io.BufferedReader) -> Iterator[tuple[int, bytes | None]]:
    """Lines by number from 1; `None` stands for one that is over the cap."""
    number = 0
    while line := stream.readline(MAX_LINE + 1):
        number += 1
        if len(line) <= MAX_LINE:
            # The mark at the start of a file belongs to the encoding, not to the JSON.
            yield number, line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(1 << 20)
        yield number, None


def _opens_a_value(line: bytes) -> bool:
    """True where the first line only opens a JSON value that goes on below it, or is an array."""
    return line.strip() == b"{" or line.lstrip().startswith(b"[")


def _whole_value(source: str, first: bytes, stream: io.BufferedReader) -> Iterator[tuple[str, Extract | SourceError]]:
    data = first + stream.read(MAX_LINE)
    if len(data) > MAX_LINE:
        reason = f"one JSON value of more than {MAX_LINE // 10**6} MB; write one object a line"
        yield source, TooLarge(source, reason)
        return
    value, warnings = _parse(data)
    if isinstance(value, dict):
        yield source, _extract(source, value, warnings)
    elif isinstance(value, list) and value:
        for number, item in enumerate(value, start=1):
            name = f"{source}:{number}"
            if isinstance(item, dict):
                yield name, _extract(name, item, warnings)
            else:
                yield name, BrokenSource(name, "this item of the array is not a JSON object")
    elif isinstance(value, list):
        yield source, EmptySource(source, "the array is empty")
    else:
        yield source, BrokenSource(source, f"not JSON Lines: {value}")


def _record(name: str, line: bytes | None) -> Extract | SourceError:
    if line is None:
        return TooLarge(name, f"the line is longer than {MAX_LINE // 10**6} MB")
    value, warnings = _parse(line)
    if isinstance(value, dict):
        return _extract(name, value, warnings)
    return BrokenSource(name, value if isinstance(value, str) else "the line is not a JSON object")


def _parse(data: bytes) -> tuple[dict[str, Any] | list[Any] | str, tuple[str, ...]]:
    """The JSON value, or in words why there is none; and what had to be replaced."""
    try:
        return _decoder.decode(data), ()
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        pass
    # The strict parser is the fast one; the other knows unpaired surrogates, and arrays come here too.
    text, warnings = decode_utf8(data)
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        return f"not JSON: {error.msg} at character {error.pos + 1}", ()
    except (RecursionError, ValueError) as error:
        reason = "nested too deeply" if isinstance(error, RecursionError) else str(error)
        return f"not JSON that can be read: {reason}", ()
    return value if isinstance(value, (dict, list)) else "not a JSON object", warnings


def _extract(name: str, record: dict[str, Any], warnings: tuple[str, ...]) -> Extract | SourceError:
    text = record.get("text")
    if not isinstance(text, str):
        reason = "has no `text`" if text is None else "has a `text` that is not a string"
        return BrokenSource(name, f"the record {reason}")
    notes = list(warnings)
    facts = {key: _string(record, key, notes) for key in _TEXT_FACTS}
    given_id = record.get("id")
    is_number = isinstance(given_id, int) and not isinstance(given_id, bool)
    return Extract(
        text=text,
        id=str(given_id) if is_number else _string(record, "id", notes),
        publisher_country=_country(record, notes),
        published=_published(record, notes),
        kind=_kind(record, notes),
        warnings=tuple(notes),
        **facts,
    )


def _string(record: dict[str, Any], key: str, notes: list[str]) -> str | None:
    value = record.get(key)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        notes.append(f"`{key}` was left out: it is not a string")
        return None
    # Facts are printed and stored like the text, so they may not hold what no encoding can.
    return value.encode("utf-8", "replace").decode("utf-8")


def _country(record: dict[str, Any], notes: list[str]) -> str | None:
    value = _string(record, "publisher_country", notes)
    code = alpha_3(value) if value else None
    if value and code is None:
        notes.append(f"`publisher_country` was left out: {value[:40]!r} is no ISO 3166-1 code")
    return code


def _published(record: dict[str, Any], notes: list[str]) -> str | None:
    value = _string(record, "published", notes)
    moment = iso_date(value) if value else None
    if value and moment is None:
        notes.append(f"`published` was left out: {value[:40]!r} is no ISO 8601 date")
    return moment


def _kind(record: dict[str, Any], notes: list[str]) -> DocumentKind | None:
    value = _string(record, "kind", notes)
    if value == "article":
        return "report"
    if value and value not in _KINDS:
        notes.append(f"`kind` was left out: {value[:40]!r} is not one of {', '.join(sorted(_KINDS))}")
        return None
    return value or None  # type: ignore[return-value]
