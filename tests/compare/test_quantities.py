"""Figures are compared with figures of the same thing, and days with days."""

from __future__ import annotations

import pytest

from memcon.compare.quantities import apart, figures


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("a loan of 150 million dollars", "120 million dollars for the harbour", True),
        ("a loan of $150 million", "the 150 million dollars", False),
        ("14 patrol boats", "12 patrol boats", True),
        ("14 patrol boats", "12 trawlers", False),
        ("three trawlers", "3 trawlers", False),
        ("1,200 sailors", "1200 sailors", False),
        ("it lasted 40 minutes", "it lasted two hours", True),
        ("it lasted 120 minutes", "it lasted two hours", False),
        ("they meet on 3 June", "they meet on June 10", True),
        ("they meet on 3 June", "they meet on June 4", False),
        ("they meet on 31 December", "they meet on January 1", False),
        ("they meet in March", "they meet in May", True),
        ("they meet in March", "they meet on March 9", False),
        ("they may march", "they met in May", False),
        ("at 10 am", "at 11 pm", False),
        ("the talks resume on June 3 in Osk", "12 in all", False),
    ],
)
def test_figures_differ_only_where_they_count_one_thing(one: str, other: str, differ: bool) -> None:
    assert apart(one, other) is differ
    assert apart(other, one) is differ


def test_each_figure_stands_once_with_its_words() -> None:
    text = "Norland lends 300 million crowns for two bridges, 300 million crowns in all, from 9 January 2031."
    assert [figure.text for figure in figures(text)] == ["9 January 2031", "300 million crowns", "two bridges"]
