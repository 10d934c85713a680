"""A visit whose sentence names nobody who took part was somebody else's."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.doubts.nobodys import is_nobodys
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.taking_part import Side

TEXT = "Lind rang Roe. The banker had visited the consulate with Moe."


@pytest.mark.parametrize(
    ("trigger", "people", "nobodys"),
    [
        ("visited", ("Lind", "Roe"), True),
        ("visited", ("Lind", "Moe"), False),
        ("visited", (), False),
        ("rang", ("Moe",), False),
    ],
)
def test_what_somebody_else_visited(trigger: str, people: tuple[str, ...], nobodys: bool) -> None:
    at = TEXT.index(trigger)
    sides = [Side(n, "NOR", "party", TEXT.index(p), TEXT.index(p) + len(p), None) for n, p in enumerate(people)]
    draft = Draft(Argument(at, at + len(trigger), 0.9), "visit", "held", False, 0.9, sides, None, None)
    split = TEXT.index("The banker")
    assert is_nobodys(draft, TEXT, Sentences((0, split), (split - 1, len(TEXT)))) is nobodys
