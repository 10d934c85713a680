"""Occasions stand in the order of their triggers; their parties and arguments are spans, none in furniture."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from reader.synthetic import Word, bio, link_arrays, reading_of, readings, sure_of

from memcon.find.contacts import PLAIN, TRIGGER_BIAS, Argument, Occasion, ended, find_occasions
from memcon.find.spans import Found, decode, joined_up, offsets
from memcon.reader import Reading
from memcon.reader.labels import MODES, ROLES, STATUSES
from memcon.record import Furniture

arrays = st.integers(0, 5).map(link_arrays)


def spans_of(occasion: Occasion) -> list[Argument]:
    return [occasion.trigger, *occasion.parties, *(a for found in occasion.arguments.values() for a in found)]


@given(reading=readings, heads=arrays)
def test_there_is_one_occasion_a_trigger_in_text_order(reading: Reading, heads: dict[str, object]) -> None:
    occasions = find_occasions(reading, heads)  # type: ignore[arg-type]
    found = decode(reading, "contact_trigger", TRIGGER_BIAS)
    triggers = [(o.trigger.start, o.trigger.end) for o in occasions]
    assert triggers == sorted(triggers)
    parts = [offsets(reading, f) for f in found]
    assert all(sum(a <= start < b or start <= a < end for a, b in triggers) <= 1 for start, end in parts)
    assert {a for a, _ in triggers} <= {a for a, _ in parts}
    assert all(b <= max(end for _, end in parts) for _, b in triggers)


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


def test_a_topic_in_two_pieces_is_one_and_leads_to_nothing_more() -> None:
    made = [Word(1, letters, 1) for letters in ["ensuring", "aid", "and", "safe", "passage", "for", "all", "of", "the"]]
    reading = reading_of(made)
    pieces = [Found(0, 0, "topic", 0.9), Found(1, 1, "topic", 0.8), Found(3, 8, "topic", 0.6)]
    joined = [ended(reading, f) for f in joined_up(reading, pieces)]
    assert [reading.text[slice(*offsets(reading, f))] for f in joined] == ["ensuring aid", "safe passage for all"]
    assert joined[0].score == 0.85


def test_a_paragraph_parts_what_stands_side_by_side() -> None:
    reading = reading_of([Word(1, "talks", 1), Word(3, "visit", 1)])
    two = [Found(0, 0, "trigger", 0.9), Found(1, 1, "trigger", 0.9)]
    assert joined_up(reading, two) == two


def test_no_trigger_lies_in_the_middle_of_a_name() -> None:
    made = [Word(1, letters, 1) for letters in ("Mette", "Moe", "met", "Ada")]
    reading = sure_of(made, "contact_trigger", bio("contact_trigger", [(0, 0, "trigger"), (2, 2, "trigger")], 4))
    name = (reading.text.index("Mette"), reading.text.index("Moe") + 3)
    found = [[o.trigger.start for o in find_occasions(reading, link_arrays(), people=p)] for p in ([], [name])]
    assert found == [[name[0], reading.text.index("met")], [reading.text.index("met")]]
