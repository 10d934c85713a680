"""Officials with long titles in a row of those who were met: each is one person, of the side that was met."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def met(text: str) -> list[dict[str, str | None]]:
    memo = memcon.read_text(text, published="2031-03-13", publisher="US Department of State")
    names = {a.id: a.name for a in memo.actors}
    return [{names[p.actor]: p.side for p in c.participants} for c in memo.contacts]


def test_each_of_a_row_with_long_titles_was_there() -> None:
    text = (
        "Special Envoy Anna Weiss traveled to Moscow, where she met with Russian Foreign Minister Orlov, Special "
        "Presidential Representative on Climate Issues Gerasimov, Special Representative for Cooperation with the "
        "Arctic Council Pavel Belov, Deputy Prime Minister Kuznetsov and business representatives."
    )
    russians = dict.fromkeys(("Orlov", "Gerasimov", "Pavel Belov", "Kuznetsov"), "RUS")
    assert met(text) == [{"Anna Weiss": "USA", **russians}]


def test_an_envoy_who_was_met_is_none_of_those_who_met_him() -> None:
    text = (
        "In Oslo, Secretary Weiss met with Prime Minister Lund, Special Envoy for Climate Anna Moen, and Trade "
        "Minister Berg."
    )
    assert met(text) == [{"Weiss": "USA", "Lund": "NOR", "Anna Moen": "NOR", "Berg": "NOR"}]


def test_an_envoy_who_came_along_is() -> None:
    text = (
        "Secretary Weiss met with Chilean Minister Rojas, joined by Special Envoy for Climate Dora Petersen, in Lima."
    )
    assert met(text) == [{"Weiss": "USA", "Rojas": "CHL", "Dora Petersen": "USA"}]


def test_with_whom_a_statement_was_issued_was_not_on_the_call() -> None:
    text = (
        "Secretary Weiss had a phone call with Chilean President Rojas and issued a joint statement on the climate "
        "with Chilean Environment Minister Vidal."
    )
    assert met(text) == [{"Weiss": "USA", "Rojas": "CHL"}]


def test_who_was_on_the_call_too_was() -> None:
    text = "Secretary Weiss had a phone call with Chilean President Rojas and Chilean Environment Minister Vidal."
    assert met(text) == [{"Weiss": "USA", "Rojas": "CHL", "Vidal": "CHL"}]
