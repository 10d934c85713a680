"""A party and a state behind a legislator's name are no name."""

from __future__ import annotations

import pytest

from memcon.find.names.seats import is_seat


@pytest.mark.parametrize(
    ("text", "words", "seat"),
    [
        ("Rep. Ana Doyle, D-Mich., left", "D-Mich", True),
        ("Rep. Ana Doyle (R-KY) left", "R-KY", True),
        ("Sen. Ana Doyle, DFL-Minnesota, left", "DFL-Minnesota", True),
        ("Sen. Ana Doyle (D., Mass.) left", "D., Mass.", True),
        ("Premier Ana Doyle, D-Link said", "D-Link", False),
        ("Ana Doyle visited D-Mich", "D-Mich", False),
        ("Ana Doyle (Peru) left", "Peru", False),
    ],
)
def test_letters_of_a_seat_are_no_name(text: str, words: str, seat: bool) -> None:
    start = text.index(words)
    assert is_seat(text, start, start + len(words)) is seat
