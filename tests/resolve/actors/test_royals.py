"""Royals who are met in a city of a kingdom are of it."""

from __future__ import annotations

import pytest

import memcon


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Norwegian Foreign Minister Ola Roe met Crown Prince Fahdan and Prince Turkan in Jeddah on Monday.", "SAU"),
        ("Norwegian Foreign Minister Ola Roe had talks with Crown Prince Fahdan in Muscat on Monday.", "OMN"),
        ("Norwegian Foreign Minister Ola Roe met Crown Prince Fahdan in Paris on Monday.", None),
        (
            "Norwegian Foreign Minister Ola Roe met Crown Prince Fahdan in Jeddah on the sidelines of a conference.",
            None,
        ),
    ],
)
def test_royals_are_met_at_home(text: str, state: str | None) -> None:
    memo = memcon.read_text(text, published="2031-03-13", publisher="The Daily Ledger")
    assert {a.country for a in memo.actors if a.name == "Fahdan"} == {state}
