"""Who held "a series of bilateral meetings" met each of those whom the next sentence names alone."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

MET = "He met Chilean Foreign Minister Ana Paz, Fijian President Tomasi Vulu and Peruvian Defence Minister Juan Sanz."


def people(text: str) -> list[set[str]]:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    return [{names[p.actor] for p in c.participants} for c in memo.contacts]


def test_each_of_those_met_after_a_series_of_meetings_was_told_of_is_met_alone() -> None:
    made = people(
        f"OSLO, May 6 (Osk News) – Foreign Minister Ola Lind held a series of bilateral meetings in Lima on "
        f"Tuesday.\n\n{MET}"
    )
    assert {frozenset(told) for told in made} == {
        frozenset({"Ola Lind", other}) for other in ("Ana Paz", "Tomasi Vulu", "Juan Sanz")
    }


def test_those_met_at_one_dinner_are_met_together() -> None:
    made = people(f"OSLO, May 6 (Osk News) – Foreign Minister Ola Lind had dinner in Lima on Tuesday.\n\n{MET}")
    assert any(len(told) == 4 for told in made)


@pytest.mark.parametrize(("place", "side"), [("Lima", "NOR"), ("Bergen", None)])
def test_whose_meetings_abroad_a_report_from_a_capital_begins_with_is_of_there(place: str, side: str | None) -> None:
    memo = memcon.read_text(
        f"OSLO, May 6 (Osk News) – Foreign Minister Ola Lind met Chilean Foreign Minister Ana Paz in {place} on "
        f"Tuesday.",
        published="2031-05-07",
    )
    assert [a.country for a in memo.actors if a.name == "Ola Lind"] == [side]
