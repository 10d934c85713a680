"""Traits: whose account is held, what contradicts, and why a person should look; and the lists by them."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from calls import ARDEN, BRISK, Who, call, lines_of
from joint_strategies import the_call, the_visit
from sqlalchemy import text

from memcon.ledger import Ledger, open_ledger
from memcon.ledger.migrate import VERSION_TABLE
from memcon.ledger.traits import ACCOUNTS, FIELDS, REVIEW, disputed_fields, sides_heard
from memcon.record import Memcon
from memcon.record.joint import Decision, JointContact, Member, Said

BOTH = {"kind": "readout", "publisher": "A ministry"}


def told(contact: JointContact, **values: list[Any]) -> JointContact:
    """The contact with other values said of it, each by a document of its own."""
    said = {field: tuple(Said(value, (f"d{n}",)) for n, value in enumerate(some)) for field, some in values.items()}
    return msgspec.structs.replace(contact, said=said, decisions=())


def days(start: str, end: str | None = None) -> dict[str, str]:
    """A time as `said` has it."""
    return {"start": start, "end": end or start, "grain": "day"}


@pytest.mark.parametrize(
    ("field", "values", "disputed"),
    [
        ("time", [days("2031-05-04"), days("2031-05-05")], False),
        ("time", [days("2031-05-04"), days("2031-05-06")], True),
        ("time", [days("2031-05-01", "2031-05-31"), days("2031-05-06")], False),
        ("time", [days("2031-05-01", "2031-05-31"), days("2031-06-06")], True),
        ("time", [days("soon"), days("2031-05-06")], False),
        ("mode", ["call", "video"], False),
        ("mode", ["call", "talks", "unknown"], False),
        ("mode", ["call", "talks", "visit"], True),
        ("status", ["planned", "held"], False),
        ("status", ["held", "denied"], True),
        ("initiator", ["NOR", "FIN"], True),
        ("initiator", ["NOR", "Ada Brandt"], False),
        ("place", [{"name": "Port", "country": "NOR"}, {"name": "Quay", "country": None}], False),
    ],
)
def test_values_are_disputed_where_they_cannot_both_be_true(field: str, values: list[Any], disputed: bool) -> None:
    for order in (values, values[::-1]):
        assert disputed_fields(told(the_call(), **{field: order})) == ([field] if disputed else [])


def test_two_countries_are_two_places_for_those_who_met_but_not_for_those_who_called() -> None:
    places = [{"name": "Port", "country": "NOR"}, {"name": "Quay", "country": "FIN"}]
    assert disputed_fields(told(the_call(), place=places)) == []
    assert disputed_fields(told(the_visit(), place=places)) == ["place"]


def test_one_document_that_gives_two_values_disputes_nothing() -> None:
    said = {"initiator": (Said("NOR", ("d",)), Said("FIN", ("d",)))}
    assert disputed_fields(msgspec.structs.replace(the_call(), said=said, decisions=())) == []


def test_only_sides_that_took_part_are_heard() -> None:
    assert sides_heard(the_call()) == ["FIN", "NOR"]
    account = msgspec.structs.replace(the_call().accounts[0], side="SWE")
    assert sides_heard(msgspec.structs.replace(the_call(), accounts=(account,))) == []


def few() -> list[Memcon]:
    """A call that both sides tell and date differently; one that one side tells; one without a date or a side."""
    near = "On the same day the northern lighthouse was painted."
    return [
        call("north", "2031-05-04", publisher_country="NOR", rest=near, title="A call from Osk", **BOTH),
        call("port", "2031-05-05", publisher_country="PRT", rest=near, mode="meeting", title="A meeting", **BOTH),
        call("lone", "2032-01-01", publisher_country="NOR", **BOTH),
        call("gap", None, people=(ARDEN, Who("Oskar Falk", None))),
    ]


@pytest.fixture
def filled(ledger: Ledger) -> Ledger:
    """A ledger of them."""
    ledger.add_many(few())
    return ledger


def of(ledger: Ledger, **asked: str) -> list[tuple[str, ...]]:
    """The documents of the contacts that are found."""
    return [c.documents for c in ledger.contacts(**asked)]  # type: ignore[arg-type]


def test_contacts_are_found_by_their_traits(filled: Ledger) -> None:
    joined = filled.contacts(until="2031")[0]
    if len(joined.documents) == 1:  # the merge keeps a call and a meeting apart: a person joins them
        members = tuple(Member(d, "c1") for d in ("north", "port"))
        filled.decide(Decision(id="", action="join", members=members, by="desk", at="2031-06-01"))
    assert of(filled, accounts="several") == [("north", "port")]
    assert of(filled, accounts="contradicting") == [("north", "port")]
    assert of(filled, review="disputed") == [("north", "port")]
    assert of(filled, accounts="one") == [("lone",)]
    assert of(filled, accounts="none") == [("gap",)]
    assert of(filled, review="gaps") == [("gap",)]
    assert of(filled, review="single") == [("lone",), ("gap",)]
    assert of(filled, review="single", side="PRT", accounts="one") == [("lone",)]
    assert of(filled, review="single", between=("NOR", "ISL")) == []  # type: ignore[arg-type]
    for asked in ({"accounts": a} for a in ACCOUNTS):
        assert filled.count(**asked) == len(filled.contacts(**asked))  # type: ignore[arg-type]


def test_opposed_statements_are_found_while_the_contact_stands(ledger: Ledger) -> None:
    words = "The sides agreed to keep the northern lighthouse of Osk open for {} years."
    told = (("north", "NOR", "ten 10"), ("port", "PRT", "five 5"))
    ledger.add_many([call(d, "2031-05-04", publisher_country=c, rest=words.format(n), **BOTH) for d, c, n in told])
    assert of(ledger, accounts="opposed") == [("north", "port")]
    assert of(ledger, accounts="contradicting") == []
    apart = [(Member(d, "c1"),) for d in ("north", "port")]
    ledger.decide(Decision(id="", action="split", members=apart[0], others=apart[1], by="desk", at="2031-06-01"))
    assert of(ledger, accounts="opposed") == []


def test_what_a_person_decided_is_no_longer_waiting(filled: Ledger) -> None:
    members = (Member("lone", "c1"),)
    kept = Decision(id="", action="accept", field="contact", members=members, by="desk", at="2031-06-01")
    filled.decide(kept)
    assert ("lone",) not in of(filled, review="single")
    assert ("lone",) in of(filled, accounts="one")
    filled.undo(filled.decisions()[0].id)
    assert ("lone",) in of(filled, review="single")


def test_a_trait_that_is_none_cannot_be_asked_for(filled: Ledger) -> None:
    from memcon.errors import UsageError

    for asked in ({"accounts": "all"}, {"review": "everything"}):
        with pytest.raises(UsageError):
            filled.contacts(**asked)  # type: ignore[arg-type]


def test_names_of_traits_and_fields_are_told_apart() -> None:
    assert not set(ACCOUNTS) & set(REVIEW) and len(set(FIELDS)) == len(FIELDS)


LATER = ("contact_briefs", "contact_changes")


def test_a_ledger_without_traits_gets_them_when_it_is_opened(sqlite_url: str) -> None:
    with open_ledger(sqlite_url) as ledger:
        ledger.add_many([*few(), call("again", "2031-05-04", people=(ARDEN, BRISK))])
        told = lines_of(ledger)
        with ledger.writing() as connection:
            for table in ("contact_traits", "undoings", "fresh_prints", "sorted_prints", "print_levels", *LATER):
                connection.execute(text(f"DROP TABLE {table}"))
            connection.execute(text("CREATE TABLE prints (print BIGINT, number BIGINT, at BIGINT)"))
            connection.execute(text("DROP INDEX contacts_sides"))
            connection.execute(text("UPDATE contacts SET sides = ' NOR PRT '"))
            connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '0001'"))
    with open_ledger(sqlite_url) as ledger:
        assert lines_of(ledger) == told
