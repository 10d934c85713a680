"""Whom somebody met or greeted is nobody's words; what he says of whom he met is."""

from __future__ import annotations

import re

import pytest

from memcon.find.attributions import Quotation
from memcon.find.mentions import Name
from memcon.resolve.attributions.meeting_words import only_meets

NAMES = {"Karl Weiss": "Person", "Ana Petrova": "Person", "Jon Dahl": "Person", "Midport": "Location"}


def quotes_nothing(cue: str, content: str) -> bool:
    text = f"Karl Weiss {cue} {content}."
    names = [Name(*m.span(), word, kind, 0.9) for word, kind in NAMES.items() for m in re.finditer(word, text)]
    low = len("Karl Weiss ")
    spans = ((low, low + len(cue)), (low + len(cue) + 1, len(text) - 1))
    return only_meets(Quotation(((0, low - 1),), spans[:1], spans[1:], 0.9), text, sorted(names, key=lambda n: n.start))


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("spoke by phone with", "President Ana Petrova on the harbour treaty"),
        ("yesterday spoke on the phone with", "Prime Minister Ana Petrova and Chancellor Jon Dahl"),
        ("met", "his visiting counterpart, Ana Petrova"),
        ("telephoned", "Ana Petrova"),
        ("sees", "Foreign Minister Ana Petrova in Midport"),
        ("congratulated", "Ana Petrova in a phone call on Thursday"),
        ("held", "a telephone conversation with"),
        ("called on", "President Ana Petrova"),
        ("called on", "Prime Minister Ana Petrova at"),
        ("called on", "Defence Minister Ana Petrova at her office on Tuesday"),
        ("called on", "the president to discuss the harbour"),
        ("summoned", "the Norwegian ambassador"),
    ],
)
def test_whom_somebody_met_or_greeted_is_no_content(cue: str, content: str) -> None:
    assert quotes_nothing(cue, content)


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("thanked", "Ana Petrova for her help"),
        ("called", "President Ana Petrova a liar"),
        ("saw", "Ana Petrova as a friend of peace"),
        ("told", "Ana Petrova that trade must grow"),
        ("spoke of", "Ana Petrova"),
        ("endorsed", "Ana Petrova"),
        ("met", "a wall of silence from Ana Petrova"),
        ("held", "that Ana Petrova was right"),
    ],
)
def test_what_is_said_of_somebody_stays(cue: str, content: str) -> None:
    assert not quotes_nothing(cue, content)


@pytest.mark.parametrize(
    "content",
    [
        "Ana Petrova to open the harbour",
        "President Ana Petrova on Friday to release the crew",
        "Ana Petrova for help",
        "the president not to sign",
        "the government to resign",
    ],
)
def test_whom_somebody_called_on_to_act_was_asked(content: str) -> None:
    assert not quotes_nothing("called on", content)
