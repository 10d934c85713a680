"""What is only imagined, or nearly came about, is no contact; what was planned and fell through may be one."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.doubts.unreal import is_unreal
from memcon.resolve.contacts.draft import Draft


def unreal(text: str, status: str = "held") -> bool:
    start, end = text.index("["), text.index("]") - 1
    text = text.replace("[", "").replace("]", "")
    draft = Draft(Argument(start, end, 0.9), "meeting", status, False, 0.9, [], None, None)
    return is_unreal(draft, text, Sentences((0,), (len(text),)))


@pytest.mark.parametrize(
    "text",
    [
        "Had Dahl [met] Okoye last year, the strait might have been open.",
        "Had Mr. Dahl [met] Mr. Okoye last year, the strait would be open.",
        "If Dahl had [spoken] to Okoye last year, the strait might have been open.",
        "The strait could be open if she'd [called] Okoye in May.",
        "Dahl could have [met] Okoye in Rosvik.",
        "Dahl should not have [received] Okoye.",
        "In May the two nearly [met] in Rosvik.",
        "The ministers almost [met] again.",
        "The palace [saw] in Prime Minister Okoye a better friend than Dahl.",
        "The palace [sees] Okoye as a rival.",
    ],
)
def test_what_might_have_been_is_no_contact(text: str) -> None:
    assert unreal(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dahl had [met] Okoye in Rosvik the year before.",
        "Dahl [saw] Okoye in Rosvik.",
        "Dahl [saw] the premier in Rosvik.",
        "On Monday, he had [met] Okoye.",
        "Asked if he had [met] Okoye, Dahl nodded.",
        "Had [an excellent meeting] with Okoye.",
        "The strait would be open soon, said Dahl, who had [met] Okoye.",
        "Dahl [met] Okoye and said that the strait could have been open.",
    ],
)
def test_what_was_is_one(text: str) -> None:
    assert not unreal(text)


def test_what_would_have_been_may_be_planned_or_cancelled() -> None:
    assert unreal("Dahl would have [met] Okoye.")
    assert not unreal("Dahl would have [met] Okoye on Monday, but the trip was off.", "planned")
    assert not unreal("Dahl would have [met] Okoye on Monday, but the trip was off.", "cancelled")
    assert unreal("Dahl should have [called] Okoye.", "proposed")


def test_what_a_heading_asks_is_told_by_the_answer() -> None:
    question, answer = "Has Dahl [met] Okoye before?", "\n\nYes, in May."
    start, end = question.index("["), question.index("]") - 1
    question = question.replace("[", "").replace("]", "")
    draft = Draft(Argument(start, end, 0.9), "meeting", "held", False, 0.9, [], None, None)
    high = len(question)
    assert is_unreal(draft, question + answer, Sentences((0, high + 2), (high, high + len(answer))))
    assert not is_unreal(draft, f"{question} Yes, in May.", Sentences((0, high + 1), (high, high + 13)))
