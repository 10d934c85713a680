"""In a text of one who says "I" what he says is his own, and whom he had talks with abroad is of there."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

HEAD = (
    "Remarks by Foreign Minister Kari Lund at press conference with Foreign Minister Pedro Alvim of Portugal\n\n"
    "Oslo, 12 June 2031\n\nGood afternoon, and a warm welcome to Pedro. It is good to have you here in Oslo.\n\n"
)


def remarks(words: str) -> memcon.Memcon:
    return memcon.read_text(HEAD + words, published="2031-06-12", publisher="Norwegian Ministry of Foreign Affairs")


def test_what_i_told_another_is_the_speakers() -> None:
    memo = remarks("I told Pedro that Norway will increase its support.")
    names = {a.id: a.name for a in memo.actors}
    assert [names[a.speaker] for a in memo.attributions if a.speaker is not None] == ["Kari Lund"]


def test_whom_she_briefed_on_her_talks_was_not_in_them() -> None:
    memo = remarks(
        "I briefed Pedro on my talks with Minister Hakimi in Rabat last Thursday and on the Prime Minister's phone "
        "call with Chilean President Ana Rojas yesterday."
    )
    names = {a.id: (a.name, a.country) for a in memo.actors}
    found = {c.mode: {names[p.actor] for p in c.participants} for c in memo.contacts}
    assert found["talks"] == {("Kari Lund", "NOR"), ("Hakimi", "MAR")}
    assert ("Pedro Alvim", "PRT") not in found["call"]


def test_him_is_another_than_who_says_i() -> None:
    memo = remarks("I had a conversation with Chilean President Luis Rojas. I invited him to visit Norway.")
    names = {a.id: a.name for a in memo.actors}
    visits = [{names[p.actor] for p in c.participants} for c in memo.contacts if c.mode == "visit"]
    assert all("Luis Rojas" in who for who in visits)
