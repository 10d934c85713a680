"""Who stays in a state is received there, where nobody of it is named."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.contacts import Argument, Occasion
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.inside.stays import with_host
from memcon.resolve.parties.taking_part import Side


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Jane Roe is in Qatar on May 9, where she will discuss fisheries.", "QAT"),
        ("Jane Roe will be in Doha, Qatar this week, where the Under Secretary will discuss fisheries.", "QAT"),
        ("Jane Roe is in Norway, where she will discuss fisheries.", None),
        ("Jane Roe is in Doha, where she will discuss fisheries.", None),
        ("Jane Roe is the envoy to Qatar, where she will discuss fisheries.", None),
        ("Jane Roe is in Qatar. She will discuss fisheries.", None),
    ],
)
def test_the_state_of_a_stay_is_the_host(text: str, host: str | None) -> None:
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, [Name(0, 8, "Jane Roe", "Person", 0.9)], sentences, date(2031, 5, 3), "NOR")
    at = text.index("discuss")
    occasion = Occasion(Argument(at, at + 7, 0.9), "meeting", "planned", False, (), {}, 0.9)
    told, parties = with_host(occasion, {0: Side(0, "NOR", "party", 0, 8, 0.9)}, cast, sentences)
    assert [(p.side, p.role) for n, p in parties.items() if n] == ([(host, "host")] if host else [])
    assert (told.mode, parties[0].role) == (("visit", "guest") if host else ("meeting", "party"))
