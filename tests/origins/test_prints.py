"""Folded words and their winnowed prints."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from memcon.origins.prints import (
    LONG_RUN,
    LONG_WINDOW,
    SHORT_RUN,
    SHORT_WINDOW,
    long_prints_of,
    prints_of,
    weighty,
    winnow,
    words_of,
)

WORDS = st.lists(st.sampled_from([f"word{n}" for n in range(40)]), max_size=80)


def folded(text: str) -> list[str]:
    return [word.folded for word in words_of(text)]


def test_words_are_compared_without_case_accents_and_apostrophes() -> None:
    assert folded("Erdoğan’s U.S. visit, 1,000 men") == folded("ERDOGAN'S us visit 1000 Men")
    assert folded("don’t") == ["dont"]


def test_a_word_goes_on_behind_a_soft_hyphen_and_an_accent_of_its_own() -> None:
    assert [w.folded for w in words_of("tele\u00adphone Pe\u0301rez’s o\u200bnly")] == ["telephone", "perezs", "only"]


def test_each_character_of_a_script_without_spaces_is_a_word() -> None:
    assert folded("会谈 held") == ["会", "谈", "held"]


@given(st.text(max_size=200))
def test_a_word_stands_where_it_says(text: str) -> None:
    words = words_of(text)
    assert all(0 <= word.start < word.end <= len(text) for word in words)
    assert [word.start for word in words] == sorted(word.start for word in words)
    assert all(word.folded for word in words)


@given(st.text(max_size=400))
def test_prints_are_of_63_bits_and_point_into_the_text(text: str) -> None:
    for print_, at in (*prints_of(text), *long_prints_of(text)):
        assert 0 <= print_ < 1 << 63
        assert 0 <= at < len(text)


@given(
    before=WORDS,
    shared=st.lists(st.sampled_from([f"term{n}" for n in range(60)]), min_size=3, max_size=30),
    after=WORDS,
)
def test_texts_that_share_enough_words_share_a_print(before: list[str], shared: list[str], after: list[str]) -> None:
    one = " ".join([*before, *shared])
    other = " ".join([*shared, *after])
    common = {p for p, _ in prints_of(one)} & {p for p, _ in prints_of(other)}
    assert len(shared) < SHORT_RUN + SHORT_WINDOW - 1 or common
    long = {p for p, _ in long_prints_of(one)} & {p for p, _ in long_prints_of(other)}
    assert len(shared) < LONG_RUN + LONG_WINDOW - 1 or long


def test_light_words_make_no_print() -> None:
    assert [word.folded for word in weighty(words_of("it is what it was for all of us"))] == ["what"]
    assert prints_of("it is not of the and for") == []


def test_prints_of_other_lengths_never_meet() -> None:
    text = " ".join(f"word{n}" for n in range(200))
    assert not {p for p, _ in prints_of(text)} & {p for p, _ in long_prints_of(text)}


@given(st.lists(st.integers(0, 9), max_size=40), st.integers(1, 8))
def test_every_window_keeps_its_smallest(prints: list[int], window: int) -> None:
    kept = {at for _, at in winnow(prints, window)}
    for start in range(len(prints) - window + 1):
        part = prints[start : start + window]
        assert any(start <= at < start + window and prints[at] == min(part) for at in kept)
