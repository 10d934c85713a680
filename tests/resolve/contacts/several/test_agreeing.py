"""A meeting agreed on in a call has a day and a place of its own, and the people of the call."""

from __future__ import annotations

import re

import pytest

from memcon.find.contacts import Argument, Occasion, Party
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.several.agreeing import with_agreed
from memcon.resolve.contacts.several.clauses import Bounded


def told(text: str, *triggers: tuple[str, str]) -> list[tuple[str, list[str], list[str]]]:
    """Of each occasion its status, the people and the days that are left."""
    people = tuple(Party(m.start(), m.end(), 0.6, "party") for m in re.finditer("Lind|Oduya|Rojas", text))
    days = tuple(Argument(m.start(), m.end(), 0.9) for m in re.finditer(r"\w+day\b", text))
    found = []
    for i, (words, mode) in enumerate(triggers):
        at = text.index(words)
        own = people if i == 0 else people[1:]
        arguments: dict[str, tuple[Argument, ...]] = {"time": days, "place": ()}
        found.append(Bounded(Occasion(Argument(at, at + len(words), 0.9), mode, "planned", False, own, arguments, 0.9)))
    low = [0, *(m.end() for m in re.finditer(r"\.\s", text))]
    sentences = Sentences(tuple(low), (*low[1:], len(text)))
    return [
        (
            b.occasion.status,
            [text[p.start : p.end] for p in b.occasion.parties],
            [text[a.start : a.end] for a in b.occasion.arguments["time"]],
        )
        for b in with_agreed(found, sentences, text)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lind and Oduya agreed in a phone call to meet in Oslo on Sunday.",
        "Lind and Oduya agreed during their call to meet on Sunday, a spokesman for Rojas said.",
    ],
)
def test_who_agreed_in_a_call_to_meet_will_meet_on_the_day_behind(text: str) -> None:
    call, meeting = told(text, ("call", "call"), ("meet", "meeting"))
    assert call[0] == "held" and call[2] == []
    assert meeting[0] == "planned" and meeting[2] == ["Sunday"]
    assert meeting[1][:2] == ["Lind", "Oduya"]


def test_the_day_of_the_call_is_not_that_of_the_meeting() -> None:
    call, talks = told(
        "Lind and Oduya agreed in a call on Monday to hold new talks on Sunday.", ("call", "call"), ("talks", "talks")
    )
    assert (call[2], talks[2]) == (["Monday"], ["Sunday"])


def test_a_call_may_be_told_behind_what_was_agreed_there() -> None:
    meeting, call = told(
        "Lind and Oduya agreed to meet on Sunday in a phone call on Monday.",
        ("meet", "meeting"),
        ("phone call", "call"),
    )
    assert meeting[0] == "planned"
    assert (call[0], call[2]) == ("held", ["Monday"])


@pytest.mark.parametrize(
    "text",
    [
        "Lind and Oduya planned a call and are to meet on Sunday.",
        "Lind and Oduya agreed in a call. Rojas hopes to meet them on Sunday.",
        "Lind and Oduya agreed in principle on a call before they meet on Sunday.",
    ],
)
def test_what_was_not_agreed_in_the_call_is_as_it_was(text: str) -> None:
    call, meeting = told(text, ("call", "call"), ("meet", "meeting"))
    assert call[0] == "planned" and call[2] == ["Sunday"]
    assert meeting[1][:1] == ["Oduya"]


def test_others_who_are_named_behind_are_whom_he_will_meet() -> None:
    text = "Lind and Oduya agreed in a phone call to meet with Rojas on Sunday."
    assert told(text, ("call", "call"), ("meet", "meeting"))[1][1] == ["Oduya", "Rojas"]
