"""Where a journey goes: all of its hosts, and no place where there are several."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text
from memcon.resolve.parties.inside.itineraries import itinerary


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("flew to Berlin and Paris on Monday", ["DEU", "FRA"]),
        ("trip to Tokyo, Seoul and then Beijing", ["JPN", "KOR", "CHN"]),
        ("tour of Chile, Peru and Ecuador next week", ["CHL", "PER", "ECU"]),
        ("flew to Berlin and Paris protested", []),
        ("flew to Vienna, Austria, for talks", []),
        ("flew to Paris after Chile and Peru had asked her", []),
    ],
)
def test_a_row_of_states_is_where_a_journey_goes(text: str, codes: list[str]) -> None:
    assert [m.code for m in itinerary(text, 0, len(text))] == codes


@pytest.mark.usefixtures("trained_reader")
def test_a_journey_to_several_capitals_has_several_hosts_and_no_place() -> None:
    text = "Kenyan President Joseph Mwaura travelled to Oslo, Helsinki and Riga last month in a bid to sell tea."
    made = compose(take_text(text, published="2024-11-18"), reader())
    (contact,) = made.contacts
    assert {p.side for p in contact.participants} == {"KEN", "NOR", "FIN", "LVA"}
    assert contact.place is None


@pytest.mark.usefixtures("trained_reader")
def test_who_put_off_a_trip_to_where_he_was_due_is_the_guest_there() -> None:
    text = (
        "Latvian President Egils Ozols, who was due in Nairobi on Thursday, has postponed his trip because of illness. "
        "In January, Kenyan Prime Minister Joseph Mwaura said he would never sit down with Chilean leader Diego Lagos."
    )
    made = compose(take_text(text, published="2024-11-18"), reader())
    trip = next(c for c in made.contacts if c.mode == "visit")
    assert {(p.side, p.role) for p in trip.participants} == {("LVA", "guest"), ("KEN", "host")}


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    ("told", "sides"),
    [
        ("arrived in Oslo on Tuesday for a three-day visit", {"CHL", "NOR"}),
        ("is in Norway on his first official visit", {"CHL", "NOR"}),
        ("was in Santiago on Tuesday for a visit to a school", set()),
    ],
)
def test_where_one_arrived_for_a_visit_is_its_host(told: str, sides: set[str]) -> None:
    made = compose(take_text(f"Chilean Foreign Minister Diego Lagos {told}.", published="2022-06-15"), reader())
    assert {p.side for c in made.contacts for p in c.participants} == sides
