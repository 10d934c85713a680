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


@pytest.mark.parametrize(
    ("text", "nobodys"),
    [
        ("Lind met with local business leaders before talks with Moe.", True),
        ("Lind greeted the men. Moe was glad.", True),
        ("Lind met with business leaders and with Moe.", False),
        ("Lind met with Moe before talks with business leaders.", False),
        ("Lind met officials before talks with Moe.", False),
    ],
)
def test_whom_somebody_met_who_stands_for_no_side(text: str, nobodys: bool) -> None:
    verb = "greeted" if "greeted" in text else "met"
    at, stop = text.index(verb), text.find(".") + 1
    sides = [
        Side(n, s, "party", text.index(w), text.index(w) + 4, None)
        for n, s, w in ((0, "NOR", "Lind"), (1, "PER", "Moe"))
    ]
    draft = Draft(Argument(at, at + len(verb), 0.9), "meeting", "held", False, 0.9, sides, None, None)
    starts, ends = ((0,), (stop,)) if stop == len(text) else ((0, stop + 1), (stop, len(text)))
    assert is_nobodys(draft, text, Sentences(starts, ends)) is nobodys
