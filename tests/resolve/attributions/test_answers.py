"""A plain no denies what a question asks about, and nothing else of it."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument, Occasion
from memcon.resolve.attributions.answers import answered


def status(question: str, answer: str, trigger: str) -> str:
    text = f"Q: {question}\n\nIlse Dorn: {answer}\n\nQ: Are you sure?\n\nIlse Dorn: I am."
    at = text.index(trigger)
    occasion = Occasion(Argument(at, at + len(trigger), 0.9), "meeting", "held", False, (), {}, 0.9)
    return answered([occasion], text)[0].status


@pytest.mark.parametrize(
    ("question", "answer", "trigger"),
    [
        ("Did you ever meet Jan Volk?", "No. I never saw him.", "meet"),
        ("Minister, have you had any contact with the emir?", "I have not.", "contact"),
        ("Has the minister spoken to the emir?", "No, she is ill.", "spoken"),
        ("Did they call?", "They did not. I waited all day.", "call"),
    ],
)
def test_a_no_denies_what_was_asked(question: str, answer: str, trigger: str) -> None:
    assert status(question, answer, trigger) == "denied"


@pytest.mark.parametrize(
    ("question", "answer", "trigger"),
    [
        ("Did you raise it in your meeting with Jan Volk?", "No. We had no time.", "meeting"),
        ("Did you meet Jan Volk?", "I did. No harm came of it.", "meet"),
        ("Did you meet Jan Volk? And was he ill?", "No, I think he was well.", "meet"),
        ("Will you meet Jan Volk?", "No. I have no plan.", "meet"),
        ("Did you meet Jan Volk?", "I did not like him.", "meet"),
    ],
)
def test_other_answers_leave_it_as_it_is(question: str, answer: str, trigger: str) -> None:
    assert status(question, answer, trigger) == "held"


def test_a_text_that_is_no_conversation_has_no_answers() -> None:
    text = "Did she meet Jan Volk? No, she said."
    occasion = Occasion(Argument(8, 12, 0.9), "meeting", "held", False, (), {}, 0.9)
    assert answered([occasion], text) == [occasion]
