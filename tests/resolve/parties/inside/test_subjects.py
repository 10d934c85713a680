"""The words that are subject of a clause, and what is its verb."""

from __future__ import annotations

import pytest

from memcon.resolve.contacts.doubts.private import are_foreign
from memcon.resolve.parties.inside.subjects import is_verb, subject_of


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("On Monday he also [met] X.", "he"),
        ("They had last [met] in May.", "they"),
        ("The two ministers agreed to [meet] again.", "the two ministers"),
        ("She said she'd [spoken] to X.", "she"),
        ("They’ll [meet] again.", "they"),
        ("She is planning to [meet] X.", "she"),
        ("He is slated to [meet] X on Monday.", "he"),
        ("He said that X had [met] Y.", None),
        ("She praised X, who [met] Y.", None),
    ],
)
def test_the_subject_stands_right_before_its_verb(text: str, subject: str | None) -> None:
    start, end = text.index("["), text.index("]") - 1
    found = subject_of(text.replace("[", "").replace("]", ""), start, end, 0)
    assert (found and found.words) == subject


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("EU ministers held [talks] with X", False),
        ("She had a short [call] with X", False),
        ("She [talks] to X", True),
        ("They may [call] X", True),
        ("She [met] X", True),
    ],
)
def test_what_was_held_is_no_verb(text: str, verb: bool) -> None:
    start, end = text.index("["), text.index("]") - 1
    assert is_verb(text.replace("[", "").replace("]", ""), start, end) is verb


@pytest.mark.parametrize(
    ("words", "foreign"),
    [("world leaders", True), ("trade union leaders", False), ("a delegation of tribal leaders", False)],
)
def test_union_leaders_are_no_other_state(words: str, foreign: bool) -> None:
    assert are_foreign(words) is foreign


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The two ministers met.", "the two ministers"),
        ("After two hours met by rain", None),
        ("Two men met.", "two men"),
    ],
)
def test_two_hours_meet_nobody(text: str, words: str | None) -> None:
    at = text.index("met")
    found = subject_of(text, at, at + 3, 0)
    assert (found and found.words) == words


@pytest.mark.parametrize(
    ("verb", "is_one"), [("greet", True), ("greets", True), ("met one-on-one", True), ("greeting cards", False)]
)
def test_who_is_to_greet_or_meet_a_guest_is_a_subject(verb: str, is_one: bool) -> None:
    text = f"Lind will {verb} Rojas."
    assert is_verb(text, text.index(verb), text.index(verb) + len(verb)) is is_one
