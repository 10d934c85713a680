"""Mentions of one name in one text agree on what it is."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from reader.synthetic import COLUMNS, Word, reading_of, readings

from memcon.find.names.onetype import with_one_type
from memcon.find.spans import Found, decode
from memcon.reader import Reading
from memcon.reader.labels import ENTITY_TYPES


def told(*mentions: tuple[str, str, float]) -> tuple[Reading, list[Found]]:
    """A text of one-word names, each with the type that the reader gives it and how high the logit of that is."""
    reading = reading_of([Word(1, letters, 1) for letters, *_ in mentions])
    logits = reading.logits.copy()
    logits[:, COLUMNS["name"]] = 0
    found = []
    for at, (_, kind, height) in enumerate(mentions):
        logits[at, COLUMNS["name"].start + 1 + 2 * ENTITY_TYPES.index(kind)] = height
        found.append(Found(at, at, kind, 0.9))
    return replace(reading, logits=logits), found


def types(*mentions: tuple[str, str, float]) -> list[str]:
    return [name.type for name in with_one_type(*told(*mentions))]


def test_a_name_is_what_most_of_its_mentions_are() -> None:
    assert types(("Weiss", "Person", 4), ("Weiss", "Location", 2), ("Weiss", "Person", 4)) == ["Person"] * 3


def test_one_sure_mention_decides_over_an_unsure_one() -> None:
    assert types(("Weiss", "Location", 2), ("Weiss", "Person", 9)) == ["Person", "Person"]


def test_two_mentions_that_are_as_sure_stay_as_they_are() -> None:
    assert types(("Osk", "Location", 6), ("Osk", "Person", 6)) == ["Location", "Person"]


def test_other_words_decide_nothing() -> None:
    assert types(("Weiss", "Location", 2), ("Weisz", "Person", 9)) == ["Location", "Person"]


def test_a_whole_name_tells_what_a_part_of_it_is() -> None:
    made, found = told(("Abel", "Person", 9), ("Weiss", "Person", 9), ("Abel", "Location", 3), ("Abel", "Person", 4))
    whole = [Found(0, 1, "Person", 0.9), *found[2:]]
    assert [name.type for name in with_one_type(made, whole)] == ["Person"] * 3
    assert [name.type for name in with_one_type(made, found[2:])] == ["Location", "Person"]


def test_a_month_is_no_prime_minister() -> None:
    assert types(("May", "Date", 3), ("May", "Person", 9), ("May", "Person", 9)) == ["Date", "Person", "Person"]


@given(readings)
def test_only_types_change(reading: Reading) -> None:
    before = decode(reading, "name")
    after = with_one_type(reading, before)
    assert [(f.first, f.last, f.score) for f in after] == [(f.first, f.last, f.score) for f in before]
