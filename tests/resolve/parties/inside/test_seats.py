"""Who plainly met whom in a clause, and the entries of a diary."""

from __future__ import annotations

import pytest
from resolve.parties.inside.test_who_met import people

pytestmark = pytest.mark.usefixtures("trained_reader")


def test_an_entry_of_a_diary_is_of_whose_diary_it_is() -> None:
    found = people(
        "Foreign Minister Solveig Aamodt of Norway: diary\n\n"
        "16 June - Meeting with the Foreign Minister of Kenya, Joseph Mwaura, in Oslo.\n"
        "17 June - Telephone call with the President of Chile, Diego Lagos.\n"
    )
    assert found == [{"Solveig Aamodt", "Joseph Mwaura"}, {"Solveig Aamodt", "Diego Lagos"}]


def test_an_entry_with_a_subject_of_its_own_keeps_it() -> None:
    found = people(
        "DIPLOMATIC CALENDAR\n\n"
        "June 16 - Kenyan President Joseph Mwaura meets Norwegian Prime Minister Solveig Aamodt in Oslo.\n"
        "June 17 - Chilean President Diego Lagos meets Finnish President Aino Salmi in Santiago.\n"
    )
    assert found == [{"Joseph Mwaura", "Solveig Aamodt"}, {"Diego Lagos", "Aino Salmi"}]


def test_a_presidents_meeting_is_not_that_of_his_minister_with_the_same_guest() -> None:
    found = people(
        "Kenyan President Joseph Mwaura received Norwegian Foreign Minister Solveig Aamodt in Nairobi on Tuesday. On "
        "the same day, Kenyan Foreign Minister Grace Otieno met with the Norwegian minister."
    )
    assert found == [{"Joseph Mwaura", "Solveig Aamodt"}, {"Grace Otieno", "Solveig Aamodt"}]


def test_two_of_one_side_who_meet_the_same_guest_on_one_day_have_two_meetings() -> None:
    found = people(
        "Norwegian Prime Minister Ana Lund will be in Bergen on Wednesday but is to meet with Italian Premier "
        "Carla Rossi on Thursday, an official said. Norwegian Foreign Minister Olav Moe is scheduled to meet with "
        "Rossi on Thursday."
    )
    assert found == [{"Ana Lund", "Carla Rossi"}, {"Olav Moe", "Carla Rossi"}]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Prime Minister Solveig Aamodt met Per Lunde in Oslo on Monday.",
        "Norwegian Prime Minister Solveig Aamodt telephoned Per Lunde, the union leader, on Monday.",
        "Norwegian Prime Minister Solveig Aamodt received a delegation of business leaders on Monday.",
    ],
)
def test_a_head_of_government_and_people_of_no_side_have_no_contact(text: str) -> None:
    assert people(text) == []


def test_who_welcomes_his_counterparts_takes_part() -> None:
    (found,) = people("The emir of Qatar welcomed his counterparts from Kuwait and Bahrain for a summit on Thursday.")
    assert len(found) == 3


def test_officials_of_two_states_in_one_row_are_of_both() -> None:
    (found,) = people("U.S. and Peruvian officials met Chilean diplomats in Lima on Monday.")
    assert found == {"United States", "Peruvian officials", "Chilean diplomats"}


def test_whom_a_clause_within_another_tells_is_not_met_by_its_verb() -> None:
    found = people(
        "Norwegian Foreign Minister Solveig Aamodt, who last visited Chile in January 2021, when she met Chilean "
        "President Diego Lagos for two hours, spoke to Foreign Minister Ana Rojas of Chile by telephone on Friday."
    )
    assert found == [{"Solveig Aamodt", "Diego Lagos"}, {"Solveig Aamodt", "Ana Rojas"}]


def test_a_clause_with_whom_tells_of_its_own_two() -> None:
    found = people(
        "Norwegian Foreign Minister Solveig Aamodt consulted Chilean President Diego Lagos, whom she telephoned on "
        "Friday, and Finnish President Aino Salmi, who visited Oslo on Monday."
    )
    assert {"Solveig Aamodt", "Diego Lagos"} in found
    assert not any({"Diego Lagos", "Aino Salmi"} <= names for names in found)


def test_whom_nobody_met_is_no_object() -> None:
    found = people(
        "Norwegian Foreign Minister Solveig Aamodt, whom nobody expected, met Chilean President Diego Lagos."
    )
    assert found == [{"Solveig Aamodt", "Diego Lagos"}]


def test_with_whom_somebody_exchanged_letters_is_nobody_of_another_sentence() -> None:
    text = "Mexican Foreign Secretary Lucia Herrera met Secretary of State John Aldridge in Washington on Monday. "
    text += "President Elena Duarte, for her part, revealed that {} had exchanged letters with {}."
    assert people(text.format("she", "US President Grant"))[-1] == {"Elena Duarte", "Grant"}
    assert "John Aldridge" in people(text.format("she", "Aldridge"))[-1]
