"""Meetings with A and B are somebody else's with each of them."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.contacts import Argument, Occasion
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.whose import with_owner
from memcon.resolve.parties.taking_part import Candidate, Side

PEOPLE = {"Brekke": "NOR", "Rojas": "CHL", "Wolski": "POL"}


def left(text: str, trigger: str = "meetings", chance: float = 0.4, away: int = 0) -> set[str]:
    """Who takes part where the reader is sure of the Chilean and the Pole alone."""
    names = [Name(text.index(p), text.index(p) + len(p), p, "Person", 0.9) for p in PEOPLE]
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, sorted(names, key=lambda n: n.start), sentences, date(2031, 5, 4))
    candidates = []
    for number, (name, side) in enumerate(PEOPLE.items()):
        start = text.index(name)
        own = chance if name == "Brekke" else 0.9
        party = Side(number, side, "party", start, start + len(name), 0.9, own)
        candidates.append(Candidate(party, 0.9, True, away if name == "Brekke" else 0, {}))
    at = text.index(trigger)
    empty: dict[str, tuple[Argument, ...]] = {"time": (), "place": ()}
    occasion = Occasion(Argument(at, at + len(trigger), 0.9), "meeting", "held", False, (), empty, 0.9)
    chosen = [c for c in candidates if c.party.chance > 0.5]
    found = with_owner(chosen, candidates, occasion, cast, sentences)
    return {text[c.party.start : c.party.end] for c in found}


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Aides to Brekke set up meetings with Rojas and Wolski.", "meetings"),
        ("Brekke was busy. The calls were followed by meetings with leaders including Rojas and Wolski.", "meetings"),
        ("Brekke's office announced talks with President Rojas, of Chile, and Prime Minister Wolski.", "talks with"),
    ],
)
def test_whose_meetings_they_are_stands_before_them(text: str, trigger: str) -> None:
    assert left(text, trigger) == set(PEOPLE)


@pytest.mark.parametrize(
    ("text", "chance", "away"),
    [
        ("Brekke praised the meetings between Rojas and Wolski.", 0.4, 0),
        ("Brekke praised the meetings of Rojas with Wolski.", 0.4, 0),
        ("Rojas, as Brekke told, had meetings with Wolski.", 0.4, 0),
        ("Aides to Brekke set up meetings with Rojas and Wolski.", 0.1, 0),
        ("Aides to Brekke set up meetings with Rojas and Wolski.", 0.4, 3),
        ("Meetings were set up with Rojas and Wolski, said Brekke.", 0.4, 0),
    ],
)
def test_meetings_of_two_who_are_told_otherwise_are_theirs(text: str, chance: float, away: int) -> None:
    assert left(text, "eetings", chance, away) == {"Rojas", "Wolski"}
