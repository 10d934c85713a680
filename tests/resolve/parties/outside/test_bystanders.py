"""Others' sentences lend an occasion nobody whom its own clause has no room for."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def people(text: str) -> list[set[str]]:
    made = compose(take_text(text, published="2024-11-18"), reader())
    names = {a.id: a.name for a in made.actors}
    return [{names[p.actor] for p in c.participants} for c in made.contacts]


@pytest.mark.parametrize(
    "text",
    [
        "Angry teachers met Kenyan Education Minister Grace Otieno on Monday. Norwegian Prime Minister Solveig Aamodt "
        "condemned the strike.",
        "Teachers' union leaders met Kenyan Education Minister Grace Otieno on Monday. Norwegian Prime Minister "
        "Solveig Aamodt condemned the strike.",
        "Norwegian Finance Minister Per Lunde spoke with Prime Minister Solveig Aamodt of Norway on Monday. Chilean "
        "President Diego Lagos congratulated her.",
    ],
)
def test_who_is_told_of_after_a_full_clause_has_no_part_in_it(text: str) -> None:
    assert not any({"Solveig Aamodt", "Diego Lagos"} <= found or "Grace Otieno" in found for found in people(text))


def test_a_call_of_people_of_one_state_lends_nobody_from_the_next_sentence() -> None:
    found = people(
        "Chilean President Diego Lagos spoke with Chilean Finance Minister Ana Rojas by phone on Monday. He will talk "
        "to Norwegian Prime Minister Solveig Aamodt on Friday."
    )
    assert {"Diego Lagos", "Solveig Aamodt"} in found and not any("Ana Rojas" in f for f in found)


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian diplomats visited Per Lunde in prison in Nairobi on Monday. Norwegian Prime Minister Solveig Aamodt "
        "said that the case was grave.",
        "The envoy, Per Lunde, was received by Kenyan President Joseph Mwaura in Nairobi on Monday. Chilean President "
        "Diego Lagos accused him of haste.",
        "Finnish President Aino Salmi will not meet Kenyan President Joseph Mwaura, her office said. Norwegian Prime "
        "Minister Solveig Aamodt was silent.",
    ],
)
def test_who_speaks_of_a_visit_or_a_refusal_in_the_next_sentence_was_not_there(text: str) -> None:
    assert not any({"Solveig Aamodt", "Diego Lagos"} & found for found in people(text))


def test_she_goes_on_to_see_others_whoever_says_so() -> None:
    found = people(
        "Norwegian Prime Minister Solveig Aamodt met Kenyan President Joseph Mwaura in Nairobi on Monday. Officials "
        "said that she would also see Chilean President Diego Lagos."
    )
    assert {"Solveig Aamodt", "Diego Lagos"} in found


def test_their_ministers_are_of_the_states_told_before_and_had_talks_of_their_own() -> None:
    found = people(
        "Norwegian Prime Minister Solveig Aamodt met Kenyan President Joseph Mwaura in Nairobi on Sunday. Their "
        "foreign ministers, Ida Lunde and Grace Otieno, held parallel talks."
    )
    assert found == [{"Solveig Aamodt", "Joseph Mwaura"}, {"Ida Lunde", "Grace Otieno"}]


def test_who_holds_a_summit_on_whose_sidelines_two_meet_is_not_with_them() -> None:
    text = (
        "Prime Minister Solveig Aamodt of Norway spoke by telephone with Kenyan President Peter Otieno on Monday. "
        "The two leaders agreed to stay in touch and to meet on the sidelines of the European Council in Brussels "
        "next week."
    )
    assert people(text) == [{"Solveig Aamodt", "Peter Otieno"}] * 2


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Norwegian Foreign Minister Solveig Aamodt phoned Kenyan Foreign Minister Peter Otieno. The two will meet "
            "in Jakarta on Friday at a conference of ASEAN ministers.",
            [{"Solveig Aamodt", "Peter Otieno"}] * 2,
        ),
        (
            "Norwegian Foreign Minister Solveig Aamodt met with ASEAN ministers on Monday.",
            [{"Solveig Aamodt", "ASEAN ministers"}],
        ),
    ],
)
def test_those_at_whose_conference_two_meet_are_not_with_them(text: str, found: list[set[str]]) -> None:
    assert people(text) == found


def test_over_whose_words_a_protest_is_takes_no_part() -> None:
    text = (
        "Norwegian Foreign Minister Solveig Aamodt handed Kenyan Ambassador Peter Otieno a note of protest over "
        "remarks by Kenyan President Joseph Mwaura."
    )
    assert people(text) == [{"Solveig Aamodt", "Peter Otieno"}]
    text = (
        "Kenyan President Joseph Mwaura called Norwegian Prime Minister Solveig Aamodt over remarks by Chilean "
        "President Diego Lagos."
    )
    assert people(text) == [{"Solveig Aamodt", "Joseph Mwaura"}]
