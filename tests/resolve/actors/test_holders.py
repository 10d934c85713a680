"""Titles and nouns of whom was told before: the visitor, the envoy, the trade commissioner, the supreme leader."""

from __future__ import annotations

from datetime import date

import pytest
from resolve.actors.test_pointing import actor, cast_of

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.offices.incumbents import Role, ask_offices

CALL = "Norwegian Ambassador Ola Lund called on President Ana Rojas in Osk. "


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (CALL + "She told the visitor so.", "the visitor", "Ola Lund"),
        (CALL + "The ministry said the envoy agreed.", "the envoy", "Ola Lund"),
        (
            CALL + "Trade Commissioner Ines Dorn left. The trade commissioner smiled.",
            "The trade commissioner",
            "Ines Dorn",
        ),
    ],
)
def test_a_description_means_whom_the_text_told(text: str, words: str, who: str) -> None:
    cast = cast_of(text, *(n for n in ("Ola Lund", "Ana Rojas", "Ines Dorn") if n in text))
    assert cast.roles[actor(cast, words)].name == who


def test_the_trade_commissioner_is_not_the_minister() -> None:
    cast = cast_of(CALL + "The trade commissioner smiled.", "Ola Lund", "Ana Rojas")
    assert cast.roles[actor(cast, "The trade commissioner")].name not in ("Ola Lund", "Ana Rojas")


def test_a_supreme_leader_is_no_president() -> None:
    text = "Iran's supreme leader spoke. President Hassan Rouhani left. Ali Khamenei stayed."
    names = ("Hassan Rouhani", "Ali Khamenei")
    found = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in names]
    cast = Cast(text, found, Sentences((0,), (len(text),)), date(2019, 6, 13))
    number = cast.actor_for(0, len("Iran's supreme leader"))
    assert number is not None
    assert cast.roles[number].name == "Ali Khamenei"


def test_the_head_of_a_commission_serves_it_under_each_spelling_of_the_name() -> None:
    for office in (None, "Commission President"):
        role = Role("person", "Jean-Claude Juncker", office=office, mentions={(0, 19, "name")})
        ask_offices([role], date(2019, 2, 4))
        assert (role.country, role.body) == (None, "EU")
