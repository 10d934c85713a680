"""Who met somebody's envoy did not meet him."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.outside.principals import without_principals
from memcon.resolve.parties.taking_part import Candidate, Side


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("Ana Roe met Ola Lind's envoy.", False),
        ("Ana Roe met Ola Lind’s chief of staff.", False),
        ("Ana Roe met Ola Lind and his envoy.", True),
        ("Ana Roe went to Ola Lind's office.", True),
    ],
)
def test_whoever_is_only_another_s_principal_is_left_out(text: str, stays: bool) -> None:
    names = [Name(text.index(p), text.index(p) + len(p), p, "Person", 0.9) for p in ("Ana Roe", "Ola Lind")]
    cast = Cast(text, names, Sentences((0,), (len(text),)), date(2031, 5, 4))
    found = []
    for name in names:
        number = cast.actor_for(name.start, name.end)
        assert number is not None
        found.append(Candidate(Side(number, None, "party", name.start, name.end, 0.9), 0.9, True, 0, {}))
    left = [text[c.party.start : c.party.end] for c in without_principals(found, cast)]
    assert left == (["Ana Roe", "Ola Lind"] if stays else ["Ana Roe"])
