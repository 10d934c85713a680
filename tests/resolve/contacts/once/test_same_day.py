"""Another of the same day, "In the afternoon X paid a courtesy call on Z", is a contact of its own."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

LIND = "Norwegian Prime Minister Kari Lund met Chilean President Diego Rojas in Santiago on Monday."


def people(text: str) -> list[set[str]]:
    memo = memcon.read_text(text, published="2031-05-10")
    names = {a.id: a.name for a in memo.actors}
    return [{names[p.actor] for p in c.participants} for c in memo.contacts]


@pytest.mark.parametrize(
    "words",
    [
        "In the afternoon Lund paid a courtesy call on Chilean Foreign Minister Ana Roe.",
        "The same evening Lund met Chilean Foreign Minister Ana Roe.",
        "On the same day she also received Chilean Foreign Minister Ana Roe.",
    ],
)
def test_another_person(words: str) -> None:
    assert people(f"{LIND} {words}") == [{"Kari Lund", "Diego Rojas"}, {"Kari Lund", "Ana Roe"}]


def test_what_goes_on_in_the_afternoon_is_no_other() -> None:
    assert people(f"{LIND} In the afternoon the talks turned to fish.") == [{"Kari Lund", "Diego Rojas"}]
