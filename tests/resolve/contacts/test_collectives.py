"""Several of other states who are not named, beside those who are."""

from __future__ import annotations

from datetime import date

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.collectives import without_collectives
from memcon.resolve.parties.taking_part import Side

TEXT = "The Norwegian minister Ida Brekke met Ana Rojas of Chile, other Nordic leaders and the two ministers' aides."


def parties(*words: tuple[str, str | None], chance: float = 0.9) -> tuple[list[Side], Cast]:
    people = ("Ida Brekke", "Ana Rojas")
    names = [Name(TEXT.index(p), TEXT.index(p) + len(p), p, "Person", 0.9) for p in people]
    cast = Cast(TEXT, names, Sentences((0,), (len(TEXT),)), date(2031, 5, 4))
    out = []
    for told, side in words:
        start = TEXT.index(told)
        actor = cast.actor_for(start, start + len(told))
        assert actor is not None
        out.append(Side(actor, side, "party", start, start + len(told), 0.9, chance))
    return out, cast


NAMED = (("Ida Brekke", "NOR"), ("Ana Rojas", "CHL"))


def test_other_leaders_take_part_beside_those_who_are_named() -> None:
    told, cast = parties(*NAMED, ("other Nordic leaders", None))
    assert without_collectives(told, cast) == told


def test_a_doubtful_word_for_several_leaves_those_who_are_named() -> None:
    told, cast = parties(*NAMED, ("other Nordic leaders", None), chance=0.3)
    assert without_collectives(told, cast) == told[:2]


def test_the_two_are_those_who_are_named() -> None:
    told, cast = parties(*NAMED, ("the two ministers", None))
    assert without_collectives(told, cast) == told[:2]
