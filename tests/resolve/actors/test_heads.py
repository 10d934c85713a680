"""The heads of two delegations are of these in their order, and another cycle is of the same two."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def told(text: str) -> list[tuple[str, str, set[str | None]]]:
    memo = memcon.read_text(text, published="2031-05-10")
    return [(c.mode, c.status, {p.side for p in c.participants}) for c in memo.contacts]


def sides(text: str) -> dict[str, str | None]:
    memo = memcon.read_text(text, published="2031-05-10")
    names = {a.id: a.name for a in memo.actors}
    return {names[p.actor]: p.side for c in memo.contacts for p in c.participants}


COMMUNIQUE = (
    "JOINT COMMUNIQUE\n\nThe delegations of the Government of Colombia and the National Liberation Army (ELN) inform "
    "public opinion:\n\n1. That the third cycle of talks ended today in Quito.\n\n2. That the heads of the two "
    "delegations, Juan Rey and Pablo Bel, met on 1 May with the Ambassador of Norway.\n\n"
)


def test_the_heads_of_both_are_of_either() -> None:
    found = sides(COMMUNIQUE)
    assert (found["Juan Rey"], found["Pablo Bel"]) == ("COL", "ELN")


def test_so_are_those_of_a_movement_that_the_text_tells_of() -> None:
    found = sides(
        "The delegations of Chad and the rebel Northern Front held talks in Doha on Monday. The leaders of the two "
        "delegations, Idriss Haba and Musa Goro, spoke with the Qatari foreign minister on Tuesday."
    )
    assert (found["Idriss Haba"], found["Musa Goro"]) == ("TCD", "Northern Front")


def test_where_no_delegations_were_told_before_heads_are_of_nobody() -> None:
    found = sides("The heads of both delegations, Ana Roe and Carl Lind, met the Qatari minister in Doha.")
    assert found.get("Ana Roe") is None and found.get("Carl Lind") is None


@pytest.mark.parametrize("ahead", ["That the fourth cycle will begin on 23 May.", "The fourth cycle opens on 23 May."])
def test_another_cycle_is_of_the_same_two(ahead: str) -> None:
    assert told(COMMUNIQUE + ahead)[-1] == ("talks", "planned", {"COL", "ELN"})


def test_a_round_of_an_election_is_none_of_talks() -> None:
    text = "The first round of talks between Norway and Chile ended in Oslo on Tuesday. "
    assert len(told(text + "The second round of the elections will begin in June.")) == 1
