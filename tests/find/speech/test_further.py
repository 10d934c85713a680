"""A second verb of saying of the same subject is a statement of its own."""

from __future__ import annotations

import pytest

from memcon.find.attributions import Quotation
from memcon.find.sentences import Sentences
from memcon.find.speech.further import with_second_verbs

Told = list[tuple[str, str]]


def told(text: str, cue: str, content: str) -> Told:
    """Cue and content of each statement, where the reader took `content` for all that Roe told by `cue`."""

    def span(words: str) -> tuple[int, int]:
        return text.index(words), text.index(words) + len(words)

    one = Quotation((span("Roe"),), (span(cue),), (span(content),), 0.9)
    stop = text.find(". ") + 1 or len(text)
    sentences = Sentences((0, stop + 1), (stop, len(text))) if stop < len(text) else Sentences((0,), (len(text),))
    return [(text[slice(*q.cue[0])], text[slice(*q.content[0])]) for q in with_second_verbs(text, [one], sentences)]


@pytest.mark.parametrize(
    ("text", "cue", "content", "second"),
    [
        (
            "Roe called the plan careless and said any person should know it.",
            "called",
            "the plan careless and said any person should know it",
            "any person should know it",
        ),
        (
            "Roe pointed to the bridge and also praised her for its new lamps.",
            "pointed to",
            "the bridge and also praised her for its new lamps",
            "her for its new lamps",
        ),
    ],
)
def test_a_second_verb_has_words_of_its_own(text: str, cue: str, content: str, second: str) -> None:
    (first, its), (verb, rest) = told(text, cue, content)
    assert (first, rest) == (cue, second) and content == f"{its}{content[len(its) : -len(rest)]}{rest}"
    assert verb in ("said", "praised")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Roe said the plan was careless and said so.", "the plan was careless and said so"),
        (
            "Roe said “the plan is careless and said to be dear to all.”",
            "“the plan is careless and said to be dear to all.”",
        ),
        (
            "Roe said it was late. Lind left and said that it was early.",
            "it was late. Lind left and said that it was early",
        ),
    ],
)
def test_other_words_stay(text: str, content: str) -> None:
    assert told(text, "said", content) == [("said", content)]
