"""A minister's field and a greeting are nobody; whose delegation somebody heads is whom he serves."""

from __future__ import annotations

import pytest

import memcon
from memcon.record import Memcon


def read(text: str, publisher: str, kind: str = "press_release", title: str | None = None) -> Memcon:
    return memcon.read_text(text, published="2031-03-13", publisher=publisher, kind=kind, title=title)


def sides(memo: Memcon, number: int = 0) -> set[tuple[str, str | None]]:
    names = {a.id: a.name for a in memo.actors}
    return {(names[p.actor], p.side) for p in memo.contacts[number].participants}


def test_a_ministers_field_is_no_person() -> None:
    memo = read(
        "Today, Prime Minister Morgan Whitney spoke with the President of Ghana, Kwabena Asamoah. He noted that"
        " Canada's Minister of International Development will travel to Accra next month.",
        "Office of the Prime Minister of Canada",
        "readout",
    )
    assert sides(memo, 1) == {("Canada's Minister of International Development", "CAN"), ("Ghana", "GHA")}
    assert {a.kind for a in memo.actors if "Development" in a.name} == {"office"}


def test_a_name_behind_a_ministers_field_is_one() -> None:
    memo = read(
        "Prime Minister Whitney spoke with Minister of Trade Kofi Asamoah of Ghana today.",
        "Office of the Prime Minister of Canada",
        "readout",
    )
    assert sides(memo) == {("Whitney", "CAN"), ("Kofi Asamoah", "GHA")}


def test_a_greeting_is_nobody_and_the_commissions_president_is_its_own() -> None:
    memo = read(
        "SPOKESPERSON LOMBARDI: Bonjour à tous. President von Reden and Prime Minister Thornley talked on the phone"
        " yesterday and issued a statement. It was a useful call.",
        "European Commission",
    )
    assert sides(memo) == {("von Reden", "EU"), ("Thornley", None)}


def test_a_special_representative_is_of_the_body_whose_text_it_is() -> None:
    memo = read(
        "The Special Representative, Karim Belhadj, was in Rome today, where he met the Italian Foreign Minister. He"
        " continues tomorrow to Tunis for a meeting with President Ben Youssef Trabelsi.",
        "United Nations",
    )
    assert sides(memo) == {("Karim Belhadj", "UN"), ("Italian Foreign Minister", "ITA")}
    assert ("Italian Foreign Minister", "ITA") not in sides(memo, 1)


@pytest.mark.parametrize(("publisher", "body"), [("NATO", "NATO"), ("The Daily Ledger", "UN")])
def test_the_secretary_generals_envoy_is_of_the_body_whose_text_it_is(publisher: str, body: str) -> None:
    memo = read(
        "Last month, the Secretary General's Special Representative for the Black Sea, Ambassador Lorenzo Pavan, held"
        " consultations in Lima with the Peruvian ministers of defence and interior.",
        publisher,
        "readout" if publisher == body else "report",
    )
    assert ("Lorenzo Pavan", body) in sides(memo)


@pytest.mark.parametrize(
    ("text", "name", "state", "office"),
    [
        (
            "The Philippine delegation was led by Assistant Secretary Consolacion Evar, while Deputy Director General"
            " Dinh Quang Loc headed the Vietnamese side.",
            "Dinh Quang Loc",
            "VNM",
            "Deputy Director General",
        ),
        (
            "Ambassador Dong Haiming, head of the Chinese delegation to the forum, met Nauru's president, Adriel Dabwi,"
            " on Sunday.",
            "Dong Haiming",
            "CHN",
            "Ambassador",
        ),
        (
            "The Russian delegation will be led by Special Presidential Envoy Arkady Melentov, the Turkish delegation"
            " by Deputy Undersecretary Selim Aksoy, at the talks in Lima.",
            "Arkady Melentov",
            "RUS",
            "Special Presidential Envoy",
        ),
    ],
)
def test_who_heads_a_delegation_is_of_its_state(text: str, name: str, state: str, office: str) -> None:
    memo = read(text, "Department of Foreign Affairs, Republic of the Philippines", "readout")
    assert {(a.country, a.office) for a in memo.actors if a.name == name} == {(state, office)}
