"""Envoys who are received one after the other by somebody of whom nothing tells the state."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")
JAPAN, GHANA, BANK = "Kenji Morita", "Efua Mensah", "Paul Henriksen"
GUESTS = (
    "the Ambassador of Japan, Mr. Kenji Morita, the High Commissioner of Ghana, Mrs. Efua Mensah, and the Country "
    "Director of the World Bank, Dr. Paul Henriksen."
)
APART = [{"Amina Okoro", JAPAN}, {"Amina Okoro", GHANA}, {"Amina Okoro", BANK}]


@pytest.mark.parametrize(
    ("how", "contacts"),
    [
        ("received in audience, one after the other, at State House,", APART),
        ("received in audience", [{"Amina Okoro", JAPAN, GHANA, BANK}]),
        ("held separate meetings with", APART),
    ],
)
def test_who_received_them_was_there(how: str, contacts: list[set[str]]) -> None:
    memo = memcon.read_text(f"President Amina Okoro on Tuesday {how} {GUESTS}", published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    assert [{names[p.actor] for p in c.participants} for c in memo.contacts] == contacts
    assert all(p.role == "host" for c in memo.contacts for p in c.participants if names[p.actor] == "Amina Okoro")


def test_audiences_that_somebody_granted() -> None:
    memo = memcon.read_text(
        "The President of the Republic, Jean Mbarga, on Monday granted separate audiences to the Ambassador of France, "
        "Luc Morel, and the Ambassador of Turkey, Elif Demir.",
        published="2031-05-07",
    )
    names = {a.id: a.name for a in memo.actors}
    told = [{names[p.actor] for p in c.participants} for c in memo.contacts]
    assert told == [{"Jean Mbarga", "Luc Morel"}, {"Jean Mbarga", "Elif Demir"}]
