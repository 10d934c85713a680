"""A span is the text that it says it is, or it does not exist."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import spans, texts

from memcon.errors import SpanError
from memcon.record import Document, Memcon, Span, Topic, span_of
from memcon.record.memcon import Contact


@given(texts.flatmap(lambda text: st.tuples(st.just(text), spans(text))))
def test_a_span_holds_the_words_at_its_offsets(made: tuple[str, Span]) -> None:
    text, span = made
    assert text[span.start : span.end] == span.text
    assert Document(id="d", text=text).span(span.start, span.end) == span


@given(start=st.integers(-5, 15), end=st.integers(-5, 15))
def test_offsets_outside_the_text_make_no_span(start: int, end: int) -> None:
    text = "ten signs."
    if 0 <= start < end <= len(text):
        assert span_of(text, start, end).text == text[start:end]
    else:
        with pytest.raises(SpanError):
            span_of(text, start, end)


@pytest.mark.parametrize(("start", "end", "text"), [(0, 0, ""), (-1, 1, "ab"), (3, 2, "x"), (0, 4, "abc"), (0, 2, "a")])
def test_a_span_of_another_length_than_its_words_cannot_be_made(start: int, end: int, text: str) -> None:
    with pytest.raises(SpanError):
        Span(start, end, text)


def test_a_memcon_with_a_span_of_other_words_cannot_be_made() -> None:
    document = Document(id="d", text="They spoke by phone.")
    wrong = Span(5, 10, "wrote")
    contact = Contact("c1", "call", "held", document.span(5, 19), (), topics=(Topic("wrote", wrong),))
    with pytest.raises(SpanError, match="5:10"):
        Memcon(document=document, contacts=(contact,))


def test_spans_count_code_points_not_bytes() -> None:
    document = Document(id="d", text="🕊️ “peace”")
    start = document.text.index("peace")
    assert document.span(start, start + 5) == Span(start, start + 5, "peace")


def test_containing_and_overlapping() -> None:
    outer, inner, beside = Span(0, 9, "abcdefghi"), Span(2, 4, "cd"), Span(9, 10, "j")
    assert outer.contains(inner) and outer.overlaps(inner)
    assert not inner.contains(outer)
    assert not outer.overlaps(beside)
