"""A visit to several states has no place; a city with its state behind it has one."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.resolve.placing import named_place, settle_place
from memcon.resolve.tellings import Draft


def place(text: str, words: str, mode: str = "visit") -> str | None:
    at = text.index(words)
    where = Argument(at, at + len(words), 0.9)
    draft = Draft(Argument(0, 4, 0.9), mode, "planned", False, 0.9, [], None, where)
    settle_place(draft, Sentences((0,), (len(text),)), text)
    return draft.place and text[draft.place.start : draft.place.end]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Dahl will travel to Norway and Chile in May.", "Norway", None),
        ("Dahl will travel to Norway and Chile in May.", "Chile", None),
        ("Dahl will visit Norway, Chile and Ghana.", "Norway", None),
        ("Dahl will visit Oslo and Lima.", "Oslo", None),
        ("Dahl will visit Oslo, Norway, and Lima, Peru.", "Oslo", None),
        ("Dahl will visit Oslo, Norway, in May.", "Oslo", "Oslo"),
        ("Dahl and Norway and the rest will visit Chile.", "Chile", "Chile"),
        ("Dahl will visit Chile, and Ida Lind will come along.", "Chile", "Chile"),
    ],
)
def test_a_visit_to_several_states_has_no_place(text: str, words: str, found: str | None) -> None:
    assert place(text, words) == found


def test_a_meeting_keeps_its_place() -> None:
    assert place("Dahl met Lind in Norway and Chile was a topic.", "Norway", "meeting") == "Norway"
    assert place("Dahl called Lind in Norway.", "Norway", "call") is None


@pytest.mark.parametrize(
    ("text", "words", "country"),
    [
        ("They met at Rosvik House, Norway, on Monday.", "Rosvik House", "NOR"),
        ("They met in Rosvik in Norway.", "Rosvik", "NOR"),
        ("They met in Rosvik, Norway Monday.", "Rosvik", "NOR"),
        ("Ruud met at Kasa House Norway Foreign Minister Ida Lind.", "Kasa House", None),
        ("Ruud met at Kasa House, Norway Foreign Minister Ida Lind said.", "Kasa House", None),
    ],
)
def test_a_place_lies_in_the_state_behind_it_that_is_nobodys(text: str, words: str, country: str | None) -> None:
    at = text.index(words)
    assert named_place(text, at, at + len(words))[2] == country
