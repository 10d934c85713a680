"""Texts are parted where a statement of its own begins, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.compare.clauses import clauses, sentences


def parted(text: str) -> list[str]:
    return [text[a:b] for s in sentences(text) for a, b in clauses(text, *s)]


def test_a_sentence_ends_at_its_mark_and_not_at_an_abbreviation() -> None:
    text = "Gen. Lind met Dr. Reyes in the U.S. The two spoke briefly. No date was set."
    assert [text[a:b] for a, b in sentences(text)] == [
        "Gen. Lind met Dr. Reyes in the U.S.",
        "The two spoke briefly.",
        "No date was set.",
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "They discussed grain exports from Osk and agreed to meet again in spring.",
            ["They discussed grain exports from Osk", "agreed to meet again in spring."],
        ),
        (
            "Troops would return to their bases; monitors would be sent to the border.",
            ["Troops would return to their bases", "monitors would be sent to the border."],
        ),
        (
            "The ministers reviewed trade in timber, as well as the state of the fishing talks.",
            ["The ministers reviewed trade in timber", "the state of the fishing talks."],
        ),
        (
            "He welcomed the new bridge over the river, underscoring the need for a railway to the coast.",
            ["He welcomed the new bridge over the river", "underscoring the need for a railway to the coast."],
        ),
        (
            "He welcomed the new bridge over the river, thanking Norland for it.",
            ["He welcomed the new bridge over the river", "thanking Norland for it."],
        ),
    ],
)
def test_a_clause_of_its_own_is_parted_off(text: str, parts: list[str]) -> None:
    assert parted(text) == parts


@pytest.mark.parametrize(
    "text",
    [
        "The President and the Prime Minister reiterated the need for patience.",
        "They recalled the deep and lasting friendship of the two peoples.",
        "The leaders spoke about energy, trade, and defence.",
        "He thanked the United States and its allies for their help.",
    ],
)
def test_pairs_and_lists_stay_whole(text: str) -> None:
    assert parted(text) == [text]


def test_quotation_marks_left_open_are_not_part_of_a_clause() -> None:
    assert parted("“We will not yield on the islands,” she said.")[0].startswith("“We will")
    assert parted('"The border stays closed until spring')[0] == "The border stays closed until spring"


@given(st.text(st.sampled_from('Aab .,;"“”and which to-\n!?()'), max_size=120))
def test_clauses_follow_each_other_inside_their_sentence(text: str) -> None:
    last = 0
    for start, end in sentences(text):
        assert last <= start < end <= len(text)
        at = start
        for left, right in clauses(text, start, end):
            assert at <= left < right <= end
            at = right
        last = end
