"""Occasions that are somebody's: who had them, with whom, and who had no part in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from memcon.find.contacts import Argument, Occasion, Party
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.owned import of_owner, of_visitor
from memcon.resolve.parties.taking_part import Candidate, candidates_of

Rule = Callable[[list[Candidate], Occasion, Cast, Sentences], list[Candidate]]
PEOPLE = ("Ida Brekke", "Nils Dahl", "Ana Rojas", "Jan Wolski")
TOLD = "Norway's Ida Brekke and Nils Dahl, Chile's Ana Rojas and Poland's Jan Wolski were there. "


def taking_part(
    sentence: str, trigger: str, she: str | None = None, of: Rule = of_owner, word: str = "she "
) -> list[str]:
    """Who is left by a rule of all whom a sentence names, and whether the words tell them plainly."""
    text = TOLD + sentence
    names = [
        Name(at, at + len(p), p, "Person", 0.9)
        for p in PEOPLE
        for at in (text.index(p), text.find(p, len(TOLD)))
        if at >= 0
    ]
    cut = len(TOLD) - 1
    sentences = Sentences((0, len(TOLD)), (cut, len(text)))
    cast = Cast(text, sorted(names, key=lambda n: n.start), sentences, date(2031, 5, 4))
    for p, state in zip(PEOPLE, ("NOR", "NOR", "CHL", "POL"), strict=True):
        number = cast.actor_for(text.index(p), text.index(p) + len(p))
        assert number is not None
        cast.roles[number].country = state
    if she is not None:
        number = cast.actor_for(text.index(she), text.index(she) + len(she))
        start = text.lower().index(word, len(TOLD))
        assert number is not None
        cast.roles[number].mentions.add((start, start + 3, "pronoun"))
        known = cast.actor_for
        cast.actor_for = lambda a, b, *more: number if a == start else known(a, b, *more)  # type: ignore[method-assign]
    parties = tuple(Party(n.start, n.end, 0.4, "party") for n in names if n.start >= len(TOLD))
    at = text.index(trigger, len(TOLD))
    empty: dict[str, tuple[Argument, ...]] = {"time": (), "place": ()}
    occasion = Occasion(Argument(at, at + len(trigger), 0.9), "meeting", "held", False, parties, empty, 0.9)
    left = of(candidates_of(occasion, cast, sentences, lambda _: None), occasion, cast, sentences)
    return sorted(cast.roles[c.party.actor].name + ("!" if c.plain else "") for c in left)


@pytest.mark.parametrize(
    ("sentence", "trigger"),
    [
        ("Jan Wolski spoke of Ida Brekke's meeting with Ana Rojas.", "meeting"),
        ("Ida Brekke's meeting with Ana Rojas is at the center of an inquiry led by Jan Wolski.", "meeting"),
        ("Jan Wolski praised Ida Brekke's long planned talks in Lima with Foreign Minister Ana Rojas.", "talks"),
        ("Nils Dahl wrote to Jan Wolski of Ida Brekke's May 3 call to Ana Rojas.", "May 3 call"),
    ],
)
def test_whose_meeting_it_was_and_with_whom(sentence: str, trigger: str) -> None:
    assert taking_part(sentence, trigger) == ["Ana Rojas!", "Ida Brekke!"]


def test_her_meeting_is_that_of_the_one_who_is_named_before() -> None:
    assert taking_part("Ida Brekke said that her meeting with Ana Rojas was good.", "meeting") == [
        "Ana Rojas!",
        "Ida Brekke!",
    ]


def test_her_calls_before_anybody_is_named_are_hers_who_was_told_of_last() -> None:
    told = "Details of her talks with Ana Rojas and of her calls with the leaders of Jan Wolski's country leaked."
    assert taking_part(told, "talks", she="Ida Brekke", word="her ") == ["Ana Rojas!", "Ida Brekke!"]


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("Nils Dahl saw Ida Brekke after her meeting with Ana Rojas.", ["Ana Rojas", "Ida Brekke", "Nils Dahl"]),
        ("Jan Wolski and Ida Brekke's meeting with Ana Rojas was short.", ["Ana Rojas", "Ida Brekke", "Jan Wolski"]),
        ("Ida Brekke's meeting with Nils Dahl bored Ana Rojas.", ["Ana Rojas", "Ida Brekke", "Nils Dahl"]),
    ],
    ids=["two whom it may mean", "of two", "of one side"],
)
def test_a_doubt_changes_nothing(sentence: str, left: list[str]) -> None:
    assert taking_part(sentence, "meeting") == left


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        (
            "Ida Brekke will receive Ana Rojas, while a planned visit by Jan Wolski was put off.",
            ["Ida Brekke", "Jan Wolski"],
        ),
        ("Ida Brekke saw Ana Rojas before a visit by Jan Wolski.", ["Ana Rojas", "Ida Brekke", "Jan Wolski"]),
    ],
)
def test_whose_visit_is_told_beside_another_is_the_guest_of_its_own_alone(sentence: str, left: list[str]) -> None:
    assert taking_part(sentence, "visit", of=of_visitor) == left


def test_who_is_said_to_come_in_stays() -> None:
    assert "Jan Wolski" in taking_part("Jan Wolski also joined Ida Brekke's meeting with Ana Rojas.", "meeting")


@pytest.mark.parametrize(
    "sentence",
    [
        "“We will go,” she said, speaking after a meeting with Ana Rojas.",
        "She phoned Nils Dahl after her meeting with Ana Rojas.",
    ],
)
def test_a_meeting_is_whose_who_opens_the_sentence(sentence: str) -> None:
    left = taking_part(sentence, "meeting", she="Jan Wolski")
    assert [name for name in left if name.endswith("!")] == ["Ana Rojas!", "Jan Wolski!"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Ida Brekke explained the visit of Nils Dahl to Lima.", ["Nils Dahl"]),
        ("Ida Brekke spoke of the trip by Nils Dahl to Lima with Ana Rojas.", ["Ana Rojas", "Nils Dahl"]),
        ("Ida Brekke paid a visit to Nils Dahl.", ["Ida Brekke", "Nils Dahl"]),
        ("Ida Brekke hinted at Nils Dahl's visit to Lima.", ["Nils Dahl"]),
        ("Ida Brekke joined Nils Dahl's visit to Lima.", ["Ida Brekke", "Nils Dahl"]),
        ("Ida Brekke and Nils Dahl's visit to Lima was long.", ["Ida Brekke", "Nils Dahl"]),
        ("Ana Rojas praised Nils Dahl's visit.", ["Ana Rojas", "Nils Dahl"]),
        ("Ida Brekke's visit came after Nils Dahl called off his tour of Lima.", ["Ida Brekke"]),
        ("Ida Brekke's visit came after Nils Dahl met Ana Rojas.", ["Ana Rojas", "Ida Brekke", "Nils Dahl"]),
        ("Ida Brekke called off Nils Dahl's trip to Lima.", ["Nils Dahl"]),
        ("Ana Rojas called off Nils Dahl's trip to Lima.", ["Ana Rojas", "Nils Dahl"]),
    ],
)
def test_who_tells_of_a_compatriots_visit_is_no_guest(sentence: str, names: list[str]) -> None:
    trigger = "trip" if "trip" in sentence else "visit"
    assert taking_part(sentence, trigger, of=of_visitor) == names


def test_a_heading_tells_whose_meeting_it_was_and_the_text_the_others() -> None:
    names = [
        ("Norway's Ida Brekke", "Ida Brekke", "NOR"),
        ("Chile's Ana Rojas", "Ana Rojas", "CHL"),
        ("Nils Dahl", "Nils Dahl", "NOR"),
    ]
    heading = "Ida Brekke's Meeting with Ana Rojas"
    text = f"{heading}\n\nIda Brekke met Ana Rojas. Nils Dahl met her, too."
    found = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for _, n, _ in names]
    stop = text.index("met Ana") - len("Ida Brekke ")
    sentences = Sentences((0, stop), (len(heading), len(text)))
    cast = Cast(text, found, sentences, date(2031, 5, 4))
    for _, name, state in names:
        number = cast.actor_for(text.index(name), text.index(name) + len(name))
        assert number is not None
        cast.roles[number].country = state
    parties = tuple(Party(n.start, n.end, 0.4, "party") for n in found)
    at = text.index("Meeting")
    empty: dict[str, tuple[Argument, ...]] = {"time": (), "place": ()}
    occasion = Occasion(Argument(at, at + 7, 0.9), "meeting", "held", False, parties, empty, 0.9)
    left = of_owner(candidates_of(occasion, cast, sentences, lambda _: None), occasion, cast, sentences)
    assert {cast.roles[c.party.actor].name for c in left} == {"Ida Brekke", "Ana Rojas"}


def test_who_went_with_another_on_a_visit_is_no_host_nor_a_side_of_his_own() -> None:
    told = "An aide went with Ana Rojas on a visit to Jan Wolski."
    assert taking_part(told, "visit", of=of_visitor) == ["Ana Rojas!", "Jan Wolski"]
