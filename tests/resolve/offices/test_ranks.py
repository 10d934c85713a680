"""Ranks and honours before a name, which are no part of it: with a hyphen, a field marshal's, Malay ones."""

from __future__ import annotations

import pytest

from memcon.find.mentions import _COURTESY
from memcon.find.sentences import Sentences
from memcon.resolve.offices.before import title_before
from memcon.resolve.offices.kinds import without_honorifics
from memcon.resolve.offices.titles import is_title_word, split_title


@pytest.mark.parametrize(
    ("words", "title", "name"),
    [
        ("Colonel-General Rəşad Əlimov", "Colonel-General", "Rəşad Əlimov"),
        ("Lt.-Gen. Karl Lind", "Lt.-Gen.", "Karl Lind"),
        ("Rear-Admiral Karl Lind", "Rear-Admiral", "Karl Lind"),
        ("Chilean Vice-Premier Ana Roe", "Chilean Vice-Premier", "Ana Roe"),
        ("Prime Minister-designate Ana Roe", "Prime Minister-designate", "Ana Roe"),
        ("Field Marshal Karim Weiss", "Field Marshal", "Karim Weiss"),
        ("Dr. Nur Aini binti Karim", "Dr.", "Nur Aini binti Karim"),
        ("President Ana dos Anjos", "President", "Ana dos Anjos"),
        ("Karl Field", None, "Karl Field"),
        ("Ana Roe-Field", None, "Ana Roe-Field"),
        ("Kim Jong-roe", None, "Kim Jong-roe"),
    ],
)
def test_a_rank_with_a_hyphen_is_a_title(words: str, title: str | None, name: str) -> None:
    assert split_title(words) == (title, name)


def test_words_with_a_hyphen_that_are_no_titles() -> None:
    assert is_title_word("Vice-Chairwoman")
    assert not is_title_word("Minister-Roe")
    assert not is_title_word("Weiss-General")


@pytest.mark.parametrize(
    ("before", "title"),
    [
        ("In Osk Colonel-General ", "Colonel-General"),
        ("Norwegian Field Marshal ", "Norwegian Field Marshal"),
        ("In a Field Hospital ", None),
        ("They met an envoy of Norwegian Prime Minister ", "Norwegian Prime Minister"),
        (
            "They met the Special Envoy of the Norwegian Prime Minister ",
            "Special Envoy of the Norwegian Prime Minister",
        ),
    ],
)
def test_the_rank_or_office_before_a_name_belongs_to_its_title(before: str, title: str | None) -> None:
    found = title_before(f"{before}Karl Lind", Sentences((), ()), len(before))
    assert found == title


def test_an_office_stays_without_the_rank_behind_it() -> None:
    assert without_honorifics("Norway's defence minister, Colonel-General") == "Norway's defence minister"
    assert without_honorifics("Secretary-General") == "Secretary-General"


@pytest.mark.parametrize("honours", ["Dato Paduka Seri Haji ", "Dato' Seri ", "Pehin Datin ", "Tan Sri "])
def test_malay_honours_are_no_part_of_a_name(honours: str) -> None:
    text, end = f"{honours}Karim Weiss", 0
    while lead := _COURTESY.match(text, end):
        end = lead.end()
    assert text[end:] == "Karim Weiss"
