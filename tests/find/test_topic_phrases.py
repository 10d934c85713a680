"""Topics in whole phrases: what was marked goes on to the word that it leads to, and ends before the next clause."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.find.topic_phrases import phrased

NAMES = ("Ana Lind", "Norway", "Chile", "Peru", "Union")


def topic(text: str, found: str) -> str:
    names = sorted((text.index(n), text.index(n) + len(n)) for n in NAMES if n in text)
    start = text.index(found)
    return text[slice(*phrased(text, start, start + len(found), names))]


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("They praised relations between the two countries.", "relations between the two", "between the two countries"),
        ("They sought a safe future for its people.", "a safe future for its", "a safe future for its people"),
        ("They disagreed over dairy tariffs.", "dairy", "dairy tariffs"),
        ("They spoke of full implementation of the deal.", "full", "full implementation"),
        ("They discussed the herring agreement between Norway, Chile and Peru.", "Norway, Chile", "Chile and Peru"),
        ("They welcomed new ties between Norway, Chile and Peru.", "new ties between Norway, Chile", "Chile and Peru"),
        (
            "They discussed close coordination between border guards.",
            "border guards",
            "coordination between border guards",
        ),
        ("They discussed bilateral and regional issues.", "regional issues", "bilateral and regional issues"),
        ("They signed the Open Skies Agreement Plus today.", "the Open Skies", "the Open Skies Agreement Plus"),
        (
            "They reviewed the situation along the northern border.",
            "the situation",
            "the situation along the northern border",
        ),
        ("She thanked him for the care extended to sailors in Callao.", "sailors", "the care extended to sailors"),
        (
            "Lind said what is open still concerns the fishing zone.",
            "open still concerns the fishing zone",
            "the fishing zone",
        ),
        (
            "He told her of his talks with the President of Peru Ana Lind.",
            "his talks with the President",
            "Peru Ana Lind",
        ),
        (
            "She spoke of urgent needs of the army, from shells to boots.",
            "shells to boots",
            "urgent needs of the army, from shells to boots",
        ),
        ("He promised no more boycotts while she was there.", "no more boycotts while she", "no more boycotts"),
    ],
)
def test_a_phrase_is_told_whole(text: str, found: str, expected: str) -> None:
    assert topic(text, found).endswith(expected)
    if found not in expected:
        assert topic(text, found) != found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A fifth round of trade talks began.", "trade"),  # the occasion itself is no part of what it is about
        ("They discussed tariffs imposed in May.", "tariffs"),
        ("They discussed Norway continues to defend it.", "Norway"),
        ("In the Arctic Ana Lind saw progress.", "the Arctic"),
        ("They discussed concerns about the harbour.", "concerns about the harbour"),
        ("They discussed ties between Norway and Chile.", "ties between Norway and Chile"),
        ("They reviewed the situation and left.", "the situation"),
        ("They discussed roads from Lima to Quito.", "Lima to Quito"),
        ("They discussed gas and regional issues.", "regional issues"),
    ],
)
def test_what_is_whole_stays(text: str, found: str) -> None:
    assert topic(text, found) == found


@given(st.text(alphabet="aA ,.of-between’concerns", max_size=300), st.data())
def test_a_topic_stays_within_its_text(text: str, data: st.DataObject) -> None:
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    low, high = phrased(text, start, end, [])
    assert 0 <= low < high <= len(text)
