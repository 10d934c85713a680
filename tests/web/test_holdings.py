"""Answers are kept for one version of the ledger and no other; counts are those of the contacts themselves."""

from __future__ import annotations

import itertools
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from itertools import combinations

import pytest
from calls import call

from memcon.ledger import Ledger, open_ledger, tally
from memcon.record import Memcon
from memcon.web.filters import Filter
from memcon.web.holdings import Holdings, one_request


@pytest.fixture
def holdings(ledger: Ledger) -> Holdings:
    return Holdings(ledger)


def numbers() -> Callable[[], int]:
    """A function that gives the next number each time."""
    return itertools.count().__next__


def some(name: str) -> Memcon:
    return call(name, "2031-05-04")


def test_an_answer_is_kept_until_somebody_changes_the_ledger(holdings: Holdings, ledger: Ledger) -> None:
    make = numbers()
    assert [holdings.kept("k", make) for _ in range(3)] == [0, 0, 0]
    ledger.add(some("more"))
    assert [holdings.kept("k", make) for _ in range(3)] == [1, 1, 1]
    with open_ledger(ledger.url) as other:  # as another process would
        other.add(some("other"))
        assert [holdings.kept("k", make) for _ in range(3)] == [2, 2, 2]
    assert holdings.kept("another", make) == 3
    holdings.forget()
    assert holdings.kept("k", make) == 4


def test_what_was_being_made_during_a_change_is_not_given_after_it(holdings: Holdings, ledger: Ledger) -> None:
    begun, go = threading.Event(), threading.Event()

    def slow() -> str:
        begun.set()
        go.wait(20)
        return "old"

    thread = threading.Thread(target=lambda: holdings.kept("k", slow))
    thread.start()
    begun.wait(20)
    ledger.add(some("more"))
    go.set()
    thread.join()
    assert holdings.kept("k", lambda: "new") == "new"


def test_those_who_ask_at_once_wait_for_the_first(holdings: Holdings) -> None:
    make = numbers()

    def slow() -> int:
        time.sleep(0.2)
        return make()

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _: holdings.kept("k", slow), range(8))) == {0}


def test_a_request_is_of_one_version_and_the_next_of_the_new_one(holdings: Holdings, ledger: Ledger) -> None:
    def request() -> tuple[int, int]:
        one_request()
        first = holdings.kept("k", make)
        ledger.add(some(f"more{first}"))
        return first, holdings.kept("k", make)

    make = numbers()
    assert [copy_context().run(request) for _ in range(2)] == [(0, 0), (1, 1)]


def test_what_cannot_be_made_is_told_and_made_for_who_asks_next(holdings: Holdings) -> None:
    def broken() -> int:
        raise ValueError("gone")

    with pytest.raises(ValueError, match="gone"):
        holdings.kept("k", broken)
    assert holdings.kept("k", lambda: 1) == 1


@pytest.mark.parametrize(
    "wanted",
    [
        Filter(),
        Filter(a="NOR"),
        Filter(a="NOR", b="FIN"),
        Filter(mode="call"),
        Filter(person="petru", status="held"),
        Filter(text="ferry", since="2024-01-01"),
        Filter(accounts="one"),
        Filter(a="FIN", mode="call", since="2024-03-01"),
    ],
)
@pytest.mark.parametrize("most", [tally.MOST, 0])
def test_counts_for_the_pictures_are_those_of_the_contacts(
    holdings: Holdings, wanted: Filter, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tally, "MOST", most)
    counts = holdings.overview(wanted)
    found = list(holdings.every(wanted))
    assert sum(counts.days.values()) + counts.undated == len(found) == holdings.count(wanted)
    assert counts.undated == sum(c.time is None for c in found)
    sides = [sorted({p.side for p in c.participants if p.side}) for c in found]
    assert counts.sides == Counter(side for some in sides for side in some)
    assert counts.pairs == Counter(pair for some in sides for pair in combinations(some, 2))
    assert all(key[0] in {c.time.start for c in found if c.time} for key in counts.days)


def test_a_long_timeline_is_counted_by_month(holdings: Holdings, ledger: Ledger) -> None:
    from calls import Who

    ledger.add_many([call("old", "1999-02-17"), call("gang", "2001-05-04", people=(Who("Ann Ode", "Free Men"),))])
    counts = holdings.overview(Filter())
    assert ("1999-02-01", "call", "held") in counts.days
    assert counts.sides["Free Men"] == 1
