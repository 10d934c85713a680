"""Occasions that were broken off and are taken up again: which words are of the breaking off."""

from __future__ import annotations

import pytest

from memcon.resolve.times.interrupted import is_of_the_interruption, taken_up


@pytest.mark.parametrize(
    ("text", "day", "within"),
    [
        ("Talks, suspended in August, will reopen on Friday.", "August", True),
        ("Talks, suspended in August, will reopen on Friday.", "Friday", False),
        ("Talks on fishing that had been put off in May resumed in June.", "May", True),
        ("Talks on fishing that had been put off in May resumed in June.", "June", False),
        ("Talks were held in May, and in June all was suspended.", "May", False),
    ],
)
def test_days_of_the_breaking_off_are_told_from_those_of_the_occasion(text: str, day: str, within: bool) -> None:
    assert is_of_the_interruption(text, len("Talks"), text.index(day)) is within


def test_a_long_sentence_takes_no_longer_than_it_is_long() -> None:
    text = "Talks" + " that were suspended" * 20_000
    assert taken_up(text, len("Talks")) is None
