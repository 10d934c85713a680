"""Whom a host received as "both leaders" are the two told of last."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")

HOST = "Peruvian President Ana Rojas"


def people(text: str) -> list[set[str]]:
    made = compose(take_text(text, published="2022-06-15"), reader())
    names = {a.id: a.name for a in made.actors}
    return [{names[p.actor] for p in c.participants} for c in made.contacts]


@pytest.mark.parametrize("does", ["hosted both leaders for dinner", "received the two leaders"])
def test_a_host_of_both_met_both(does: str) -> None:
    came = "Norwegian Prime Minister Carl Lind and Chilean President Diego Lagos came to Lima."
    assert people(f"{came} {HOST} {does} on Monday.") == [{"Carl Lind", "Diego Lagos", "Ana Rojas"}]


def test_where_one_alone_was_told_of_nobody_is_both() -> None:
    came = "Norwegian Prime Minister Carl Lind came to Lima."
    assert all(len(met) <= 2 for met in people(f"{came} {HOST} hosted both leaders of the opposition on Monday."))


@pytest.mark.parametrize("met", ["both of them", "both ministers"])
def test_a_host_of_both_may_serve_the_state_of_one(met: str) -> None:
    came = "Peruvian Foreign Minister Kari Lund met Chilean Foreign Minister Luis Paz in Lima on Monday."
    assert people(f"{came} {HOST} received {met} on Tuesday.")[1:] == [{"Kari Lund", "Luis Paz", "Ana Rojas"}]
