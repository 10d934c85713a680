"""Talks as such, a speech and an ambassador's return are no contacts, and whoever was told of before is no host."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def told(text: str, publisher: str | None = None) -> list[tuple[str, set[str | None]]]:
    memo = memcon.read_text(text, published="2031-07-29", publisher=publisher)
    return [(c.mode, {p.side for p in c.participants}) for c in memo.contacts]


def test_an_ambassador_who_is_back_at_his_post_visits_nobody_and_receives_nobody() -> None:
    text = (
        "Ambassador of the United Kingdom to Ukraine Melinda Symes returned to Kyiv today. Currently, 27 "
        "foreign missions operate in our capital. The missiles struck right after the visit of UN "
        "Secretary-General Amadou Keita to Kyiv."
    )
    assert told(text, "President of Ukraine") == [("visit", {"UN", "UKR"})]


def test_the_host_who_was_told_of_before_stays() -> None:
    text = (
        "Norwegian Prime Minister Lund hosted Chilean President Rojas. During the visit of the president to "
        "Oslo, the two signed an accord."
    )
    assert told(text) == [("meeting", {"NOR", "CHL"})]


def test_who_spoke_somewhere_spoke_to_nobody() -> None:
    text = (
        "Norwegian Foreign Minister Lund spoke in Oslo. She praised the visit of Chilean President Rojas to "
        "Peru in May."
    )
    assert told(text) == [("visit", {"CHL", "PER"})]


def test_two_who_spoke_somewhere_met() -> None:
    text = "Norwegian Foreign Minister Lund and Chilean President Rojas spoke in Oslo on Monday."
    assert told(text) == [("meeting", {"NOR", "CHL"})]


@pytest.mark.parametrize(
    "words",
    [
        "Norway and Chile praised the atmosphere of dialogue between them.",
        'Norway and Chile remain committed to their obligation "to pursue negotiations in good faith on disarmament".',
    ],
)
def test_talks_as_such_are_none(words: str) -> None:
    assert told(words) == []
