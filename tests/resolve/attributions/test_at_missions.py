"""Whoever speaks at a state's house abroad speaks for that state, and not for the one where the house stands."""

from __future__ import annotations

import pytest

import memcon

MET = "Peruvian Foreign Minister Carlos Quispe met Chinese Foreign Minister Wei Lianghua on Monday, {} said."


@pytest.mark.parametrize(
    ("source", "sides"),
    [
        ("an official of the Australian embassy in Beijing", {"AUS"}),
        ("a Norwegian embassy official in Beijing", {"NOR"}),
        ("a spokesman of the Norwegian embassy in Lima", {"NOR"}),
        ("government officials in Lima", {"PER"}),
    ],
)
def test_an_embassy_speaks_for_the_state_that_sent_it(source: str, sides: set[str]) -> None:
    memo = memcon.read_text(MET.format(source), published="2031-03-13", publisher="The Daily Ledger")
    assert {a.side for c in memo.contacts for a in c.accounts} == sides
    actors = {a.id: a.country for a in memo.actors}
    assert {actors[q.on_behalf_of] for q in memo.attributions if q.on_behalf_of} <= sides
