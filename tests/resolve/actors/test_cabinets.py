"""Whose officials those are who are named in a row behind one of a state."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def _sides(text: str) -> dict[str, str | None]:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    return {names[p.actor]: p.side for c in memo.contacts for p in c.participants}


def test_a_row_of_those_met_is_of_one_state() -> None:
    sides = _sides(
        "Turkish intelligence chief Kemal Arslan held talks in Baghdad on Sunday with Iraqi Prime Minister "
        "Haider al-Jubouri, President Salim Barzan and Parliament Speaker Omar al-Dulaimi."
    )
    assert sides == {"Kemal Arslan": "TUR", "Haider al-Jubouri": "IRQ", "Salim Barzan": "IRQ", "Omar al-Dulaimi": "IRQ"}


def test_one_state_has_no_two_premiers() -> None:
    sides = _sides(
        "Norwegian Prime Minister Ola Lind met in Oslo with French President Paul Carre, Prime Minister Ana Ruiz and "
        "Chancellor Max Feld."
    )
    assert sides.get("Ana Ruiz") == "FRA"
    assert sides.get("Max Feld") is None


def test_a_king_and_his_premier_are_of_one_state() -> None:
    sides = _sides("Chilean President Rosa Luna will meet Norwegian King Harald and Prime Minister Ola Lind on Friday.")
    assert sides == {"Rosa Luna": "CHL", "Harald": "NOR", "Ola Lind": "NOR"}


def test_counterparts_are_in_the_order_of_their_states() -> None:
    sides = _sides(
        "National security adviser Cho Min-ho of South Korea will meet his U.S. and Japanese counterparts, Mark "
        "Ellison and Ryo Tanabe, in Washington on Friday."
    )
    assert sides == {"Cho Min-ho": "KOR", "Mark Ellison": "USA", "Ryo Tanabe": "JPN"}


def test_whom_a_guest_meets_on_a_visit_are_of_its_state() -> None:
    sides = _sides(
        "Kenyan President Peter Mutai is scheduled to make a state visit to Tokyo next month, where he will meet "
        "Emperor Akihito II and Prime Minister Kenta Mori."
    )
    assert sides == {"Peter Mutai": "KEN", "Akihito II": "JPN", "Kenta Mori": "JPN"}
