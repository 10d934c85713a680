"""Who called what went before was not at what follows it."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument, Occasion
from memcon.find.sentences import Sentences
from memcon.resolve.parties.predecessors import is_predecessor, without_conveners
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
