"""An envoy's first and last calls, and the credentials, are contacts, of which the news has few."""

from __future__ import annotations

import pytest

import memcon
from memcon.record import Contact

PUBLISHER = "Ministry for Foreign Affairs of Finland"


def contacts(text: str) -> tuple[Contact, ...]:
    return memcon.read_text(text, published="2024-03-05", publisher=PUBLISHER).contacts


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("On Monday the Ambassador of Estonia, Rait Sild, paid a farewell call on Minister Koskela.", "EST"),
        ("Minister Koskela received the credentials copies of the new Ambassador of Chile, Ana Rojas.", "CHL"),
        ("State Secretary Koskela received copies of credentials of Ambassador of Chile Ana Rojas on Monday.", "CHL"),
        ("The Ambassador of Chile, Ana Rojas, presented copies of her credentials to Minister Koskela.", "CHL"),
    ],
)
def test_an_envoy_who_comes_or_goes_is_met(text: str, side: str) -> None:
    (contact,) = contacts(text)
    assert (contact.mode, contact.status) == ("meeting", "held")
    assert {p.side for p in contact.participants} == {"FIN", side}
    assert [t.text for t in contact.topics] == []


@pytest.mark.parametrize(
    "text",
    [
        "The candidate presented his credentials as a reformer to voters in Osk on Monday.",
        "Minister Koskela received the credentials of the campaign from the Finnish press on Monday.",
    ],
)
def test_other_credentials_are_none(text: str) -> None:
    assert contacts(text) == ()


def test_a_call_made_to_somebody_stays_one_by_telephone() -> None:
    (contact,) = contacts("On Monday the Ambassador of Estonia, Rait Sild, made a phone call to Minister Koskela.")
    assert contact.mode == "call"


def test_the_envoys_of_three_states_named_behind_a_colon_are_one_each() -> None:
    memo = memcon.read_text(
        "The President accepted credentials from the ambassadors of Norway, Oman and Peru: Janne Lund, Yousuf Al "
        "Harthy and Ana Rojas.",
        published="2024-03-05",
        publisher="Akorda",
    )
    assert {a.name: a.country for a in memo.actors if a.kind == "person"} == {
        "Janne Lund": "NOR",
        "Yousuf Al Harthy": "OMN",
        "Ana Rojas": "PER",
    }
