"""The rest of a sentence is whose it is said to be quoted from, also where the reader marked no words."""

from __future__ import annotations

import pytest

from memcon.find.attributions import Quotation
from memcon.find.sentences import Sentences
from memcon.find.speech.unclaimed import quoted_as_saying


def whole(text: str) -> Sentences:
    return Sentences((0,), (len(text),))


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The call was held at our initiative, Interfax quoted the ministry as saying.", "the ministry", True),
        (
            "The call was held at our initiative, Interfax quoted the ministry as saying on Monday.",
            "the ministry",
            True,
        ),
        ("MOSCOW - The call was a short one, the agency cited a diplomat as saying.", "a diplomat", True),
        ("The call was held at our initiative, the ministry was quoted by Interfax as saying.", "the ministry", True),
        ("The call was held at our initiative, Interfax quoted the ministry.", None, False),
        ("The call was short, Interfax quoted the ministry as saying, but nobody believed it.", None, False),
        ("It was, Interfax quoted him as saying.", None, False),
        ("Interfax quoted the ministry as saying the call was held at the other side's initiative.", None, False),
    ],
)
def test_who_is_quoted_as_saying_it_said_the_rest_of_the_sentence(text: str, source: str | None, content: bool) -> None:
    found = quoted_as_saying(text, (), whole(text))
    assert [text[slice(*one[0])] for one in found] == ([source] if source else [])
    for _, cue, words in found:
        assert content
        assert [text[slice(*piece)] for piece in cue][-1] == "as saying"
        assert text[slice(*words)].startswith("The call was") and text[words[1]] == ","


def test_words_that_somebody_was_given_stay_theirs() -> None:
    text = "The call was held at our initiative, Interfax quoted the ministry as saying."
    told = Quotation(((37, 45),), ((46, 52),), ((0, 35),), 0.9)
    assert quoted_as_saying(text, (told,), whole(text)) == []
