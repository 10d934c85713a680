"""In a digest each item has the topics that its own sentences tell."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def test_what_the_sides_of_the_next_item_discussed_is_its_own() -> None:
    memo = memcon.read_text(
        "From: news@osk.example\n"
        "Subject: Digest - Ministry of Foreign Affairs of Norway, 7 May 2031\n\n"
        "LUND SPEAKS TO PRESIDENT OF CHILE\n"
        "Oslo. On 5 May, Prime Minister Ida Lund spoke by telephone with President of Chile Luis Paz. They discussed "
        "the salmon route.\n\n"
        "DEPUTY MINISTER MEETS ENVOY\n"
        "Deputy Foreign Minister Ola Berg held a meeting with the EU Special Representative for the Sahel, Ana Weiss. "
        "The sides discussed sanctions and visas.\n",
        published="2031-05-07",
    )
    names = {a.id: a.name for a in memo.actors}
    told = {
        frozenset((names[p.actor], p.side) for p in c.participants): [t.text for t in c.topics] for c in memo.contacts
    }
    assert told == {
        frozenset({("Ida Lund", "NOR"), ("Luis Paz", "CHL")}): ["the salmon route"],
        frozenset({("Ola Berg", "NOR"), ("Ana Weiss", "EU")}): ["sanctions and visas"],
    }


def test_the_place_of_another_item_is_its_own_also_where_states_met_there() -> None:
    memo = memcon.read_text(
        "Nordic ministers to meet\n"
        "The foreign ministers of Norway, Sweden and Finland will meet in Bergen next week, the Norwegian government "
        "said.\n\n"
        "Chile recalls envoy\n"
        "Chilean Foreign Minister Ana Paz said she had written to her Peruvian counterpart, Juan Sanz, proposing a "
        "meeting in Panama.\n",
        published="2031-05-07",
    )
    assert [c.place.name if c.place else None for c in memo.contacts if c.mode == "meeting"] == ["Bergen", "Panama"]
