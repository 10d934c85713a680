"""Who serves a body of states, and who is meant by a surname, as of the day and by "Mr." or "Ms."."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.offices.served import side_in


def side(text: str, name: str, day: date) -> str | None:
    cast = Cast(text, [Name(text.index(name), text.index(name) + len(name), name, "Person", 0.9)], _one(text), day)
    cast.finish()
    return cast.side(0)


def _one(text: str) -> Sentences:
    return Sentences((0,), (len(text),))


@pytest.mark.parametrize(
    ("text", "name", "day", "expected"),
    [
        ("EU Ambassador Jane Roe left.", "Jane Roe", date(2031, 5, 3), "EU"),
        ("UN Ambassador Jane Roe left.", "Jane Roe", date(2031, 5, 3), None),
        ("EU Ambassador Gordon Sondland left.", "Gordon Sondland", date(2019, 5, 3), "USA"),
        ("Michel Barnier left.", "Michel Barnier", date(2018, 5, 3), "EU"),
        ("Barnier left.", "Barnier", date(2018, 5, 3), "EU"),
        ("Michel Barnier left.", "Michel Barnier", date(2024, 10, 3), "FRA"),
        ("Dutch minister Frans Timmermans left.", "Frans Timmermans", date(2016, 5, 3), "NLD"),
        ("Ms. Harris left.", "Harris", date(2024, 5, 3), "USA"),
        ("Mr. Harris left.", "Harris", date(2018, 5, 3), "KNA"),
    ],
)
def test_who_serves_whom(text: str, name: str, day: date, expected: str | None) -> None:
    assert side(text, name, day) == expected


def test_a_group_is_a_side_of_its_own_whoever_s_it_is() -> None:
    text = "Yemen's Houthis left. Yemen's government stayed."
    cast = Cast(text, [], _one(text), date(2031, 5, 3))
    group, state = (
        cast.actor_for(text.index(w), text.index(w) + len(w)) for w in ("Yemen's Houthis", "Yemen's government")
    )
    assert group is not None
    assert state is not None
    assert (cast.side(group), cast.side(state)) == ("Houthis", "YEM")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Gaza's Hamas rulers", "Hamas"),
        ("Afghanistan’s Taliban government", "Taliban"),
        ("the Taliban leaders", "Taliban"),
        ("Norway's government", "NOR"),
        ("Norway's EU leaders", "NOR"),
    ],
)
def test_a_group_that_rules_a_land_is_not_that_land(words: str, expected: str) -> None:
    text = f"Brekke met {words} on Monday."
    cast = Cast(text, [], _one(text), date(2031, 5, 3))
    number = cast.actor_for(text.index(words), text.index(words) + len(words))
    assert number is not None
    assert cast.side(number) == expected


@pytest.mark.parametrize(
    ("title", "side"),
    [
        ("deputy chairman of the Security Council", None),
        ("secretary of the National Security Council", None),
        ("chairman of the UN Security Council", "UN"),
        ("President of the Security Council", "UN"),
        ("Secretary of the Chilean Security Council", "CHL"),
    ],
)
def test_a_state_s_security_council_is_not_the_united_nations(title: str, side: str | None) -> None:
    assert side_in(title) == side
