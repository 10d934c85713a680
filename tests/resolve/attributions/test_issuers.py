"""A thing speaks for whoever issued it; people and bodies speak for themselves."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import characters

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.issuers import is_poll, issuer_in, pollster_of

NAMES = {"Ana Petrova": "Person", "Harbour Board": "Organization", "Midport Institute": "Organization"}


def made(text: str) -> tuple[Cast, list[Name]]:
    found = sorted((m.span(), word, kind) for word, kind in NAMES.items() for m in re.finditer(word, text))
    names = [Name(a, b, word, kind, 0.9) for (a, b), word, kind in found]
    starts = [0, *(m.end() for m in re.finditer(r"(?<=\.) (?=[A-Z])", text))]
    return Cast(text, names, Sentences(tuple(starts), (*(s - 1 for s in starts[1:]), len(text))), None), names


@pytest.mark.parametrize(
    ("source", "owner"),
    [
        ("Ana Petrova’s tax plan", "Ana Petrova"),
        ("Harbour Board records", "Harbour Board"),
        ("a study by Ana Petrova", "Ana Petrova"),
        ("a memo obtained by the Harbour Board", None),
        ("a memo, seen by the Harbour Board", None),
        ("a memo released by the Harbour Board", "Harbour Board"),
        ("Harbour Board’s Security Council secretary", None),
        ("Harbour Board members", None),
        ("Ana Petrova’s sister", None),
        ("the ministry", None),
    ],
)
def test_a_thing_has_an_issuer(source: str, owner: str | None) -> None:
    cast, names = made(source)
    number = issuer_in(cast, names, 0, len(source))
    assert (None if number is None else cast.roles[number].name) == owner


def test_the_poll_is_its_maker_s_as_told_before() -> None:
    text = "A poll by the Midport Institute came out. Many read it. The poll shows a lead."
    cast, names = made(text)
    start = text.index("The poll")
    number = pollster_of(cast, names, start, start + len("The poll"))
    assert number is not None and cast.roles[number].name == "Midport Institute"


def test_polls_at_large_are_nobody_s() -> None:
    text = "A poll by the Midport Institute came out. Recent polls show a lead."
    cast, names = made(text)
    start = text.index("Recent polls")
    assert pollster_of(cast, names, start, start + len("Recent polls")) is None


@pytest.mark.parametrize(
    ("words", "yes"), [("the latest poll", True), ("a survey of residents", True), ("a bill", False)]
)
def test_a_poll_is_known_by_its_head(words: str, yes: bool) -> None:
    assert is_poll(words) is yes


@given(st.text(characters, min_size=1, max_size=200))
def test_any_words_can_be_asked_for_their_issuer(text: str) -> None:
    cast = Cast(text, [], Sentences((0,), (len(text),)), None)
    for number in (issuer_in(cast, [], 0, len(text)), pollster_of(cast, [], 0, len(text))):
        assert number is None or 0 <= number < len(cast.roles)
