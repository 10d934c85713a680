"""Many documents: the records and their order are the same however many workers read them and however batched."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from memcon import engine
from memcon.engine import read_documents
from memcon.errors import MissingSource, SourceError
from memcon.intake import Taken, take_text
from memcon.record import Memcon, to_json

pytestmark = pytest.mark.usefixtures("trained_reader")

PEOPLE = ("Ana Petrova", "Karl Weiss", "Mara Lindqvist")
PLACES = ("Midport", "Athens", "Nairobi", "Lima")
COUNTRIES = ("France", "Kenya", "Peru", "Japan")
VERBS = ("met", "spoke by phone with", "will visit")
TEXTS = [
    f"{PEOPLE[i % 3]}, the foreign minister of {COUNTRIES[i % 4]}, {VERBS[i % 3]} Chinese Foreign Minister Wang Yi "
    f"in {PLACES[i % 4]} on Monday.\n\n"
    + "“We talked about trade,” the minister said. The ministry declined to comment. " * (1 + 3 * (i % 4))
    + ("\n\nLeave a comment\n" if i % 2 else "\n")
    for i in range(12)
]


def taken() -> list[Taken | SourceError]:
    items: list[Taken | SourceError] = [take_text(text, published="2024-03-13") for text in TEXTS]
    items.insert(5, MissingSource("gone.txt", "there is no such file"))
    return items


def lines(made: Iterator[Memcon | SourceError]) -> list[str]:
    return [str(item) if isinstance(item, SourceError) else to_json(item) for item in made]


@cache
def alone() -> list[str]:
    """Each document read by itself."""
    return [line for item in taken() for line in lines(read_documents([item]))]


@pytest.fixture
def expected(trained_reader: None) -> list[str]:
    return alone()


@pytest.mark.parametrize(("workers", "batch"), [(1, 1), (1, 3), (2, 1), (2, 3)])
def test_workers_and_batches_change_nothing(workers: int, batch: int, expected: list[str]) -> None:
    assert lines(read_documents(taken(), workers=workers, batch=batch)) == expected


def test_a_record_does_not_depend_on_its_neighbours(expected: list[str]) -> None:
    assert lines(read_documents(reversed(taken()))) == expected[::-1]
    assert lines(read_documents(taken()[3:4] * 2)) == expected[3:4] * 2


def test_an_error_keeps_its_place(expected: list[str]) -> None:
    assert "gone.txt" in expected[5]
    assert sum("gone.txt" in line for line in expected) == 1


def test_few_documents_start_no_processes(monkeypatch: pytest.MonkeyPatch, expected: list[str]) -> None:
    def refuse(*_: object) -> Iterator[Memcon | SourceError]:
        raise AssertionError("processes were started")

    monkeypatch.setattr(engine, "_in_processes", refuse)
    assert lines(read_documents(taken()[: engine.SMALL], workers=4)) == expected[: engine.SMALL]


def test_documents_are_taken_as_they_are_read(expected: list[str]) -> None:
    asked: list[int] = []

    def source() -> Iterator[Taken | SourceError]:
        for number, item in enumerate(taken()):
            asked.append(number)
            yield item

    made = read_documents(source())
    assert asked == []
    assert lines(iter([next(made)])) == expected[:1]
    assert asked == [0]


def test_a_run_with_workers_can_be_left_early(expected: list[str]) -> None:
    made = read_documents(taken(), workers=2, batch=1)
    assert lines(iter([next(made)])) == expected[:1]
    made.close()  # type: ignore[attr-defined]


def test_no_documents_give_no_records() -> None:
    assert list(read_documents([], workers=2)) == []
