"""Two of whom something is not so: "neither President X nor Chancellor Y" names both, and is no office."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "It was 4 March, and neither President Ola Lind of Norway nor Chilean Chancellor Ana Rojas had budged. "
            "They met in Geneva on Tuesday.",
            {"President", "Chilean Chancellor", None},
        ),
        (
            "Norwegian President Ola Lind met Chilean Chancellor Ana Rojas on Monday. Neither President Lind nor "
            "Chancellor Rojas would say who was there.",
            {"Norwegian President", "Chilean Chancellor", "Chancellor", None},
        ),
    ],
)
def test_neither_is_of_no_office(text: str, offices: set[str | None]) -> None:
    memo = memcon.read_text(text, published="2031-05-07")
    assert {a.office for a in memo.actors} <= offices
    assert {a.name for a in memo.actors} >= {"Ola Lind", "Ana Rojas"}
    names = {a.id: a.name for a in memo.actors}
    assert {names[p.actor] for p in memo.contacts[0].participants} == {"Ola Lind", "Ana Rojas"}
