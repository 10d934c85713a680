"""The state where somebody was met is no third."""

from __future__ import annotations

import re
from datetime import date

import pytest

from memcon.find.contacts import Argument, Occasion
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.outside.stages import without_gatherings, without_scene
from memcon.resolve.parties.taking_part import Candidate, Side


@pytest.mark.parametrize(
    ("text", "mode", "left"),
    [
        ("Norway's anger since a summit with Chile's Ana Rojas in Peru has grown.", "meeting", ["NOR", "CHL"]),
        ("Since a summit with Chile's Ana Rojas in Peru anger has grown.", "meeting", ["CHL", "PER"]),
        ("Norway's anger since a summit with Chile's Ana Rojas and Peru has grown.", "meeting", ["NOR", "CHL", "PER"]),
        ("Norway's envoy was on a visit with Chile's Ana Rojas in Peru.", "visit", ["NOR", "CHL", "PER"]),
    ],
)
def test_the_state_of_a_summit_between_two_others_is_a_place(text: str, mode: str, left: list[str]) -> None:
    names = [Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Ana Rojas", text)]
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, names, sentences, date(2031, 5, 4))
    noun = "visit" if mode == "visit" else "summit"
    told = Argument(text.index(noun), text.index(noun) + len(noun), 0.9)
    candidates = []
    for words, side in (("Norway", "NOR"), ("Chile's Ana Rojas", "CHL"), ("Peru", "PER")):
        if words in text:
            start, end = text.index(words), text.index(words) + len(words)
            actor = cast.actor_for(start, end)
            assert actor is not None
            candidates.append(Candidate(Side(actor, side, "party", start, end, 0.9), 0.9, True, 0, {}))
    one = Occasion(told, mode, "held", False, (), {}, 0.9)
    assert [c.party.side for c in without_scene(candidates, one, cast, sentences)] == left


def test_nobody_meets_a_ministerial() -> None:
    text = "Norway and Chile met at the fishing ministerial."
    cast = Cast(text, [], Sentences((0,), (len(text),)), date(2031, 5, 4))
    candidates = []
    for number, words in enumerate(("Norway", "Chile", "fishing ministerial")):
        start = text.index(words)
        side = Side(number, None, "party", start, start + len(words), 0.9)
        candidates.append(Candidate(side, 0.9, True, 0, {}))
    assert without_gatherings(candidates, cast) == candidates[:2]
