"""Whom a family's name alone means, and who a headline's short name is."""

from __future__ import annotations

import re
from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast


def called(text: str, *names: str) -> list[str]:
    """The persons of a text, in its order, to whom each mention of these names belongs."""
    found = [
        Name(m.start(), m.end(), m.group(), "Person", 0.9)
        for m in re.finditer("|".join(sorted(map(re.escape, names), key=len, reverse=True)), text)
    ]
    starts = [0, *(m.end() for m in re.finditer(r"\.\s+(?=[A-Z])", text))]
    cast = Cast(text, found, Sentences(tuple(starts), (*(s - 1 for s in starts[1:]), len(text))), date(2031, 5, 1))
    out = []
    for name in found:
        number = cast.actor_for(name.start, name.end)
        assert number is not None
        out.append(cast.roles[number].name)
    return out


KIMS = (
    "South Korean Foreign Minister Kim Tae-jun called Lind. Kim thanked him.\n\n"
    "Defense Minister Kim Do-won met Weiss. Weiss assured Kim of his support."
)


def test_a_family_s_name_alone_is_whom_its_paragraph_names() -> None:
    found = called(KIMS, "Kim Tae-jun", "Kim Do-won", "Kim", "Lind", "Weiss")
    assert [name for name in found if "Kim" in name] == ["Kim Tae-jun", "Kim Tae-jun", "Kim Do-won", "Kim Do-won"]


def test_a_title_tells_which_of_a_family() -> None:
    text = KIMS + " Foreign Minister Kim stayed in Osk."
    assert called(text, "Kim Tae-jun", "Kim Do-won", "Kim", "Lind", "Weiss")[-1] == "Kim Tae-jun"


def test_a_minister_is_meant_rather_than_a_relative() -> None:
    text = "President Ana Rojas met Lind. Her brother, Luis Rojas, was there. Rojas said she was content."
    assert called(text, "Ana Rojas", "Luis Rojas", "Rojas", "Lind")[-1] == "Ana Rojas"


@pytest.mark.parametrize(
    ("text", "whole", "one"),
    [
        ("Lee to meet Weiss.\n\nSingapore Prime Minister Lee Wei Han will meet Weiss.", "Lee Wei Han", True),
        ("Lee to meet Weiss.\n\nLee Han met Carl Lee.", "Lee Han", False),
        ("President Lee met Weiss.\n\nForeign Minister Lee Han left.", "Lee Han", False),
    ],
)
def test_a_headline_s_short_name_is_who_is_named_in_full(text: str, whole: str, one: bool) -> None:
    found = called(text, whole, "Lee", "Weiss", "Carl Lee")
    assert (found[0] == whole) is one


def test_who_was_called_by_a_short_name_is_known_by_the_whole_one_too() -> None:
    text = "Lee meeting.\n\nSingapore Prime Minister Lee Wei Han left. Weiss saw Lee Wei Han."
    assert called(text, "Lee Wei Han", "Lee", "Weiss") == ["Lee Wei Han", "Lee Wei Han", "Weiss", "Lee Wei Han"]
