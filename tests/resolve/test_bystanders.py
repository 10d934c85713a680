"""Others' sentences lend an occasion nobody whom its own clause has no room for."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def people(text: str) -> list[set[str]]:
    made = compose(take_text(text, published="2024-11-18"), reader())
    names = {a.id: a.name for a in made.actors}
    return [{names[p.actor] for p in c.participants} for c in made.contacts]


@pytest.mark.parametrize(
    "text",
    [
        "Angry teachers met Kenyan Education Minister Grace Otieno on Monday. Norwegian Prime Minister Solveig Aamodt "
        "condemned the strike.",
        "Norwegian Finance Minister Per Lunde spoke with Prime Minister Solveig Aamodt of Norway on Monday. Chilean "
        "President Diego Lagos congratulated her.",
    ],
)
def test_who_is_told_of_after_a_full_clause_has_no_part_in_it(text: str) -> None:
    assert not any({"Solveig Aamodt", "Diego Lagos"} <= found or "Grace Otieno" in found for found in people(text))


def test_who_judges_a_call_of_two_others_was_not_on_it() -> None:
    found = people(
        "Finnish President Aino Salmi phoned Chinese President Xi Jinping on Friday. Ukrainian Foreign Minister Taras "
        "Bondar said the call had been useful."
    )
    assert found == [{"Aino Salmi", "Xi Jinping"}]
