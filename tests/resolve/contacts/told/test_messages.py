"""Who wrote, who carried and who received a letter."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

import memcon
from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.messages import settle_message, without_senders
from memcon.resolve.parties.taking_part import Side

LIND, AAS, OSEI = ("President Lind", "NOR"), ("Foreign Minister Aas", "NOR"), ("President Osei", "GHA")
ROJAS = ("Ambassador Rojas", "CHL")


def draft(text: str, trigger: str, mode: str, *people: tuple[str, str]) -> Draft:
    at = text.index(trigger)
    parties = [
        Side(n, side, "initiator", text.index(words), text.index(words) + len(words), 0.9)
        for n, (words, side) in enumerate(people)
    ]
    parties.sort(key=lambda p: p.start)
    return Draft(Argument(at, at + len(trigger), 0.9), mode, "held", False, 0.9, parties, None, None)


def cast(text: str, *people: tuple[str, str]) -> Any:
    """As much of a cast as is asked for: the text, its actors' mentions and sides."""
    named = [SimpleNamespace(mentions={(text.index(w), text.index(w) + len(w), "name")}) for w, _ in people]
    return SimpleNamespace(text=text, roles=named, side=lambda n: people[n][1], actor_for=lambda a, b: None)


def roles(text: str, *people: tuple[str, str]) -> dict[str, str]:
    sentences = Sentences((0,), (len(text),))
    one = draft(text, "letter", "message", *people)
    settle_message(one, cast(text, *people), sentences)
    return {text[p.start : p.end].split()[-1]: p.role for p in one.parties}


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Aas handed President Osei a letter from President Lind.",
        "Foreign Minister Aas delivered a letter from President Lind to President Osei.",
        "President Osei received Foreign Minister Aas, who handed him a letter from President Lind.",
        "President Osei refused to accept a letter from President Lind carried to Accra by Foreign Minister Aas.",
        "A letter from President Lind was delivered to President Osei by Foreign Minister Aas.",
    ],
)
def test_who_wrote_is_the_initiator_and_who_carries_for_his_state_a_party(text: str) -> None:
    assert roles(text, LIND, AAS, OSEI) == {"Lind": "initiator", "Aas": "party", "Osei": "party"}


@pytest.mark.parametrize("way", ["through", "by way of", "via the office of"])
def test_who_got_a_letter_did_not_write_it_and_through_whom_it_came_mediates(way: str) -> None:
    text = f"President Osei received a letter from President Lind {way} Ambassador Rojas."
    assert roles(text, LIND, ROJAS, OSEI) == {"Lind": "initiator", "Rojas": "mediator", "Osei": "party"}


def test_who_carries_for_another_state_is_a_mediator() -> None:
    text = "Ambassador Rojas brought President Osei a letter from President Lind."
    assert roles(text, LIND, ROJAS, OSEI) == {"Lind": "initiator", "Rojas": "mediator", "Osei": "party"}


def test_a_letter_from_nobody_else_is_the_bearers() -> None:
    assert roles("Ambassador Rojas handed President Osei a letter.", ROJAS, OSEI) == {
        "Rojas": "initiator",
        "Osei": "party",
    }


def test_a_letter_that_nobody_carries_stays_as_told() -> None:
    assert roles("President Lind wrote a letter with President Osei.", LIND, OSEI) == {
        "Lind": "initiator",
        "Osei": "initiator",
    }


def test_whom_a_letter_is_from_did_not_come_along() -> None:
    text = "President Osei received Foreign Minister Aas, who brought a letter from President Lind."
    sentences = Sentences((0,), (len(text),))
    one = draft(text, "received", "meeting", LIND, AAS, OSEI)
    without_senders(one, cast(text, LIND, AAS, OSEI), sentences)
    assert {text[p.start : p.end] for p in one.parties} == {"President Osei", "Foreign Minister Aas"}


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize("who", ["Minister Kosyrev", "Russian Foreign Minister Ilya Kosyrev"])
def test_he_who_hands_over_a_letter_is_the_envoy_that_was_met(who: str) -> None:
    memo = memcon.read_text(
        "HELSINKI – Foreign Minister Aino Salo met the Russian ambassador to Finland, Pavel Orlov, on Monday. He "
        f"handed over a letter from {who}.",
        published="2031-05-10",
    )
    names = {a.id: a.name for a in memo.actors}
    letter = next(c for c in memo.contacts if c.mode == "message")
    assert {(names[p.actor].rpartition(" ")[2], p.side, p.role) for p in letter.participants} == {
        ("Salo", "FIN", "party"),
        ("Orlov", "RUS", "party"),
        ("Kosyrev", "RUS", "initiator"),
    }
