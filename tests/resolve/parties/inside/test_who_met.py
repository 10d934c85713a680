"""Whom the subject of a clause means: he who goes on to meet others, and the two told before."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text
from memcon.record.document import DocumentKind

pytestmark = pytest.mark.usefixtures("trained_reader")


def people(text: str, published: str = "2022-06-15", publisher: str | None = None) -> list[set[str]]:
    kind: DocumentKind | None = None if publisher is None else "press_release"
    made = compose(take_text(text, published=published, publisher=publisher, kind=kind), reader())
    names = {a.id: a.name for a in made.actors}
    return [{names[p.actor] for p in c.participants} for c in made.contacts]


def test_he_goes_on_to_meet_others_one_after_the_other() -> None:
    found = people(
        "Kenyan President Joseph Mwaura met Norwegian Prime Minister Solveig Aamodt in Geneva on Monday. He also met "
        "Chilean President Diego Lagos. Later he met Finnish Foreign Minister Aino Salmi."
    )
    assert found == [{"Joseph Mwaura", other} for other in ("Solveig Aamodt", "Diego Lagos", "Aino Salmi")]


def test_he_is_whom_his_own_sentence_names_though_he_was_met_before() -> None:
    found = people(
        "Norwegian King Olav received Chilean President Diego Lagos in Oslo on Monday. Lagos is on his way to Turku, "
        "where he will meet Finnish President Aino Salmi on Tuesday."
    )
    assert found == [{"Olav", "Diego Lagos"}, {"Diego Lagos", "Aino Salmi"}]


def test_who_met_somebody_is_told_by_a_relative_clause() -> None:
    found = people(
        "Finnish Foreign Minister Aino Salmi flew to Bergen on Thursday to see her counterpart, Olav Moe. Chilean "
        "adviser Pedro Rojas, who met Kenyan President Joseph Mwaura in Nairobi on June 9, said that he was content."
    )
    assert {"Pedro Rojas", "Joseph Mwaura"} in found


def test_the_minister_who_met_somebody_is_the_one_who_was_told_of() -> None:
    found = people(
        "On June 14, Armenian Foreign Minister Levon Sarkisov met with Chilean Foreign Minister Diego Lagos in "
        "Vienna.\n\n"
        "On the same day, the Minister met Norwegian Foreign Minister Solveig Aamodt.\n"
    )
    assert found == [{"Levon Sarkisov", "Diego Lagos"}, {"Levon Sarkisov", "Solveig Aamodt"}]


@pytest.mark.parametrize(
    "again", ["They last met in Oslo in May.", "The two ministers will meet again in Oslo in August."]
)
def test_they_are_the_two_told_before(again: str) -> None:
    found = people(
        "Norwegian Foreign Minister Solveig Aamodt met Kenyan Foreign Minister Joseph Mwaura in Nairobi on Tuesday. "
        + again
    )
    assert found == [{"Solveig Aamodt", "Joseph Mwaura"}] * 2


def test_they_who_also_met_a_third_are_host_and_guest() -> None:
    found = people(
        "Finnish President Aino Salmi hosted Chilean President Diego Lagos in Turku on Sunday. They also met the "
        "Norwegian foreign minister, Olav Moe."
    )
    assert found == [{"Aino Salmi", "Diego Lagos"}, {"Aino Salmi", "Diego Lagos", "Olav Moe"}]


def test_who_spoke_first_with_one_then_with_another_spoke_with_each() -> None:
    found = people(
        "Norwegian Foreign Minister Solveig Aamodt called for calm on Tuesday. She spoke first with Chilean President "
        "Diego Lagos, then with Kenyan President Joseph Mwaura."
    )
    assert found == [{"Solveig Aamodt", "Diego Lagos"}, {"Solveig Aamodt", "Joseph Mwaura"}]


def test_she_goes_on_to_meet_another_behind_the_date_on_which_she_met_the_first() -> None:
    found = people(
        "Norwegian envoy Solveig Aamodt met on Monday 13 June with the deputy minister of trade, Joseph Mwaura. Later "
        "in the day, she met Kenyan President Daniel Otieno."
    )
    assert found == [{"Solveig Aamodt", "Joseph Mwaura"}, {"Solveig Aamodt", "Daniel Otieno"}]


def test_they_of_whom_one_is_of_no_known_state_met_nobody_of_a_later_sentence() -> None:
    found = people(
        "Danish envoy Anders Holm sat down with Maria Estrada in Geneva on Tuesday. They met for three hours. Chinese "
        "Premier Li Ning received Kenyan President Daniel Otieno in Beijing on Monday."
    )
    assert found[0] == {"Anders Holm", "Maria Estrada"}
    assert found[-1] == {"Li Ning", "Daniel Otieno"}


def test_they_may_be_named_later_where_nobody_is_before() -> None:
    found = people(
        "It was a long day in Geneva. They met for three hours on Tuesday. Norwegian Prime Minister Solveig Aamodt and "
        "Kenyan President Daniel Otieno called their talks useful."
    )
    assert found == [{"Solveig Aamodt", "Daniel Otieno"}]


def test_he_whose_talks_were_told_goes_on_to_phone_others() -> None:
    found = people(
        "Norwegian Prime Minister Olav Moe flew to Lima on Monday. His talks with President Diego Lagos of Chile were "
        "long. He then phoned Kenyan President Joseph Mwaura."
    )
    assert {"Olav Moe", "Joseph Mwaura"} in found


def test_the_two_are_whom_their_own_sentence_names() -> None:
    found = people(
        "Kenyan President Joseph Mwaura hosted Finnish Prime Minister Aino Salmi on Tuesday. Norwegian Foreign "
        "Minister Olav Moe said that Chilean President Diego Lagos had been tired when the two met in Nairobi."
    )
    assert found == [{"Joseph Mwaura", "Aino Salmi"}, {"Olav Moe", "Diego Lagos"}]


def test_the_three_are_those_told_before_where_they_were_three() -> None:
    found = people(
        "Norwegian Prime Minister Solveig Aamodt, Kenyan President Joseph Mwaura and Chilean President Diego Lagos "
        "talked in Lima on Monday. The three last met in Oslo in May."
    )
    assert found == [{"Solveig Aamodt", "Joseph Mwaura", "Diego Lagos"}] * 2


def test_they_are_not_the_two_where_somebody_else_is_named_with_them() -> None:
    found = people(
        "Norwegian Foreign Minister Solveig Aamodt met Kenyan Foreign Minister Joseph Mwaura in Nairobi on Tuesday. "
        "Farmers' leaders were in the city, too. Fishermen said they had met in a hotel."
    )
    assert found == [{"Solveig Aamodt", "Joseph Mwaura"}]


def test_an_office_without_a_name_may_be_who_met_the_leaders_of_states() -> None:
    assert people("The Secretary-General met today with the Presidents of Ghana and Kenya.", publisher="UN News") == [
        {"Secretary-General", "President of Ghana", "President of Kenya"}
    ]
