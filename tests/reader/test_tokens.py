"""A text becomes wordpieces: in order, inside the text, with features that mean what they say."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from strategies import characters
from tokenizers import Tokenizer

from memcon.reader import tokens as module
from memcon.reader.tokens import CASES, GAPS, QUOTES, Tokens, quotation_mask, tokenize
from memcon.reader.weights import find_weights

pytestmark = pytest.mark.usefixtures("trained_reader")

any_text = st.text(characters, max_size=80) | st.text("aB é1.,-'\"“”«»\n\r\t\u2028İßﬁ한中́\u200d😀", max_size=80)


@cache
def tokenizer() -> Tokenizer:
    return Tokenizer.from_file(str(find_weights().folder / "tokenizer.json"))


def same(a: Tokens, b: Tokens) -> bool:
    return all(np.array_equal(getattr(a, name), getattr(b, name)) for name in Tokens.__slots__)


def words(text: str, tokens: Tokens) -> list[str]:
    firsts = np.flatnonzero(tokens.first)
    lasts = np.append(firsts[1:], len(tokens)) - 1
    return [text[tokens.starts[a] : tokens.ends[b]] for a, b in zip(firsts, lasts, strict=True)]


@given(text=any_text)
def test_pieces_are_in_order_and_inside_the_text(text: str) -> None:
    tokens = tokenize(text, tokenizer())
    assert (tokens.starts < tokens.ends).all()
    assert (np.diff(tokens.starts) >= 0).all()
    assert (np.diff(tokens.ends) >= 0).all()
    if len(tokens):
        assert tokens.starts[0] >= 0
        assert tokens.ends[-1] <= len(text)


@given(text=any_text)
def test_every_array_is_as_long_as_the_text_in_pieces(text: str) -> None:
    tokens = tokenize(text, tokenizer())
    assert {len(getattr(tokens, name)) for name in Tokens.__slots__} == {len(tokens)}


@given(text=any_text)
def test_words_do_not_overlap_and_the_first_piece_opens_one(text: str) -> None:
    tokens = tokenize(text, tokenizer())
    assume(len(tokens))
    assert tokens.first[0]
    firsts = np.flatnonzero(tokens.first)[1:]
    assert (tokens.starts[firsts] >= tokens.ends[firsts - 1]).all()


@given(text=any_text)
def test_features_are_in_range_and_one_for_all_pieces_of_a_word(text: str) -> None:
    tokens = tokenize(text, tokenizer())
    for values, count in ((tokens.case, CASES), (tokens.gap, GAPS), (tokens.quote, QUOTES)):
        assert ((values >= 0) & (values < count)).all()
    inner = np.flatnonzero(~tokens.first)
    assert (tokens.case[inner] == tokens.case[inner - 1]).all()
    assert (tokens.gap[inner] == 0).all()


@given(made=st.lists(st.text("abcéT.,'“”中7", min_size=1, max_size=9), max_size=30), line=st.booleans())
def test_a_text_cut_for_memory_between_words_gives_the_same_pieces(made: list[str], line: bool) -> None:
    text = ("\n" if line else " ").join(made)
    whole = tokenize(text, tokenizer())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "CHUNK", 12)
        assert same(tokenize(text, tokenizer()), whole)


def test_a_word_longer_than_what_is_tokenised_at_once_is_still_covered() -> None:
    text = "x" * (2 * module.CHUNK + 7)
    tokens = tokenize(text, tokenizer())
    assert tokens.starts[0] == 0
    assert tokens.ends[-1] == len(text)


def test_an_empty_text_has_no_pieces() -> None:
    assert len(tokenize("", tokenizer())) == 0
    assert len(tokenize(" \n\t ", tokenizer())) == 0


def test_letter_case_is_that_of_the_word() -> None:
    text = "2024 talks Athens NATO McKay"
    tokens = tokenize(text, tokenizer())
    assert words(text, tokens) == text.split()
    assert tokens.case[tokens.first].tolist() == [0, 1, 2, 3, 4]


def test_gaps_tell_words_lines_and_paragraphs_apart() -> None:
    text = "they met.\nthen\n\nleft"
    tokens = tokenize(text, tokenizer())
    assert words(text, tokens) == ["they", "met", ".", "then", "left"]
    assert tokens.gap[tokens.first].tolist() == [3, 1, 0, 2, 3]


@given(text=any_text)
def test_the_quotation_mask_covers_the_marks_and_never_a_new_line(text: str) -> None:
    mask = quotation_mask(text)
    assert len(mask) >= len(text)
    assert set(mask.tolist()) <= {0, 1}
    assert not any(mask[i] for i, c in enumerate(text) if c == "\n")
    assert all(mask[i] for i, c in enumerate(text) if c in '"“„')


@given(text=any_text)
def test_the_quotation_mask_of_a_line_does_not_depend_on_other_lines(text: str) -> None:
    mask = quotation_mask(text)
    at = 0
    for line in text.split("\n"):
        assert mask[at : at + len(line)].tolist() == quotation_mask(line)[: len(line)].tolist()
        at += len(line) + 1


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said “no way” and left.", "“no way”"),
        ('He said "no way" and left.', '"no way"'),
        ("He said ``no way'' and left.", "``no way''"),
        ("Er sagte „nein“ dazu.", "„nein“"),
        ("Il dit «non» enfin.", "«non»"),
        ("He said: “We go on\nwithout them.", "“We go on"),
        ("Nothing’s quoted 'here'.", ""),
        ("A stray mark” closes nothing.", ""),
    ],
)
def test_what_stands_in_quotation_marks(text: str, quoted: str) -> None:
    mask = quotation_mask(text)
    assert "".join(c for i, c in enumerate(text) if mask[i]) == quoted
