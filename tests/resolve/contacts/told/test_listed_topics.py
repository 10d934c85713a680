"""A topic that is a list of things is each of them; what shares a noun, an owner or a verb stays together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.resolve.contacts.told.listed_topics import listed

PLACES = ("Peru", "Chile", "the Barents Sea", "Kenya", "Oslo", "Norway")


def items(topic: str, before: str = "") -> list[str]:
    text = before + topic
    found = listed(text, len(before), len(text), lambda a, b: text[a:b] in PLACES)
    return [text[a:b] for a, b in found]


@pytest.mark.parametrize(
    ("topic", "expected"),
    [
        ("Peru, Chile, Kenya", ["Peru", "Chile", "Kenya"]),
        ("Peru and the Barents Sea", ["Peru", "the Barents Sea"]),
        ("grain prices, Chile and piracy", ["grain prices", "Chile", "piracy"]),
        (
            "civil aviation, radio and coastal navigation, harbours",
            ["civil aviation", "radio and coastal navigation", "harbours"],
        ),
        ("defence and trade, energy and fish stocks", ["defence and trade", "energy and fish stocks"]),
        (
            "reopening ports, dredging channels and hiring pilots",
            ["reopening ports", "dredging channels", "hiring pilots"],
        ),
        ("a 12-hour truce and a ferry for the wounded", ["a 12-hour truce", "a ferry for the wounded"]),
        ("the recent vote and Lund's plan for the canal", ["the recent vote", "Lund's plan for the canal"]),
        ("lifting the ban and opening the strait", ["lifting the ban", "opening the strait"]),
    ],
)
def test_a_list_is_each_of_its_items(topic: str, expected: list[str]) -> None:
    assert items(topic) == expected


@pytest.mark.parametrize(
    "topic",
    [
        "economic, military and other ties",
        "Peru's economy, trade and ports",
        "the flow of grain, water and medicine",
        "trade in copper, tin and fish meal",
        "peace, security and stability in the region",
        "Oslo, the capital",
        "the envoy, Ola Roe",
        "a fund, Lind Partners",
        "Oslo, Norway",
        "Peruvian sailor, poet and teacher Ola Roe",
        "cleaner, quieter ships",
        "trade and investment",
        "the export and storage of grain",
        "Chile and its fishermen",
        "opening and dredging the port",
        "the war in Peru and the states around it",
        "what Peru, Chile and Kenya will pay",
    ],
)
def test_what_belongs_together_stays_so(topic: str) -> None:
    assert items(topic) == [topic]


def test_what_is_done_to_a_list_stays_with_it() -> None:
    assert items("protect seals, whales and coral reefs", "agreed to ") == ["protect seals, whales and coral reefs"]
    assert items("Peru and the Barents Sea", "lines between ") == ["Peru and the Barents Sea"]


@given(st.text(alphabet="Aab ,d\n’'the-ing", max_size=60))
def test_items_are_of_the_topic_in_order(text: str) -> None:
    found = listed(text, 0, len(text), lambda a, b: False)
    assert all(a <= b for a, b in found) and found == sorted(found)
    assert found[0][0] == 0 and found[-1][1] == len(text)
