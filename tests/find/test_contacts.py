"""Occasions stand in the order of their triggers; their parties and arguments are spans, none in furniture."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from reader.synthetic import link_arrays, readings, sure_of

from memcon.find.contacts import PLAIN, TRIGGER_BIAS, Argument, Occasion, find_occasions
from memcon.find.spans import decode, offsets
from memcon.reader import Reading
from memcon.reader.labels import MODES, ROLES, STATUSES
from memcon.record import Furniture

arrays = st.integers(0, 5).map(link_arrays)


def spans_of(occasion: Occasion) -> list[Argument]:
    return [occasion.trigger, *occasion.parties, *(a for found in occasion.arguments.values() for a in found)]


@given(reading=readings, heads=arrays)
def test_there_is_one_occasion_a_trigger_in_text_order(reading: Reading, heads: dict[str, object]) -> None:
    occasions = find_occasions(reading, heads)  # type: ignore[arg-type]
    triggers = [offsets(reading, f) for f in decode(reading, "contact_trigger", TRIGGER_BIAS)]
    assert [(o.trigger.start, o.trigger.end) for o in occasions] == triggers == sorted(triggers)


@given(reading=readings, heads=arrays)
def test_an_occasion_is_of_known_classes_and_its_spans_are_of_the_text(
    reading: Reading, heads: dict[str, object]
) -> None:
    for occasion in find_occasions(reading, heads):  # type: ignore[arg-type]
        assert occasion.mode in MODES and occasion.status in STATUSES
        assert set(occasion.arguments) == set(PLAIN)
        spans = [(p.start, p.end) for p in occasion.parties]
        assert len(spans) == len(set(spans))
        for party in occasion.parties:
            assert party.role in ROLES
        for argument in spans_of(occasion):
            assert 0 <= argument.start < argument.end <= len(reading.text)
            assert 0 <= argument.score <= 1.0001


@given(reading=readings, heads=arrays, start=st.integers(0, 80), length=st.integers(1, 60))
def test_nothing_is_taken_from_furniture(reading: Reading, heads: dict[str, object], start: int, length: int) -> None:
    furniture = [Furniture(start, start + length, "other")]
    for occasion in find_occasions(reading, heads, furniture):  # type: ignore[arg-type]
        for argument in spans_of(occasion):
            assert argument.end <= start or start + length <= argument.start


def test_a_text_without_words_has_no_occasions() -> None:
    assert find_occasions(sure_of([], "contact_trigger", []), link_arrays()) == []
