"""A place that is only passed, before or after what is told, is none of its."""

from __future__ import annotations

import pytest

import memcon


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("Before travelling to Lima, ", "Santiago"),
        ("After visiting Lima, ", "Santiago"),
        ("On her way back from Lima, ", "Santiago"),
    ],
)
def test_where_somebody_went_before_or_after_is_no_place(lead: str, place: str) -> None:
    text = (
        f"{lead}Norwegian Foreign Minister Ana Lund met with Chilean President Ida Rojas in Santiago to discuss fish."
    )
    (contact,) = memcon.read_text(text, published="2024-03-07").contacts
    assert contact.place is not None and contact.place.name == place


def test_where_somebody_leaves_is_where_it_was() -> None:
    text = "Before leaving Santiago, Norwegian Foreign Minister Ana Lund met with Chilean President Ida Rojas."
    (contact,) = memcon.read_text(text, published="2024-03-07").contacts
    assert contact.place is not None and contact.place.name == "Santiago"


@pytest.mark.parametrize(
    "event", ["three days ahead of the G7 summit in Hiroshima", "before the ministerial conference in Lima"]
)
def test_where_the_next_event_is_held_is_no_place(event: str) -> None:
    text = f"Japanese Prime Minister Ken Sato met Norwegian Prime Minister Ola Lund on Monday, {event}."
    contact = memcon.read_text(text, published="2024-03-07").contacts[0]
    assert contact.place is None


def test_a_place_of_its_own_stays_beside_the_next_event() -> None:
    text = "Japanese Prime Minister Ken Sato met Norwegian Prime Minister Ola Lund in Kyoto before the summit in Oita."
    (contact,) = memcon.read_text(text, published="2024-03-07").contacts
    assert contact.place is not None and contact.place.name == "Kyoto"
