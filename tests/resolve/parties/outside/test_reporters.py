"""Who only tells of a contact of others, judges it or is the label of a turn takes no part in it."""

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


def test_whose_turn_it_is_takes_no_part_in_what_he_tells_of_others() -> None:
    found = people(
        "MR. OTIENO: The foreign minister of Norway, Solveig Aamodt, met President Joseph Mwaura of Kenya in Oslo.\n"
        "QUESTION: Did she thank him?\n"
    )
    assert found == [{"Solveig Aamodt", "Joseph Mwaura"}]


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
