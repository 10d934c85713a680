"""Figures of speech are no occasions, and the same words are where they mean what they say."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument, Occasion
from memcon.resolve.contacts.doubts.figures import is_figure


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("President Rojas would prefer to [see] the meek Carl Lind back in office.", True),
        ("President Rojas wants to [see] Carl Lind jailed.", True),
        ("President Rojas wants to [see] Carl Lind in Osk.", False),
        ("President Rojas is to [see] Carl Lind before he is elected.", False),
        ("President Rojas [sent a clear message] to Ida Roe by staying at home.", True),
        ("President Rojas sent a strong [message] to Ida Roe.", True),
        ("President Rojas [sent a message] of thanks to Ida Roe.", False),
        ("That is not a [new message] from Ida Roe.", True),
        ("President Rojas got a [new message] from Ida Roe.", False),
        ("President Rojas [spoke] highly of Ida Roe.", True),
        ("President Rojas [spoke] briefly with Ida Roe about fish.", False),
        ("President Rojas [visited] the Chilean border.", True),
        ("She told of [his planned trip] to the border with Chile.", True),
        ("President Rojas [visited] the Chilean border town of Osk.", False),
        ("President Rojas [visited] Chile to discuss the border.", False),
        ("Ida Roe answered by [posting a photo] with President Rojas.", True),
        ("Ida Roe answered by [posting a letter] to President Rojas.", False),
        ("The letter of Ida Roe was [leaked] to President Rojas.", True),
        ("The letter of Ida Roe was [sent] to President Rojas.", False),
    ],
)
def test_what_is_only_a_figure_of_speech(text: str, figure: bool) -> None:
    start, end = text.index("["), text.index("]") - 1
    text = text.replace("[", "").replace("]", "")
    occasion = Occasion(Argument(start, end, 0.9), "meeting", "held", False, (), {}, 0.9)
    assert is_figure(occasion, text) is figure
