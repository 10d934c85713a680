"""On whose account "It said" goes on."""

from __future__ import annotations

import pytest

import memcon

LEAD = "Norway's foreign minister, Ingrid Solvang, phoned Finland's Pekka Rautala, the ministry in Oslo said.\n\n"


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Mr. Rautala’s office gave a shorter account.", "Mr. Rautala’s office"),
        ("The Finnish Foreign Ministry issued a statement of two lines.", "Finnish Foreign Ministry"),
        ("The Ministry of Trade of Finland told another story.", "Ministry of Trade of Finland"),
        ("The office of nobody is open on Mondays.", "ministry in Oslo"),
    ],
)
def test_it_is_the_organ_of_the_sentence_before_that_gave_an_account(before: str, speaker: str) -> None:
    made = memcon.read_text(f"{LEAD}{before} It said that the two had spoken of herring.", published="2026-03-03")
    told = [q for q in made.attributions if q.source and q.source[0].text == "It"]
    actor = made.actor(told[0].speaker)
    assert actor is not None and actor.name == speaker
