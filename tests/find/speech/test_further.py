"""A second verb of saying of the same subject is a statement of its own."""

from __future__ import annotations

import pytest

from memcon.find.attributions import Quotation
from memcon.find.sentences import Sentences
from memcon.find.speech.further import with_next_sentences, with_second_verbs

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


def run_on(text: str, *content: str) -> list[tuple[str, list[str]]]:
    """Who says what, where the reader took all of `content` for words of Roe's."""
    spans = tuple((text.index(words), text.index(words) + len(words)) for words in content)
    one = Quotation(((0, 3),), ((4, 8),), spans, 0.9)
    return [(text[slice(*q.source[0])], [text[a:b] for a, b in q.content]) for q in with_next_sentences(text, [one])]


def test_a_sentence_that_says_itself_who_tells_it_is_none_of_the_one_before() -> None:
    text = "Roe said it was late and asked for more. The call, it said, was made at noon."
    assert run_on(text, "it was late and asked for more. The call", "was made at noon") == [
        ("Roe", ["it was late and asked for more"]),
        ("it", ["The call", "was made at noon"]),
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Roe said it was late and the call, it said, was made at noon.",
            ("it was late and the call", "was made at noon"),
        ),
        ("Roe said “it is late. The call, he said, was short.”", ("“it is late. The call", "was short.”")),
        ("Roe said it was late. The call was made at noon.", ("it was late. The call was made at noon",)),
    ],
)
def test_what_goes_on_in_its_sentence_or_its_marks_stays(text: str, content: tuple[str, ...]) -> None:
    assert run_on(text, *content) == [("Roe", list(content))]
