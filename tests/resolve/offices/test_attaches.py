"""Attachés are of the state that sends them; who leads a delegation is of its state whatever kind of one it is."""

from __future__ import annotations

import pytest

import memcon


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("General Koskela received the outgoing Defence Attaché of Türkiye, Colonel Murat Aslan, on Monday.", "TUR"),
        (
            "General Koskela received the new defence attaché of Estonia, Colonel Rait Sild, who paid a courtesy call.",
            "EST",
        ),
        ("General Koskela met the French military attaché, Captain Luc Moreau, on Monday.", "FRA"),
        ("General Koskela met with a United States Congressional delegation led by Senator Joan Roe on Monday.", "USA"),
    ],
)
def test_whose_they_are(text: str, side: str) -> None:
    memo = memcon.read_text(text, published="2024-03-05", publisher="Ministry of Defence of Finland")
    (contact,) = memo.contacts
    assert {p.side for p in contact.participants} == {"FIN", side}
    offices = {a.office for a in memo.actors if a.office}
    assert not any(o.startswith(("outgoing", "new ")) for o in offices)


def test_a_delegation_of_two_states_tells_nobodys() -> None:
    memo = memcon.read_text(
        "General Koskela met with a Danish and Chilean delegation led by Senator Joan Roe on Monday.",
        published="2024-03-05",
        publisher="Ministry of Defence of Finland",
    )
    assert {a.country for a in memo.actors if a.name == "Joan Roe"} <= {None, "FIN"}
