"""The state whose affairs were talked about has no part in it."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.contacts import Argument, Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.outside.topical import without_topical
from memcon.resolve.parties.taking_part import Candidate, Side


@pytest.mark.parametrize(
    ("text", "trigger", "left"),
    [
        ("Norway and Chile held a dialogue on Peru.", "a dialogue", ["NOR", "CHL"]),
        ("Norway and Chile held the Dialogue on Peru.", "Dialogue on Peru", ["NOR", "CHL"]),
        ("Norway and Chile held talks about the Peru of today.", "talks", ["NOR", "CHL"]),
        ("Norway and Chile held a dialogue with Peru.", "a dialogue", ["NOR", "CHL", "PER"]),
        ("Norway and Chile held a dialogue and relied on Peru.", "a dialogue", ["NOR", "CHL", "PER"]),
        ("Norway and Chile held talks about Peru's exit.", "talks", ["NOR", "CHL", "PER"]),
        ("Norway held a dialogue on Peru.", "a dialogue", ["NOR", "PER"]),
        ("Peru topped the agenda as Norway and Chile held talks.", "talks", ["NOR", "CHL"]),
        ("Peru and Syria will be high on the agenda when Norway meets Chile.", "meets", ["NOR", "CHL"]),
        ("Peru is expected to dominate their talks as Norway meets Chile.", "meets", ["NOR", "CHL", "PER"]),
        ("Peru set the agenda when it held talks with Norway and Chile.", "talks", ["NOR", "CHL", "PER"]),
    ],
)
def test_the_state_behind_on_is_a_topic(text: str, trigger: str, left: list[str]) -> None:
    cast = Cast(text, [], Sentences((0,), (len(text),)), date(2031, 5, 4))
    at = text.index(trigger)
    candidates = []
    for words, side in (("Norway", "NOR"), ("Chile", "CHL"), ("Peru", "PER")):
        if words in text:
            start, end = text.index(words), text.index(words) + len(words)
            actor = cast.actor_for(start, end)
            assert actor is not None
            candidates.append(Candidate(Side(actor, side, "party", start, end, 0.9), 0.9, True, 0, {}))
    one = Occasion(Argument(at, at + len(trigger), 0.9), "talks", "held", False, (), {}, 0.9)
    assert [c.party.side for c in without_topical(candidates, one, cast)] == left
