"""Where a text says whose side somebody is of, or whom he is with, that is his state."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast


def sides(text: str, *names: str, home: str | None = None) -> list[str | None]:
    found = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in names]
    cast = Cast(text, found, Sentences((0,), (len(text),)), date(2031, 5, 3), home)
    cast.finish()
    by_name = {role.name: number for number, role in enumerate(cast.roles)}
    return [cast.side(by_name[name]) for name in names]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("The Kenyan side was led by Jane Roe.", "KEN"),
        ("The Norwegians were there, and the Kenyan side by Minister of State Jane Roe.", "KEN"),
        ("Kenya's delegation, headed by the Deputy Minister of Trade, Jane Roe, arrived.", "KEN"),
        ("Present from the Kenyan side was Ambassador Jane Roe.", "KEN"),
        ("Jane Roe, heading a Kenyan delegation, arrived.", "KEN"),
        ("The Kenyan delegation included Minister Jane Roe.", "KEN"),
        ("They met a delegation of Kenya headed by Foreign Minister Jane Roe.", "KEN"),
        ("They met a delegation of the upper house of the Kenyan Parliament headed by the senator Jane Roe.", "KEN"),
        ("They met a delegation of the National Assembly of Kenya headed by Deputy Speaker Jane Roe.", "KEN"),
        ("They met Jane Roe, chairwoman of the Foreign Affairs Committee of the Storting.", "NOR"),
        ("They met Jane Roe, chairwoman of the Gardening Committee of the town.", None),
        ("A delegation of experts led by Jane Roe came to Kenya.", None),
        ("The Kenyan side was received by the mayor, who told Jane Roe a joke.", None),
        ("On the other side of Kenya, Jane Roe waited.", None),
        ("Jane Roe met a Kenyan delegation.", None),
    ],
)
def test_who_leads_a_side_is_of_it(text: str, state: str | None) -> None:
    assert sides(text, "Jane Roe") == [state]


def test_several_stand_behind_the_side_that_they_are_of() -> None:
    text = "From the Kenyan side, Minister Jane Roe and Ann Poe, and from the Peruvian side Ambassador Luis Paz came."
    assert sides(text, "Jane Roe", "Ann Poe", "Luis Paz") == ["KEN", "KEN", "PER"]


def test_who_accompanies_somebody_is_of_the_same_state() -> None:
    text = "Kenyan President Jane Roe was accompanied by Ann Poe and by the Chancellor, Max Moe, and met Luis Paz."
    assert sides(text, "Jane Roe", "Ann Poe", "Max Moe", "Luis Paz") == ["KEN", "KEN", "KEN", None]
    text = "Jane Roe met Kenyan President Ann Poe, who was accompanied by Max Moe."
    assert sides(text, "Jane Roe", "Ann Poe", "Max Moe") == [None, "KEN", "KEN"]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("She met Kenyan lawmakers Jane Roe, Ann Poe and Max Moe.", ["KEN", "KEN", "KEN"]),
        ("She met Kenya's chief trade negotiators Jane Roe, Ann Poe, and Max Moe.", ["KEN", "KEN", "KEN"]),
        ("She met Kenyan lawmakers, whom Jane Roe, Ann Poe and Max Moe know.", [None, None, None]),
        ("She met Kenyan lawmakers Jane Roe, whom Ann Poe and Max Moe know.", [None, None, None]),
        ("She met lawmakers Jane Roe, Ann Poe and Max Moe in Kenya.", [None, None, None]),
    ],
)
def test_who_are_named_behind_a_plural_noun_are_of_its_state(text: str, states: list[str | None]) -> None:
    assert sides(text, "Jane Roe", "Ann Poe", "Max Moe") == states


@pytest.mark.parametrize(
    ("last", "home", "state"),
    [
        ("and Senior Minister Max Moe", None, "KEN"),
        ("and member of the Council Max Moe", None, "KEN"),
        ("and Senior Minister Max Moe", "KEN", None),
        ("and Ambassador Max Moe", None, None),
        ("while Senior Minister Max Moe", None, None),
    ],
)
def test_who_is_named_behind_two_of_a_state_is_of_it(last: str, home: str | None, state: str | None) -> None:
    text = f"She met Kenyan President Jane Roe, Kenyan Premier Ann Poe {last} was away."
    named = sides(text, "Jane Roe", "Ann Poe", "Max Moe", home="NOR" if home is None else home)
    assert named[2] == (state or (home if named[2] == home else None))


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("She spoke with Jane Roe of the Kenyan Foreign Ministry.", "KEN"),
        ("She spoke with Jane Roe of the Kenyan Football Federation.", None),
        ("She spoke with Jane Roe of the Foreign Ministry.", None),
    ],
)
def test_who_is_of_an_organ_of_a_state_serves_it(text: str, state: str | None) -> None:
    assert sides(text, "Jane Roe") == [state]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("She met Mr Roe of the Kenyan delegation.", "KEN"),
        ("She met Mr Roe from the Kenyan Foreign Ministry, who was late.", "KEN"),
        ("She met Mr Roe, of the Kenyan permanent mission.", "KEN"),
        ("She met my Kenyan colleague, Defence Minister Roe, at noon.", "KEN"),
        ("She met her Kenyan colleague Roe at noon.", "KEN"),
        ("She met Mr Roe of the Kenyan Coffee Board.", None),
        ("She met Mr Roe of the parliament that Kenya had before.", None),
        ("She met my colleague from the Kenyan coast, Mr Roe.", None),
    ],
)
def test_who_is_of_an_organ_or_a_colleague_of_a_state_is_of_it(text: str, state: str | None) -> None:
    assert sides(text, "Roe") == [state]
