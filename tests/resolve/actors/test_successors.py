"""Who held an office before or after somebody whose side is known served that side."""

from __future__ import annotations

import re

import pytest

from memcon.resolve.actors.successors import serve_as_successors
from memcon.resolve.offices.incumbents import Role


def sides(text: str) -> list[str | None]:
    """The states of Lind, Norway's foreign minister, and Roe, of whom nothing is told."""
    roles = [Role("person", "Lind", "NOR", "foreign minister"), Role("person", "Roe")]
    for role in roles:
        role.mentions |= {(m.start(), m.end(), "name") for m in re.finditer(role.name, text)}
    serve_as_successors(roles, text)
    return [role.country for role in roles]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Lind, who took over from Roe last week, left.", "NOR"),
        ("Lind, the foreign minister, who has succeeded Ms. Roe, left.", "NOR"),
        ("Lind's predecessor, Roe, left.", "NOR"),
        ("Lind’s immediate predecessor Roe left.", "NOR"),
        ("Roe, who took over from Lind, left.", None),
        ("Lind, who met Roe last week, left.", None),
        ("Lind's predecessor left, and Roe stayed.", None),
    ],
)
def test_an_office_goes_from_one_to_the_other_on_one_side(text: str, state: str | None) -> None:
    assert sides(text) == ["NOR", state]
