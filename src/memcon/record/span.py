"""Spans: offsets in Unicode code points into a document's kept text, with the words they cover."""

from __future__ import annotations

import msgspec

from memcon.errors import SpanError


class Span(msgspec.Struct, frozen=True, order=True):
    """`text[start:end]` of a document, end exclusive; never empty.

    A span alone can only promise that its length fits; that its words are the document's words is
    promised by `Document.span` and checked again when a `Memcon` is made.
    """

    start: int
    end: int
    text: str

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end or self.end - self.start != len(self.text):
            raise SpanError(f"span {self.start}:{self.end} cannot hold {self.text!r}")

    def overlaps(self, other: Span) -> bool:
        """True where the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """True where `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


def span_of(text: str, start: int, end: int) -> Span:
    """The span of `text[start:end]`; raises `SpanError` where the offsets are not inside `text`."""
    if not 0 <= start < end <= len(text):
        raise SpanError(f"span {start}:{end} is not inside a text of {len(text)} characters")
    return Span(start, end, text[start:end])
