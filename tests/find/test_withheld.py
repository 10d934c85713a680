"""Clauses that withhold are found whole, and words that are plainly told are not."""

from __future__ import annotations

import pytest

from memcon.find.sentences import Sentences
from memcon.find.withheld import find_withheld


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("They met on Monday, and neither side said how long they had talked.", "neither side said how long they had"),
        ("The ministry declined to give details.", "The ministry declined to give details"),
        ("She gave no details of the call.", "She gave no details of the call"),
        ("No details were given, but the visit went ahead.", "No details were given"),
        (
            "The two ministers agreed not to disclose its content.",
            "The two ministers agreed not to disclose its content",
        ),
        ("Both agreed to keep what was said private.", "Both agreed to keep what was said private"),
    ],
)
def test_what_withholds_is_found_with_its_clause(text: str, clause: str) -> None:
    ((start, end),) = find_withheld(text, Sentences((0,), (len(text),)))
    assert clause in text[start:end]


@pytest.mark.parametrize(
    "text", ["The minister said how long they had talked.", "Neither side said that it would give way.", "They met."]
)
def test_what_is_told_withholds_nothing(text: str) -> None:
    assert find_withheld(text, Sentences((0,), (len(text),))) == []
