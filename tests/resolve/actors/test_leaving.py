"""Who leaves a state for another one is of it; who goes home or on from there is not."""

from __future__ import annotations

import pytest

import memcon


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("King Mahendran left Nepal on Friday for a week-long visit to China, officials said.", "Mahendran", "NPL"),
        (
            "President Kofi Asantewa left Accra on Monday for talks with Norwegian Prime Minister Kari Lund in Oslo.",
            "Kofi Asantewa",
            "GHA",
        ),
        ("King Mahendran left China on Friday for Oman, the next leg of his tour.", "Mahendran", None),
        ("Prime Minister Kofi Asantewa left Oslo on Monday for home.", "Kofi Asantewa", None),
    ],
)
def test_who_leaves_a_state_for_another_is_of_it(text: str, name: str, state: str | None) -> None:
    memo = memcon.read_text(text, published="2031-03-13", publisher="The Daily Ledger")
    assert {a.country for a in memo.actors if a.name == name} == {state}
