"""A plain no denies what a question asks about, and nothing else of it."""

from __future__ import annotations

import pytest

import memcon
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
        ("Did Foreign Minister Reyes meet Jan Volk?", "He did not.", "meet"),
    ],
)
def test_a_no_denies_what_was_asked(question: str, answer: str, trigger: str) -> None:
    assert status(question, answer, trigger) == "denied"


@pytest.mark.parametrize(
    ("question", "answer", "trigger", "after"),
    [
        ("Will you see Jan Volk in Osk?", "No meeting is planned.", "see", "denied"),
        (
            "Will you see Jan Volk in Osk?",
            "There are no plans. If there is a reason to meet, we will.",
            "meet",
            "denied",
        ),
        ("Will you see Jan Volk in Osk?", "A meeting is planned.", "see", "planned"),
        ("Do you miss Osk?", "No harbour is planned there.", "miss", "planned"),
    ],
)
def test_what_is_not_planned_is_denied(question: str, answer: str, trigger: str, after: str) -> None:
    text = f"Q: {question}\n\nIlse Dorn: {answer}\n\nQ: Are you sure?\n\nIlse Dorn: I am."
    at = text.index(trigger)
    occasion = Occasion(Argument(at, at + len(trigger), 0.9), "meeting", "planned", False, (), {}, 0.9)
    assert answered([occasion], text)[0].status == after


@pytest.mark.parametrize(
    ("question", "answer", "after"),
    [
        ("Is the meeting with Jan Volk still on?", "It is not.", "cancelled"),
        ("Will your meeting with Jan Volk go ahead on Friday?", "No, it won't.", "cancelled"),
        ("Are you ready? Is the meeting still planned?", "No. He is ill.", "cancelled"),
        ("Is the meeting with Jan Volk still on?", "It is.", "held"),
        ("Is the meeting with Jan Volk still on? And the dinner?", "No.", "held"),
        ("Is the meeting with Jan Volk of use?", "It is not.", "held"),
    ],
)
def test_a_no_calls_off_what_is_asked_whether_it_will_be(question: str, answer: str, after: str) -> None:
    assert status(question, answer, "meeting") == after


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ('"Is the meeting with Jan Volk still on?" a reporter asked. "It is not," she said.', "cancelled"),
        ('"Is the meeting with Jan Volk still on?" a reporter asked. "It is," she said.', "held"),
        ("Is the meeting still on? It is not known.", "held"),
    ],
)
def test_a_question_may_be_quoted_with_its_answer(text: str, after: str) -> None:
    at = text.index("meeting")
    occasion = Occasion(Argument(at, at + 7, 0.9), "meeting", "held", False, (), {}, 0.9)
    assert answered([occasion], text)[0].status == after


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


@pytest.mark.parametrize(
    ("question", "answer", "told"),
    [
        ("Will the President meet President Lagos in Lima?", "I don't have anything to announce at this time.", False),
        ("Any plans to meet President Lagos in Lima?", "We have nothing for you on that.", False),
        ("Will the President meet President Lagos in Lima?", "They will see each other on Friday.", True),
    ],
)
@pytest.mark.usefixtures("trained_reader")
def test_what_is_only_asked_about_and_not_announced_is_no_contact(question: str, answer: str, told: bool) -> None:
    memo = memcon.read_text(
        f"MS. HALE: Good afternoon.\n\nQ {question}\n\nMS. HALE: {answer}\n\nQ Why?\n\nMS. HALE: I said so.\n",
        published="2034-03-15",
        publisher="The White House",
        title="Press Briefing by Press Secretary Dana Hale",
    )
    assert bool(memo.contacts) is told
