"""A headline in the present tense tells of the contact that the text below it tells."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def told(text: str) -> list[tuple[str, str, int]]:
    memo = memcon.read_text(text, published="2031-05-07")
    return [(c.mode, c.status, len(c.participants)) for c in memo.contacts]


TEXT = (
    "Chief negotiators of Norway and Chile, Ida Aas and Juan Paz, met in Geneva on Tuesday under the mediation of the "
    "European Union, but failed to agree on the fish treaty."
)


def test_negotiators_who_meet_in_a_headline_are_those_who_met() -> None:
    assert told(f"Norway, Chile negotiators meet in Geneva, no breakthrough\n\n{TEXT}") == [("meeting", "held", 3)]


def test_who_is_to_meet_by_a_headline_is_told_by_it() -> None:
    text = "Norway, Chile ministers to meet in Oslo on Friday\n\n"
    assert len(told(text + TEXT)) == 2


def test_a_headline_of_others_is_its_own() -> None:
    assert len(told(f"Norway, Fiji negotiators meet in Suva\n\n{TEXT}")) == 2
