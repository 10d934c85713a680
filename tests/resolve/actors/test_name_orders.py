"""Names in another order, given names alone, and names that are told in a row with their offices."""

from __future__ import annotations

import re
from datetime import date

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast


def test_a_name_in_the_other_order_is_the_same_person() -> None:
    text = "Premier Janos Varga spoke. Later Varga Janos met Varga Ilona. Kim Do Yun saw Do-yun Kim."
    cast = named(text, "Janos Varga", "Varga Janos", "Varga Ilona", "Kim Do Yun", "Do-yun Kim")
    assert [role.name for role in cast.roles] == ["Janos Varga", "Varga Ilona", "Kim Do Yun"]


def test_a_family_in_capitals_before_the_given_name_is_the_surname() -> None:
    text = "Talk with Minister Tanaka. Mr. TANAKA Kenji spoke. ROE Ana left, and so did Ana Roe."
    cast = named(text, "Tanaka", "TANAKA Kenji", "ROE Ana", "Ana Roe")
    assert len(cast.roles) == 2


def test_which_one_of_his_name_a_monarch_is_is_no_surname() -> None:
    text = "King Karim II spoke. Karim left, and King Karim II went with Zahir II."
    cast = named(text, "Karim II", "Karim", "Zahir II")
    assert [role.name for role in cast.roles] == ["Karim II", "Zahir II"]


def test_a_given_name_alone_is_not_whose_family_is_called_so() -> None:
    text = "Yang Jiechi came with Vice-Premier Wang Yang of China, who spoke. Wang Yang left, while Yang stayed."
    text = "China's " + text
    cast = named(text, "Yang Jiechi", "Wang Yang", "Yang")
    number = cast.actor_for(text.rindex("Yang"), text.rindex("Yang") + 4)
    assert number is not None
    assert cast.roles[number].name == "Yang Jiechi"


def test_i_beside_somebody_is_no_person_of_that_name() -> None:
    text = "The President and I spoke."
    cast = named(text)
    number = cast.actor_for(0, len("The President and I"))
    assert number == cast.actor_for(0, len("The President"))


def test_the_offices_of_several_countries_are_one_each() -> None:
    text = "The two countries' foreign ministers, Ana Roe, Carl Lind and Ida Moe, signed it."
    cast = named(text, "Ana Roe", "Carl Lind", "Ida Moe")
    cast.actor_for(0, text.index(", signed"))
    cast.actor_for(0, text.index(" and Ida"))
    assert [role.office for role in cast.roles][:3] == ["foreign minister", None, None]


def named(text: str, *names: str) -> Cast:
    found = sorted(
        (Name(m.start(), m.end(), n, "Person", 0.9) for n in names for m in re.finditer(rf"\b{n}\b", text)),
        key=lambda n: n.start,
    )
    whole = [n for n in found if not any(o is not n and o.start <= n.start and n.end <= o.end for o in found)]
    return Cast(text, whole, Sentences((0,), (len(text),)), date(2019, 6, 13))
