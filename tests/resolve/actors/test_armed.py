"""Contacts of movements that no table knows, told by the text alone."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def sides(text: str) -> list[dict[str, str | None]]:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    return [{names[p.actor]: p.side for p in c.participants} for c in memo.contacts]


def test_delegations_of_a_state_and_a_movement_are_two_sides() -> None:
    made = sides(
        "DOHA — Delegations of Chad's government and of the rebel Northern Front met in Doha on Thursday under "
        "Qatari mediation. A Northern Front spokesman, Ola Roe, said that the talks had been useful."
    )
    assert set(made[0].values()) == {"TCD", "Northern Front", "QAT"}


def test_who_negotiates_for_a_movement_is_of_its_side() -> None:
    made = sides(
        "OSLO — The militant Front for Justice and Work (FJW) and the Malian government held talks in Oslo on Monday. "
        "FJW negotiator Ola Roe telephoned Norwegian Foreign Minister Ana Lind on Tuesday."
    )
    assert set(made[0].values()) == {"FJW", "MLI"}
    assert made[1] == {"Ola Roe": "FJW", "Ana Lind": "NOR"}


def test_a_spokesman_in_a_states_paper_is_of_the_movement_and_not_of_that_state() -> None:
    text = "Chad met the rebel Northern Front in Doha. A Northern Front spokesman, Ola Roe, said that it was hard."
    memo = memcon.read_text(text, published="2031-05-07", publisher="Qatar News Agency")
    assert [(a.country, a.role) for a in memo.actors if a.name == "Ola Roe"] == [(None, "REB")]


def test_an_army_and_a_militia_that_the_table_knows_are_two_sides() -> None:
    made = sides("DOHA — Delegations from the Sudanese army and the Rapid Support Forces met in Doha on Thursday.")
    assert [set(m.values()) for m in made] == [{"SDN", "RSF"}]


def test_two_states_in_a_row_stay_as_they_are() -> None:
    made = sides("OSLO — Delegations of Norway and Chile met in Oslo on Thursday.")
    assert [set(m.values()) for m in made] == [{"NOR", "CHL"}]
