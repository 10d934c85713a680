"""Others' sentences lend an occasion nobody whom its own clause has no room for."""

from __future__ import annotations

from pathlib import Path

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


def test_who_judges_a_call_of_two_others_was_not_on_it() -> None:
    found = people(
        "Finnish President Aino Salmi phoned Chinese President Xi Jinping on Friday. Ukrainian Foreign Minister Taras "
        "Bondar said the call had been useful."
    )
    assert found == [{"Aino Salmi", "Xi Jinping"}]


@pytest.mark.parametrize(
    "lead", ["Kenyan minister Grace Otieno confirmed that", "Kenyan senator Grace Otieno asked on Tuesday why"]
)
def test_who_tells_that_two_others_met_was_not_with_them(lead: str) -> None:
    found = people(f"{lead} Kenyan President Joseph Mwaura had met Norwegian Prime Minister Solveig Aamodt in Oslo.")
    assert found == [{"Joseph Mwaura", "Solveig Aamodt"}]


@pytest.mark.parametrize(
    ("told", "met"),
    [
        ("Kenyan President Joseph Mwaura and Chile's Diego Lagos would meet in Lima", {"Joseph Mwaura", "Diego Lagos"}),
        ("she and Chile's Diego Lagos would meet in Lima", {"Solveig Aamodt", "Diego Lagos"}),
    ],
)
def test_who_tells_that_two_others_will_meet_is_not_with_them(told: str, met: set[str]) -> None:
    assert people(f"Norwegian minister Solveig Aamodt told reporters in Oslo on Tuesday that {told}.") == [met]


def test_who_is_asked_whether_two_others_will_meet_is_not_with_them() -> None:
    found = people(
        "Asked whether Kenyan President Joseph Mwaura would meet Norwegian Prime Minister Solveig Aamodt in April, the "
        "Kenyan minister Grace Otieno said: “He will.”"
    )
    assert found == [{"Joseph Mwaura", "Solveig Aamodt"}]
    found = people(
        "When asked if Joseph Mwaura had phoned Diego Lagos of Chile, Norwegian minister Solveig Aamodt confirmed it."
    )
    assert found == [{"Joseph Mwaura", "Diego Lagos"}]


def test_who_says_behind_it_that_two_others_met_was_not_with_them() -> None:
    found = people(
        "Norway's prime minister made an unannounced stop in Nairobi on Monday, her second visit to Kenya in a year, "
        "and held talks with President Joseph Mwaura, Kenyan Information Minister Grace Otieno said."
    )
    assert not any("Grace Otieno" in met for met in found)
    assert any("Joseph Mwaura" in met for met in found)


def test_who_is_asked_of_a_meeting_of_his_own_is_there() -> None:
    found = people(
        "Asked whether he would meet Norwegian Prime Minister Solveig Aamodt, Kenyan President Joseph Mwaura said: "
        "“I will.”"
    )
    assert found == [{"Joseph Mwaura", "Solveig Aamodt"}]


def test_who_tells_of_a_meeting_of_his_own_was_there() -> None:
    found = people("Kenyan minister Joseph Mwaura said that he had met Norway's Solveig Aamodt in Oslo on Monday.")
    assert found == [{"Joseph Mwaura", "Solveig Aamodt"}]


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


def test_who_welcomes_a_visit_to_another_state_has_no_part_in_it() -> None:
    made = compose(
        take_text(
            "We welcome the visit of Chilean President Diego Lagos to Nairobi on Monday. He will sign an agreement.",
            published="2024-11-17",
            publisher="The White House",
            kind="press_release",
        ),
        reader(),
    )
    assert [{p.side for p in c.participants} for c in made.contacts] == [{"CHL", "KEN"}]


def test_their_ministers_are_of_the_states_told_before_and_had_talks_of_their_own() -> None:
    found = people(
        "Norwegian Prime Minister Solveig Aamodt met Kenyan President Joseph Mwaura in Nairobi on Sunday. Their "
        "foreign ministers, Ida Lunde and Grace Otieno, held parallel talks."
    )
    assert found == [{"Solveig Aamodt", "Joseph Mwaura"}, {"Ida Lunde", "Grace Otieno"}]


def test_whose_turn_it_is_takes_no_part_in_what_he_tells_of_others() -> None:
    found = people(
        "MR. OTIENO: The foreign minister of Norway, Solveig Aamodt, met President Joseph Mwaura of Kenya in Oslo.\n"
        "QUESTION: Did she thank him?\n"
    )
    assert found == [{"Solveig Aamodt", "Joseph Mwaura"}]


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


def test_labels_of_turns_take_part_in_nothing_that_is_told_of_others() -> None:
    interview = Path(__file__).parents[4] / "examples" / "radio-interview.txt"
    made = compose(take_text(interview.read_text(encoding="utf-8"), kind="transcript"), reader())
    names = {a.id: a.name for a in made.actors}
    assert not any(names[p.actor] == "Jonas Thrane" for c in made.contacts for p in c.participants)
    held = [{names[p.actor] for p in c.participants} for c in made.contacts if c.status == "held"]
    assert held == [{"state secretary", "Russian ambassador"}]  # "my state secretary … The ambassador met her"


def test_whose_account_follows_was_not_on_the_call() -> None:
    found = people(
        "On Friday the prime ministers, Harriet Cole and Arvind Lal, spoke by telephone; Norway said they had agreed "
        "to go on, while the Chilean readout spoke only of a useful exchange."
    )
    assert found == [{"Harriet Cole", "Arvind Lal"}]
