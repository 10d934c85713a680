"""A sentence in which somebody says no more is no part of what was said before, and an attribution of its own."""

from __future__ import annotations

import re

import pytest

from memcon.find.attributions import Quotation
from memcon.find.sentences import Sentences
from memcon.find.speech.silences import with_silences


def told(text: str, *found: tuple[str, str, tuple[str, ...]]) -> list[tuple[str, str, list[str]]]:
    """Source, cue and pieces of content of a text's attributions, of which some were found."""
    starts = [0, *(m.end() for m in re.finditer(r"(?<=[.”]) (?=[A-Z“])", text))]
    sentences = Sentences(tuple(starts), (*(s - 1 for s in starts[1:]), len(text)))

    def span(words: str) -> tuple[int, int]:
        return text.index(words), text.index(words) + len(words)

    quotations = [Quotation((span(s),), (span(c),), tuple(map(span, pieces)), 0.9) for s, c, pieces in found]
    out = with_silences(text, quotations, sentences)
    return [(text[slice(*q.source[0])], text[slice(*q.cue[0])], [text[a:b] for a, b in q.content]) for q in out]


@pytest.mark.parametrize(
    ("last", "source", "cue", "content"),
    [
        ("She gave no details of the talks.", "She", "gave", "no details of the talks"),
        ("He declined to elaborate.", "He", "declined", "to elaborate"),
        ("The ministry did not say when they met.", "The ministry", "did not", "say when they met"),
        ("The spokesman later refused to comment.", "The spokesman", "refused", "to comment"),
        ("It made no reference to the port.", "It", "made", "no reference to the port"),
        ("It did not provide further details.", "It", "did not", "provide further details"),
    ],
)
def test_who_says_no_more_is_told_by_himself(last: str, source: str, cue: str, content: str) -> None:
    text = f"The envoy said Weiss had called Roe. {last}"
    words = "Weiss had called Roe"
    own = (source, cue, [content])
    assert told(text, ("The envoy", "said", (words,))) == [("The envoy", "said", [words]), own]
    assert told(text, ("The envoy", "said", (f"{words}. {last[:-1]}",))) == [("The envoy", "said", [words]), own]
    assert told(text, ("The envoy", "said", (words, last[:-1]))) == [("The envoy", "said", [words]), own]


def test_words_are_cut_where_they_end_before_a_new_paragraph() -> None:
    text = "The envoy said Weiss had called Roe.\n\nShe gave no details."
    second = text.index("She")
    sentences = Sentences((0, second), (second - 2, len(text)))
    read_on = Quotation(((0, 9),), ((10, 14),), ((15, len(text)),), 0.9)
    words, own = with_silences(text, [read_on], sentences)
    assert [text[a:b] for a, b in words.content] == ["Weiss had called Roe"]
    assert [text[a:b] for a, b in own.content] == ["no details"]


@pytest.mark.parametrize(
    "text",
    [
        "The envoy said so. “He gave no details,” Weiss said.",
        "The envoy said so. He gave no money to the port.",
        "The envoy said so. He did not say that.",
        "The envoy said so. He would not go home.",
    ],
)
def test_other_sentences_are_as_they_were(text: str) -> None:
    assert told(text, ("The envoy", "said", ("so",))) == [("The envoy", "said", ["so"])]


def test_what_was_found_of_such_a_sentence_stays() -> None:
    text = "The envoy said so. He declined to comment on it."
    found = ("He", "declined to comment on", ("it",))
    assert told(text, found) == [(*found[:2], ["it"])]
