"""Records to JSON and back without loss, and the JSON Schema of the record."""

from __future__ import annotations

from typing import Any

import msgspec

from memcon.errors import MemconError, RecordError
from memcon.record.memcon import Memcon

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Memcon)

SCHEMA_ID = "https://json-schema.org/draft/2020-12/schema"


def to_json(memcon: Memcon) -> str:
    """One line of JSON, fields in the order of the contract."""
    return _encoder.encode(memcon).decode("utf-8")


def from_json(line: str | bytes) -> Memcon:
    """The memcon of a line of JSON; raises `RecordError` (or `SpanError`) where it is none."""
    try:
        return _decoder.decode(line)
    except msgspec.ValidationError as error:
        if isinstance(error.__cause__, MemconError):
            raise error.__cause__ from None
        raise RecordError(f"not a memcon: {error}") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise RecordError(f"not a memcon: {error}") from error


def to_dict(memcon: Memcon) -> dict[str, Any]:
    """The memcon as plain dictionaries and lists, as `json.loads` would give it."""
    return msgspec.to_builtins(memcon)  # type: ignore[no-any-return]


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) that every line of `to_json` meets."""
    return {"$schema": SCHEMA_ID, "title": "memcon record, version 1", **msgspec.json.schema(Memcon)}
