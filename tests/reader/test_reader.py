"""The reader reads in windows that answer for every piece once, and reads a text alike every time."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.engine import reader as shared_reader
from memcon.errors import WeightsError
from memcon.reader import Reader
from memcon.reader.labels import CLASS_TASKS, SPAN_TASKS, slices, width
from memcon.reader.reader import BEFORE, BEHIND, WINDOW, windows
from memcon.reader.tokens import Tokens
from memcon.reader.weights import find_weights

TASKS = (*CLASS_TASKS, *SPAN_TASKS)


@pytest.fixture
def reader(trained_reader: None) -> Reader:
    return shared_reader()


def blank(count: int, seed: int, openings: float, firsts: float) -> Tokens:
    """Pieces of which a share opens a paragraph or a word; only what windows look at is filled in."""
    chance = np.random.default_rng(seed)
    first = chance.random(count) < firsts
    gap = np.where(first & (chance.random(count) < openings), 3, np.where(first, 1, 0))
    zeros = np.zeros(count, dtype=np.int64)
    return Tokens(zeros, zeros, zeros, first, zeros, gap, zeros)


@given(
    count=st.integers(0, 2500),
    seed=st.integers(0, 99),
    openings=st.sampled_from([0.0, 0.01, 0.3, 1.0]),
    firsts=st.sampled_from([0.0, 0.01, 0.7, 1.0]),
)
def test_windows_answer_for_every_piece_once(count: int, seed: int, openings: float, firsts: float) -> None:
    made = windows(blank(count, seed, openings, firsts))
    at = 0
    for start, end, first, last in made:
        assert first == at
        assert 0 <= start <= first < last <= end <= count
        assert end - start <= WINDOW
        at = last
    assert at == count


@given(count=st.integers(WINDOW + 1, 2500), seed=st.integers(0, 99))
def test_windows_read_on_past_what_they_answer_for(count: int, seed: int) -> None:
    for start, end, first, last in windows(blank(count, seed, 0.02, 0.7)):
        assert start == 0 or first - start == BEFORE
        assert end == count or end - last >= BEHIND


def test_windows_are_parted_where_a_sentence_ends(reader: Reader) -> None:
    text = "The ministers of the two neighbours spoke of grain, rail and the port for an hour. “It went well.” " * 60
    tokens = reader.read(text).tokens
    parted = [tokens.starts[last] for *_, last in windows(tokens)[:-1]]
    assert len(parted) > 1
    assert all(text[at:].startswith(("The ministers", "“It went")) for at in parted)


def test_a_text_of_one_window_is_read_in_one() -> None:
    assert windows(blank(WINDOW, 0, 0.1, 0.7)) == [(0, WINDOW, 0, WINDOW)]
    assert len(windows(blank(WINDOW + 1, 0, 0.1, 0.7))) == 2


def test_logits_have_one_meaning_each() -> None:
    columns = [i for part in slices().values() for i in range(part.start, part.stop)]
    assert columns == list(range(sum(width(task) for task in TASKS)))


def test_an_empty_text_is_an_empty_reading(reader: Reader) -> None:
    reading = reader.read("")
    assert len(reading.tokens) == len(reading.words) == len(reading.word_ends) == 0
    assert reading.probabilities("name").shape[0] == 0


def test_the_probabilities_of_a_word_sum_to_one(reader: Reader) -> None:
    reading = reader.read("The ministers of Norland and Sudland met in Midport on Monday.")
    for task in TASKS:
        chances = reading.probabilities(task)
        assert chances.shape == (len(reading.words), width(task))
        assert np.allclose(chances.sum(axis=1), 1, atol=1e-5)


def test_a_text_is_read_alike_whatever_was_read_before(reader: Reader) -> None:
    text = "The envoys spoke by phone, the ministry said.\n\n" * 80
    once = reader.read(text)
    reader.read("Something else.")
    again = reader.read(text)
    assert np.array_equal(once.logits, again.logits)
    assert np.array_equal(once.hidden, again.hidden)


def test_every_piece_of_a_long_text_is_read(reader: Reader) -> None:
    reading = reader.read("The envoys spoke by phone, the ministry said. " * 150)
    assert len(reading.tokens) > 2 * WINDOW
    assert np.abs(reading.logits).sum(axis=1).all()
    assert np.abs(reading.hidden).sum(axis=1).all()


def test_weights_that_are_not_those_released_are_refused(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="not whole"):
        find_weights(tmp_path)
    for name in ("reader.onnx", "links.npz", "tokenizer.json"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "checksums.json").write_text('{"reader.onnx": "0", "links.npz": "0", "tokenizer.json": "0"}')
    with pytest.raises(WeightsError, match="not the file that was released"):
        find_weights(tmp_path)
