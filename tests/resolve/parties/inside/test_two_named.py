"""Two whom a clause names as having met, or as going to, did so with each other."""

from __future__ import annotations

import pytest
from resolve.parties.inside.test_who_met import people

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


def test_two_presidents_who_see_each_other_see_nobody_told_before() -> None:
    text = "Colombian Foreign Minister Camila Ortiz telephoned UN High Commissioner Henrik Dahl on Monday. "
    found = people(text + "Presidents Ivan Salazar and Delia Rojas will see each other in Caracas on May 20.")
    assert found == [{"Camila Ortiz", "Henrik Dahl"}, {"Ivan Salazar", "Delia Rojas"}]


def test_two_who_see_a_third_do_not_see_each_other() -> None:
    text = "Colombian Foreign Minister Camila Ortiz telephoned UN High Commissioner Henrik Dahl on Monday. "
    found = people(text + "Presidents Ivan Salazar and Delia Rojas will see Dahl in Caracas on May 20.")
    assert "Henrik Dahl" in found[-1]
