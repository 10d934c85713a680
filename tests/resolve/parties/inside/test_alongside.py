"""The two of the sentence before met a third: "the two ministers then met X", "will meet again, together with Y"."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

MET = "OTTAWA — Canadian Defence Minister Ana Roe met her Chilean counterpart, Pedro Lagos, on Monday."


def second(text: str) -> set[tuple[str, str | None]]:
    memo = memcon.read_text(text, published="2031-05-10")
    names = {a.id: a.name for a in memo.actors}
    return {(names[p.actor], p.side) for p in memo.contacts[1].participants}


BOTH = {("Ana Roe", "CAN"), ("Pedro Lagos", "CHL")}


@pytest.mark.parametrize(
    ("words", "beside"),
    [
        ("The two ministers then met Ghanaian President Kofi Osei.", {("Kofi Osei", "GHA")}),
        ("They will meet with their Ghanaian counterpart, Kofi Osei, in Lima on May 20.", {("Kofi Osei", "GHA")}),
        (
            "The two ministers will meet again in Lima in May, together with their counterparts from Ghana and Fiji.",
            {("Ghana", "GHA"), ("Fiji", "FJI")},
        ),
        ("They will meet again on May 20 along with Kofi Osei, the Ghanaian defence minister.", {("Kofi Osei", "GHA")}),
    ],
)
def test_the_two_and_whom_they_met(words: str, beside: set[tuple[str, str]]) -> None:
    assert second(f"{MET} {words}") == BOTH | beside


def test_who_spoke_and_will_meet_with_a_third() -> None:
    spoke = "OTTAWA — Canadian Defence Minister Ana Roe spoke with Chilean Defence Minister Pedro Lagos on Monday."
    words = "The two agreed to meet in Accra in June together with Ghanaian Foreign Minister Kofi Osei."
    assert second(f"{spoke} {words}") == BOTH | {("Kofi Osei", "GHA")}


@pytest.mark.parametrize(
    "words",
    [
        "The two ministers will meet again in Lima on May 20.",
        "She will meet him again in Lima in June, with her aides.",
    ],
)
def test_where_nobody_else_is_named_it_is_the_two(words: str) -> None:
    assert second(f"{MET} {words}") == BOTH


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("the President agreed to meet at the NATO Summit in Ankara in July.", {"Kari Lund", "Diego Rojas"}),
        ("the President reviewed it, and agreed to meet in Singapore.", {"Kari Lund", "Diego Rojas"}),
        ("the Foreign Minister will meet the Peruvian president in Lima.", {"Kari Lund", "Peruvian president"}),
    ],
)
def test_two_by_their_offices_and_a_place_is_nobody(words: str, people: set[str]) -> None:
    spoke = "Norwegian Prime Minister Kari Lund spoke with Chilean President Diego Rojas on Monday."
    assert {name for name, _ in second(f"{spoke} The Prime Minister and {words}")} == people


@pytest.mark.parametrize("who", ["Foreign Minister Ana Roe", "the Minister for Foreign Affairs, Ms Ana Roe"])
def test_who_will_hold_talks_is_whom_the_words_before_name(who: str) -> None:
    text = f"The President of Chile, Diego Rojas, will be accompanied by {who}, who will hold talks with Norwegian "
    memo = memcon.read_text(f"{text}Foreign Minister Kari Lund on Tuesday.", published="2031-05-10")
    names = {a.id: a.name for a in memo.actors}
    assert [{names[p.actor] for p in c.participants} for c in memo.contacts] == [{"Ana Roe", "Kari Lund"}]
