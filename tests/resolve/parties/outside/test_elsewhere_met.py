"""Whom another contact of the sentence was with, before or after, has no part in this one."""

from __future__ import annotations

from datetime import date

import pytest

import memcon
from memcon.find.contacts import Argument, Occasion, Party
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.outside.elsewhere_met import without_others_guest
from memcon.resolve.parties.taking_part import candidates_of

PEOPLE = {"Ida Brekke": "NOR", "Ana Rojas": "CHL", "Jan Wolski": "POL"}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "Ida Brekke spoke with Ana Rojas, hours before Rojas's short call with Jan Wolski.",
            ["Ida Brekke", "Ana Rojas"],
        ),
        ("Ahead of her talks with Jan Wolski, Ida Brekke spoke to Ana Rojas.", ["Ida Brekke", "Ana Rojas"]),
        (
            "Ida Brekke spoke with Jan Wolski before their meeting with Ana Rojas and Jan Wolski.",
            ["Ida Brekke", "Jan Wolski"],
        ),
        ("Ida Brekke spoke before her call with Jan Wolski.", ["Ida Brekke", "Jan Wolski"]),
        ("Ida Brekke spoke with Ana Rojas after the call, and with Jan Wolski.", list(PEOPLE)),
    ],
    ids=["behind", "before", "named twice", "no two sides left", "no other contact"],
)
def test_another_s_guest_is_left_out(text: str, left: list[str]) -> None:
    names = sorted(
        (Name(text.index(p), text.index(p) + len(p), p, "Person", 0.9) for p in PEOPLE if p in text),
        key=lambda n: n.start,
    )
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, names, sentences, date(2031, 5, 4))
    for name in names:
        number = cast.actor_for(name.start, name.end)
        assert number is not None
        cast.roles[number].country = PEOPLE[name.text]
    at = text.index("spoke")
    parties = tuple(Party(n.start, n.end, 0.9, "party") for n in names)
    empty: dict[str, tuple[Argument, ...]] = {"time": (), "place": ()}
    occasion = Occasion(Argument(at, at + len("spoke"), 0.9), "call", "held", False, parties, empty, 0.9)
    candidates = candidates_of(occasion, cast, sentences, lambda _: None)
    found = without_others_guest(candidates, occasion, cast, sentences)
    assert sorted(cast.roles[c.party.actor].name for c in found) == sorted(left)


@pytest.mark.usefixtures("trained_reader")
def test_a_call_since_and_before_another_is_told_by_itself() -> None:
    memo = memcon.read_text(
        "Lund and Rojas hold first call since Rojas's conversation with Wolski\n\nNorwegian Prime Minister Kari Lund "
        "spoke with Chilean President Ana Rojas by telephone on May 4, hours before Rojas's hour-long call with "
        "Polish President Jan Wolski, their first in two years.",
        published="2031-05-04",
        title="Lund and Rojas hold first call since Rojas's conversation with Wolski",
    )
    assert [{p.side for p in c.participants} for c in memo.contacts] == [{"NOR", "CHL"}, {"CHL", "POL"}]
