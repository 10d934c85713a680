"""Quotations run on over paragraphs; reported words and closed quotations end with them."""

from __future__ import annotations

import pytest

from memcon.find.speech.paragraphs import Paragraphs, parts

LONG = "“We have two aims,” said Dorn. “First, rest.\n\n“Second, bread.\n\n“That is all.”\n\n“Is it?” Volk asked."


def _span(text: str, words: str) -> tuple[int, int]:
    return text.index(words), text.index(words) + len(words)


@pytest.mark.parametrize(
    ("earlier", "later", "answer"),
    [
        ("“First, rest.", "“Second, bread.", True),
        ("“Second, bread.", "“That is all.”", True),
        ("“That is all.”", "“Is it?”", False),
        ("“We have two aims,”", "“First, rest.", False),
        ("“First, rest.", "“That is all.”", False),
    ],
)
def test_an_open_paragraph_runs_on_in_the_next(earlier: str, later: str, answer: bool) -> None:
    assert Paragraphs(LONG).runs_on(_span(LONG, earlier), _span(LONG, later)) is answer


def test_words_that_a_comma_ends_have_a_source_of_their_own() -> None:
    text = "“It was a lie.\n\n“I never slept,” she said."
    assert not Paragraphs(text).runs_on(_span(text, "“It was a lie."), _span(text, "“I never slept,”"))


def test_typewriter_marks_are_left_open_too() -> None:
    text = '"First, rest.\n\n"Second, bread."\n\n"Is it?"'
    paragraphs = Paragraphs(text)
    assert paragraphs.runs_on(_span(text, '"First, rest.'), _span(text, '"Second, bread."'))
    assert not paragraphs.runs_on(_span(text, '"Second, bread."'), _span(text, '"Is it?"'))


@pytest.mark.parametrize(
    ("text", "pieces", "opens"),
    [
        ("“First, rest.\n\n“Volk said bread.\n\n“That is all.”", ["“First, rest.", "bread.", "“That is all.”"], 0),
        ("“First, rest.\n\n“Volk wants bread.\n\n“That is all.”", ["“First, rest.", "“That is all.”"], 0),
        ("“First, rest.”\n\nVolk wants bread.\n\n“That is all.”", ["“First, rest.”", "“That is all.”"], None),
        ("“First, rest.”\n\n“Volk wants bread.\n\n“That is all.”", ["“First, rest.”", "“That is all.”"], None),
        ("“First, rest.\n\nVolk wants bread.\n\n“That is all.”", ["“First, rest.", "“That is all.”"], None),
    ],
)
def test_a_quotation_goes_on_over_paragraphs_with_words_of_others_in_them(
    text: str, pieces: list[str], opens: int | None
) -> None:
    places = [_span(text, piece) for piece in pieces]
    assert Paragraphs(text).left_open(places, len(places) - 1) == opens


@pytest.mark.parametrize(
    ("text", "earlier", "later", "answer"),
    [
        ("The emir said taxes fell.\n\nThe mayor said that bread rose.", "taxes fell", "that bread rose", False),
        ("“Taxes fell,” he said.\n\n“Bread rose.”", "“Taxes fell,”", "“Bread rose.”", True),
        ("“Taxes fell,” he said.\n\nThe mayor said that bread rose.", "“Taxes fell,”", "that bread rose", False),
        ("He said taxes fell, and that\nbread rose.", "taxes fell", "bread rose", True),
        ("“We go.” “We stay,” Volk said.", "“We go.”", "“We stay,”", False),
        ("“We go.” He rose. “We stay.”", "“We go.”", "“We stay.”", True),
    ],
)
def test_what_may_be_one_attribution(text: str, earlier: str, later: str, answer: bool) -> None:
    assert Paragraphs(text).may_join(_span(text, earlier), _span(text, later)) is answer


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("“We go.” “We stay,”", ["“We go.”", "“We stay,”"]),
        ('"Why?" "Ask them." "No."', ['"Why?"', '"Ask them."', '"No."']),
        ("“rest,” “bread” and “peace.”", ["“rest,” “bread” and “peace.”"]),
        ("that he had said “no.”", ["that he had said “no.”"]),
    ],
)
def test_marks_that_close_and_open_again_part_two_quotations(text: str, pieces: list[str]) -> None:
    assert [text[a:b] for a, b in parts(text, 0, len(text))] == pieces


@pytest.mark.parametrize(
    ("text", "earlier", "later", "answer"),
    [
        ('"We met. We shall meet again," he said.', "We met", "We shall meet again", True),
        ("“We met. We shall meet again,” he said.", "We met", "We shall meet again", True),
        ("“We met.” “We shall meet again,” he said.", "We met.", "We shall meet again", False),
        ("“We met and “We shall meet again,” he said.", "We met", "We shall meet again", False),
        ("They met. They shall meet again, he said.", "They met", "They shall meet again", False),
        ("“We met.\n\n“We shall meet again,” he said.", "We met.", "We shall meet again", False),
    ],
)
def test_what_a_stop_parts_within_one_pair_of_marks_is_one_quotation(
    text: str, earlier: str, later: str, answer: bool
) -> None:
    assert Paragraphs(text).in_one_quotation(_span(text, earlier), _span(text, later)) is answer


@pytest.mark.parametrize(
    ("text", "piece", "apart"),
    [
        ("“Stop,” the envoy said.\n\nAnother quarrel broke out later.", "Another quarrel", True),
        ("“Stop,” the envoy said.\n\n“Another quarrel” broke out later.", "Another quarrel", False),
        ("The envoy said that:\n\nAnother quarrel broke out later.", "Another quarrel", False),
        ("Another quarrel had broken out, the envoy said.", "Another quarrel", False),
        ("Another quarrel had broken out.\n\nThe dam leaks, the envoy said.", "Another quarrel", True),
    ],
)
def test_unquoted_words_of_another_paragraph_are_the_authors(text: str, piece: str, apart: bool) -> None:
    anchors = [_span(text.casefold(), "the envoy"), _span(text, "said")]
    assert Paragraphs(text).are_apart(anchors, _span(text, piece)) is apart
