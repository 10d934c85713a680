"""A contact that a text tells of far apart, once by its people and once by their states, is one."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text
from memcon.record import Memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

BETWEEN = " ".join(
    f"The {trade} of the valley has been told to stay indoors, and nobody there knows for how long."
    for trade in ("baker", "smith", "teacher", "farmer", "doctor", "miller", "fisher", "priest", "cook", "guard")
)


def read(first: str, then: str) -> Memcon:
    return compose(take_text(f"{first}\n\n{BETWEEN}\n\n{then}", published="2018-09-10", publisher="Reuters"), reader())


def people(made: Memcon) -> list[set[str]]:
    names = {a.id: a.name for a in made.actors}
    return [{names[p.actor] for p in c.participants} for c in made.contacts]


def test_a_letter_of_a_government_is_that_of_its_minister_told_later() -> None:
    made = read(
        "A letter sent by the Czech government to Slovak officials about the dam has caused a stir in Bratislava.",
        "A letter from Czech Foreign Minister Jan Novotny to his Slovak counterpart, Eva Kralova, asks for the gates "
        "to be kept shut, two officials said.",
    )
    assert people(made) == [{"Jan Novotny", "Eva Kralova"}]


def test_talks_of_two_states_are_told_again_by_their_people() -> None:
    made = read(
        "Nuclear talks between Iran and the United States are going on in Muscat.",
        "“We have observed your nuclear negotiations with our government,” American senators wrote to Iran's leaders.",
    )
    assert len(made.contacts) == 1


def test_talks_of_another_year_are_not_those_told_before() -> None:
    made = read(
        "Trade talks between Norway and Chile ended in Oslo on Monday.",
        "Norway and Chile held three rounds of talks in Santiago in 2014.",
    )
    assert len(made.contacts) == 2


def test_the_call_of_those_who_spoke_by_video_is_that_one() -> None:
    told = read(
        "Norwegian Foreign Minister Ana Lund spoke with her Chilean counterpart, Diego Rojas, by video on Thursday.",
        "A spokesman said the call between Lund and Rojas was a result of patience.",
    )
    assert people(told) == [{"Ana Lund", "Diego Rojas"}]
    assert told.contacts[0].mode == "video"
