"""Who sees soldiers of his own state has no contact with their commander."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.contacts import Argument
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.doubts.home_posts import is_at_home
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.taking_part import Side


@pytest.mark.parametrize(
    ("text", "sides", "home"),
    [
        ("Dahl visited a Norwegian air base, where he met General Ida Lind.", ("NOR", None), True),
        ("Dahl met General Ida Lind and Norwegian troops in Tarsund.", ("NOR", None), True),
        ("Dahl visited a Chilean army base, where he met General Ida Lind.", ("NOR", None), False),
        ("Dahl visited a Norwegian air base, where he met General Ida Lind.", ("NOR", "CHL"), False),
        ("Dahl, the Norwegian minister, met General Ida Lind at an air base.", ("NOR", None), False),
    ],
)
def test_a_commander_at_a_post_of_ones_own_state_is_of_that_state(
    text: str, sides: tuple[str | None, ...], home: bool
) -> None:
    people = ("Dahl", "General Ida Lind")
    names = [Name(text.index(p), text.index(p) + len(p), p, "Person", 0.9) for p in people]
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, names, sentences, date(2031, 5, 4))
    parties = []
    for name, side in zip(names, sides, strict=True):
        actor = cast.actor_for(name.start, name.end)
        assert actor is not None
        parties.append(Side(actor, side, "party", name.start, name.end, 0.9))
    at = text.index("met")
    draft = Draft(Argument(at, at + 3, 0.9), "meeting", "held", False, 0.9, parties, None, None)
    assert is_at_home(draft, cast, sentences) is home
