"""Two who are named again in a row held what was told before, and "that call" is the one of its sentence."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

LEAD = (
    "Prime Minister Kari Lund today received NATO Secretary General Mark de Vries in Oslo. Defence Minister Ola Berg "
    "and Chief of Defence General Jan Krag also took part.\n\n"
)


def contacts(further: str) -> list[tuple[str, set[str]]]:
    memo = memcon.read_text(LEAD + further, published="2031-04-03", publisher="Office of the Prime Minister of Norway")
    names = {a.id: a.name for a in memo.actors}
    return [(c.mode, {names[p.actor] for p in c.participants}) for c in memo.contacts]


ALL = ("meeting", {"Kari Lund", "Mark de Vries", "Ola Berg", "Jan Krag"})


@pytest.mark.parametrize(
    ("further", "found"),
    [
        ("The Prime Minister and the Secretary General discussed the summit in Lima.", [ALL]),
        (
            "The Prime Minister spoke by telephone yesterday with President Ana Rojas of Chile and briefed the "
            "Secretary General on that conversation.",
            [ALL, ("call", {"Kari Lund", "Ana Rojas"})],
        ),
        (
            "The Prime Minister spoke by telephone yesterday with President Ana Rojas of Chile. She also spoke by "
            "telephone with King Harald.",
            [ALL, ("call", {"Kari Lund", "Ana Rojas"})],
        ),
    ],
)
def test_a_readout_that_names_the_two_again_tells_of_one_meeting(
    further: str, found: list[tuple[str, set[str]]]
) -> None:
    assert contacts(further)[: len(found)] == found
    assert all("Mark de Vries" not in who for _, who in contacts(further)[1:])
