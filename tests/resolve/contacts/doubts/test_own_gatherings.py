"""Gatherings of one state's own, and words that only sound like an occasion, are no contacts with others."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

AFTER = (
    "This was stated by President Andriy Petrenko, who was speaking after a trilateral meeting with the Presidents of "
    "Poland and Lithuania at the residence."
)


def told(text: str, publisher: str = "President of Ukraine") -> list[dict[str, str]]:
    memo = memcon.read_text(text, published="2031-04-09", publisher=publisher)
    return [{p.side or "": p.role for p in c.participants} for c in memo.contacts]


@pytest.mark.parametrize(
    "behind",
    [
        "The President said that previously meetings with all serving ambassadors of Ukraine were held every year.",
        "Petrenko said that high-level meetings, summits and forums should be held throughout the country: in Lviv.",
    ],
)
def test_who_met_before_was_at_no_gathering_of_the_own(behind: str) -> None:
    assert [set(sides) for sides in told(f"{AFTER} {behind}")] == [{"UKR", "POL", "LTU"}]


def test_ambassadors_of_another_state_are_met() -> None:
    found = told(f"{AFTER} Petrenko then held a meeting with all serving ambassadors of Norway on Monday.")
    assert {"UKR", "NOR"} in [set(sides) for sides in found]


def test_a_call_to_action_is_none() -> None:
    text = (
        "Vice President Karen Hale shared the Call to Action she announced in May and told of Guatemala and Mexico, "
        "where the work goes on."
    )
    assert told(text, "The White House") == []


def test_a_traveller_is_the_guest_of_each_state() -> None:
    text = "Vice President Karen Hale gave an account of her trip to Guatemala and Mexico in June."
    assert told(text, "The White House") == [{"USA": "guest", "GTM": "host", "MEX": "host"}]


def test_a_headquarters_is_nobody() -> None:
    text = (
        "Senior officials from the Departments of State and Defense will travel to Brussels, Belgium on July 29 to "
        "brief Allies at NATO headquarters."
    )
    assert told(text, "US Department of State") == [{"USA": "guest", "BEL": "host"}]
