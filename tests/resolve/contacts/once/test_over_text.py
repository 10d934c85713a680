"""A headline that tells of a contact by offices alone tells of the one below."""

from __future__ import annotations

import pytest

import memcon

BODY = "Minister of Fisheries Ola Lund {verb} on Tuesday with the Minister of Fisheries of Chile, Ana Rojas."


def contacts(head: str, body: str, publisher: str = "Ministry of Fisheries of Norway") -> list[tuple[str, set[str]]]:
    text = f"{head}\n\nOslo, 5 March 2024\n\n{body}\n"
    memo = memcon.read_text(text, published="2024-03-05", publisher=publisher)
    names = {a.id: a.name for a in memo.actors}
    return [(c.status, {names[p.actor] for p in c.participants}) for c in memo.contacts]


@pytest.mark.parametrize(
    ("head", "verb"),
    [
        ("Minister holds talks with Chilean counterpart", "held talks"),
        ("Minister holds phone call with Chilean counterpart", "spoke on the telephone"),
    ],
)
def test_a_headline_by_offices_is_no_contact_of_its_own(head: str, verb: str) -> None:
    assert contacts(head, BODY.format(verb=verb)) == [("held", {"Ola Lund", "Ana Rojas"})]


def test_a_headline_of_another_way_is_its_own() -> None:
    told = contacts("Minister to visit Chile in May", BODY.format(verb="spoke on the telephone"))
    assert ("held", {"Ola Lund", "Ana Rojas"}) in told


def test_a_headline_of_several_contacts_is_none_itself() -> None:
    told = contacts(
        "King receives Dutch prime minister, holds call with Kuwait emir",
        "His Majesty King Karim II of Jordan received on Tuesday Dutch Prime Minister Mark Roos. His Majesty also held "
        "a phone call with Kuwait Emir Sheikh Nawaf Al Ahmad.",
        "Royal Hashemite Court",
    )
    assert len(told) == 2 and all(len(people) == 2 for _, people in told)
