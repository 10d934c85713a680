"""Two whom a clause names as having met, or as going to, did so with each other."""

from __future__ import annotations

import pytest
from resolve.parties.inside.test_subjects import people

pytestmark = pytest.mark.usefixtures("trained_reader")

CALL = "Norwegian National Security Adviser Olav Moe called his Chilean counterpart, Pedro Rojas, on Tuesday. "
NEXT = "\n\nFinnish President Aino Salmi is to receive Kenyan President Joseph Mwaura on Friday."


def test_two_who_agree_to_meet_do_so_with_each_other() -> None:
    found = people(CALL + "Moe and Rojas agreed to meet in Bergen in April." + NEXT)
    assert found == [{"Olav Moe", "Pedro Rojas"}, {"Olav Moe", "Pedro Rojas"}, {"Aino Salmi", "Joseph Mwaura"}]


def test_two_who_meet_a_third_did_not_meet_each_other() -> None:
    found = people(
        "Norwegian Foreign Minister Olav Moe and Chilean Foreign Minister Pedro Rojas met Kenyan President Joseph "
        "Mwaura in Nairobi on Monday."
    )
    assert {"Olav Moe", "Pedro Rojas"} not in found
    assert any("Joseph Mwaura" in names for names in found)
