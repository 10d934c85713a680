"""A clause's vector tells what it says, whatever stands beside it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.compare.vectors import LONGEST, vectors_of

ONE_TOPIC = [
    (
        "They will reopen the harbour to grain ships.",
        "The port is to be open again for vessels that carry wheat.",
        "A prize for young poets was announced.",
    ),
    (
        "Both welcomed the release of the prisoners.",
        "The presidents were glad that the captives had been freed.",
        "Work on the new railway bridge begins in spring.",
    ),
    (
        "He warned that further tests of missiles would bring new sanctions.",
        "More rocket launches will lead to additional penalties, the minister cautioned.",
        "The two discussed cooperation of their universities.",
    ),
    (
        "The leaders agreed to cut emissions faster.",
        "Climate goals should be reached sooner, both sides decided.",
        "Consular services in the north were an issue.",
    ),
]


@pytest.mark.parametrize(("one", "same", "other"), ONE_TOPIC)
def test_clauses_of_one_meaning_lie_closer_than_others(one: str, same: str, other: str) -> None:
    a, b, c = vectors_of([one, same, other])
    assert a @ b > max(a @ c, b @ c) + 0.1


def test_vectors_have_length_one_and_nothing_tells_nothing() -> None:
    found = vectors_of(["They met.", "…", "", "grain " * (3 * LONGEST)])
    assert np.linalg.norm(found, axis=1) == pytest.approx([1, 0, 0, 1])


def test_the_order_of_words_counts() -> None:
    a, b = vectors_of(["Berlin accused Moscow of aggression.", "Moscow accused Berlin of aggression."])
    assert a @ b < 1 - 1e-6


def test_no_clauses_give_no_vectors() -> None:
    assert vectors_of([]).shape[0] == 0


@given(st.lists(st.text("abc deft-’'.,0 1\u0301\u200b", max_size=40), max_size=8))
def test_a_clause_does_not_depend_on_its_neighbours(clauses: list[str]) -> None:
    together = vectors_of(clauses)
    for at, clause in enumerate(clauses):
        assert together[at] == pytest.approx(vectors_of([clause])[0], abs=1e-9)
