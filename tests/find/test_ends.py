"""Spans end where what they name ends: no comma, no "and", no half of a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.find.ends import tidied, with_its_noun, with_second_office, with_whole_name, without_half_names

TEXT = "Dahl will travel to Osk and South Korea to see Jo Roe Lind."


@pytest.mark.parametrize(
    ("words", "tidy"),
    [
        ("Chile and", "Chile"),
        ("President Lind,", "President Lind"),
        ("Secretary Lind'", "Secretary Lind"),
        ("Lind and the", "Lind"),
        ("and Norway", "Norway"),
        ("state visit to", "state visit"),
        ("tour of", "tour"),
        ("the “Friends of Osk”", "the “Friends of Osk”"),
        ("Mr. Lind (Norway)", "Mr. Lind (Norway)"),
        ("the Foreign Minister", "the Foreign Minister"),
        ("Lind Jr.", "Lind Jr."),
        ("and the", "and the"),
        ("talks held", "talks held"),
    ],
)
def test_loose_ends_are_left_out(words: str, tidy: str) -> None:
    assert words[slice(*tidied(words, 0, len(words)))] == tidy


def span(words: str) -> tuple[int, int]:
    return TEXT.index(words), TEXT.index(words) + len(words)


def test_a_trigger_holds_no_half_of_a_name() -> None:
    names = [span("Osk"), span("South Korea"), span("Jo Roe Lind")]
    cut = without_half_names(TEXT, *span("travel to Osk and South"), names)
    assert TEXT[slice(*cut)] == "travel to Osk"
    assert TEXT[slice(*without_half_names(TEXT, *span("travel to Osk"), names))] == "travel to Osk"
    assert TEXT[slice(*without_half_names(TEXT, *span("South"), names))] == "South", "there is nothing else"


def test_a_participant_has_its_whole_name() -> None:
    names = [span("Jo Roe Lind")]
    assert TEXT[slice(*with_whole_name(*span("Jo Roe"), names, []))] == "Jo Roe Lind"
    assert TEXT[slice(*with_whole_name(*span("Jo Roe"), names, [span("Lind")]))] == "Jo Roe"


@given(st.text("ab, andof'’", max_size=20), st.integers(0, 20), st.integers(0, 20))
def test_what_is_left_lies_within_and_stays(text: str, start: int, end: int) -> None:
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    low, high = tidied(text, start, end)
    assert start <= low <= high <= end
    assert tidied(text, low, high) == (low, high)


@pytest.mark.parametrize(
    ("text", "found", "whole"),
    [
        ("She called the G7 to discuss it.", "the", "the G7"),
        ("She called the G7.", "the", "the G7"),
        ("She called the G7 leaders.", "the", "the"),
        ("She called the leaders.", "the", "the"),
        ("She called Lind to discuss it.", "Lind", "Lind"),
    ],
)
def test_an_article_alone_is_that_of_the_name_behind_it(text: str, found: str, whole: str) -> None:
    start = text.index(found)
    assert text[slice(*with_its_noun(text, start, start + len(found)))] == whole


@pytest.mark.parametrize(
    ("text", "found", "whole"),
    [
        (
            "met Lao Deputy Prime Minister and Foreign Minister Kham Souvan on Monday",
            "Lao Deputy Prime Minister",
            "Lao Deputy Prime Minister and Foreign Minister Kham Souvan",
        ),
        (
            "met the Deputy Prime Minister and Minister of Foreign Affairs Kham Souvan on Monday",
            "the Deputy Prime Minister",
            "the Deputy Prime Minister and Minister of Foreign Affairs Kham Souvan",
        ),
        ("met the Vice President and President Kham Souvan", "the Vice President", "the Vice President"),
        ("met the Prime Minister and Foreign Minister Kham Souvan", "the Prime Minister", "the Prime Minister"),
        ("met the Prime Minister and Kham Souvan on Monday", "the Prime Minister", "the Prime Minister"),
        ("met the Prime Minister and the Foreign Minister Kham Souvan", "the Prime Minister", "the Prime Minister"),
        ("met the delegation and Foreign Minister Kham Souvan", "the delegation", "the delegation"),
    ],
)
def test_two_offices_of_one_are_one_participant(text: str, found: str, whole: str) -> None:
    start, name = text.index(found), text.index("Kham Souvan")
    low, high = with_second_office(text, start, start + len(found), [(name, name + len("Kham Souvan"))])
    assert text[low:high] == whole
