"""Sentences that only name somebody go on with the list of those whom one talked to."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def sides(text: str) -> list[str]:
    """The sides of each contact of an address of Norway's prime minister, without Norway."""
    taken = take_text(text, published="2024-03-13", publisher="Office of the Prime Minister of Norway")
    return [
        " ".join(sorted(p.side or "?" for p in c.participants if p.side != "NOR"))
        for c in compose(taken, reader()).contacts
    ]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        (
            "Good evening. Today I spoke by phone with the President of Kenya. With the Prime Minister of Canada. "
            "And with the Emir of Qatar. It was a long day.",
            ["KEN", "CAN", "QAT"],
        ),
        (
            "Good evening. I held talks with the heads of government of Chile and Peru. With the President of Kenya. "
            "It was a good day for us.",
            ["CHL", "PER", "KEN"],
        ),
        (
            "Good evening. I spoke with the leaders of our partners. It was a very active day. The President of Kenya, "
            "the Chancellor of Germany and the Emir of Qatar. We count on them.",
            ["KEN", "DEU", "QAT"],
        ),
        (
            "Good evening. Today I spoke by phone with the President of Kenya. The Prime Minister of Canada was ill. "
            "It was a long day.",
            ["KEN"],
        ),
    ],
)
def test_a_list_goes_on_in_sentences_that_only_name(text: str, whom: list[str]) -> None:
    assert sides(text) == whom
