"""Who summons an ambassador is the host; a report with no dash behind its agency is from there all the same."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def told(text: str) -> list[set[tuple[str, str | None, str]]]:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    return [{(names[p.actor], p.side, p.role) for p in c.participants} for c in memo.contacts]


def test_who_summons_an_ambassador_receives_him() -> None:
    assert told(
        "STOCKHOLM (Osk News) Foreign Minister Eva Lund summoned the Chilean ambassador, Juan Paz, to the "
        "ministry on Monday."
    ) == [{("Eva Lund", "SWE", "host"), ("Juan Paz", "CHL", "guest")}]


def test_who_is_summoned_receives_nobody() -> None:
    assert told("Juan Paz, Chile's ambassador, was summoned by Sweden's foreign minister, Eva Lund, on Monday.") == [
        {("Eva Lund", "SWE", "host"), ("Juan Paz", "CHL", "guest")}
    ]


def test_a_name_before_brackets_is_no_place_of_a_report() -> None:
    made = told("LUND (Osk News) Foreign Minister Eva Lund summoned the Chilean ambassador, Juan Paz, to the ministry.")
    assert [{side for _, side, _ in contact} for contact in made] == [{None, "CHL"}]


def test_what_fell_through_is_cancelled() -> None:
    memo = memcon.read_text(
        "A meeting between Sweden's Eva Lund and Chile's Juan Paz, planned for Friday, fell through.",
        published="2031-05-07",
    )
    assert [c.status for c in memo.contacts] == ["cancelled"]
    text = "A planned meeting between Sweden's Eva Lund and Chile's Juan Paz takes place on Monday."
    memo = memcon.read_text(text, published="2031-05-07")
    assert [c.status for c in memo.contacts] == ["planned"]
