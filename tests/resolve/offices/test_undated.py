"""Whose state the table of offices tells in a text without a date: that of all who bore a name, or held its office."""

from __future__ import annotations

import pytest

from memcon.resolve.offices.incumbents import Role, ask_offices


@pytest.mark.parametrize(
    ("name", "office", "country"),
    [
        ("Macron", "President", "FRA"),
        ("Emmanuel Macron", "President", "FRA"),
        ("Angela Merkel", None, "DEU"),
        ("Macron", None, None),  # a surname alone may be anybody's
        ("Macron", "baker", None),
        ("Kim", "President", None),  # of several states
        ("Ylva Unheard-Of", "President", None),
    ],
)
def test_a_text_without_a_date_asks_for_all_who_bore_the_name(
    name: str, office: str | None, country: str | None
) -> None:
    role = Role("person", name, office=office, mentions={(0, len(name), "name")})
    ask_offices([role], None)
    assert role.country == country


@pytest.mark.parametrize(
    ("name", "named_in", "country"),
    [("Macron", {"FRA"}, "FRA"), ("Macron", {"CHL"}, None), ("Kim", {"PRK"}, None), ("Unheard-Of", {"FRA"}, None)],
)
def test_a_surname_alone_is_the_head_s_of_a_state_that_the_text_names(
    name: str, named_in: set[str], country: str | None
) -> None:
    role = Role("person", name, mentions={(0, len(name), "name")})
    ask_offices([role], None, frozenset(named_in))
    assert role.country == country


def test_who_serves_a_body_serves_no_state() -> None:
    role = Role("person", "Emmanuel Macron", office="President", body="EU", mentions={(0, 15, "name")})
    ask_offices([role], None)
    assert role.country is None
