"""Who brings two sides together takes part as their mediator; a truce that somebody brokered is no occasion."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.find.sentences import Sentences
from memcon.intake import take_text
from memcon.resolve.parties.inside.mediators import mediators_in

trained = pytest.mark.usefixtures("trained_reader")


def roles(text: str) -> list[dict[str, str]]:
    made = compose(take_text(text, published="2024-05-14"), reader())
    names = {a.id: a.name for a in made.actors}
    return [{names[p.actor]: p.role for p in c.participants} for c in made.contacts]


@trained
@pytest.mark.parametrize(
    ("text", "mediators"),
    [
        ("Israel and Hamas held indirect talks in Cairo on Monday under Egyptian mediation.", {"Egypt"}),
        ("Qatari-brokered talks between the Taliban and the United States broke down on Monday.", {"Qatar"}),
        (
            "Serbia and Kosovo will hold talks mediated by the European Union and the United States in Brussels.",
            {"EU", "United States"},
        ),
        ("Israel and Hamas held indirect talks in Cairo on Monday, with Egypt mediating.", {"Egypt"}),
        (
            "Russian and Ukrainian negotiators met in talks chaired by Turkish Foreign Minister Hakan Fidan.",
            {"Hakan Fidan"},
        ),
    ],
)
def test_who_brings_two_sides_together_is_their_mediator(text: str, mediators: set[str]) -> None:
    (found,) = roles(text)
    assert {name for name, role in found.items() if role == "mediator"} == mediators
    assert len(found) == len(mediators) + 2


@pytest.mark.parametrize(
    ("text", "trigger", "codes"),
    [
        ("They met under the auspices of Norway, Chile and the EU.", "met", ["NOR", "CHL", "EU"]),
        ("They met under UN auspices.", "met", ["UN"]),
        ("They met on Monday, with Norway mediating.", "met", ["NOR"]),
        ("They met with Norway as mediator.", "met", ["NOR"]),
        ("They met and saw Norway as mediator.", "met", []),
        ("The call was arranged by Norway, two people said.", "call", ["NOR"]),
        ("They met under Norwegian law.", "met", []),
        ("They met with mediators from Norway, Chile and the EU.", "met", ["NOR", "CHL", "EU"]),
        ("Norwegian-mediated peace talks went on.", "talks", ["NOR"]),
        ("The Norwegian-brokered truce held.", "Norwegian-brokered truce", []),
        ("A Norwegian-brokered truce held while they met in Osk.", "met", []),
        ("They met. Norway's talks were mediated by Chile.", "met", []),
    ],
)
def test_words_of_mediation_stand_beside_the_occasion(text: str, trigger: str, codes: list[str]) -> None:
    start = text.index(trigger)
    edges = [0, *(i + 2 for i in range(len(text) - 2) if text[i : i + 2] == ". "), len(text)]
    sentences = Sentences(tuple(edges[:-1]), tuple(edges[1:]))
    assert [m.code for m in mediators_in(text, start, start + len(trigger), sentences)] == codes
