"""Papers and broadcasters are neither people nor states, whatever their names hold."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.source import read_source
from memcon.resolve.words.outlets import is_outlet, is_outlet_phrase, is_state_medium


def cast_of(text: str, *names: tuple[str, str]) -> Cast:
    found = [Name(text.index(n), text.index(n) + len(n), n, kind, 0.9) for n, kind in names]
    return Cast(text, found, Sentences((0,), (len(text),)), date(2031, 5, 3))


@pytest.mark.parametrize("words", ["Norway's state television", "the Dawn daily", "Coast Radio", "Turkish media"])
def test_an_outlet_is_known_by_its_noun(words: str) -> None:
    assert is_outlet_phrase(words)


@pytest.mark.parametrize("words", ["social media", "the radio host", "Norway", "a television minister"])
def test_other_words_are_no_outlet(words: str) -> None:
    assert not is_outlet_phrase(words)


@pytest.mark.parametrize(
    ("words", "side"),
    [("Kenya's state television", "KEN"), ("Kenya's Harbour newspaper", None), ("Kenya's Army Radio", None)],
)
def test_an_outlet_speaks_for_itself(words: str, side: str | None) -> None:
    text = f"{words} said that Jane Roe had left."
    cast = cast_of(text, ("Kenya", "Location"), ("Jane Roe", "Person"))
    speaker, behalf = read_source(cast, cast.names, 0, len(words), None)
    assert speaker is not None and behalf is None
    assert (cast.roles[speaker].kind, cast.roles[speaker].sector) == ("organization", "MED")
    assert cast.side(speaker) == side and is_state_medium(words) == (side is not None)


def test_a_paper_named_after_a_capital_is_no_side() -> None:
    cast = cast_of("The Oslo Times said so.", ("Oslo Times", "Organization"))
    number = cast.actor_for(0, len("The Oslo Times"))
    assert number is not None and cast.side(number) is None


def test_a_name_that_an_outlet_bears_is_left_to_whom_a_title_stands_before() -> None:
    assert is_outlet("Kan") and is_outlet("KBC") and not is_outlet("Kbc")
    assert not cast_of("Kan reported so.", ("Kan", "Person")).roles
    assert [role.name for role in cast_of("Prime Minister Kan left.", ("Kan", "Person")).roles] == ["Kan"]
    assert not cast_of("Kenya's Coast Radio left.", ("Kenya's Coast Radio", "Person")).roles
