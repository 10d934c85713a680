"""What a host told his visitor, he told him face to face: that is a meeting."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


@pytest.mark.parametrize("whom", ["visiting Norwegian colleague", "his visiting Norwegian counterpart"])
def test_told_a_visitor_is_a_meeting(whom: str) -> None:
    told = (
        f"Polish Foreign Minister Marek Zielny told {whom} Anna Lund in Warsaw on Monday that the pipeline would stay."
    )
    memo = memcon.read_text(f"WARSAW, June 3 - {told}", published="2031-06-05")
    names = {a.id: a.name for a in memo.actors}
    assert [(c.mode, [names[p.actor] for p in c.participants]) for c in memo.contacts] == [
        ("meeting", ["Marek Zielny", "Anna Lund"])
    ]


def test_what_reporters_were_told_of_visitors_is_none() -> None:
    text = "OSLO, June 4 - Reporters were told visiting ministers would not take questions."
    assert not memcon.read_text(text, published="2031-06-05").contacts
