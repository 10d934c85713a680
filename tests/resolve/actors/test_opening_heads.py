"""The president or prime minister with whom a report from a capital begins is of there."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def side_of_roe(text: str) -> str | None:
    memo = memcon.read_text(text, published="2031-05-10")
    names = {a.id: a.name for a in memo.actors}
    return next(p.side for c in memo.contacts for p in c.participants if names[p.actor] == "Ana Roe")


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("SANTIAGO — President Ana Roe met Norwegian Prime Minister Kari Lund on Monday.", "CHL"),
        ("LONDON — Prime Minister Ana Roe met Norwegian Prime Minister Kari Lund on Monday.", "GBR"),
        ("WASHINGTON — President Ana Roe invited the Taliban leaders to a meeting at Camp David on 8 April.", "USA"),
    ],
)
def test_is_of_the_capital(text: str, side: str) -> None:
    assert side_of_roe(text) == side


@pytest.mark.parametrize(
    "text",
    [
        "OSLO — President Ana Roe met Norwegian Prime Minister Kari Lund on Monday.",
        "LONDON — President Ana Roe met Norwegian Prime Minister Kari Lund on Monday.",
        "VIENNA — President Ana Roe met Norwegian Prime Minister Kari Lund on Monday.",
        "SANTIAGO — President Ana Roe met Chilean President Diego Rojas on Monday.",
    ],
)
def test_is_left_open_where_another_is_its_head_or_it_has_none(text: str) -> None:
    assert side_of_roe(text) is None
