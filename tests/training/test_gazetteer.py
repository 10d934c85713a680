"""The tables of places and leaders are of states that exist, and say one thing of each name."""

from __future__ import annotations

import pytest

from memcon.resolve.words.countries import state_name
from training.gazetteer_leaders import FORMER, LEADS
from training.gazetteer_places import PLACES
from training.officeholders import kind_of


def test_each_place_lies_in_one_state() -> None:
    names = [name for places in PLACES.values() for name in places.split("|")]
    assert sorted(names) == sorted(set(names))
    assert all(state_name(code) for code in PLACES)
    assert all(name == name.strip() and len(name) > 2 for name in names)


@pytest.mark.parametrize("office", LEADS)
def test_leaders_have_an_office_of_a_known_kind(office: str) -> None:
    assert kind_of(office) in ("president", "prime minister")
    assert all(state_name(code) for code in LEADS[office].split())


def test_no_state_has_leaders_of_two_offices() -> None:
    codes = [code for states in LEADS.values() for code in states.split()]
    assert sorted(codes) == sorted(set(codes))


def test_leaders_of_before_have_days_in_order() -> None:
    for line in FORMER.strip().splitlines():
        person, office, state, body, start, end = line.split("|")
        assert person and office and bool(state) != bool(body) and (not end or start < end), line
