"""Later on a weekday that was told is that day, whatever is still to come."""

from __future__ import annotations

import memcon

TEXT = (
    "Norway's Ida Aas and Chile's Juan Paz met in Oslo on Tuesday. Paz was also due to be received by King Olav "
    "of Norway "
    "{} Tuesday."
)


def test_later_on_tuesday_is_the_tuesday_told_before() -> None:
    days = [t.value for t in memcon.read_text(TEXT.format("later on"), published="2024-03-13").times]
    assert days == ["2024-03-12", "2024-03-12"]


def test_a_tuesday_without_such_a_word_may_be_the_next_one() -> None:
    days = [t.value for t in memcon.read_text(TEXT.format("next"), published="2024-03-13").times]
    assert days == ["2024-03-12", "2024-03-19"]
