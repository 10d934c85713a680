"""A topic does not break off at its verb."""

from __future__ import annotations

import pytest

import memcon
from memcon.find.contacts import Marked
from memcon.resolve.contacts.told.topics import _to_its_end

TEXT = (
    "They said the corridor must stay open, and the flights will, if the weather and the winds allow, go on as before. "
    "They raised the rights of its crew, and the debt of our, as he put it, friends. She wants to add fishing to the "
    "agenda, and he the changes to the school agenda."
)


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("the corridor must", "the corridor must stay open"),
        ("the flights will", "the flights"),
        ("the corridor", "the corridor"),
        ("the rights of its", "the rights of its crew"),
        ("the debt of our", "the debt"),
        ("fishing to the agenda", "fishing"),
        ("the changes to the school agenda", "the changes to the school agenda"),
    ],
)
def test_a_topic_goes_on_to_its_end(words: str, whole: str) -> None:
    at = TEXT.index(words)
    topic = _to_its_end(Marked(at, at + len(words), 0.9), TEXT)
    assert TEXT[topic.start : topic.end] == whole


@pytest.mark.usefixtures("trained_reader")
def test_what_one_told_the_other_is_told_whole() -> None:
    memo = memcon.read_text(
        "French President Claire Dumas spoke by telephone to Turkish President Selim Aydin on Tuesday. They "
        "talked about grain exports. Aydin told Dumas that “the corridor must stay open”, according to the Turkish "
        "presidency.",
        published="2031-05-07",
    )
    assert {t.text for c in memo.contacts for t in c.topics} <= {"grain exports", "the corridor must stay open"}
