"""Who "then met with" somebody else has another contact; hosts and guests are those of the better words."""

from __future__ import annotations

import memcon
from memcon.record import Contact

LEAD = (
    "On Tuesday the Prime Minister of Norway, Ola Lund, received a delegation of the Chilean Senate led by Senator Ana "
    "Rojas. "
)


def contacts(text: str) -> tuple[Contact, ...]:
    return memcon.read_text(text, published="2024-03-13", publisher="Government of Norway").contacts


def test_then_met_with_another_is_a_second_contact() -> None:
    assert len(contacts(LEAD + "The Prime Minister then met with Ambassador of Chile Ida Soto.")) == 2


def test_then_held_talks_with_the_same_is_the_first() -> None:
    assert len(contacts(LEAD + "The Prime Minister then held talks with Senator Rojas and the delegation.")) == 1


def test_the_headline_takes_nothing_from_who_received_whom() -> None:
    text = (
        "Speaker of the National Assembly receives delegation of the Friendship Group\n\nYerevan, 14 November 2023\n\n"
        "On November 14, President of the National Assembly of the Republic of Armenia Alen Sargsyan received the "
        "delegation led by the Head of the France-Armenia Friendship Group of the French Senate Luc Marchand."
    )
    memo = memcon.read_text(text, published="2023-11-14", publisher="National Assembly of Armenia")
    (contact,) = memo.contacts
    assert {p.side: p.role for p in contact.participants} == {"ARM": "host", "FRA": "guest"}
