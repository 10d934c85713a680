"""Aides of somebody named: who they are, and whom they serve."""

from __future__ import annotations

import re
from datetime import date

import pytest

import memcon
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.aides import OWNS_AIDE, is_named_aide
from memcon.resolve.actors.cast import Cast


def cast_of(text: str, *people: str) -> Cast:
    names = [Name(text.index(p), text.index(p) + len(p), p, "Person", 0.9) for p in people]
    cast = Cast(text, names, Sentences((0,), (len(text),)), date(2031, 5, 4))
    cast.finish()
    return cast


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Lind's spokesman, Ola Roe", True),
        ("President Lind’s special envoy Ola Roe", True),
        ("President Weiss' chief of staff, Ola Roe", True),
        ("Lind's spokesman", False),
        ("Lind's house, Ola Roe", False),
        ("Lind and her envoy, Ola Roe", False),
    ],
)
def test_whose_own_name_comes_last(words: str, named: bool) -> None:
    assert is_named_aide(words) is named


@pytest.mark.parametrize(
    ("behind", "owns"), [("'s special envoy", True), ("’s visit", False), (" met an envoy", False)]
)
def test_behind_whose_name_an_aide_is_told(behind: str, owns: bool) -> None:
    assert (OWNS_AIDE.match(f"Lind{behind}", 4) is not None) is owns


def test_an_aide_is_who_is_named_and_serves_the_principal_s_state() -> None:
    text = "Norwegian President Ana Lind spoke. Later Lind's spokesman, Ola Roe, came."
    cast = cast_of(text, "Ana Lind", "Ola Roe")
    start = text.index("Lind's")
    number = cast.actor_for(start, text.index(", came"))
    assert number is not None and cast.roles[number].name == "Ola Roe"


def test_an_unnamed_aide_serves_the_principal_s_state() -> None:
    text = "Norwegian President Ana Lind spoke. Later Ana Lind's envoy came."
    cast = cast_of(text, "Ana Lind")
    start = text.rindex("Ana Lind")
    cast.roles[0].mentions.add((start, start + 8, "name"))
    number = cast.actor_for(start, text.index(" came"))
    assert number is not None and number != 0 and cast.side(number) == "NOR"


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    "source",
    [
        "According to a Libyan official close to Prime Minister Karim Dbara, {}.",
        "One of the sources, a Libyan official close to Prime Minister Karim Dbara, said {}.",
        "Two people briefed by Prime Minister Karim Dbara said {}.",
    ],
)
def test_who_is_close_to_somebody_is_another(source: str) -> None:
    told = "Egyptian President Omar Sabri met Turkish President Kemal Aydin in Amman"
    memo = memcon.read_text(source.format(told), published="2024-05-14")
    names = {a.id: a.name for a in memo.actors}
    assert [{names[p.actor] for p in c.participants} for c in memo.contacts] == [{"Omar Sabri", "Kemal Aydin"}]
    assert all(names[q.speaker or ""] != "Karim Dbara" for q in memo.attributions if q.speaker)


@pytest.mark.usefixtures("trained_reader")
def test_he_whom_a_person_close_to_him_tells_of_is_himself() -> None:
    memo = memcon.read_text(
        "A source close to Turkish President Kemal Aydin said on Monday that he would call Egyptian President Omar "
        "Sabri.",
        published="2024-05-14",
    )
    names = {a.id: a.name for a in memo.actors}
    assert [{names[p.actor] for p in c.participants} for c in memo.contacts] == [{"Omar Sabri", "Kemal Aydin"}]


AIDE = "An aide to {whom} said Norwegian President Ana Lind had met Chilean Premier Rosa Vidal. "


@pytest.mark.parametrize(
    ("text", "same"),
    [
        (AIDE.format(whom="Ana Lind") + "It was short, Lind's aide said.", True),
        (AIDE.format(whom="the president") + "It was short, Lind's senior aide said.", True),
        (AIDE.format(whom="Rosa Vidal") + "It was short, Lind's aide said.", False),
        (AIDE.format(whom="Ana Lind") + "It was short, Lind's envoy said.", False),
        (AIDE.format(whom="Ana Lind") + "Another aide to Lind agreed. It was short, Lind's aide said.", False),
    ],
)
def test_an_aide_of_somebody_is_the_one_told_of_before(text: str, same: bool) -> None:
    cast = cast_of(text, "Ana Lind", "Rosa Vidal")
    for found in re.finditer(r"Lind\b", text):
        cast.roles[0].mentions.add((found.start(), found.end(), "name"))
    first, *_ = [cast.actor_for(*found.span()) for found in re.finditer(r"An(?:other)? aide", text)]
    start = text.rindex("Lind's")
    assert (cast.actor_for(start, text.index(" said", start)) == first) is same
