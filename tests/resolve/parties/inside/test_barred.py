"""Who forbids a visit and whom he keeps from it are its parties, and nobody who asked for it."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")

ROJAS = "Chile's Foreign Minister Ana Rojas"
LIND = "Norway's Prime Minister Karl Lind"
LAGOS = "Peru's President Juan Lagos"


def told(text: str) -> list[tuple[str, str, set[tuple[str, str]]]]:
    made = compose(take_text(text, published="2022-06-15"), reader())
    names = {a.id: a.name for a in made.actors}
    return [(c.mode, c.status, {(names[p.actor], p.role) for p in c.participants}) for c in made.contacts]


@pytest.mark.parametrize(
    "text",
    [
        f"Norway barred {ROJAS} from visiting Bergen in May.",
        f"Norway on Friday barred {ROJAS} from visiting after {LAGOS} wrote that letting her in would show weakness.",
        f"Norway refused to let {ROJAS} visit Oslo. {LAGOS} praised that.",
        f"Norway will not allow {ROJAS} to visit Oslo in May.",
        f"Norway banned {ROJAS} from going on a trip to Oslo amid pressure from {LAGOS}.",
    ],
)
def test_who_forbids_a_visit_is_its_host(text: str) -> None:
    assert told(text) == [("visit", "refused", {("Norway", "host"), ("Ana Rojas", "guest")})]


def test_a_government_that_forbids_is_not_whoever_judges_it() -> None:
    text = f"Norway's government on Friday barred {ROJAS} from visiting. {LAGOS} feared for it if it let her visit."
    assert told(text) == [("visit", "refused", {("Norway's government", "host"), ("Ana Rojas", "guest")})]


def test_who_keeps_his_own_minister_from_a_visit_is_no_host() -> None:
    text = f"{LIND} stopped Foreign Minister Ida Berg from travelling to Chile."
    assert all(("Chile", "host") in roles for _, _, roles in told(text))
    assert all(status == "refused" for _, status, _ in told(text))


def test_whom_one_was_to_meet_there_stays() -> None:
    text = f"Norway did not allow {ROJAS} to travel to Bergen to meet {LAGOS}."
    assert [{n for n, _ in roles} for _, _, roles in told(text)] == [{"Ana Rojas", "Juan Lagos"}]
