"""The state that summons or mediates takes part, with nobody named for it."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def roles(text: str) -> list[dict[str | None, str]]:
    memo = memcon.read_text(text, published="2031-05-07")
    return [{p.side: p.role for p in c.participants} for c in memo.contacts]


@pytest.mark.parametrize(
    "text",
    [
        "Norway summoned Chile's ambassador on Monday over the arrest of two sailors.",
        "Norway on Monday summoned the Chilean ambassador.",
        "Sweden said Norway had summoned Chile's ambassador.",
    ],
)
def test_who_summons_is_the_host(text: str) -> None:
    assert roles(text) == [{"NOR": "host", "CHL": "guest"}]


@pytest.mark.parametrize("who", ["China", "China's foreign ministry"])
def test_who_calls_in_an_envoy_sees_him(who: str) -> None:
    assert roles(f"{who} called in the U.S. ambassador on Friday.") == [{"CHN": "host", "USA": "guest"}]


def test_who_mediates() -> None:
    assert roles("Norway mediated talks between Chile and Peru in Oslo on Monday.") == [
        {"NOR": "mediator", "CHL": "party", "PER": "party"}
    ]


def test_the_minister_of_a_state_is_not_told_twice() -> None:
    told = roles("The foreign minister of Norway summoned Chile's ambassador on Monday.")
    assert told == [{"NOR": "host", "CHL": "guest"}]
