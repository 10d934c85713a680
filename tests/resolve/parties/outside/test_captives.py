"""Who was held, freed or killed has no part in what officials hold about him."""

from __future__ import annotations

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.outside.captives import without_captives
from memcon.resolve.parties.taking_part import Candidate, Side


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("They spoke of the detainee Ana Roe.", True),
        ("They spoke of Ana Roe, Max Moe and Jo Poe, who were glad. Ana Roe and Max Moe were freed in May.", True),
        ("They spoke of Ana Roe, a Chilean prisoner.", True),
        ("They spoke of Ana Roe, who has been silent. Ana Roe was in Chilean custody.", True),
        ("They spoke of Ana Roe, who freed the hostages.", False),
        ("They spoke of the detainees with Ana Roe.", False),
        ("They spoke of Prime Minister Ana Roe. Prime Minister Ana Roe was killed in May.", False),
    ],
)
def test_who_was_held_has_no_part(text: str, held: bool) -> None:
    starts = [n for n in range(len(text)) if text.startswith("Ana Roe", n)]
    names = [Name(a, a + 7, "Ana Roe", "Person", 0.9) for a in starts]
    cast = Cast(text, names, Sentences((0,), (len(text),)), "2024-05-17")
    cast.finish()
    who = cast.actor_for(starts[0], starts[0] + 7)
    assert who is not None
    one = Candidate(Side(who, None, "party", starts[0], starts[0] + 7, None), 0.5, False, 0, {})
    assert without_captives([one], cast) == ([] if held else [one])
