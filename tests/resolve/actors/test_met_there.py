"""Officials whom somebody is expected to meet in a capital, or who did something there, are of its state."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            "Norway's Ida Aas is expected in Lima on Friday for consultations with Vice Foreign Minister Juan Sanz.",
            "PER",
        ),
        ("Norway's Ida Aas flew in from Lima, where she held talks with President Juan Sanz.", "PER"),
        (
            "Something similar was tried in Lima in December, when Prime Minister Juan Sanz invited Norway's Ida Aas.",
            "PER",
        ),
        (
            "Something similar was tried in Geneva in December, when Prime Minister Juan Sanz rang Norway's Ida Aas.",
            None,
        ),
        ("Norway's Ida Aas is expected to call Vice Foreign Minister Juan Sanz.", None),
        ("Norway's envoy met Juan Sanz, chairman of the Peruvian Senate committee on trade.", "PER"),
        ("Norway's envoy met Juan Sanz, chairman of the committee on trade.", None),
    ],
)
def test_an_official_is_of_where_he_is_met(text: str, side: str | None) -> None:
    memo = memcon.read_text(text, published="2031-05-07")
    assert {a.country for a in memo.actors if a.name == "Juan Sanz"} == {side}


def test_an_ambassador_is_summoned_to_the_ministry_of_where_he_is() -> None:
    text = "Norway's ambassador to Chile, Ola Lind, was summoned to the Foreign Ministry on Monday."
    memo = memcon.read_text(text, published="2031-05-07")
    assert [{p.side for p in c.participants} for c in memo.contacts] == [{"NOR", "CHL"}]


def test_a_mediator_told_under_a_state_is_none_of_its() -> None:
    text = "• Chile: UN mediator Ola Lind was to meet Adm. Luis Vega, the head of Chile's navy, on 5 May."
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    assert {p.side for c in memo.contacts for p in c.participants if names[p.actor] == "Ola Lind"} == {"UN"}
