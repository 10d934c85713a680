"""A legislator told by party and state is an American."""

from __future__ import annotations

import pytest

from memcon.resolve.words.american import sits_in_america


@pytest.mark.parametrize(
    ("text", "american"),
    [
        ("Rep. Jane Roe, D-Mich., left", True),
        ("Sen. Jane Roe (R-KY) left", True),
        ("Jane Roe, a Vermont independent, left", True),
        ("Jane Roe, the senior Republican from Ohio, left", True),
        ("Kentucky Sen. Jane Roe left", True),
        ("Democratic Representative Jane Roe left", True),
        ("Sen. Jane Roe of Ohio left", True),
        ("Jane Roe of Ohio left", False),
        ("Sen. Jane Roe of Chile left", False),
        ("Gov. Jane Roe of Georgia left", False),
        ("Jane Roe, who met an Ohio Republican, left", False),
        ("Jane Roe (Peru) left", False),
    ],
)
def test_a_seat_is_in_america(text: str, american: bool) -> None:
    start = text.index("Jane Roe")
    assert sits_in_america(text, start, start + len("Jane Roe")) is american
