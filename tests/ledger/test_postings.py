"""The index of prints in levels holds what a plain list of postings holds, however it came."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import groupby

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from memcon.ledger import Ledger, open_ledger, postings
from memcon.ledger.tables import PRINTS, fresh_prints, print_levels, sorted_prints

Document = list[tuple[int, int]]
"""The prints of a document and their places."""

_PRINTS = st.one_of(st.integers(0, 12), st.integers(0, 2**63 - 1))
_DOCUMENTS = st.lists(st.lists(st.tuples(_PRINTS, st.integers(0, 2**32 - 1)), max_size=14, unique=True), max_size=24)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Levels and blocks so small that a few documents fill several."""
    for name, value in {"FRESH": 8, "RATIO": 2, "BLOCK": 3, "MOST_KEPT": 7, "AT_ONCE": 4}.items():
        monkeypatch.setattr(postings, name, value)
    postings._firsts.cache_clear()


def enter(ledger: Ledger, documents: Sequence[tuple[int, Document]], together: int) -> None:
    """Adds numbered documents, so many in one transaction."""
    for at in range(0, len(documents), together):
        with ledger.writing() as connection:
            postings.enter(connection, [(number, *columns(made)) for number, made in documents[at : at + together]])


def columns(document: Document) -> tuple[np.ndarray, np.ndarray]:
    """A document as `enter` takes it."""
    return np.array([p for p, _ in document], np.uint64), np.array([at for _, at in document], np.uint32)


def plain(documents: Sequence[tuple[int, Document]], most: int) -> list[postings.Posting]:
    """What the index should hold."""
    every = sorted((print_, number, at) for number, made in documents for print_, at in made)
    return [one for _, group in groupby(every, key=lambda one: one[0]) for one in list(group)[:most]]


@pytest.mark.usefixtures("small")
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_DOCUMENTS, st.integers(1, 5), st.randoms(use_true_random=False))
def test_it_holds_what_a_plain_list_holds(url: str, made: list[Document], together: int, drawn: object) -> None:
    documents = [(number * 7919 + 1, one) for number, one in enumerate(made)]
    expected = plain(documents, 7)
    shuffled = list(documents)
    drawn.shuffle(shuffled)  # type: ignore[attr-defined]
    with open_ledger(url) as ledger:
        with ledger.writing() as connection:
            for table in PRINTS:
                connection.execute(table.delete())
        enter(ledger, shuffled, together)
        with ledger.reading() as connection:
            assert list(postings.everything(connection)) == expected
            wanted = sorted({print_ for print_, _, _ in expected} | {5, 2**62})
            assert postings.look_up(connection, wanted, 7) == expected
            some = wanted[::3]
            held = [(number, [(p, at) for p, at in one if p in some]) for number, one in documents]
            assert postings.look_up(connection, some, 2) == plain(held, 2)


@pytest.mark.usefixtures("small")
def test_the_largest_print_ends_a_level(url: str) -> None:
    rng = random.Random(45)  # drawn so that the block with that print is the last that a move looks at
    width = rng.choice((3, 20, 60))
    made: list[tuple[int, Document]] = [
        (number, [(2**63 - 1 - p, at) for at, p in enumerate(sorted(rng.sample(range(width), rng.randint(1, 12))))])
        for number in range(1, 25)
    ]
    with open_ledger(url) as ledger:
        enter(ledger, made, 1)
        with ledger.reading() as connection:
            assert list(postings.everything(connection)) == plain(made, 7)


@pytest.mark.usefixtures("small")
def test_levels_hold_no_more_than_they_may_and_blocks_do_not_overlap(ledger: Ledger) -> None:
    drawn = np.random.default_rng(4)
    made = [list(zip(drawn.integers(0, 2**63 - 1, 5).tolist(), range(5), strict=True)) for _ in range(90)]
    enter(ledger, list(enumerate(made)), 4)
    with ledger.reading() as connection:
        held = {row.level: row.postings for row in connection.execute(select(print_levels))}
        assert len(held) > 4 and sum(held.values()) == 450
        assert all(count <= 8 * 2**level for level, count in held.items())
        assert connection.execute(select(func.count()).select_from(fresh_prints)).scalar_one() <= 2
        for level in held:
            query = select(sorted_prints).where(sorted_prints.c.level == level).order_by(sorted_prints.c.first)
            blocks = [
                (row.first, postings._unpacked(row.postings).prints.tolist()) for row in connection.execute(query)
            ]
            every = [print_ for _, prints in blocks for print_ in prints]
            assert every == sorted(every)
            assert all(first == prints[0] for first, prints in blocks)


@pytest.mark.usefixtures("small")
def test_a_document_writes_few_rows_whatever_is_held(sqlite_url: str) -> None:
    drawn = np.random.default_rng(5)
    written = []
    with open_ledger(sqlite_url) as ledger:
        for number in range(400):
            made = list(zip(drawn.integers(0, 2**63 - 1, 6).tolist(), range(6), strict=True))
            with ledger.reading() as connection:
                before = connection.exec_driver_sql("SELECT total_changes()").scalar_one()
            enter(ledger, [(number, made)], 1)
            with ledger.reading() as connection:
                written.append(connection.exec_driver_sql("SELECT total_changes()").scalar_one() - before)
    early, late = sum(written[40:120]), sum(written[320:400])
    assert late < 2.5 * early  # a level more, and no more than that


def test_an_empty_index_holds_nothing(ledger: Ledger) -> None:
    with ledger.writing() as connection:
        postings.enter(connection, [])
        postings.enter(connection, [(3, *columns([]))])
    with ledger.reading() as connection:
        assert list(postings.everything(connection)) == []
        assert postings.look_up(connection, [1, 2], 5) == []
        assert postings.look_up(connection, [], 5) == []
