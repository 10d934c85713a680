"""Two accounts of one contact may differ on how it was held, and a reader is told so."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

TEXT = (
    "Chilean President Rosa Vidal spoke by telephone with Norwegian President Jan Dahl on Friday, Vidal's office said."
    "\n\nDahl's office said the two leaders had spoken by video link and that it was Vidal who had asked for the talk."
)


def warnings(text: str) -> list[str]:
    return [w for w in memcon.read_text(text, published="2031-05-10").warnings if "how a contact was held" in w]


def test_a_call_that_another_account_tells_as_a_video_call_is_named() -> None:
    (warning,) = warnings(TEXT)
    assert "“by video link”" in warning


def test_accounts_that_agree_are_not() -> None:
    assert warnings(TEXT.replace(" by video link", " at length")) == []


def test_nor_is_another_contact_that_was_by_video() -> None:
    text = TEXT.replace("the two leaders had spoken", "Dahl had spoken with Finnish President Mikko Salo")
    assert warnings(text) == []
