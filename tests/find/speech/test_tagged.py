"""A paragraph that tells its speaker is not the one's who spoke before it."""

from __future__ import annotations

import pytest

from memcon.find.attributions import Quotation
from memcon.find.speech.tagged import with_their_tags

FIRST = "“We met twice,” Ana Roe said."


def said(second: str, gap: str = "\n\n") -> list[tuple[str, list[str]]]:
    """Who says what, where the reader took all of a second paragraph for more of Ana Roe's words."""
    text = f"{FIRST}{gap}{second}"
    content = ((0, FIRST.index(" Ana")), (text.index(second), len(text)))
    at = text.index("Ana Roe")
    one = Quotation(((at, at + 7),), ((at + 8, at + 12),), content, 0.9)
    return [(text[slice(*q.source[0])], [text[a:b] for a, b in q.content]) for q in with_their_tags(text, [one])]


@pytest.mark.parametrize(
    ("second", "who", "words"),
    [
        ("“It may fail,” one of the envoys said.", "one of the envoys", ["“It may fail,”"]),
        (
            '"It may fail," a third, Karl Lind, said. "So we wait."',
            "a third, Karl Lind,",
            ['"It may fail,"', '"So we wait."'],
        ),
    ],
)
def test_a_tagged_paragraph_is_its_own_speaker_s(second: str, who: str, words: list[str]) -> None:
    assert said(second) == [("Ana Roe", ["“We met twice,”"]), (who, words)]


@pytest.mark.parametrize(
    ("second", "gap"),
    [
        ("“It may fail,” she said.", "\n\n"),
        ("“It may fail.”", "\n\n"),
        ("“It may fail,” an envoy said.", " "),
        ("“It may fail,” an envoy said, and left the hall.", "\n\n"),
    ],
)
def test_other_paragraphs_stay(second: str, gap: str) -> None:
    assert [who for who, _ in said(second, gap)] == ["Ana Roe"]


def only(text: str, source: str, cue: str, *content: str) -> list[tuple[str, list[str]]]:
    def span(words: str) -> tuple[int, int]:
        return text.index(words), text.index(words) + len(words)

    one = Quotation((span(source),), (span(cue),), tuple(map(span, content)), 0.9)
    return [(text[slice(*q.source[0])], [text[a:b] for a, b in q.content]) for q in with_their_tags(text, [one])]


def test_whom_an_agency_quotes_in_the_next_sentence_says_that_himself() -> None:
    text = "The note did not mention the port. Two agencies quoted an aide, Karl Lind, as saying the port was safe."
    found = only(text, "The note", "did not mention", "the port", "as saying the port was safe")
    assert found == [("The note", ["the port"]), ("an aide, Karl Lind,", ["the port was safe"])]


def test_a_quotation_has_the_words_back_with_which_it_begins() -> None:
    text = "They met twice. “He talked about fish,” Roe recalled in Osk."
    assert only(text, "He", "talked about", "fish,”") == [("Roe", ["“He talked about fish,”"])]


def test_what_is_quoted_in_part_stays() -> None:
    text = "He talked about “fish,” Roe recalled in Osk."
    assert only(text, "He", "talked about", "“fish,”") == [("He", ["“fish,”"])]
