"""Topics in whole rows: adjectives come in with the noun that they are of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.find.topic_rows import in_rows


def topic(text: str, found: str) -> str:
    start = text.index(found)
    return text[slice(*in_rows(text, start, start + len(found)))]


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("They sought safe, orderly, and legal whaling today.", "safe", "safe, orderly, and legal whaling"),
        ("They sought safe, orderly, and legal whaling today.", "legal whaling", "safe, orderly, and legal whaling"),
        ("He hailed a strong and enduring bond.", "enduring bond", "strong and enduring bond"),
        ("They want a free and open strait.", "open strait", "free and open strait"),
        ("She raised Kestria’s unprovoked, brutal raid on ports.", "Kestria’s unprovoked", "unprovoked, brutal raid"),
        ("He praised Norway’s historic role in the talks.", "Norway’s historic", "Norway’s historic role"),
        (
            "They discussed agricultural and digital trade.",
            "agricultural",
            "agricultural and digital trade",
        ),
        (
            "He briefed her on talks with Norwegian envoys in Rosvik.",
            "talks with Norwegian",
            "talks with Norwegian envoys",
        ),
        ("They spoke of the anti-Kestria sanctions again.", "the anti-Kestria", "the anti-Kestria sanctions"),
        ("They thanked the union member states for it.", "the union member", "the union member states"),
        ("They warned any state or non-state actor again.", "any state or non-state", "any state or non-state actor"),
        (
            "They upheld the unity and integrity of our country.",
            "the unity and integrity",
            "the unity and integrity of our country",
        ),
    ],
)
def test_a_row_of_adjectives_is_told_with_its_noun(text: str, found: str, expected: str) -> None:
    assert topic(text, found).endswith(expected)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They discussed trade and open borders.", "open borders"),
        ("They discussed the government and regional issues.", "regional issues"),
        ("They discussed a new initiative and common rules.", "a new initiative"),
        ("They discussed the arms proposal and local aid.", "local aid"),
        ("He said what is digital and went home.", "digital"),
        ("They discussed Norway’s ongoing counteroffensive and further aid.", "Norway’s ongoing counteroffensive"),
        ("She met the Norwegian and left.", "the Norwegian"),
        ("They upheld the integrity of treaties.", "the integrity"),
    ],
)
def test_what_is_no_row_of_adjectives_stays(text: str, found: str) -> None:
    assert topic(text, found) == found


@given(st.text("al ic,and’s", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_offsets_stay_within_the_text(text: str, start: int, end: int) -> None:
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    low, high = in_rows(text, start, end)
    assert 0 <= low <= start <= end <= high <= len(text)
