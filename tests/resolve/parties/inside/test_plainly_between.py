"""Talks "between A and B" are of these, and who shuttles between them mediates."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

QATAR = {"publisher": "Ministry of Foreign Affairs of Qatar", "title": "Statement by the mediators"}


def told(text: str, **about: str) -> list[tuple[str, dict[str | None, str]]]:
    memo = memcon.read_text(text, published="2031-02-02", **about)  # type: ignore[arg-type]
    return [(c.trigger.text, {p.side: p.role for p in c.participants}) for c in memo.contacts]


def test_both_and_who_shuttled() -> None:
    text = (
        "The State of Qatar, the Arab Republic of Egypt and the United States of America announce that the "
        "parties have "
        "reached an agreement. Indirect talks between Israel and Hamas were held in Doha over the past three "
        "weeks, with the "
        "Prime Minister and Minister of Foreign Affairs, Sheikh Hamad bin Faisal, shuttling between the two "
        "delegations."
    )
    assert told(text, **QATAR) == [("Indirect talks", {"ISR": "party", "Hamas": "party", "QAT": "mediator"})]


@pytest.mark.parametrize("who", ["Norway and Chile", "the Norwegian and Chilean foreign ministers"])
def test_whose_they_were(who: str) -> None:
    assert [set(of) for _, of in told(f"Talks between {who} were held in Lima on Monday.")] == [{"NOR", "CHL"}]


def test_whom_others_only_spoke_of_had_them() -> None:
    text = "Norwegian Prime Minister Kari Lund praised the talks between Chile and Peru in Lima on Monday."
    assert [set(of) for _, of in told(text)] == [{"CHL", "PER"}]


def test_hope_in_a_dialogue_is_no_occasion() -> None:
    assert (
        told("Besides some signs of hope in the dialogue between Norway and Chile, nothing good came of the year.")
        == []
    )
