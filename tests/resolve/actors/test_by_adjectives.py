"""Those named behind "the Norwegian and Chilean ministers" serve these states, in their order."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


@pytest.mark.parametrize(
    ("who", "sides"),
    [
        ("The Norwegian and Chilean foreign ministers, Ida Aas and Juan Paz,", ["NOR", "CHL"]),
        ("The heads of the Norwegian and Chilean fisheries commissions, Ida Aas and Juan Paz,", ["NOR", "CHL"]),
        ("The speakers of the Chilean and Norwegian parliaments, Ida Aas and Juan Paz,", ["CHL", "NOR"]),
        ("Norwegian, Finnish and Chilean foreign ministers Ida Aas, Eero Salo and Juan Paz", ["NOR", "FIN", "CHL"]),
    ],
)
def test_each_of_those_named_serves_the_state_that_stands_where_he_does(who: str, sides: list[str]) -> None:
    memo = memcon.read_text(f"{who} met in Bergen on 5 May.", published="2031-05-07")
    assert [p.side for c in memo.contacts for p in c.participants] == sides
    kinds = {a.id: a.kind for a in memo.actors}
    assert all(kinds[p.actor] == "person" for c in memo.contacts for p in c.participants)


def test_where_fewer_are_named_than_states_nobody_s_state_is_guessed() -> None:
    text = (
        "The Norwegian, Finnish and Peruvian foreign ministers, Ida Aas and Juan Paz among them, met in "
        "Bergen on 5 May."
    )
    memo = memcon.read_text(text, published="2031-05-07")
    assert {a.country for a in memo.actors if a.name == "Ida Aas"} <= {None, "PER"}
