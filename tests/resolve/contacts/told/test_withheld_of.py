"""What is withheld is withheld of the contact that its words name."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

CALL = "Norwegian Foreign Minister Ana Roe telephoned her Chilean counterpart, Pedro Lagos, on Monday. "


def withheld(text: str) -> dict[str, list[str]]:
    memo = memcon.read_text(text, published="2031-05-07")
    return {c.mode: [w.span.text for w in c.withheld] for c in memo.contacts}


@pytest.mark.parametrize("noun", ["conversation", "call"])
def test_the_details_of_the_conversation_are_the_calls(noun: str) -> None:
    made = withheld(f"{CALL}The two had met in Lima on 1 May. The details of the {noun} will not be made public.")
    assert made["call"] == [f"The details of the {noun} will not be made public"]
    assert made["meeting"] == []


def test_the_details_of_the_meeting_are_the_meetings() -> None:
    made = withheld(f"{CALL}The two had met in Lima on 1 May. Details of the meeting were not made public.")
    assert made["call"] == []
    assert len(made["meeting"]) == 1
