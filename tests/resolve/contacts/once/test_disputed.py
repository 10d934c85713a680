"""What another account calls by another name is the contact told right before."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

SAYS = (
    "Norway's Foreign Ministry says that its minister, Ola Lind, met the Chilean foreign minister, Ana Paz, "
    "in Lima on Monday. "
)


def modes(text: str) -> list[str]:
    return [c.mode for c in memcon.read_text(text, published="2031-05-07").contacts]


def test_a_meeting_that_another_calls_a_telephone_call_is_told_once() -> None:
    text = f"{SAYS}Santiago says it was a telephone call. Chilean news agency Osk reported that Paz had a telephone "
    assert modes(f"{text}conversation with Mr. Lind.") == ["meeting"]


def test_a_call_beside_a_meeting_is_a_contact_of_its_own() -> None:
    assert modes(f"{SAYS}Two days before, Paz had a telephone conversation with Mr. Lind.") == ["meeting", "call"]
