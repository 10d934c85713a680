"""The columns in memory answer what the database answers, for every filter."""

from __future__ import annotations

from functools import partial

import pytest
from calls import ARDEN, BRISK, CORVO, DAHL, Who, call
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import ColumnElement, FromClause, func

from memcon.errors import UsageError
from memcon.ledger import Ledger, changes, filters, open_ledger, tally
from memcon.ledger.filters import Filters
from memcon.ledger.tally import Tally
from memcon.ledger.traits import ACCOUNTS, REVIEW
from memcon.record import Memcon
from memcon.record.joint import Decision, Member

CROWD = [Who(f"Person Number{n}", f"Band {n}") for n in range(45)]


def told() -> list[Memcon]:
    """Contacts of all kinds, on days far apart, without a day, of one side, of many and of none."""
    own = {"kind": "readout", "publisher": "A ministry"}
    return [
        call("a", "2031-05-04", publisher_country="NOR", **own),
        call("b", "2031-05-04", people=(ARDEN, CORVO, DAHL), mode="meeting"),
        call("c", "2012-01-31", people=(BRISK, DAHL), mode="visit", status="planned"),
        call("d", None, people=(ARDEN, Who("Oskar Falk", None)), publisher_country="NOR", **own),
        call("e", "2031-06-01", people=(Who("Ann Ode", "Free | Men"), ARDEN), status="refused"),
        call("f", "2031-06-02", people=CROWD, mode="talks"),
        call("g", "2031-06-03", people=(Who("Nemo", None),), about="the northern lighthouse"),
        call("h", "2040-01-01", people=(ARDEN, BRISK)),
    ]


def decided(ledger: Ledger) -> None:
    ledger.add_many(told())
    for name in ("h", "b"):
        members = (Member(name, "c1"),)
        ledger.decide(Decision(id="", action="reject", field="contact", members=members, by="desk", at="2041-01-01"))


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Ledger:
    opened = open_ledger(f"sqlite:///{tmp_path_factory.mktemp('tally') / 'ledger.db'}")
    decided(opened)
    return opened


def by_time(table: FromClause, digits: int) -> tuple[ColumnElement[str], ...]:
    return func.substr(table.c.moment, 1, digits), table.c.mode, table.c.status


def same(ledger: Ledger, asked: Filters, before: Tally | None = None) -> None:
    with ledger.reading() as connection:
        columns = before.renewed(connection) if before else Tally.of(connection)
        assert columns is not None
        chosen = columns.chosen(connection, asked)
        assert int(chosen.sum()) == connection.execute(filters.number(asked)).scalar_one()
        assert columns.span(chosen) == tuple(connection.execute(query).scalar() for query in filters.span(asked))
        for digits in (7, 10):
            rows = connection.execute(filters.numbers(asked, partial(by_time, digits=digits)))
            assert sorted(columns.by_time(chosen, digits)) == sorted(tuple(row) for row in rows)
        rows = connection.execute(filters.numbers(asked, lambda c: (c.c.sides,)))
        assert sorted(columns.by_sides(chosen)) == sorted(tuple(row) for row in rows)


PAIRS = [("NOR",), ("nor", "PRT"), ("NOR", "ISL"), ("Band 3", "Band 9"), ("ZZZ", "NOR")]
asked = st.builds(
    Filters,
    between=st.none() | st.sampled_from(PAIRS),
    person=st.none() | st.sampled_from(["Arden", "number7", "nobody"]),
    since=st.none() | st.sampled_from(["2031", "2031-05-04", "2012-01"]),
    until=st.none() | st.sampled_from(["2031", "2031-05-04", "2012-01"]),
    mode=st.none() | st.sampled_from(["call", "meeting", "message"]),
    status=st.none() | st.sampled_from(["held", "planned", "denied"]),
    side=st.none() | st.sampled_from(["Portugal", "free | men", "Band 44"]),
    text=st.none() | st.sampled_from(["lighthouse", "fishing quotas", "zeppelin"]),
    accounts=st.none() | st.sampled_from(ACCOUNTS),
    review=st.none() | st.sampled_from(REVIEW),
    rejected=st.booleans(),
)


@settings(max_examples=150, deadline=None)
@given(asked)
def test_the_numbers_are_those_of_the_database(held: Ledger, asked: Filters) -> None:
    same(held, asked)


def test_they_are_so_in_either_database(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    same(ledger, Filters())
    decided(ledger)
    for one in (
        Filters(),
        Filters(side="NOR"),
        Filters(between=("NOR", "PRT")),
        Filters(accounts="one", text="fishing"),
    ):
        same(ledger, one)
        monkeypatch.setattr(tally, "_WIDEST", 1)
        same(ledger, one)


EVERY = (Filters(), Filters(rejected=True), Filters(side="NOR"), Filters(between=("NOR", "PRT"), since="2031"))
EVERY += (Filters(mode="meeting"), Filters(accounts="one"), Filters(text="fishing"), Filters(person="number7"))


@settings(max_examples=12, deadline=None)
@given(st.permutations(range(8)), st.integers(1, 7), st.booleans())
def test_columns_made_of_older_ones_are_those_made_anew(
    tmp_path_factory: pytest.TempPathFactory, order: list[int], parted: int, rejects: bool
) -> None:
    every = told()
    with open_ledger(f"sqlite:///{tmp_path_factory.mktemp('renewed') / 'ledger.db'}") as ledger:
        ledger.add_many(every[n] for n in order[:parted])
        with ledger.reading() as connection:
            older = Tally.of(connection)
        ledger.add_many(every[n] for n in order[parted:])
        if rejects:
            about = (Member(every[order[0]].document.id, "c1"),)
            ledger.decide(Decision(id="", action="reject", field="contact", members=about, by="desk", at="2041-01-01"))
        for one in EVERY:
            same(ledger, one, older)
        ledger.rebuild()
        for one in EVERY:
            same(ledger, one, older)


def test_whoever_has_seen_too_little_reads_all(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changes, "KEPT", 2)
    with ledger.reading() as connection:
        assert changes.since(connection, 0) == (0, set())
    first, *others = told()
    ledger.add(first)
    with ledger.reading() as connection:
        last, names = changes.since(connection, 0)
        assert names is not None and len(names) == last == 1
    ledger.add_many(others)
    with ledger.reading() as connection:
        assert changes.since(connection, 1).contacts is None
        seen = changes.latest(connection)
        assert len(changes.since(connection, seen - 1).contacts or ()) == 1
    ledger.rebuild()
    with ledger.reading() as connection:
        assert changes.since(connection, seen).contacts is None
        now = changes.latest(connection)
        assert now > seen and changes.since(connection, now) == (now, set())


def test_a_filter_that_cannot_be_meant_is_refused_and_a_large_ledger_is_not_held(
    held: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    with held.reading() as connection:
        columns = Tally.of(connection)
        assert columns is not None
        for wrong in (
            Filters(mode="dance"),
            Filters(since="soon"),
            Filters(accounts="x"),
            Filters(between=("A", "B", "C")),
        ):
            with pytest.raises(UsageError):
                columns.chosen(connection, wrong)
        monkeypatch.setattr(tally, "MOST", 3)
        assert Tally.of(connection) is None
