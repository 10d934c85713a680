"""A summit that falls through as states pull out is of them all; a joint commission is of the two told of."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def told(text: str) -> list[tuple[str, str, dict[str | None, str]]]:
    memo = memcon.read_text(text, published="2031-05-10")
    return [(c.mode, c.status, {p.side: p.role for p in c.participants}) for c in memo.contacts]


def test_all_who_were_to_come_and_the_host() -> None:
    assert told(
        "Kenya will not attend a summit of East African leaders planned for May 20 in Kigali, its government "
        "said. Uganda "
        "and Tanzania pulled out on Friday, and Rwanda said the summit was put off."
    ) == [("meeting", "cancelled", {"KEN": "party", "UGA": "party", "TZA": "party", "RWA": "host"})]


def test_where_it_goes_ahead_nobody_called_it_off() -> None:
    text = (
        "Kenya will not attend a summit of East African leaders planned for May 20 in Kigali. Rwanda said "
        "the summit would "
        "go ahead."
    )
    assert all(status != "cancelled" for _, status, _ in told(text))


@pytest.mark.parametrize(
    ("text", "status", "sides"),
    [
        (
            "KYIV, May 5 — Hungary recalled its ambassador from Ukraine on Monday. The joint commission on "
            "education, which "
            "was to have convened in Uzhhorod next week, has been put off indefinitely, officials in both "
            "capitals said.",
            "cancelled",
            {"HUN", "UKR"},
        ),
        (
            "Norway and Chile signed a treaty on fishing last year. The joint committee on fisheries will "
            "meet in Oslo on "
            "June 3, the foreign ministry said.",
            "planned",
            {"NOR", "CHL"},
        ),
    ],
)
def test_a_joint_commission_is_of_both(text: str, status: str, sides: set[str]) -> None:
    assert [(s, set(of)) for _, s, of in told(text)] == [(status, sides)]


def test_one_of_two_chambers_is_of_no_two_states() -> None:
    assert told("Norway has a new government. The joint committee of both chambers met on Monday.") == []


def test_what_was_told_before_the_summit_is_its_own_contact() -> None:
    assert told(
        "Foreign Secretary Ida Otieno summoned Rwanda's ambassador on Tuesday. Kenya will not attend a summit of East "
        "African leaders planned for May 20 in Kigali, its government said. Uganda pulled out on Friday, and Rwanda "
        "said the summit was put off."
    )[0] == ("meeting", "held", {None: "host", "RWA": "guest"})
