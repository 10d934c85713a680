"""A voice without a side of its own has those of whom it names, or of the people whom an organ tells of first."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.find.attributions import Quotation
from memcon.intake import take_text
from memcon.resolve.attributions.statements import Statement
from memcon.resolve.contacts.told.voices import is_anybodys, of_several_sides

pytestmark = pytest.mark.usefixtures("trained_reader")


def sides(text: str, words: str) -> set[str | None]:
    """The sides whose accounts hold what a source of these words says."""
    made = compose(take_text(text, published="2031-05-12"), reader())
    said = {q.id for q in made.attributions if q.source and q.source[0].text == words}
    assert said
    return {a.side for contact in made.contacts for a in contact.accounts if said & set(a.words())}


MET = "President Viktor Dorn of Russia met Premier Karl Weiss of Norway in Oslo on Tuesday."


@pytest.mark.parametrize("words", ["Both Dorn and Weiss", "The ministers of Norway and Russia", "Both offices"])
def test_those_of_both_sides_speak_for_each(words: str) -> None:
    assert sides(f"{MET} {words} said the meeting had gone well.", words) == {"RUS", "NOR"}


def test_two_of_one_side_speak_for_it() -> None:
    text = f"{MET} Russian envoy Oleg Marin was there too. Both Dorn and Marin said the meeting had gone well."
    assert sides(text, "Both Dorn and Marin") == {"RUS"}


@pytest.mark.parametrize(
    ("text", "words", "side"),
    [
        (
            "Norwegian envoy Jon Lind held talks with Russian deputy minister Viktor Dorn in Geneva on Monday, the "
            "defence ministry said in a statement.",
            "the defence ministry",
            "NOR",
        ),
        (
            "A Russian delegation led by Viktor Dorn arrived in Oslo for talks with Norwegian officials, the "
            "government said.",
            "the government",
            "RUS",
        ),
        (
            "A spokeswoman for the Ministry of Foreign Affairs, Ana Roe, said Norwegian envoy Jon Lind spoke by phone "
            "on Monday with Russian minister Viktor Dorn about fishing.",
            "A spokeswoman for the Ministry of Foreign Affairs, Ana Roe",
            "NOR",
        ),
        (
            "A spokeswoman for the union, Ana Roe, said Norwegian envoy Jon Lind spoke by phone on Monday with Russian "
            "minister Viktor Dorn about fishing.",
            "A spokeswoman for the union, Ana Roe",
            None,
        ),
        (
            "European Commission President Lene Falk phoned Serbian President Petar Savic on Sunday. A Commission "
            "spokesperson, Ana Roe, said the call with Savic had been good.",
            "A Commission spokesperson, Ana Roe",
            "EU",
        ),
        (
            "After delays, Norwegian envoy Jon Lind met Russian minister Viktor Dorn, an official said.",
            "an official",
            None,
        ),
    ],
)
def test_an_organ_without_a_state_tells_of_its_own_people_first(text: str, words: str, side: str | None) -> None:
    assert sides(text, words) == {side}


def test_an_organ_tells_of_whom_it_names_though_named_before() -> None:
    text = f"{MET} The presidency said that Dorn had raised the meeting's end with Weiss at the talks."
    assert sides(text, "The presidency") == {"RUS"}


@pytest.mark.parametrize(
    ("who", "mixed"),
    [
        ("two Gulf sources and an Iranian official", True),
        ("a Chilean diplomat and two Norwegian officials", True),
        ("two Chilean diplomats and a Chilean official", False),
        ("two Chilean officials", False),
        ("an official with knowledge of the talks and the port", False),
    ],
)
def test_sources_of_more_sides_than_one_are_of_none(who: str, mixed: bool) -> None:
    at = len(who)
    quotation = Quotation(((0, at),), ((at + 1, at + 5),), ((at + 6, at + 13),), 0.9)
    statement = Statement(quotation, None, None, (), "indirect", "assert", "unknown", None)
    assert of_several_sides(statement, f"{who} said it rang.") is mixed


@pytest.mark.parametrize(
    ("organ", "country", "anybodys"),
    [
        ("Government", "NOR", True),
        ("the foreign ministry", "NOR", True),
        ("Norwegian Government", "NOR", False),
        ("Government", None, False),
    ],
)
def test_each_government_has_a_spokesman_of_its_own(organ: str, country: str | None, anybodys: bool) -> None:
    roles = [SimpleNamespace(name="Ana Roe"), SimpleNamespace(name=organ)]
    cast: Any = SimpleNamespace(roles=roles, side=lambda number: country if number == 0 else "RUS")
    quotation = Quotation(((0, 4),), ((5, 9),), ((10, 20),), 0.9)
    one = Statement(quotation, 0, 1, (), "indirect", "assert", "unknown", None)
    assert is_anybodys(one, cast) is anybodys
