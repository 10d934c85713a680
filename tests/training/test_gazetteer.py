"""The tables of places and leaders are of states that exist, and say one thing of each name."""

from __future__ import annotations

import re

import pytest

from memcon.resolve.words.countries import body_of, state_name
from training.gazetteer_leaders import LEADS
from training.gazetteer_places import PLACES
from training.officeholders import kind_of, own_lines


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


def test_the_lines_of_our_own_lists_are_whole_and_have_their_days_in_order() -> None:
    for line in own_lines():
        person, office, state, body, start, end = line.split("|")
        assert person == person.strip() and office == office.strip() and person and office, line
        assert bool(state) != bool(body) and (not state or state_name(state)) and (not body or body_of(body)), line
        assert all(re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", day) for day in (start, end) if day), line
        assert start and (not end or start < end), line


def test_nobody_is_told_twice_to_have_come_to_an_office() -> None:
    told = [line.rsplit("|", 1)[0].rstrip("0123456789-") + line.rsplit("|", 2)[1][:4] for line in own_lines()]
    assert len(set(told)) == len(told)
