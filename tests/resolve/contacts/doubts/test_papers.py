"""Consultations of which a signed paper is are no contact."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.doubts.papers import is_of_paper
from memcon.resolve.contacts.draft import Draft


def of_paper(text: str) -> bool:
    start, end = text.index("["), text.index("]") - 1
    text = text.replace("[", "").replace("]", "")
    draft = Draft(Argument(start, end, 0.9), "talks", "held", False, 0.9, [], None, None)
    return is_of_paper(draft, text, Sentences((0,), (len(text),)))


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("The ministers signed a plan of [consultations] between their ministries for 2031.", True),
        ("Dahl and Okoye signed a memorandum of understanding on political [consultations].", True),
        ("The two adopted a programme for regular [exchanges].", True),
        ("Dahl and Okoye signed a plan on fishing at their [talks].", False),
        ("They signed a plan on the margins of [talks] in Lima.", False),
        ("Dahl proposed [consultations] on the plan.", False),
        ("The two approved a plan to hold [talks] in May.", False),
    ],
)
def test_a_paper_is_no_contact(text: str, paper: bool) -> None:
    assert of_paper(text) is paper
