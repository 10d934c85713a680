"""A counterpart is of the state to which the other one had come, where nothing else tells."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def sides(text: str) -> list[dict[str, str | None]]:
    made = compose(take_text(text, published="2024-11-18"), reader())
    names = {a.id: a.name for a in made.actors}
    return [{names[p.actor]: p.side for p in c.participants} for c in made.contacts]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            "Norwegian minister Solveig Aamodt arrived in Riga on Friday. She met her counterpart, Janis Krams.",
            "LVA",
        ),
        (
            "Kenyan minister Grace Otieno was in Seoul last week. Her counterpart Diego Ravo received her on Friday.",
            "KOR",
        ),
        (
            "Norwegian minister Solveig Aamodt visited Chile on Friday, where she met her counterpart Janis Krams.",
            "CHL",
        ),
    ],
)
def test_a_counterpart_is_of_the_state_that_was_visited(text: str, side: str) -> None:
    assert side in [s for found in sides(text) for s in found.values()]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian minister Solveig Aamodt was in Brussels on Friday. She met her counterpart, Janis Krams.",
        "Norwegian minister Solveig Aamodt was in Riga on Friday. She phoned her counterpart, Janis Krams.",
        "Norwegian minister Solveig Aamodt met her counterpart, Janis Krams. Next week she will go to Riga.",
    ],
)
def test_no_journey_tells_whose_a_counterpart_at_a_seat_of_many_or_on_the_telephone_is(text: str) -> None:
    assert not {"LVA", "BEL"} & {s for found in sides(text) for s in found.values()}


def test_a_counterpart_to_be_met_in_a_capital_is_of_its_state() -> None:
    text = "Norwegian Foreign Minister Solveig Aamodt will meet her counterpart in Riga on 20 November."
    assert [set(found.values()) for found in sides(text)] == [{"NOR", "LVA"}]
    assert {"BEL"} & {s for found in sides(text.replace("Riga", "Brussels")) for s in found.values()} == set()
