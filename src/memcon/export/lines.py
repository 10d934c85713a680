"""JSON as exports write it: a record comes in, a line goes out, the same for the same record and harmless to show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from memcon.ledger.records import encode
from memcon.view.plain import json_visible


def json_line(value: Any) -> str:
    """One line of JSON with its line break; characters that could steer a terminal are written as JSON's escapes."""
    return json_visible(encode(value)) + "\n"


def json_object(value: Any) -> str:
    """The record on indented lines, for a program or a patient reader."""
    return json_visible(msgspec.json.format(encode(value), indent=2)) + "\n"


def json_array(values: Iterable[Any]) -> Iterator[str]:
    """One array of indented records, piece by piece."""
    before = "[\n"
    for value in values:
        yield before + json_object(value).rstrip("\n")
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"
