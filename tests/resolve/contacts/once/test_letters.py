"""A letter told before: "In the letter, dated 2 May, she asks" is of it, on its own day."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

SENT = "Norway's President Ana Roe sent a letter to President Pedro Lagos of Chile on cod, her office said on Monday. "


def told(text: str) -> list[tuple[set[str], str | None]]:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    return [({names[p.actor] for p in c.participants}, c.time.start if c.time else None) for c in memo.contacts]


@pytest.mark.parametrize("lead", ["In the letter, dated 2 May, the president asks", "The letter, dated 2 May, asks"])
def test_what_stands_in_the_letter_told_before_is_of_it(lead: str) -> None:
    assert told(f"{SENT}{lead} for talks.") == [({"Ana Roe", "Pedro Lagos"}, "2031-05-02")]


def test_who_delivered_the_letter_wrote_none() -> None:
    made = told(f"{SENT}The letter, delivered in Lima on Tuesday by Norway's ambassador, asks for talks.")
    assert made == [({"Ana Roe", "Pedro Lagos"}, "2031-05-06")]


def test_the_letter_to_another_is_another() -> None:
    made = told(f"{SENT}The letter to President Tomasi Vulu of Fiji speaks of cod, too.")
    assert {"Ana Roe", "Pedro Lagos"} in [people for people, _ in made]
    assert all(people != {"Ana Roe", "Pedro Lagos", "Tomasi Vulu"} for people, _ in made)
