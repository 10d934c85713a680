"""Two officials "of theirs" serve the two states told of before, in their order."""

from __future__ import annotations

import re

import pytest

from memcon.find.sentences import Sentences
from memcon.resolve.actors.pairs import serve_pairs
from memcon.resolve.offices.incumbents import Role

LEADERS = {"Lind": "NOR", "Rojas": "CHL"}


def served(text: str) -> list[str | None]:
    """The states of Roe and Kovac in a text that names leaders whose states are known."""
    roles = []
    for name in ("Lind", "Rojas", "Roe", "Kovac"):
        role = Role("person", name, LEADERS.get(name))
        role.mentions |= {(m.start(), m.end(), "name") for m in re.finditer(name, text)}
        roles.append(role)
    starts = (0, *(m.end() for m in re.finditer(r"\. ", text)))
    serve_pairs(roles, text, Sentences(starts, (*starts[1:], len(text))))
    return [role.country for role in roles[2:]]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Lind met Rojas. Their foreign ministers, Roe and Kovac, met, too.", ["NOR", "CHL"]),
        ("Rojas met Lind. Their defence ministers Roe and Kovac came along.", ["CHL", "NOR"]),
        ("Norway and Chile agreed. The two sides’ chief negotiators, Roe and Kovac, signed.", ["NOR", "CHL"]),
        ("Lind spoke. Their foreign ministers, Roe and Kovac, met, too.", [None, None]),
        ("Lind met Rojas. Her ministers, Roe and Kovac, met, too.", [None, None]),
    ],
)
def test_each_of_two_is_of_the_state_in_his_place(text: str, states: list[str | None]) -> None:
    assert served(text) == states
