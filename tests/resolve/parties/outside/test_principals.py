"""Who met somebody's envoy did not meet him."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.intake import take_text
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


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    ("who", "met"),
    [
        ("Aides to Norwegian Prime Minister Carl Lind", {"Aides"}),
        ("A top aide to Norwegian Prime Minister Carl Lind", {"top aide"}),
        ("An envoy of Norwegian Prime Minister Carl Lind", {"envoy of Norwegian Prime Minister Carl Lind"}),
        ("Ana Roe, an adviser to Norwegian Prime Minister Carl Lind,", {"Ana Roe"}),
        ("The adviser to Norwegian Prime Minister Carl Lind, Ana Roe,", {"Ana Roe"}),
        ("Norwegian Prime Minister Carl Lind", {"Carl Lind"}),
    ],
)
def test_whom_others_serve_did_not_meet_whom_they_met(who: str, met: set[str]) -> None:
    made = compose(take_text(f"{who} met Chilean President Diego Lagos in Lima.", published="2022-06-15"), reader())
    names = {a.id: a.name for a in made.actors}
    (contact,) = made.contacts
    assert {(names[p.actor], p.side) for p in contact.participants} == {(n, "NOR") for n in met} | {
        ("Diego Lagos", "CHL")
    }
