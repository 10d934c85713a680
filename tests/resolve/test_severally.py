"""Calls with A, B and C are a contact with each; who sat at one table stays together."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument
from memcon.resolve.parties import Side
from memcon.resolve.severally import one_by_one
from memcon.resolve.tellings import Draft

PEOPLE = "President Lind"


def told(text: str, trigger: str, *sides: str | None) -> Draft:
    """A telling whose parties are named in text order, the words of each being its number."""
    start = text.index(trigger)
    parties = [Side(n, side, "party", n, n + 1, 0.9) for n, side in enumerate(sides)]
    return Draft(Argument(start, start + len(trigger), 0.9), "call", "held", False, 0.9, parties, None, None)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Lind held calls with the leaders of Finland, Chile and Ghana.", "calls"),
        ("Lind met separately with the leaders of Finland, Chile and Ghana.", "met"),
        ("Lind had bilateral talks with the leaders of Finland, Chile and Ghana.", "bilateral talks"),
    ],
)
def test_each_counterpart_has_a_contact_with_the_one_whom_all_met(text: str, trigger: str) -> None:
    found = one_by_one(told(text, trigger, "NOR", "FIN", "CHL", "GHA"), text)
    assert [sorted(p.side or "" for p in d.parties) for d in found] == [["FIN", "NOR"], ["CHL", "NOR"], ["GHA", "NOR"]]
    assert len({id(p) for d in found for p in d.parties}) == 6, "no two contacts share a party that one may change"
    assert all(d.evidence is not found[0].evidence for d in found[1:])


@pytest.mark.parametrize(
    ("text", "trigger", "sides"),
    [
        ("Lind met with the leaders of Finland and Chile.", "met", ("NOR", "FIN", "CHL")),
        ("At trilateral meetings Lind saw the leaders of Finland and Chile.", "meetings", ("NOR", "FIN", "CHL")),
        ("Lind held calls with the Finnish leaders.", "calls", ("NOR", "FIN")),
        ("Lind held calls with the leaders of Finland and others.", "calls", ("NOR", "FIN", None)),
    ],
)
def test_one_table_two_sides_and_sides_unknown_stay_one(text: str, trigger: str, sides: tuple[str | None, ...]) -> None:
    draft = told(text, trigger, *sides)
    assert one_by_one(draft, text) == [draft]
