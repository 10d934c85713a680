"""Where a text holds nearly the same words."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from memcon.origins.align import GAP, Place, align, steps

WORDS = st.lists(st.sampled_from("abcd"), min_size=1, max_size=6)
TEXT = st.lists(st.sampled_from("abcd"), max_size=9)


def distance(one: list[str], other: list[str]) -> int:
    row = list(range(len(other) + 1))
    for at, word in enumerate(one, 1):
        last, row[0] = row[0], at
        for place, held in enumerate(other, 1):
            last, row[place] = row[place], min(last + (word != held), row[place] + 1, row[place - 1] + 1)
    return row[-1]


def test_the_same_words_are_found_where_they_stand() -> None:
    assert align(["b", "c"], ["a", "b", "c", "d"], 0) == Place(1, 3, 0)


def test_changed_dropped_and_added_words_are_counted() -> None:
    text = ["we", "will", "not", "accept", "this", "grave", "loss", "today"]
    assert align(["will", "accept", "this", "serious", "loss"], text, 3) == Place(1, 7, 2)
    assert align(["will", "accept", "this", "serious", "loss"], text, 1) is None


def test_a_gap_covers_what_was_left_out() -> None:
    text = ["we", "seek", "a", "more", "stable", "and", "calm", "relation", "but", "will", "respond"]
    assert align(["seek", "a", GAP, "but", "will"], text, 0) == Place(1, 10, 0)


@given(WORDS, TEXT, st.integers(0, 3))
def test_no_place_has_fewer_edits(quoted: list[str], text: list[str], most: int) -> None:
    every = [distance(quoted, text[i:j]) for i, j in itertools.combinations_with_replacement(range(len(text) + 1), 2)]
    place = align(quoted, text, most)
    if min(every) > most:
        assert place is None
    else:
        assert place is not None
        assert place.edits == min(every) == distance(quoted, text[place.start : place.end])


@given(WORDS, TEXT)
def test_steps_lead_from_the_text_to_the_quotation(quoted: list[str], text: list[str]) -> None:
    path = steps(quoted, text)
    assert sum(step in ("other", "dropped", "added") for step, _, _ in path) == distance(quoted, text)
    assert [at for step, at, _ in path if step in ("same", "other", "added")] == list(range(len(quoted)))
    assert [at for step, _, at in path if step in ("same", "other", "dropped")] == list(range(len(text)))
