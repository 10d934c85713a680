"""What "the calls" tell is of each of the contacts that one word told."""

from __future__ import annotations

import pytest

import memcon
from memcon.find.contacts import Argument
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.plurals import beside, in_the_plural


def draft(text: str, words: str) -> Draft:
    at = text.index(words)
    return Draft(Argument(at, at + len(words), 0.9), "call", "held", False, 0.9, [], None, None)


@pytest.mark.parametrize(("words", "plural"), [("the calls", True), ("calls", True), ("meeting", False)])
def test_words_in_the_plural(words: str, plural: bool) -> None:
    assert (
        in_the_plural(
            draft("Nobody asked for the calls or the meeting.", words), "Nobody asked for the calls or the meeting."
        )
        is plural
    )


def test_those_of_one_word_stand_beside_each_other() -> None:
    text = "She spoke to both leaders and called Novak."
    one, two, other = draft(text, "spoke"), draft(text, "spoke"), draft(text, "called")
    assert beside(one, [one, two, other]) == [two]


@pytest.mark.usefixtures("trained_reader")
def test_what_is_withheld_of_the_calls_is_withheld_of_each() -> None:
    memo = memcon.read_text(
        "Albanian Prime Minister Arben Hoxha called Kosovo's Prime Minister Ilir Krasniqi this morning about the "
        "dam. The European Commission says its president, Ursula von der Leyen, will speak to both leaders "
        "separately tonight. A spokesman would not say who asked for the calls.",
        published="2024-06-03",
    )
    told = [(sorted(p.side or "?" for p in c.participants), c.mode, len(c.withheld)) for c in memo.contacts]
    assert sorted(told[1:]) == [(["ALB", "EU"], "call", 1), (["EU", "XKX"], "call", 1)]


@pytest.mark.usefixtures("trained_reader")
def test_how_long_the_call_lasted_is_withheld_of_the_call_and_not_of_what_is_planned() -> None:
    memo = memcon.read_text(
        "Norway's foreign minister, Ingrid Solvang, phoned her Finnish counterpart, Pekka Rautala, on Monday."
        "\n\nThe ministers are to meet in Rovaniemi on 17 March.\n\nNeither side would say how long the call lasted.",
        published="2026-03-03",
    )
    assert [(c.mode, len(c.withheld)) for c in memo.contacts] == [("call", 1), ("meeting", 0)]
