"""Whose ministry, and whose minister, words without a state mean."""

from __future__ import annotations

import re
from datetime import date

import pytest

import memcon
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast

LAND = "Norway's foreign minister phoned Chile's. "


def the_cast(text: str, *names: str) -> Cast:
    """The actors of a text; each of `names` is a person's."""
    found = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in names]
    ends = [at + 1 for at, mark in enumerate(text) if mark == "."]
    return Cast(text, found, Sentences((0, *ends[:-1]), tuple(ends)), date(2031, 5, 7))


@pytest.mark.parametrize(
    ("told", "side"),
    [
        ("The ministry in Santiago agreed. It was frank, a ministry spokeswoman, Ana Roe, said.", "CHL"),
        ("The Norwegian Foreign Ministry agreed. It was frank, a ministry spokeswoman, Ana Roe, said.", "NOR"),
        ("Chile's presidency agreed. It was frank, a presidency spokeswoman, Ana Roe, said.", "CHL"),
        ("The embassy agreed. It was frank, a ministry spokeswoman, Ana Roe, said.", None),
    ],
)
def test_a_ministry_spokeswoman_is_of_the_ministry_named_last(told: str, side: str | None) -> None:
    text = LAND + told
    cast = the_cast(text, "Ana Roe")
    start, end = text.rindex(", a ") + 2, text.index("Ana Roe") + len("Ana Roe")
    number = cast.actor_for(start, end)
    cast.finish()
    assert number is not None
    assert cast.side(number) == side


@pytest.mark.parametrize(
    ("told", "side"),
    [
        ("Peru, which offers to mediate, said its foreign minister would receive both.", "PER"),
        ("Peru and Kenya said its foreign minister would receive both.", None),
    ],
)
def test_its_minister_is_of_the_state_that_the_sentence_names(told: str, side: str | None) -> None:
    text = LAND + told
    cast = the_cast(text)
    start = text.index("its foreign minister")
    number = cast.actor_for(start, start + len("its foreign minister"))
    assert number is not None
    assert cast.side(number) == side


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Norway's president, Ida Lund, phoned Chile's premier, the president's spokesman, Ana Roe, said.", "NOR"),
        ("Norway's president, Ida Lund, phoned Chile's premier, presidential spokesman Ana Roe said.", "NOR"),
        ("Norway's president, Ida Lund, phoned Chile's premier, finance spokesman Ana Roe said.", None),
        ("Chile's premier, Ida Lund, phoned Oslo, the president's spokesman, Ana Roe, said.", None),
    ],
)
def test_an_aide_is_of_the_state_of_whom_he_serves(text: str, side: str | None) -> None:
    cast = the_cast(text, "Ida Lund", "Ana Roe")
    for name in ("Ida Lund", "Ana Roe"):
        cast.actor_for(text.index(name), text.index(name) + len(name))
    cast.finish()
    assert [cast.side(n) for n, role in enumerate(cast.roles) if role.name == "Ana Roe"] == [side]


@pytest.mark.usefixtures("trained_reader")
def test_the_chancellery_is_of_the_chancellor_of_whom_is_told() -> None:
    memo = memcon.read_text(
        "Georgian prime minister Irakli Kobakhidze sat down with Olaf Scholz in Berlin on April 11. The chancellery "
        "said Scholz had urged his guest to withdraw the bill.",
        published="2024-05-02",
    )
    assert [a.side for a in memo.contacts[0].accounts] == ["DEU"]


@pytest.mark.parametrize(
    ("first", "then", "same"),
    [
        ("Hamas Prime Minister Ola Lind's office", "Lind's office", True),
        ("Norwegian Prime Minister Ola Lind's office", "Lind's office", True),
        ("Norwegian Prime Minister Ola Lind's office", "Vidal's office", False),
        ("Norwegian Prime Minister Ola Lind's office", "Lind's ministry", False),
    ],
)
def test_the_office_of_one_person_is_one(first: str, then: str, same: bool) -> None:
    text = f"It was short, {first} said. Rosa Vidal was there. It was long, {then} said."
    names = [
        Name(m.start(), m.end(), m[0], "Person", 0.9)
        for m in re.finditer("Ola Lind|Rosa Vidal|Lind(?='s o)|Vidal(?=')", text)
    ]
    names += [Name(text.index(b), text.index(b) + 5, b, "Organization", 0.9) for b in ("Hamas",) if b in text]
    cast = Cast(text, names, Sentences((0,), (len(text),)), date(2031, 5, 7))
    numbers = []
    for words in (first, then):
        start = text.rindex(words)
        numbers.append(cast.actor_for(start, start + len(words)))
    assert (numbers[0] == numbers[1]) is same


def test_the_counsel_is_the_special_counsel() -> None:
    text = "It was short, the special counsel said. It was long, the counsel said."
    cast = the_cast(text)
    first, then = (
        cast.actor_for(text.index(w), text.index(w) + len(w)) for w in ("the special counsel", "the counsel")
    )
    assert first == then and first is not None and cast.roles[first].kind == "person"
