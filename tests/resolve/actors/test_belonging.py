"""Whose "its minister" is."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The Norwegian foreign ministry said that its minister, Ola Roe, had met Sweden's Premier in Oslo.", "NOR"),
        ("The European Commission said its president, Ola Roe, met Serbian President Ana Lukic on Monday.", "EU"),
        ("Ghana said its president, Ola Roe, phoned Mali's leader Moussa Diarra on Monday.", "GHA"),
        ("The foreign ministry in Oslo said its minister, Ola Roe, would receive Chad's Foreign Minister.", "NOR"),
        ("In Lima, Norway and its premier, Ola Roe, met Sweden's Premier on Monday.", "NOR"),
        (
            "Norway is not idle, either. Its trade minister, Ola Roe, wrote to Mali's leader Moussa Diarra in May.",
            "NOR",
        ),
        ("Spring came to Chad and Mali. Its minister, Ola Roe, met Sweden's Premier on Monday.", None),
        ("Oslo's chief negotiator, Deputy Foreign Minister Ola Roe, met Sweden's Premier in Bern on Monday.", "NOR"),
        ("In Seoul, the North's envoy, Ola Roe, met South Korea's Premier on Monday.", "PRK"),
        ("Chad and Mali both spoke of its minister, Ola Roe, who met Sweden's Premier.", None),
    ],
)
def test_its_official_is_of_whom_it_means(text: str, side: str | None) -> None:
    memo = memcon.read_text(text, published="2024-06-03")
    roe = {a.id for a in memo.actors if a.name == "Ola Roe"}
    assert {p.side for c in memo.contacts for p in c.participants if p.actor in roe} == {side}
