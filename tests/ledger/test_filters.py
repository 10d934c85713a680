"""Contacts are found by sides, people, days, mode, status and words, in order of time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from calls import ARDEN, BRISK, CORVO, DAHL, Who, call

from memcon.errors import UsageError
from memcon.ledger import Ledger, open_ledger

NATO = Who("Órla Quist", "NATO")


@pytest.fixture
def filled(ledger: Ledger) -> Iterator[Ledger]:
    """Five contacts."""
    ledger.add_many(
        [
            call("late", "2031-06-01", people=(ARDEN, DAHL), mode="meeting"),
            call("undated", None, people=(CORVO, DAHL), status="planned", about="the Hanseatic chess cup"),
            call("early", "2031-05-04"),
            call("nato", "2031-05-20", people=(NATO, BRISK), about="Ærø's ferries"),
            call("three", "2031-05-21", people=(ARDEN, BRISK, DAHL), mode="talks"),
        ]
    )
    yield ledger


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, ["early", "nato", "three", "late", "undated"]),
        ({"between": ("NOR", "PRT")}, ["early", "three"]),
        ({"between": ("pt", "Norway")}, ["early", "three"]),
        ({"between": ("Portugal", "nato")}, ["nato"]),
        ({"side": "Iceland"}, ["three", "late", "undated"]),
        ({"between": ("NOR", "NOR")}, ["early", "three", "late"]),
        ({"between": ("NOR", "PRT"), "side": "is"}, ["three"]),
        ({"side": "NATO"}, ["nato"]),
        ({"side": "ASEAN"}, []),
        ({"between": ("XKX", "Peru")}, []),
        ({"person": "arden"}, ["early", "three", "late"]),
        ({"person": "Elena  ARDEN"}, ["early", "three", "late"]),
        ({"person": "orla"}, ["nato"]),
        ({"person": "Elena Brisk"}, ["early", "three"]),
        ({"person": "Ard"}, []),
        ({"since": "2031-05-20"}, ["nato", "three", "late"]),
        ({"until": "2031-05-20"}, ["early", "nato"]),
        ({"since": "2031-05", "until": "2031-05"}, ["early", "nato", "three"]),
        ({"since": "2031", "until": "2031-06-01T12:00:00Z"}, ["early", "nato", "three", "late"]),
        ({"until": "2030"}, []),
        ({"mode": "Talks"}, ["three"]),
        ({"status": "planned"}, ["undated"]),
        ({"text": "aerø FERRIES"}, []),
        ({"text": "ærø ferries"}, ["nato"]),
        ({"text": "the chess"}, ["undated"]),
        ({"mode": "call", "person": "Brisk", "since": "2031-05-10"}, ["nato"]),
    ],
)
def test_what_is_asked_for_is_found_in_order_of_time(filled: Ledger, asked: dict[str, Any], found: list[str]) -> None:
    contacts = filled.contacts(**asked)
    assert [c.documents[0] for c in contacts] == found
    assert filled.count(**asked) == len(found)


def test_several_words_may_stand_anywhere_in_one_contact(filled: Ledger) -> None:
    assert filled.count(text="northern quotas", person="Elena Arden", between=("NOR", "PRT"), until="2031-05-10") == 1
    assert filled.count(text="northern chess") == 0


def test_a_selection_is_of_one_state_and_the_same_contacts(filled: Ledger, url: str) -> None:
    asked: dict[str, Any] = {"between": ("NOR", "PRT"), "mode": None, "since": "2031-05"}
    expected = filled.contacts(**asked)
    with filled.selection(**asked) as found, open_ledger(url) as other:
        other.add(call("later", "2031-05-30"))
        assert list(found) == list(found) == expected
        assert (len(found), found[0], found[-1], found[:1]) == (2, expected[0], expected[-1], expected[:1])
    with filled.selection(limit=1) as found:
        assert list(found) == expected[:1]
    assert len(filled.contacts(**asked)) == 3


def test_answers_come_in_pieces(filled: Ledger) -> None:
    every = filled.contacts()
    assert [c for at in range(0, 5, 2) for c in filled.contacts(limit=2, offset=at)] == every
    last = filled.contacts(newest=True)
    assert last == [*every[3::-1], every[4]]
    assert [c for at in range(0, 5, 2) for c in filled.contacts(limit=2, offset=at, newest=True)] == last
    assert filled.contacts(newest=True, offset=4) == every[4:] and filled.contacts(newest=True, offset=5) == []
    assert filled.contacts(newest=True, side="ISL", limit=2) == [every[3], every[2]]
    assert filled.contacts(limit=0) == [] == filled.contacts(offset=9)


@pytest.mark.parametrize(
    "asked",
    [
        {"since": "yesterday"},
        {"until": "2031-02-30"},
        {"since": "2031-13"},
        {"since": "0000"},
        {"mode": "telegram"},
        {"status": "maybe"},
        {"between": ("NOR", "PRT", "ISL")},
        {"between": ("NOR",)},
        {"between": "NOR"},
        {"between": ("Norwegen", "PRT")},
        {"side": "Atlantis"},
        {"person": "?"},
        {"text": "!!"},
        {"text": "the"},
        {"since": "2031-05", "until": "2031-04"},
        {"limit": -1},
        {"offset": -1},
    ],
)
def test_what_cannot_be_asked_is_said_to_be_so(sqlite_url: str, asked: dict[str, Any]) -> None:
    with open_ledger(sqlite_url) as ledger, pytest.raises(UsageError):
        ledger.contacts(**asked)
