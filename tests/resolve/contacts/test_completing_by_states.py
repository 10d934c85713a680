"""Whose state a contact shows: a state or delegation without its people, and never others who took part for it."""

from __future__ import annotations

import memcon
from memcon.record import Memcon


def read(text: str) -> Memcon:
    return memcon.read_text(text, published="2031-03-13", publisher="The Daily Ledger", kind="report")


def sides(memo: Memcon, name: str) -> set[str | None]:
    names = {a.id: a.name for a in memo.actors}
    return {p.side for c in memo.contacts for p in c.participants if names[p.actor] == name}


def test_the_ambassadors_of_a_state_do_not_show_whose_another_officer_is() -> None:
    memo = read(
        "Ambassador Teófilo Nguema of the African Union had a working session in Lima with the Chief of Defence Forces"
        " and the ambassadors of the United States."
    )
    assert sides(memo, "Chief of Defence Forces") <= {None}


def test_the_kremlin_before_a_comma_is_no_title() -> None:
    memo = read("Asked whether he had been in touch with the Kremlin, Mr. Eerik Salmi said that he had not called it.")
    assert {a.country for a in memo.actors if a.name == "Eerik Salmi"} <= {None}


def test_a_ministry_behind_in_its_capital_is_of_there() -> None:
    memo = read(
        "WASHINGTON — The measures landed two days after President Thomas Garrit called President Arkady Velik.\n\n"
        "In Moscow, the Foreign Ministry summoned U.S. Ambassador Henry Latti and told him a response was inevitable."
        " The meeting took 25 minutes."
    )
    names = {a.id: a.name for a in memo.actors}
    last = {(names[p.actor], p.side) for p in memo.contacts[-1].participants}
    assert last == {("Foreign Ministry", "RUS"), ("Henry Latti", "USA")}


def test_a_european_trade_commissioner_is_the_unions() -> None:
    memo = read(
        "The White House has said the duties could be lifted. Commerce Secretary Warren Pellow would call Brazilian"
        " Trade Minister Otávio Quares on Friday.\n\n"
        "The European trade commissioner, Ingrid Vollme, turned down Pellow's invitation to meet at Dulles Airport."
    )
    names = {a.id: a.name for a in memo.actors}
    assert {(names[p.actor], p.side) for p in memo.contacts[-1].participants} == {
        ("Ingrid Vollme", "EU"),
        ("Warren Pellow", "USA"),
    }
