"""Pieces of attributions come together: each piece of content once, nothing from furniture, all in order."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reader.synthetic import Word, bio, link_arrays, readings, sure_of

from memcon.find import attributions as module
from memcon.find.attributions import SIDE_BY_SIDE, TOGETHER, _may_share, _pair, _pairs, find_attributions
from memcon.find.links import distances
from memcon.find.spans import decode, offsets
from memcon.reader import Reading
from memcon.record import Furniture

arrays = st.integers(0, 5).map(link_arrays)


def roles(reading: Reading) -> dict[str, set[tuple[int, int]]]:
    out: dict[str, set[tuple[int, int]]] = {"source": set(), "cue": set(), "content": set()}
    for found in decode(reading, "attribution"):
        out[found.type].add(offsets(reading, found))
    return out


@given(reading=readings, heads=arrays)
def test_attributions_are_made_of_the_pieces_found_and_use_each_content_once(
    reading: Reading, heads: dict[str, object]
) -> None:
    known = roles(reading)
    used: list[tuple[int, int]] = []
    for quotation in find_attributions(reading, heads):  # type: ignore[arg-type]
        assert quotation.content and (quotation.source or quotation.cue)
        assert list(quotation.content) == sorted(quotation.content)
        for start, end in quotation.content:  # halves may be joined, ends be cut off, and words up to a mark be added
            assert any(a < end and start < b for a, b in known["content"])
        for start, end in quotation.source:  # who stands right before the verb says it, whoever was read as the source
            beside = any(reading.text[end:cue].isspace() for cue, _ in quotation.cue)
            assert beside or any(a < end and start < b for a, b in known["source"])
        assert set(quotation.cue) <= known["cue"]
        assert 0 <= quotation.score <= 1.0001
        used += quotation.content
    assert len(used) == len(set(used))


@given(reading=readings, heads=arrays)
def test_attributions_are_in_the_order_of_their_content(reading: Reading, heads: dict[str, object]) -> None:
    contents = [q.content for q in find_attributions(reading, heads)]  # type: ignore[arg-type]
    assert contents == sorted(contents)


@given(reading=readings, heads=arrays, start=st.integers(0, 80), length=st.integers(1, 60))
def test_nothing_is_taken_from_furniture(reading: Reading, heads: dict[str, object], start: int, length: int) -> None:
    furniture = [Furniture(start, start + length, "other")]
    for quotation in find_attributions(reading, heads, furniture):  # type: ignore[arg-type]
        for a, b in (*quotation.source, *quotation.cue, *quotation.content):
            assert b <= start or start + length <= a


@given(reading=readings, heads=arrays)
def test_how_many_are_scored_at_once_does_not_matter(reading: Reading, heads: dict[str, object]) -> None:
    whole = find_attributions(reading, heads)  # type: ignore[arg-type]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "BLOCK", 2)
        parts = find_attributions(reading, heads)  # type: ignore[arg-type]
    assert [(q.source, q.cue, q.content) for q in parts] == [(q.source, q.cue, q.content) for q in whole]


def test_words_that_nobody_is_said_to_have_said_are_no_attribution() -> None:
    reading = sure_of([Word(1, "word", 1)] * 6, "attribution", bio("attribution", [(1, 4, "content")], 6))
    assert find_attributions(reading, link_arrays()) == []


def test_a_text_without_words_has_no_attributions() -> None:
    assert find_attributions(sure_of([], "attribution", []), link_arrays()) == []


def test_pieces_with_cues_of_their_own_are_two_attributions() -> None:
    none, first, second = np.eye(3, dtype=np.float32)
    assert _may_share(first, first)
    assert not _may_share(first, second)
    assert _may_share(none, second)  # "… he said. …": the second piece has no cue, and may go on with the first


@given(
    st.integers(1, 5),
    st.integers(1, 5),
    st.integers(1, 3),
    st.integers(0, 10_000),
)
def test_source_and_cue_are_the_best_pair_of_all(sources: int, cues: int, pieces: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    left, right = (np.log(chance.dirichlet(np.ones(1 + n), pieces)).astype(np.float32) for n in (sources, cues))
    spans = [[(int(at), int(at) + 2) for at in np.sort(chance.integers(0, 200, n))] for n in (sources, cues)]

    def worth(i: int, j: int) -> float:
        near = i and j and abs(int(distances([spans[0][i - 1]], [spans[1][j - 1]])[0, 0])) <= SIDE_BY_SIDE
        return float(left[:, i].sum() + right[:, j].sum() + (TOGETHER * pieces if near else 0.0))

    found = _pair(left, right, *(np.asarray(of) for of in spans))
    best = max(worth(i, j) for i in range(1 + sources) for j in range(1 + cues))
    assert worth(*found) == pytest.approx(best, abs=1e-3)


def log_odds(rows: list[list[float]]) -> np.ndarray:
    return np.log(np.asarray(rows, dtype=np.float32))


def test_a_cue_goes_to_the_attribution_that_is_surest_of_it() -> None:
    cues = log_odds([[0.1, 0.6, 0.3], [0.1, 0.8, 0.1]])
    sources = log_odds([[0.9, 0.1], [0.9, 0.1]])
    spans = {"content": [(0, 9), (20, 29)], "source": [(60, 61)], "cue": [(10, 11), (14, 15)]}
    found = _pairs([[0], [1]], {"source": sources, "cue": cues}, spans)
    assert [cue for _, cue in found] == [2, 1]


def test_a_source_is_seldom_beyond_the_words_of_another() -> None:
    """The second source is a little likelier, and two pieces of others' content stand before it."""
    cues = log_odds([[1.0, 1e-4]] * 3)
    sources = log_odds([[0.1, 0.4, 0.5]] * 3)
    spans = {"content": [(0, 9), (20, 29), (40, 49)], "source": [(12, 13), (50, 51)], "cue": [(80, 81)]}
    first, *_ = _pairs([[0], [1], [2]], {"source": sources, "cue": cues}, spans)
    assert first[0] == 1
    alone = {"content": [(0, 9)], "source": [(12, 13), (50, 51)], "cue": [(80, 81)]}
    assert _pairs([[0]], {"source": sources[:1], "cue": cues[:1]}, alone)[0][0] == 2


def test_the_subject_of_a_cue_is_its_source_and_not_who_is_named_behind_the_content() -> None:
    """Two sources, one before the cue and one behind the content that the cue opens, which is a little likelier."""
    sources, cues = log_odds([[0.1, 0.3, 0.6]]), log_odds([[0.1, 0.9]])
    spans = {"content": [(10, 19)], "source": [(0, 3), (20, 21)], "cue": [(5, 6)]}
    chosen = {"source": sources, "cue": cues}
    assert _pairs([[0]], chosen, spans)[0] == (2, 1)
    assert _pairs([[0]], chosen, spans, np.asarray([0, 20]))[0] == (1, 1)
    # The first is of another sentence: "… he left. Said the emir: …".
    assert _pairs([[0]], chosen, spans, np.asarray([0, 4, 20]))[0] == (2, 1)


def test_no_words_reach_into_furniture_wherever_they_were_taken_to_end() -> None:
    text = "Dorn declined to give details MORE President Roe of Osk"
    one = module.Quotation(((0, 4),), ((5, 13),), ((14, len(text)),), 0.9)
    found = module._outside(text, one, [Furniture(text.index("MORE"), text.index("MORE") + 4, "related")])
    assert [text[a:b].strip() for a, b in found.content] == ["to give details", "President Roe of Osk"]
    assert module._outside(text, one, []) is one
