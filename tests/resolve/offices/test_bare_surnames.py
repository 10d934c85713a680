"""A common surname with a courtesy and no office is no minister's of a state that the text never names."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.resolve.offices.holdings import Holding
from memcon.resolve.offices.incumbents import Role, _is_known_of_body, ask_offices


@pytest.mark.parametrize(
    ("name", "courtesy", "office", "named", "country"),
    [
        ("Hassan", "male", None, frozenset({"NOR"}), None),
        ("Hassan", "male", None, frozenset({"MYS"}), "MYS"),
        ("Hassan", "male", "Foreign Minister", frozenset({"NOR"}), "MYS"),
        ("Lavrov", "male", None, frozenset({"NOR"}), "RUS"),
        ("Putin", "male", None, frozenset({"NOR"}), "RUS"),
    ],
)
def test_a_minister_is_meant_where_his_state_is_named(
    name: str, courtesy: str | None, office: str | None, named: frozenset[str], country: str | None
) -> None:
    role = Role("person", name, office=office, courtesy=courtesy)
    role.mentions.add((0, 5, "name"))
    ask_offices([role], date(2024, 3, 13), named)
    assert role.country == country


@pytest.mark.parametrize(
    ("office", "known"),
    [
        ("Secretary-General", True),
        ("Assistant Secretary-General", False),
        ("Deputy Secretary-General", False),
        ("Spokesman for the Secretary", False),
    ],
)
def test_who_heads_a_body_is_known_by_the_surname_and_none_below(office: str, known: bool) -> None:
    assert (
        _is_known_of_body(Holding("Ida Lund", office, "head of body", None, "UN", None, None, None, None, "IGO"))
        is known
    )
