"""A city is nobody's name where the text stands in it, and a province no part of its governor's."""

from __future__ import annotations

import re

from memcon.find.mentions import Name
from memcon.resolve.words.places import with_cities


def _people(text: str, *words: str) -> list[Name]:
    found = [(m.start(), word) for word in words for m in re.finditer(re.escape(word), text)]
    return [Name(at, at + len(word), word, "Person", 0.9) for at, word in sorted(found)]


def _typed(text: str, *words: str) -> list[tuple[str, str]]:
    return [(name.text, name.type) for name in with_cities(_people(text, *words), text)]


def test_a_city_in_which_something_is_held_is_a_place_wherever_it_is_told() -> None:
    assert _typed("Xi'an Meeting: Lind holds talks in Xi'an", "Xi'an", "Lind") == [
        ("Xi'an", "Location"),
        ("Lind", "Person"),
        ("Xi'an", "Location"),
    ]


def test_somebody_called_like_a_city_is_a_person() -> None:
    assert _typed("Sydney met Lind", "Sydney") == [("Sydney", "Person")]
    text = "Sydney Roe was in Sydney. Later Sydney left"
    people = _people(text, "Sydney Roe") + _people(text.replace("Sydney Roe", "___________"), "Sydney")
    assert {name.type for name in with_cities(people, text)} == {"Person"}


def test_a_city_is_no_part_of_the_name_of_who_did_something_there() -> None:
    assert _typed("Ana Lind left. In Islamabad Lind met Roe", "Ana Lind", "Islamabad Lind", "Roe") == [
        ("Ana Lind", "Person"),
        ("Islamabad", "Location"),
        ("Lind", "Person"),
        ("Roe", "Person"),
    ]
    assert _typed("In Islamabad Lind met Roe", "Islamabad Lind") == [("Islamabad Lind", "Person")]


def test_a_province_is_no_part_of_the_name_of_who_governs_it() -> None:
    assert _typed("Governor of Sichuan Wang Lin spoke", "Sichuan Wang Lin") == [
        ("Sichuan", "Location"),
        ("Wang Lin", "Person"),
    ]
    assert _typed("Friend of Sichuan Wang Lin spoke", "Sichuan Wang Lin") == [("Sichuan Wang Lin", "Person")]
    assert _typed("Governor of Osk Ana Lind spoke", "Osk Ana Lind") == [("Osk Ana Lind", "Person")]
