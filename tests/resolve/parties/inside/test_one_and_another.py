"""Of "a meeting between A and B, and one between C and D" either has its own two; so have presidents of two states."""

from __future__ import annotations

from datetime import date

import pytest

import memcon
from memcon.find.contacts import Argument, Occasion, Party
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.between import one_and_another
from memcon.resolve.parties.taking_part import candidates_of

PEOPLE = {"Kari Lund": "NOR", "Ana Rojas": "CHL", "Ola Moe": "NOR", "Iris Vega": "CHL"}
TEXT = "It follows a meeting between Kari Lund and Ana Rojas in Lima, and one between Ola Moe and Iris Vega."
ALONE = "Kari Lund, Ana Rojas, Ola Moe and Iris Vega held a meeting, and one between clerks was put off."


@pytest.mark.parametrize(
    ("text", "trigger", "left"),
    [
        (TEXT, "a meeting", ["Ana Rojas", "Kari Lund"]),
        (TEXT, "one", ["Iris Vega", "Ola Moe"]),
        (ALONE, "one", sorted(PEOPLE)),
    ],
)
def test_each_of_two_meetings_has_its_own_two(text: str, trigger: str, left: list[str]) -> None:
    names = [Name(text.index(p), text.index(p) + len(p), p, "Person", 0.9) for p in PEOPLE]
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, names, sentences, date(2031, 5, 4))
    for name in names:
        number = cast.actor_for(name.start, name.end)
        assert number is not None
        cast.roles[number].country = PEOPLE[name.text]
    at = text.index(f" {trigger} ") + 1
    parties = tuple(Party(n.start, n.end, 0.9, "party") for n in names)
    empty: dict[str, tuple[Argument, ...]] = {"time": (), "place": ()}
    occasion = Occasion(Argument(at, at + len(trigger), 0.9), "meeting", "held", False, parties, empty, 0.9)
    candidates = candidates_of(occasion, cast, sentences, lambda _: None)
    found = one_and_another(candidates, occasion, cast, sentences)
    assert sorted(cast.roles[c.party.actor].name for c in found) == left


@pytest.mark.usefixtures("trained_reader")
def test_the_presidents_of_two_states_are_those_who_are_named_behind() -> None:
    memo = memcon.read_text(
        "The presidents of the Democratic Republic of Congo and Rwanda, Felix Ilunga and Paul Habimana, met in Doha "
        "on Tuesday, the two countries said.",
        published="2031-05-04",
    )
    names = {a.id: a.name for a in memo.actors}
    assert [{names[p.actor] for p in c.participants} for c in memo.contacts] == [{"Felix Ilunga", "Paul Habimana"}]
