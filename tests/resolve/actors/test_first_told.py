"""Who is named behind a lead that tells of an office alone, whose head a president is, and whose officials met."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def side(name: str, text: str) -> str | None:
    memo = memcon.read_text(text, published="2031-04-04", publisher="The Midport Herald")
    return next((a.country for a in memo.actors if a.name == name), None)


LEAD = "Chile's foreign minister denied on Thursday that her officials had met Peruvian diplomats in Panama in May.\n\n"


@pytest.mark.parametrize(
    ("further", "state"),
    [
        ('"No such meeting took place," Foreign Minister Ana Roe told the House.', "CHL"),
        ('"No such meeting took place," Trade Minister Ana Roe told the House.', None),
    ],
)
def test_who_is_named_behind_a_lead_on_the_office_holds_it(further: str, state: str | None) -> None:
    assert side("Ana Roe", LEAD + further) == state


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ("Canada's envoys met no Venezuelan officials, though President Luis Roe had told the press so.", "VEN"),
        ("Canada's envoys met no Norwegian officials, though President Luis Roe had told the press so.", None),
        ("Peru's envoys met no Venezuelan officials, though President Luis Roe had told the press so.", None),
        ("Canada's envoys met no Venezuelan officials, though former President Luis Roe had told it.", None),
        ("Canada was to talk of Venezuela, as President Luis Roe had told the press.", None),
    ],
)
def test_a_president_is_of_the_one_of_two_states_that_has_one(told: str, state: str | None) -> None:
    assert side("Luis Roe", told) == state


def test_her_officials_are_of_her_state() -> None:
    memo = memcon.read_text(LEAD, published="2031-04-04")
    assert {p.side for c in memo.contacts for p in c.participants} == {"CHL", "PER"}
