"""Items of a row of topics that were not found beside those that were."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.find.topic_items import apart, beside, not_found


def items(text: str, *found: str) -> list[str]:
    topics = [(text.index(f), text.index(f) + len(f)) for f in found]
    return [text[a:b] for row in not_found(topics, text, lambda a, b: False).values() for a, b in row]


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        (
            "They reviewed the raid on Rosvik and the candidacies of both states.",
            "the raid on Rosvik",
            ["the candidacies of both states"],
        ),
        (
            "They touched upon the visa deal, the work of the commission, as well as mutual support in the Union.",
            "the visa deal",
            ["the work of the commission", "mutual support in the Union"],
        ),
        ("They also discussed Kestria, as well as the arms deal.", "the arms deal", ["Kestria"]),
        (
            "The talks were dedicated to friendship groups and election observation.",
            "election observation",
            ["friendship groups"],
        ),
    ],
)
def test_what_stands_in_a_row_with_a_topic_is_found(text: str, found: str, expected: list[str]) -> None:
    assert items(text, found) == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They discussed the border and agreed to meet again.", "the border"),
        ("They discussed the border, and Lund said it would open.", "the border"),
        ("They discussed a range of issues and the border.", "the border"),
        ("She hailed the border deal and the new road.", "the border deal"),
        ("They discussed trade with Norway and other states.", "trade with Norway"),
        ("They discussed the border, and Mr. Lund said it would open.", "the border"),
    ],
)
def test_what_is_no_item_of_a_row_is_not(text: str, found: str) -> None:
    assert items(text, found) == []


def test_an_item_that_was_found_is_not_found_again() -> None:
    text = "They reviewed the raid, the tariffs and the deal."
    assert items(text, "the raid", "tariffs", "the deal") == []


@given(st.text("ab, dthescuonr", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_items_stay_within_the_text(text: str, start: int, end: int) -> None:
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    assert all(0 <= low < high <= len(text) for low, high in beside(text, start, end))


@pytest.mark.parametrize(
    ("topic", "parts"),
    [
        ("fisheries and the situation in Haiti", ["fisheries", "the situation in Haiti"]),
        (
            "cooperation between Norway and Chile and the war in Sudan",
            ["cooperation between Norway and Chile", "the war in Sudan"],
        ),
        ("the link between tea and the war in Sudan", ["the link between tea and the war in Sudan"]),
        ("trade and investment", ["trade and investment"]),
    ],
)
def test_what_happens_elsewhere_is_a_topic_of_its_own(topic: str, parts: list[str]) -> None:
    assert [topic[a:b] for a, b in apart(topic, 0, len(topic))] == parts
