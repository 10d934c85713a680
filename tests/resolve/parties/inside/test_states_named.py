"""A row of states that is the subject of a clause met, and not the place's state."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def sides(text: str) -> list[set[str | None]]:
    return [{p.side for p in c.participants} for c in memcon.read_text(text, published="2031-05-07").contacts]


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Norway and Chile negotiated in Lima on Monday.", {"NOR", "CHL"}),
        ("Norway, Chile and Ghana negotiated in Lima on Monday.", {"NOR", "CHL", "GHA"}),
        ("The EU and Norway negotiated in Lima on Monday.", {"EU", "NOR"}),
        ("Norway and Chile met with Ghana in Lima on Monday.", {"NOR", "CHL", "GHA"}),
    ],
)
def test_states_in_a_row_met(text: str, met: set[str]) -> None:
    (told,) = sides(text)
    assert told <= met
    assert "PER" not in told
    assert len(told) >= 2


def test_whom_a_delegation_stands_for_is_no_party_beside_it() -> None:
    made = sides("Senior delegations representing Norway and Chile met in Lima on Monday.")
    assert made == [{"NOR", "CHL"}]
