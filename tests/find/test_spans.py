"""Labels of words become spans that stand in order, apart from each other, and inside one paragraph."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reader.synthetic import COLUMNS, Word, bio, reading_of, readings, sure_of, texts

from memcon.find.spans import Found, _best_chains, _best_path, _not_outside, decode, offsets, pieces
from memcon.reader import Reading
from memcon.reader.labels import SPAN_TASKS
from memcon.reader.tokens import PARAGRAPH

tasks = st.sampled_from(sorted(SPAN_TASKS))


def plain(count: int) -> list[Word]:
    return [Word(1, "word", 2) for _ in range(count)]


@given(reading=readings, task=tasks, bias=st.sampled_from([-1.0, 0.0, 0.7, 5.0]))
def test_spans_are_in_order_and_never_overlap(reading: Reading, task: str, bias: float) -> None:
    found = decode(reading, task, bias)
    for one, other in itertools.pairwise(found):
        assert one.last < other.first
    for one in found:
        assert 0 <= one.first <= one.last < len(reading.words)
        assert one.type in SPAN_TASKS[task]
        assert 0 <= one.score <= 1.0001


@given(reading=readings, task=tasks, bias=st.sampled_from([0.0, 5.0]))
def test_no_span_runs_over_a_paragraph(reading: Reading, task: str, bias: float) -> None:
    gaps = reading.tokens.gap[reading.words]
    for one in decode(reading, task, bias):
        assert PARAGRAPH not in gaps[one.first + 1 : one.last + 1]
        assert "\n\n" not in reading.text[slice(*offsets(reading, one))]


@given(reading=readings, task=tasks)
def test_a_span_begins_and_ends_with_its_words(reading: Reading, task: str) -> None:
    for one in decode(reading, task):
        start, end = offsets(reading, one)
        first, last = pieces(reading, one)
        assert reading.tokens.first[first]
        assert (reading.tokens.starts[first], reading.tokens.ends[last]) == (start, end)


@st.composite
def marked(draw: st.DrawFn) -> tuple[list[Word], list[tuple[int, int, str]]]:
    """A text and names in it, none over the start of a paragraph."""
    made = draw(texts)
    names = []
    at = 0
    while at < len(made):
        at += draw(st.integers(0, 4))
        last = at + draw(st.integers(0, 4))
        if last >= len(made):
            break
        while any(word.gap == 3 for word in made[at + 1 : last + 1]):
            last -= 1
        names.append((at, last, draw(st.sampled_from(SPAN_TASKS["name"]))))
        at = last + 1
    return made, names


@given(marked())
def test_labels_that_are_sure_are_taken_as_they_are(example: tuple[list[Word], list[tuple[int, int, str]]]) -> None:
    made, names = example
    reading = sure_of(made, "name", bio("name", names, len(made)))
    assert [(f.first, f.last, f.type) for f in decode(reading, "name")] == names


def test_a_span_does_not_open_with_an_inner_label() -> None:
    inside = 2 + 2 * SPAN_TASKS["name"].index("Person")
    found = decode(sure_of(plain(3), "name", [0, inside, 0]), "name")
    assert all(f.first == f.last == 1 for f in found)


def test_two_spans_may_touch() -> None:
    names = [(0, 1, "Person"), (2, 2, "Person"), (3, 4, "Location")]
    assert [
        (f.first, f.last, f.type) for f in decode(sure_of(plain(5), "name", bio("name", names, 5)), "name")
    ] == names


@pytest.mark.parametrize(("bias", "count"), [(-12.0, 0), (0.0, 1), (12.0, 1)])
def test_a_bias_below_nought_finds_less(bias: float, count: int) -> None:
    reading = sure_of(plain(3), "contact_trigger", [0, 1, 0])
    reading.logits[:] /= 2  # sure enough to be found, not enough to withstand the bias
    assert len(decode(reading, "contact_trigger", bias)) == count


def test_a_text_without_words_has_no_spans() -> None:
    assert decode(sure_of([], "name", []), "name") == []


def test_found_spans_can_be_told_apart() -> None:
    assert len({Found(0, 1, "Person", 0.5), Found(0, 1, "Person", 0.5), Found(0, 1, "Misc", 0.5)}) == 2


def _with(reading: Reading, task: str, moves: list[list[float]]) -> Reading:
    return replace(reading, transitions={task: np.asarray(moves, dtype=np.float32)})


# Of logits in the tens all but one probability is next to nothing, and rounding alone tells two paths of them apart.
plain_readings = st.builds(reading_of, texts, st.integers(0, 1000), st.sampled_from([0.0, 1.0, 3.0]))


@given(reading=plain_readings, task=tasks)
def test_transitions_of_nothing_change_nothing(reading: Reading, task: str) -> None:
    labels = 1 + 2 * len(SPAN_TASKS[task])
    assert decode(_with(reading, task, [[0.0] * labels] * labels), task) == decode(reading, task)


@given(reading=readings, task=tasks, seed=st.integers(0, 100))
def test_with_transitions_too_spans_are_in_order_and_in_one_paragraph(reading: Reading, task: str, seed: int) -> None:
    labels = 1 + 2 * len(SPAN_TASKS[task])
    moves = np.random.default_rng(seed).normal(0, 3, (labels, labels)).tolist()
    gaps = reading.tokens.gap[reading.words]
    found = decode(_with(reading, task, moves), task)
    for one, other in itertools.pairwise(found):
        assert one.last < other.first
    for one in found:
        assert PARAGRAPH not in gaps[one.first + 1 : one.last + 1]


def test_a_transition_that_costs_much_keeps_a_span_whole() -> None:
    reading = reading_of(plain(3), scale=0.0)
    columns = COLUMNS["name"]
    begin, inside = (1 + 2 * SPAN_TASKS["name"].index("Location") + i for i in (0, 1))
    for word, label in zip(reading.words.tolist(), (begin, begin, inside), strict=True):
        reading.logits[word, columns.start + label] = 6.0
    reading.logits[reading.words[1], columns.start + inside] = 5.5
    assert len(decode(reading, "name")) == 2
    labels = 1 + 2 * len(SPAN_TASKS["name"])
    moves = np.zeros((labels, labels))
    moves[begin, begin] = -3.0
    assert [(f.first, f.last) for f in decode(_with(reading, "name", moves.tolist()), "name")] == [(0, 2)]


@given(st.lists(st.integers(1, 9), min_size=1, max_size=12), st.integers(0, 1000))
def test_paths_found_side_by_side_are_those_of_each_stretch_alone(lengths: list[int], seed: int) -> None:
    chance = np.random.default_rng(seed)
    scores = chance.standard_normal((sum(lengths), 7)).astype(np.float32)
    moves = chance.standard_normal((7, 7)).astype(np.float32)
    ends = list(itertools.accumulate(lengths))
    stretches = list(zip([0, *ends[:-1]], ends, strict=True))
    alone = [_best_chains(scores, [stretch], moves)[0] for stretch in stretches]
    assert _best_chains(scores, stretches, moves) == alone
    assert [len(path) for path in alone] == lengths


@given(st.integers(1, 5), st.integers(0, 1000))
def test_no_path_scores_better_than_the_best(length: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    scores = chance.integers(-9, 9, (length, 3)).astype(np.float32)
    moves = chance.integers(-9, 9, (3, 3)).astype(np.float32)

    def total(path: tuple[int, ...]) -> float:
        between = sum(moves[a, b] for a, b in itertools.pairwise((0, *path, 0)))
        return float(between + sum(scores[at, label] for at, label in enumerate(path)))

    best = tuple(_best_chains(scores, [(0, length)], moves)[0])
    assert total(best) == max(map(total, itertools.product(range(3), repeat=length)))


@given(
    readings,
    st.sampled_from([task for task in SPAN_TASKS if task.startswith("contact")]),
    st.sampled_from([0.0, 1.5]),
)
def test_stretches_that_are_left_out_hold_no_span(reading: Reading, task: str, bias: float) -> None:
    probabilities = reading.probabilities(task)
    scores = np.log(np.maximum(probabilities, 1e-9))
    scores[:, 1:] += bias
    every = [(0, len(scores))] if len(scores) else []
    if not every or _not_outside(scores, every):
        return
    assert not any(_best_path(scores)), "O suits every word best"
    assert not decode(reading, task, bias)


@pytest.mark.parametrize(
    ("letters", "whole"),
    [
        (("Xi", "'", "an", "fell"), "Xi'an"),
        (("N", "’", "Djamena", "fell"), "N’Djamena"),
        (("Roe", "’", "s", "fell"), "Roe"),
        (("Roe", "'", "ll", "go"), "Roe"),
        (("Roe", "'", "7", "go"), "Roe"),
    ],
)
def test_no_span_ends_inside_a_word(letters: tuple[str, ...], whole: str) -> None:
    made = [Word(int(i in (0, 3)), word, 1) for i, word in enumerate(letters)]
    reading = sure_of(made, "name", bio("name", [(0, 0, "Location")], 4))
    assert [reading.text[slice(*offsets(reading, one))] for one in decode(reading, "name")] == [whole]
