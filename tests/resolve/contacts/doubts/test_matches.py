"""Matches of players and of teams are no contacts; officials who meet beside one have met."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


@pytest.mark.parametrize(
    "text",
    [
        "Aldo Ferri, who beat Canadian Dan Neville 7-6 6-2, and Mark Odell, a 6-3 6-4 winner over Jan Ulrik of the "
        "Czech Republic, also advanced and will meet in Friday's quarter-finals.",
        "Odell was pleased with his victory over Perrin, his first in five meetings with the 11th-ranked Frenchman.",
        "Two Swedes, seventh seed Lars Enberg and unseeded Ola Holm, will meet Aldo Ferri of Italy on Friday.",
    ],
)
def test_players_meet_in_no_contact(text: str) -> None:
    assert not compose(take_text(text, published="2031-03-13"), reader()).contacts


@pytest.mark.parametrize(
    "text",
    [
        "Swedish Prime Minister Lars Enberg met Canadian Prime Minister Dan Neville before the ice hockey "
        "quarter-finals in Riga on Friday.",
        "Swedish Prime Minister Lars Enberg, whose bill had failed 6-4 4-6 in two votes, met the Canadian ambassador "
        "on Friday.",
    ],
)
def test_officials_meet_beside_a_match(text: str) -> None:
    assert len(compose(take_text(text, published="2031-03-13"), reader()).contacts) == 1
