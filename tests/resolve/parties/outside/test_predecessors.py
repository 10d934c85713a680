"""Who called what went before was not at what follows it."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.contacts import Argument, Occasion
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.parties.outside.predecessors import is_predecessor, without_conveners, without_other_met
from memcon.resolve.parties.taking_part import Candidate, Side


def occasion(text: str, trigger: str) -> Occasion:
    at = text.index(trigger)
    return Occasion(Argument(at, at + len(trigger), 0.9), "meeting", "held", False, (), {}, 0.9)


def candidates(text: str, *names: str) -> list[Candidate]:
    spans = [(text.index(name), text.index(name) + len(name)) for name in names]
    return [Candidate(Side(n, None, "party", *s, 0.9), 0.9, True, 0, {}) for n, s in enumerate(spans)]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The meeting of Lind and Oduya follows the session convened by Kenya's Otieno in May.", 2),
        ("Lind met Oduya. The meeting came a week after a conference organised by President Otieno.", 2),
        ("Lind will meet Oduya. The meeting follows a visit there by Otieno.", 2),
        ("The meeting of Lind and Oduya was hosted by President Otieno.", 3),
        ("Lind met Oduya at a meeting arranged by Otieno.", 3),
    ],
)
def test_who_called_the_session_before_is_not_at_the_meeting(text: str, left: int) -> None:
    sentences = Sentences((0,), (len(text),))
    found = without_conveners(
        candidates(text, "Lind", "Oduya", "Otieno"),
        occasion(text, "met" if "met " in text else "meeting"),
        text,
        sentences,
    )
    assert len(found) == left


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("The meeting follows the session convened by Otieno in May.", True),
        ("The meeting follows the session with Salo convened by Otieno in May.", False),
        ("Lind spoke at the session convened by Otieno in May.", False),
    ],
)
def test_a_session_told_only_as_gone_before_is_no_contact(text: str, is_one: bool) -> None:
    assert is_predecessor(occasion(text, "the session"), text, Sentences((0,), (len(text),))) is is_one


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Lind spoke with Oduya after her summit with Otieno.", ["Lind", "Oduya"]),
        ("Lind met Oduya in Oslo before talks with Kenya's Otieno.", ["Lind", "Oduya"]),
        ("Lind met Oduya and, after a break, Otieno.", ["Lind", "Oduya", "Otieno"]),
        ("Lind spoke after her summit with Oduya and Otieno.", ["Lind", "Oduya", "Otieno"]),
    ],
)
def test_whom_somebody_met_before_or_after_is_not_at_the_meeting(text: str, left: list[str]) -> None:
    people = ("Lind", "Oduya", "Otieno")
    names = [Name(text.index(p), text.index(p) + len(p), p, "Person", 0.9) for p in people]
    sentences = Sentences((0,), (len(text),))
    cast = Cast(text, names, sentences, date(2031, 5, 4))
    told = [
        Candidate(Side(cast.actor_for(n.start, n.end) or 0, side, "party", n.start, n.end, 0.9), 0.9, True, 0, {})
        for n, side in zip(names, ("NOR", "GHA", "KEN"), strict=True)
    ]
    found = without_other_met(told, occasion(text, "met" if "met " in text else "spoke"), cast, sentences)
    assert [text[c.party.start : c.party.end] for c in found] == left


@pytest.mark.parametrize(("behind", "is_one"), [(" in May.", True), (" to Oslo.", False)])
def test_a_visit_told_only_as_gone_before_leads_nowhere(behind: str, is_one: bool) -> None:
    text = "The meeting follows a visit by Otieno" + behind
    assert is_predecessor(occasion(text, "a visit"), text, Sentences((0,), (len(text),))) is is_one
