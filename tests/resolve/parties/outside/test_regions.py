"""Who tours a region is no guest of each state that the sentence names behind it."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text
from memcon.resolve.parties.outside.regions import is_behind_region


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("Lind will [travel] across the Middle East and Europe to win partners against rebels in Mali.", True),
        ("Lind began [a tour] of Africa, where many fear the war in Mali.", True),
        ("Lind began [a tour] of Africa, including Chad, Niger and Mali.", False),
        ("Lind began [a trip] to Africa with stops in Mali.", False),
        ("Lind began [a trip] to Mali.", False),
    ],
)
def test_a_state_behind_a_region(text: str, behind: bool) -> None:
    start, end = text.index("["), text.index("]") - 1
    text = text.replace("[", "").replace("]", "")
    assert is_behind_region(text, (start, end), len(text), text.index("Mali")) is behind


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "Norway's Carl Lind in the coming days will travel across Africa to win partners against rebels in Mali.",
            set(),
        ),
        (
            "Norway's Carl Lind addressed the US Congress on Monday about his doubts on a nuclear deal with Iran.",
            {"USA"},
        ),
        ("Norway's Carl Lind began a tour of Africa on Monday, which takes him to Chad.", {"TCD"}),
        ("Norway's Carl Lind is on a trip that started on Monday with a visit to Mali.", {"MLI"}),
    ],
)
def test_the_hosts_are_where_the_journey_goes(text: str, hosts: set[str]) -> None:
    made = compose(take_text(text, published="2022-06-15"), reader())
    assert {p.side for c in made.contacts for p in c.participants if p.side != "NOR"} == hosts
