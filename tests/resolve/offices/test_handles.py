"""Handles of a network and labels of a conversation name persons."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.offices.handles import spelled, with_handles
from memcon.resolve.offices.labels import with_labels

TODAY = date(2022, 5, 11)


@pytest.mark.parametrize(
    ("handle", "name"),
    [("AnaRoe", "Ana Roe"), ("SecRoe", "Roe"), ("ARoe", "Roe"), ("Anaroe", "Anaroe"), ("AnaRoe7", "AnaRoe7")],
)
def test_the_words_of_a_handle_are_spelled_apart(handle: str, name: str) -> None:
    assert spelled(handle) == name


def test_a_handle_of_a_known_person_is_a_name() -> None:
    text = "“Met @AnnaLind in Oslo,” @StateHarbour and press@AnnaLind.example wrote. “Good call with @SecBlinken.”"
    made = with_handles([], text, TODAY)
    assert [text[n.start : n.end] for n in made] == ["AnnaLind", "SecBlinken"]
    cast = Cast(text, made, Sentences((0,), (len(text),)), TODAY)
    cast.finish()
    assert [(r.name, r.country) for r in cast.roles if r.kind == "person"] == [("Anna Lind", None), ("Blinken", "USA")]


def test_who_answers_under_a_full_name_is_a_person() -> None:
    text = "The Courier: Who rang?\n\nIlse Dorn: Jan Volk rang me.\n\nThe Courier: When?\n\nIlse Dorn: I forget."
    first, second = text.index("Ilse"), text.rindex("Ilse")
    place = Name(first, first + 9, "Ilse Dorn", "Location", 0.6)
    made = with_labels([place], text)
    assert [(n.start, n.text, n.type) for n in made] == [
        (first, "Ilse Dorn", "Person"),
        (second, "Ilse Dorn", "Person"),
    ]
    body = Name(first, first + 9, "Ilse Dorn", "Organization", 0.6)
    assert with_labels([body], text)[0] == body
    assert with_labels([], "North Korea: We wait.\n\nQ: Why?\n\nNorth Korea: We do.") == []
