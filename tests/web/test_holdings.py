"""Answers are kept, renewed beside, and forgotten after a change; counts are those of the contacts themselves."""

from __future__ import annotations

import threading
import time
from collections import Counter
from itertools import combinations

import pytest

from memcon.ledger import Ledger
from memcon.web.filters import Filter
from memcon.web.holdings import LATE, Holdings


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def holdings(ledger: Ledger, clock: Clock) -> Holdings:
    made = Holdings(ledger)
    made._clock = clock
    return made


def numbered() -> tuple[list[int], object]:
    """What has been made so far, and a function that makes the next number."""
    made: list[int] = []

    def make() -> int:
        made.append(len(made))
        return made[-1]

    return made, make


def settled(holdings: Holdings) -> None:
    """Waits until nothing is being made again."""
    for _ in range(500):
        if not holdings._renewed:
            return
        time.sleep(0.01)
    raise AssertionError("it is still being made")


def test_an_answer_is_kept_then_given_while_it_is_made_again_then_made_before_it_is_given(
    holdings: Holdings, clock: Clock
) -> None:
    made, make = numbered()
    assert [holdings.kept("k", make) for _ in range(3)] == [0, 0, 0]  # type: ignore[arg-type]
    clock.now = 10
    assert holdings.kept("k", make) == 0  # type: ignore[arg-type]
    settled(holdings)
    assert made == [0, 1] and holdings.kept("k", make) == 1  # type: ignore[arg-type]
    clock.now += LATE + 10
    assert holdings.kept("k", make) == 2  # type: ignore[arg-type]


def test_after_a_change_nothing_old_is_given_not_even_what_was_being_made(holdings: Holdings) -> None:
    begun, go = threading.Event(), threading.Event()

    def slow() -> str:
        begun.set()
        go.wait(5)
        return "old"

    thread = threading.Thread(target=lambda: holdings.kept("k", slow))
    thread.start()
    begun.wait(5)
    holdings.changed()
    go.set()
    thread.join()
    assert holdings.kept("k", lambda: "new") == "new"


def test_what_cannot_be_made_again_is_told_to_who_asks_next(holdings: Holdings, clock: Clock) -> None:
    def broken() -> int:
        raise ValueError("gone")

    assert holdings.kept("k", lambda: 1) == 1
    clock.now = 10
    assert holdings.kept("k", broken) == 1
    settled(holdings)
    with pytest.raises(ValueError, match="gone"):
        holdings.kept("k", broken)


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
def test_counts_for_the_pictures_are_those_of_the_contacts(holdings: Holdings, wanted: Filter) -> None:
    counts = holdings.overview(wanted)
    found = list(holdings.every(wanted))
    assert sum(counts.days.values()) + counts.undated == len(found) == holdings.count(wanted)
    assert counts.undated == sum(c.time is None for c in found)
    sides = [sorted({p.side for p in c.participants if p.side}) for c in found]
    assert counts.sides == Counter(side for some in sides for side in some)
    assert counts.pairs == Counter(pair for some in sides for pair in combinations(some, 2))
    assert all(key[0] in {c.time.start for c in found if c.time} for key in counts.days)


def test_a_long_timeline_is_counted_by_month(holdings: Holdings, ledger: Ledger) -> None:
    from calls import Who, call

    ledger.add_many([call("old", "1999-02-17"), call("gang", "2001-05-04", people=(Who("Ann Ode", "Free Men"),))])
    counts = holdings.overview(Filter())
    assert ("1999-02-01", "call", "held") in counts.days
    assert counts.sides["Free Men"] == 1
