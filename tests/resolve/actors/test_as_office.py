"""Of an office with which a sentence opens, "As foreign minister, she met", is whoever the sentence tells of."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

HERO = "Ola Lind, who has died aged 91, was a tall man. He joined the foreign service in 1955. "


def people(text: str) -> list[set[str]]:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    return [{names[p.actor] for p in c.participants} for c in memo.contacts]


def test_who_held_a_meeting_as_deputy_head_of_a_delegation_is_he() -> None:
    assert people(
        f"{HERO}As deputy head of the Norwegian delegation in Geneva, he held some forty secret meetings with the "
        f"Chilean "
        "guerrilla leader Juan Paz in 1979."
    ) == [{"Ola Lind", "Juan Paz"}]


def test_the_head_of_a_delegation_who_is_told_without_him_is_another() -> None:
    made = people(
        f"{HERO}The deputy head of the Norwegian delegation in Geneva held secret meetings with the Chilean "
        f"guerrilla leader "
        "Juan Paz in 1979."
    )
    assert made and all("Ola Lind" not in told for told in made)
