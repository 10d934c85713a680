"""Who is named elsewhere alone has no part in what a compatriot holds with others."""

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


def test_who_prompted_a_call_was_not_on_it() -> None:
    found = people(
        "Kenyan Defense Minister Grace Otieno caused a stir when she said that Norwegian troops had no will to fight. "
        "That prompted a rushed call from Kenyan President Joseph Mwaura to Norwegian Prime Minister Solveig Aamodt."
    )
    assert found == [{"Joseph Mwaura", "Solveig Aamodt"}]


def test_who_also_attended_was_there() -> None:
    found = people(
        "Kenyan President Joseph Mwaura met Norwegian Prime Minister Solveig Aamodt in Oslo on Monday. Kenyan Foreign "
        "Minister Grace Otieno also attended the meeting."
    )
    assert found == [{"Joseph Mwaura", "Solveig Aamodt", "Grace Otieno"}]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Foreign Minister Solveig Aamodt and her Kenyan counterpart exchanged barbs at a meeting in Oslo on "
        "Saturday. Kenyan Foreign Minister Joseph Mwaura said in the meeting that Norway had to pay.",
        "Norwegian Prime Minister Solveig Aamodt and Kenyan President Joseph Mwaura will hold talks in Oslo on June "
        "12, the first-ever meeting between a Norwegian prime minister and a Kenyan president.",
    ],
)
def test_who_is_told_by_an_office_is_the_one_of_his_side_who_is_named(text: str) -> None:
    assert people(text) == [{"Joseph Mwaura", "Solveig Aamodt"}]
