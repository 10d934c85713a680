"""A compound beside an occasion's noun names its sides."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text
from memcon.resolve.parties.inside.compounds import sides_in_compound


@pytest.mark.parametrize(
    ("text", "noun", "sides"),
    [
        ("The EU-China summit was short.", "summit", ["EU", "CHN"]),
        ("A US-Japan-South Korea summit followed.", "US-Japan-South Korea summit", ["USA", "JPN", "KOR"]),
        ("U.S.–Norway trade talks resumed.", "talks", ["USA", "NOR"]),
        ("Sino-American talks resumed.", "talks", ["CHN", "USA"]),
        ("A (Chile-Norway-Peru) meeting is planned.", "meeting", ["CHL", "NOR", "PER"]),
        ("the next meeting of the Joint Norwegian-Chilean Commission", "next meeting", ["NOR", "CHL"]),
        ("a meeting of the Norway-Chile Council in Oslo", "meeting of the Norway-Chile Council", ["NOR", "CHL"]),
        ("Indo-Pacific talks went on.", "talks", []),
        ("A Chinese-American businessman held talks.", "talks", []),
        ("The Norwegian-Chilean ministers met.", "met", []),
        ("Norwegian-Chilean trade grew, and talks went on.", "talks", []),
        ("The US-led talks went on.", "talks", []),
    ],
)
def test_the_parts_of_a_compound_are_sides(text: str, noun: str, sides: list[str]) -> None:
    start = text.index(noun)
    found = sides_in_compound(text, start, start + len(noun))
    assert [code for code, *_ in found] == sides
    assert all(0 <= a < b <= len(text) for _, a, b in found)


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("The EU-China summit will take place on 1 April by video link, Brussels said.", {"EU", "CHN"}),
        ("Franco-German consultations took place in Meseberg on Tuesday.", {"FRA", "DEU"}),
        ("US and Iran will hold a second round of talks in Muscat on Saturday.", {"USA", "IRN"}),
    ],
)
def test_who_meets_at_talks_named_by_a_compound(text: str, sides: set[str]) -> None:
    made = compose(take_text(text, published="2022-01-28"), reader())
    assert [{p.side for p in c.participants} for c in made.contacts] == [sides]


@pytest.mark.usefixtures("trained_reader")
def test_somebody_of_two_nations_is_one() -> None:
    text = "A Chinese-American businessman held talks with Canadian Prime Minister Ana Roe on Monday."
    made = compose(take_text(text, published="2022-01-28"), reader())
    assert all(len(c.participants) == 2 for c in made.contacts)


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "German Foreign Minister Anna Roe met her French and Polish counterparts, Claire Dubois and Jan Nowak, "
            "in Weimar.",
            {"Anna Roe", "Claire Dubois", "Jan Nowak"},
        ),
        (
            "Kenyan President Joseph Mwaura met his Ugandan and Tanzanian counterparts in Arusha on Monday.",
            {"Joseph Mwaura", "Uganda", "Tanzania"},
        ),
        (
            "Norwegian Prime Minister Ida Lunde met the Foreign Ministers of Kenya and Chile, Grace Otieno and Ana "
            "Roe, in Oslo on Monday.",
            {"Ida Lunde", "Grace Otieno", "Ana Roe"},
        ),
    ],
)
def test_counterparts_of_several_states_are_several(text: str, people: set[str]) -> None:
    made = compose(take_text(text, published="2022-01-28"), reader())
    names = {a.id: a.name for a in made.actors}
    assert [{names[p.actor] for p in c.participants} for c in made.contacts] == [people]
