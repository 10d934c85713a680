"""The tables of places and leaders are of states that exist, and say one thing of each name."""

from __future__ import annotations

import json
import re
from importlib.resources import files

import pytest

from memcon.resolve.words.countries import body_of, state_name
from training.gazetteer_facts import BODIES
from training.gazetteer_leaders import LEADS
from training.gazetteer_movements import MOVEMENTS
from training.gazetteer_places import PLACES
from training.officeholders import kind_of, own_lines

STATES = files("memcon.resolve") / "data" / "states.json"


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


def test_the_bodies_of_the_package_are_those_of_the_lists() -> None:
    table = json.loads(STATES.read_text(encoding="utf-8"))["bodies"]
    told = {n: [m for m in (n, *others.split("|")) if m] for n, (_, _, others) in (BODIES | MOVEMENTS).items()}
    assert {name: body["names"] for name, body in table.items()} == told  # who adds one by hand loses it


def test_no_name_is_that_of_two_bodies() -> None:
    names: dict[str, str] = {}
    for body, (_, _, others) in (BODIES | MOVEMENTS).items():
        for name in filter(None, (body, *others.split("|"))):
            assert names.setdefault(name.casefold(), body) == body
    assert not set(BODIES) & set(MOVEMENTS)


@pytest.mark.parametrize(
    ("name", "side", "role"),
    [
        ("Karen National Union", "Karen National Union", "REB"),
        ("the KNU", "Karen National Union", "REB"),
        ("Artsakh", "Nagorno-Karabakh", "GOV"),
        ("JNIM", "JNIM", "REB"),
    ],
)
def test_parties_to_conflicts_are_known(name: str, side: str, role: str) -> None:
    body = body_of(name.removeprefix("the "))
    assert body is not None
    assert (body.name, body.kind, body.role) == (side, "group", role)
