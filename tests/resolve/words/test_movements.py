"""Rebel movements that a text itself tells to be such are sides of their own."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.resolve.words.movements import movement_in, movement_named, movements_of, spans_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norway met the rebel Northern Front.", {"Northern Front": "Northern Front"}),
        ("The Osk Liberation Army, a separatist group, was there.", {"Osk Liberation Army": "Osk Liberation Army"}),
        ("Envoys of the militant Front for Justice and Work (FJW) came.", {"Front for Justice and Work": "FJW"}),
        ("The FJW rebels came.", {"FJW": "FJW"}),
        ("Rebel leader Ana Roe met Rebel Gen. Ola Lind.", {}),
        ("The rebel Taliban came.", {}),  # the table knows them
        ("The Northern Front Restaurant opened.", {}),
        ("A rebel from Norway met the Northern League.", {}),
    ],
)
def test_what_a_text_tells_to_be_a_movement(text: str, found: dict[str, str]) -> None:
    assert {m.name: m.short for m in movements_of(text).values()} == found


TOLD = "Chad met the rebel Northern Front. "


@pytest.mark.parametrize(
    ("words", "named", "of_it"),
    [
        ("the rebel Northern Front", True, True),
        ("Chad's rebel Northern Front", True, True),
        ("the Northern Front, a rebel group", True, True),
        ("Northern Front negotiators", False, True),
        ("an envoy to the Northern Front", False, False),
        ("the Southern Front", False, False),
    ],
)
def test_words_for_a_movement_and_for_its_people(words: str, named: bool, of_it: bool) -> None:
    assert (movement_named(words, TOLD) is not None) is named
    assert (movement_in(words, TOLD) is not None) is of_it


@given(st.text(alphabet="The rebelmvnt NorhFa(),.", max_size=80))
def test_each_place_names_a_movement_of_the_text(text: str) -> None:
    spans = spans_of(text)
    assert all(text[a:b] in movements_of(text) for a, b in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
