"""Who asks, and whom an answer thanks for it, took part in nothing that it tells of."""

from __future__ import annotations

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.outside.questioners import without_questioners
from memcon.resolve.parties.taking_part import Candidate, Side


def stays(text: str, name: str, side: str | None = None) -> bool:
    """True where a person of that name stays among those who may have taken part."""
    start, end = text.index(name), text.index(name) + len(name)
    cast = Cast(text, [Name(start, end, name, "Person", 0.9)], Sentences((0,), (len(text),)), None)
    actor = cast.actor_for(start, end)
    assert actor is not None
    return bool(without_questioners([Candidate(Side(actor, side, "party", start, end, 0.9), 0.9, True, 0, {})], cast))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Let’s go to the line of Ida Roe, please.\n\nQUESTION: Thank you. Was it a good meeting?", "Ida Roe"),
        ("Let’s go over to Ida Roe.", "Ida Roe"),
        ("Ida Roe with the Courier.\n\nQ Was it a good meeting?", "Ida Roe"),
        ("Our next question comes from Ida Roe.", "Ida Roe"),
        ("Thank you, Ida. The two had a good meeting.", "Ida"),
        ("Hi, was it a good meeting?", "Hi"),
    ],
)
def test_who_asks_took_no_part(text: str, name: str) -> None:
    assert not stays(text, name)


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        ("He spoke to Ida Roe about the strait.", "Ida Roe", None),
        ("They will go to Ida Roe.", "Ida Roe", "NOR"),
        ("Thank you, Ida. The two had a good meeting.", "Ida", "NOR"),
        ("Ida Roe met him in Oslo.\n\nThe question of fish was open.", "Ida Roe", None),
    ],
)
def test_who_is_told_of_may_have(text: str, name: str, side: str | None) -> None:
    assert stays(text, name, side)
