"""Times that tell which thing is meant, or how often somebody met, date no occasion."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def starts(text: str) -> list[str | None]:
    found = compose(take_text(text, published="2031-03-13"), reader()).contacts
    return [c.time.start if c.time else None for c in found]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Prime Minister Kari Lund said talks with Uganda on next year's budget support were going smoothly.",
        "Norwegian Prime Minister Kari Lund held talks with Ugandan President Joseph Okello on last year's "
        "fisheries deal.",
        "Chilean Finance Minister Ana Rojas said three sets of meetings with Bolivian authorities on the 2032-33 "
        "budget "
        "had gone smoothly.",
    ],
)
def test_the_year_of_a_budget_is_that_of_no_talks(text: str) -> None:
    assert starts(text) == [None]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "Norwegian Prime Minister Kari Lund will meet Ugandan President Joseph Okello at next year's summit "
            "in Oslo.",
            "2032-01-01",
        ),
        ("Kenyan President Amina Otieno met Norwegian Prime Minister Kari Lund this year.", "2031-01-01"),
        (
            "Polish President Jan Kowal and his Slovenian counterpart, Milan Zupan, met in Ljubljana on Tuesday. "
            "It was "
            "their fourth meeting this year.",
            "2031-03-11",
        ),
        (
            "Russia's commander opened talks with rebel leader Aslan Magomedov on Tuesday. The truce was sealed "
            "last week "
            "in talks with Russian envoy Boris Belov in Grozny.",
            "2031-03-11",
        ),
    ],
)
def test_the_year_of_a_summit_and_the_day_of_a_meeting_stay(text: str, start: str) -> None:
    assert start in starts(text)
