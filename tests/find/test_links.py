"""Links between spans are scored pair by pair."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reader.synthetic import Word, link_arrays, reading_of

from memcon.find.links import Pairs, backward_scores, distances, log_softmax, softmax, trigger_classes
from memcon.reader.labels import LINKS, TRIGGER_CLASSES

READING = reading_of([Word(1, "abcdef", 2)] * 100)
ARRAYS = link_arrays()

spans = st.lists(
    st.tuples(st.integers(0, 199), st.integers(0, 5)).map(lambda s: (s[0], min(199, s[0] + s[1]))), max_size=6
)
some_spans = spans.filter(bool)


@given(anchors=some_spans, candidates=spans, link=st.sampled_from(LINKS))
def test_the_score_of_a_pair_does_not_depend_on_other_pairs(
    anchors: list[tuple[int, int]], candidates: list[tuple[int, int]], link: str
) -> None:
    together = Pairs(READING, anchors, candidates).scores(ARRAYS, link)
    assert together.shape == (len(anchors), 1 + len(candidates))
    for i, anchor in enumerate(anchors):
        none = Pairs(READING, [anchor], []).scores(ARRAYS, link)
        assert together[i, 0] == pytest.approx(none[0, 0], abs=1e-4)
        for j, candidate in enumerate(candidates):
            alone = Pairs(READING, [anchor], [candidate]).scores(ARRAYS, link)
            assert together[i, 1 + j] == pytest.approx(alone[0, 1], abs=1e-4)


@given(found=some_spans, back=st.integers(0, 4), link=st.sampled_from(LINKS))
def test_scores_of_those_before_are_those_of_pairs(found: list[tuple[int, int]], back: int, link: str) -> None:
    found = sorted(found)
    lows = [max(0, i - back) for i in range(len(found))]
    rows = backward_scores(ARRAYS, READING, link, found, lows)
    for i, (low, row) in enumerate(zip(lows, rows, strict=True)):
        pairs = Pairs(READING, [found[i]], found[low:i]).scores(ARRAYS, link)
        assert row == pytest.approx(pairs[0], abs=1e-4)


@given(anchors=some_spans, candidates=some_spans)
def test_distance_is_signed_and_nought_where_spans_share_a_piece(
    anchors: list[tuple[int, int]], candidates: list[tuple[int, int]]
) -> None:
    there = distances(anchors, candidates)
    assert (there == -distances(candidates, anchors).T).all()
    for (a, b), row in zip(anchors, there, strict=True):
        for (c, d), far in zip(candidates, row, strict=True):
            assert (far == 0) == (a <= d and c <= b)
            assert far == 0 or (far > 0) == (c > b)


@given(anchors=some_spans)
def test_the_classes_of_a_trigger_sum_to_one(anchors: list[tuple[int, int]]) -> None:
    classes = trigger_classes(ARRAYS, READING, anchors)
    for name, values in TRIGGER_CLASSES.items():
        assert classes[name].shape == (len(anchors), len(values))
        assert np.allclose(classes[name].sum(axis=1), 1, atol=1e-5)


@given(st.lists(st.floats(-1e4, 1e4, width=32), min_size=1, max_size=8))
def test_softmax_withstands_great_scores(row: list[float]) -> None:
    scores = np.asarray([row], dtype=np.float32)
    assert softmax(scores).sum() == pytest.approx(1, abs=1e-4)
    assert np.allclose(np.exp(log_softmax(scores)), softmax(scores), atol=1e-5)
