"""An official without a state whom another speaks of, sends or has beside him is of that one's."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Norwegian Foreign Minister Ida Roe said that Prime Minister Carl Lind would go.", "NOR"),
        ("Norwegian Prime Minister Ida Roe, along with Finance Minister Carl Lind, met him.", "NOR"),
        ("Norwegian Prime Minister Ida Roe is sending Foreign Minister Carl Lind to Osk.", "NOR"),
        ("Norwegian Prime Minister Ida Roe said President Carl Lind had called her.", None),
        ("Norwegian Foreign Minister Ida Roe said that Foreign Minister Carl Lind had called her.", None),
        ("Norwegian Foreign Minister Ida Roe accompanied Prime Minister Carl Lind to Osk.", "NOR"),
        ("Norwegian Prime Minister Ida Roe met Foreign Minister Carl Lind.", None),
        ("Norwegian Prime Minister Ida Roe said that Chilean Foreign Minister Carl Lind would go.", "CHL"),
    ],
)
def test_whose_colleague_somebody_is(text: str, side: str | None) -> None:
    names = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in ("Ida Roe", "Carl Lind")]
    cast = Cast(text, names, Sentences((0,), (len(text),)), date(2031, 5, 4))
    cast.finish()
    number = cast.actor_for(names[1].start, names[1].end)
    assert number is not None
    assert cast.side(number) == side
