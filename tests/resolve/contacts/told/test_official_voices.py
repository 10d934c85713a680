"""Who tells of a contact in an official text beside its publisher: whose statement it gives, who says that it was."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text
from memcon.record import Memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

PUBLISHER = "Ministry of Foreign Affairs of Norway"


def read(text: str) -> Memcon:
    return compose(
        take_text(text, published="2031-05-12", publisher=PUBLISHER, kind="press_release"),
        reader(),
    )


def told_by(made: Memcon, words: str) -> set[str]:
    """The sources of the accounts of the contact whose trigger stands in a sentence with these words."""
    at = made.document.text.index(words)
    found = [c for c in made.contacts if at <= c.trigger.start < at + len(words)]
    assert len(found) == 1, [c.trigger.text for c in made.contacts]
    quoted = {q.id: q for q in made.attributions}
    return {quoted[i].source[0].text for a in found[0].accounts for i in a.attributions}


STATED = "This was stated by State Secretary Jonas Lind during a briefing in Oslo."
TALKS = "A new round of talks between Norway and Russia on fishing will take place in Geneva on Thursday."


@pytest.mark.parametrize("stated", [STATED, STATED.replace("stated", "announced"), STATED.replace("was", "has been")])
def test_what_was_stated_by_somebody_is_his_account(stated: str) -> None:
    made = read(f"{TALKS}\n\n{stated}\n\nThe fleet stays in port until then.")
    assert {s.split(" during")[0] for s in told_by(made, TALKS)} == {"State Secretary Jonas Lind"}


def test_what_is_told_in_the_sentence_that_names_him_is_the_publishers() -> None:
    met = "after a meeting with Russian Foreign Minister Viktor Dorn in Oslo"
    made = read(f"The fleet stays in port this year.\n\nThis was stated by Foreign Minister Jonas Lind {met}.")
    assert told_by(made, met) == set()


def test_what_only_somebody_said_is_his_account() -> None:
    held = "Foreign Minister Jonas Lind received the President of the Council of Europe, Piet Verhoeven, in Oslo today."
    said = "Piet Verhoeven said that he had met Russian Foreign Minister Viktor Dorn in Geneva last week."
    made = read(f"{held} They discussed the courts. {said}")
    assert told_by(made, said) == {"Piet Verhoeven"}
    assert told_by(made, held) == set()


def test_who_is_only_informed_about_it_in_the_talk_is_told_so_by_the_publisher() -> None:
    held = "Foreign Minister Jonas Lind received the President of the Council of Europe, Piet Verhoeven, in Oslo today."
    told = "Jonas Lind informed him about his talks with Russian Foreign Minister Viktor Dorn in Geneva last week."
    assert told_by(read(f"{held} They discussed the courts. {told}"), told) == set()
