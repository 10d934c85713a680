"""What common verbs say of how a contact was held, and what came of it."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

LUND = "Norway's prime minister, Kari Lund,"


@pytest.mark.parametrize(
    ("words", "mode", "status"),
    [
        ("denied having met", "meeting", "denied"),
        ("accepted an invitation to meet", "meeting", "planned"),
        ("texted", "message", "held"),
        ("exchanged views with", "meeting", "held"),
        ("held a video conference with", "video", "held"),
        ("discussed fisheries with", "unknown", "held"),
        ("has been in contact with", "call", "held"),
    ],
)
def test_mode_and_status(words: str, mode: str, status: str) -> None:
    memo = memcon.read_text(
        f"OSLO, May 7 (Northwire) - {LUND} {words} Chilean President Diego Rojas.", published="2031-05-07"
    )
    assert [(c.mode, c.status, {p.side for p in c.participants}) for c in memo.contacts] == [
        (mode, status, {"NOR", "CHL"})
    ]
