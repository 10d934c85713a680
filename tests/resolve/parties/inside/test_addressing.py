"""Who tells another something in a call takes part in it with whom he tells."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.find.contacts import Argument, Occasion
from memcon.find.sentences import Sentences
from memcon.intake import take_text
from memcon.resolve.parties.inside.addressing import addressed
from memcon.resolve.parties.taking_part import Candidate, Side

SIDES = {"Lind": "NOR", "Salmi": "FIN", "Lagos": "CHL"}


def parties(text: str, words: str) -> tuple[list[str], list[str]]:
    """Who is left of three candidates, the last one named in another sentence, and who plainly takes part."""
    start = text.index(words)
    end = text.index(".") + 1
    candidates = [
        Candidate(Side(n, side, "party", text.index(name), text.index(name) + len(name), 0.5), 0.5, True, n // 2, {})
        for n, (name, side) in enumerate(SIDES.items())
    ]
    occasion = Occasion(Argument(start, start + len(words), 0.9), "call", "held", False, (), {}, 0.9)
    sentences = Sentences((0, end), (end, len(text)))
    left = addressed(candidates, occasion, cast(Any, SimpleNamespace(text=text)), sentences)
    names = list(SIDES)
    return [names[c.party.actor] for c in left], [names[c.party.actor] for c in left if c.plain]


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("In a call on Monday, Lind congratulated new Prime Minister Salmi. He spoke to Lagos.", True),
        ("Lind urged President Salmi in a call on Monday to act. He spoke to Lagos.", True),
        ("In a call with Lagos on Monday, Lind told Salmi so.", False),
        ("Lind saw Salmi in a call on Monday. He spoke to Lagos.", False),
        ("Lind thanked Salmi for a call. He spoke to Lagos.", False),
    ],
)
def test_who_tells_another_something_in_a_call_is_in_it_with_him_alone(text: str, both: bool) -> None:
    left, plain = parties(text, "call")
    assert plain == (["Lind", "Salmi"] if both else [])
    assert left == (["Lind", "Salmi"] if both else list(SIDES))


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("A letter from {0} to {1} was leaked to {2}.", {"Carl Lind", "Diego Lagos"}),
        ("{0} sent a letter to {1} and {2}.", {"Carl Lind", "Diego Lagos", "Ana Rojas"}),
    ],
)
def test_whom_a_letter_was_leaked_to_is_none_of_its_two(text: str, people: set[str]) -> None:
    who = ("Norwegian Prime Minister Carl Lind", "Chilean President Diego Lagos", "Peruvian President Ana Rojas")
    made = compose(take_text(text.format(*who), published="2022-06-15"), reader())
    names = {a.id: a.name for a in made.actors}
    assert {names[p.actor] for c in made.contacts for p in c.participants} == people
