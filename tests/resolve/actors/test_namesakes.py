"""Two of one surname: a monarch is called by his own name, and his son by his father's."""

from __future__ import annotations

import re
from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.namesakes import is_namesake
from memcon.resolve.offices.incumbents import Role, ask_offices


@pytest.mark.parametrize(
    ("known", "office", "name", "title", "another"),
    [
        ("Omar bin Faris", "Crown Prince", "Faris", "King", True),
        ("Omar bin Faris", "Crown Prince", "Faris", "Jordan's King", True),
        ("Faris", "King", "Omar Bin Faris", "Crown Prince", True),
        ("Omar bin Faris", "Crown Prince", "Faris", None, False),
        ("Omar bin Faris", "Crown Prince", "bin Faris", "Crown Prince", False),
        ("Omar Faris", "President", "Faris", "King", False),
    ],
)
def test_a_king_is_not_his_son(known: str, office: str, name: str, title: str | None, another: bool) -> None:
    role = Role("person", known, office=office)
    assert is_namesake(role, name, title, date(2019, 6, 13)) is another


@pytest.mark.parametrize(
    ("known", "office", "name", "title", "another"),
    [
        ("Lind", "President", "Carl Lind Jr.", None, True),
        ("Lind", "President", "Lind Jr", None, True),
        ("Lind", "President", "Carl Lind Jr.", "President", False),
        ("Lind", None, "Carl Lind, Jr.", None, False),
        ("Carl Lind Jr.", None, "Lind", "President", True),
        ("Carl Lind Jr.", "President", "Lind", "President", False),
        ("Carl Lind Jr.", None, "Lind", None, False),
        ("Macron", None, "Carl Macron Jr.", None, True),
        ("Carl Macron Jr.", None, "Macron", None, True),
    ],
)
def test_a_president_is_not_the_younger_of_his_family(
    known: str, office: str | None, name: str, title: str | None, another: bool
) -> None:
    role = Role("person", known, office=office)
    assert is_namesake(role, name, title, date(2023, 6, 13)) is another


def test_king_and_crown_prince_are_two_in_one_text() -> None:
    text = (
        "She met King Faris, the King's son, Crown Prince Omar bin Faris, and others. Prince Omar and King Faris left."
    )
    found = [
        Name(m.start(), m.end(), m[0], "Person", 0.9) for m in re.finditer("Omar bin Faris|Faris|Omar(?! bin)", text)
    ]
    cast = Cast(text, found, Sentences((0,), (len(text),)), date(2019, 6, 13))
    assert [role.name for role in cast.roles] == ["Faris", "Omar bin Faris"]


@pytest.mark.parametrize(
    ("known", "office", "name", "title", "another"),
    [
        ("Omar Faris", "foreign minister", "Faris", "Crown Prince", True),
        ("Faris", "Crown Prince", "Omar Faris", "Foreign Minister", True),
        ("Omar Faris", "foreign minister", "Faris", "Foreign Minister", False),
        ("Omar Faris", "foreign minister", "Faris", None, False),
        ("Omar Faris", "Foreign Minister Prince", "Faris", "Prince", False),
    ],
)
def test_a_crown_prince_is_no_minister_of_that_surname(
    known: str, office: str, name: str, title: str | None, another: bool
) -> None:
    assert is_namesake(Role("person", known, office=office), name, title, date(2019, 6, 13)) is another


def test_the_president_of_that_state_is_he_though_the_table_has_a_short_forename() -> None:
    role = Role("person", "Biden", office="President")
    assert not is_namesake(role, "Josephus Biden", "President of the United States", date(2022, 5, 1))
    assert is_namesake(role, "Frederick Biden", None, date(2022, 5, 1))


def test_a_president_s_son_of_the_same_name_holds_no_office() -> None:
    father = Role("person", "Trump", office="President", mentions={(0, 5, "name")})
    son = Role("person", "Donald Trump Jr", mentions={(10, 25, "name")})
    ask_offices([father, son], date(2017, 7, 11))
    assert (father.country, son.office) == ("USA", None)
    alone = Role("person", "Ferdinand Marcos Jr", office="President", mentions={(0, 19, "name")})
    ask_offices([alone], date(2023, 7, 11))
    assert (alone.office, alone.country) == ("President", "PHL")
