"""Who speaks of "the call with" somebody whom another of his side was told to have had had no part in it."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")

CALL = "Norwegian Prime Minister Karin Brekke spoke by phone with Chilean President Tomas Rojas on Thursday."


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            f"{CALL} Her foreign minister, Jonas Lind, said the call with Rojas had been decisive.",
            [{"Karin Brekke", "Tomas Rojas"}],
        ),
        (
            f"{CALL} Norwegian Foreign Minister Jonas Lind said the call with Rojas had been decisive.",
            [{"Karin Brekke", "Tomas Rojas"}],
        ),
        (
            "Norwegian Foreign Minister Jonas Lind said the call with Chilean President Tomas Rojas had been decisive.",
            [{"Jonas Lind", "Tomas Rojas"}],
        ),
        (
            f"{CALL} Her foreign minister, Jonas Lind, said he had spoken with Rojas on Friday, too.",
            [{"Karin Brekke", "Tomas Rojas"}, {"Jonas Lind", "Tomas Rojas"}],
        ),
    ],
)
def test_who_speaks_of_anothers_contact_had_no_part_in_it(text: str, met: list[set[str]]) -> None:
    made = compose(take_text(text, published="2022-06-17"), reader())
    names = {a.id: a.name for a in made.actors}
    assert [{names[p.actor] for p in c.participants} for c in made.contacts] == met
