"""Records become JSON text for the database, and come back as they were, whatever characters they hold."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

import msgspec

from memcon.record import (
    Actor,
    Attribution,
    Contact,
    Document,
    Event,
    Furniture,
    Memcon,
    Place,
    TimeExpression,
)
from memcon.record.document import DocumentKind

T = TypeVar("T")

_encoder = msgspec.json.Encoder()


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """A document without its text and what was found in it."""

    id: str
    url: str | None = None
    publisher: str | None = None
    publisher_country: str | None = None
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    kind: DocumentKind = "unknown"
    language: str | None = None
    sha256: str | None = None


class Findings(msgspec.Struct, frozen=True, kw_only=True):
    """A memcon without the document's text and facts."""

    memcon: str = "1"
    furniture: tuple[Furniture, ...] = ()
    actors: tuple[Actor, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    contacts: tuple[Contact, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    places: tuple[Place, ...] = ()
    events: tuple[Event, ...] = ()
    warnings: tuple[str, ...] = ()


_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}


def encode(value: Any) -> str:
    """JSON text, the same for the same value; characters that no encoding can hold are escaped."""
    try:
        return _encoder.encode(value).decode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value), ensure_ascii=True, separators=(",", ":"))


def decode(text: str, kind: type[T]) -> T:
    """The value of that type that `encode` made the text of."""
    decoder = _decoders.get(kind)
    if decoder is None:
        decoder = _decoders[kind] = msgspec.json.Decoder(kind)
    try:
        return decoder.decode(text)  # type: ignore[no-any-return]
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:
        return msgspec.convert(json.loads(text), kind)  # an escaped surrogate, which msgspec refuses


def facts_of(document: Document) -> Facts:
    """What is known of a document beside its text."""
    return Facts(**{name: getattr(document, name) for name in Facts.__struct_fields__})


def findings_of(memcon: Memcon) -> Findings:
    """What was found in a document."""
    fields = {name: getattr(memcon, name) for name in Findings.__struct_fields__ if name != "furniture"}
    return Findings(furniture=memcon.document.furniture, **fields)


def whole(text: str, facts: str, findings: str) -> Memcon:
    """The memcon of a document's text, its facts and what was found in it, the latter two as JSON."""
    said, found = decode(facts, Facts), decode(findings, Findings)
    document = Document(
        text=text, furniture=found.furniture, **{name: getattr(said, name) for name in Facts.__struct_fields__}
    )
    fields = {name: getattr(found, name) for name in Findings.__struct_fields__ if name != "furniture"}
    return Memcon(document=document, **fields)


def digest(*parts: str) -> str:
    """SHA-256 of some strings, hex; any characters."""
    sha = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        sha.update(len(data).to_bytes(8, "big"))
        sha.update(data)
    return sha.hexdigest()


def chunks(items: Sequence[T], size: int = 500) -> Iterator[Sequence[T]]:
    """The items in pieces that one statement can name."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
