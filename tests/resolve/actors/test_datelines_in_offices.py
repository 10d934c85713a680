"""No dateline is a part of an office, whoever's it is."""

from __future__ import annotations

import pytest

from memcon.resolve.actors.describing import describe
from memcon.resolve.offices.incumbents import Role


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("LIMA (Northwire) - Norwegian Prime Minister", "Norwegian Prime Minister"),
        ("LIMA, May 3 — President", "President"),
        ("Vice-President", "Vice-President"),
    ],
)
def test_an_office_begins_behind_the_dateline(title: str, office: str) -> None:
    role = Role("person", "Ana Roe")
    describe(role, title)
    assert role.office == office
