"""The document: text kept as it came, and what its page states about it."""

from __future__ import annotations

import hashlib
from typing import Literal

import msgspec

from memcon.record.span import Span, span_of

DocumentKind = Literal["readout", "press_release", "transcript", "interview", "report", "opinion", "unknown"]
FurnitureLabel = Literal["caption", "comment_form", "navigation", "share", "byline", "related", "legal", "other"]


class Furniture(msgspec.Struct, frozen=True, order=True):
    """A stretch of page furniture, `text[start:end]`, end exclusive; nothing is extracted from it."""

    start: int
    end: int
    label: FurnitureLabel


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """One text with its facts. `published` is an ISO 8601 date or datetime; unknown facts are `None`.

    `publisher_country` is an ISO 3166-1 alpha-3 code. `sha256` is that of the original bytes,
    `None` where the document never had bytes of its own (a string, a line of JSON).
    """

    id: str
    url: str | None = None
    publisher: str | None = None
    publisher_country: str | None = None
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    kind: DocumentKind = "unknown"
    language: str | None = None
    text: str
    sha256: str | None = None
    furniture: tuple[Furniture, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """The span of `text[start:end]`; raises `SpanError` outside the text."""
        return span_of(self.text, start, end)


def content_id(text: str, *facts: str | None) -> str:
    """Sixteen hex digits made from a text and the facts that tell it from its like, such as its URL.

    The same on every machine and in every run. Lone surrogates are allowed.
    """
    digest = hashlib.sha256()
    for part in (text, *facts):
        digest.update((part or "").encode("utf-8", "surrogatepass"))
        digest.update(b"\0" if part is None else b"\1")
    return digest.hexdigest()[:16]
