"""Whom the second half of a sentence names "in a separate meeting" was met apart from those of the first."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

BOTH = (
    "Chilean Foreign Minister Rosa Vidal pressed Norwegian Prime Minister Jan Dahl in a meeting on Tuesday over the "
    "pace of aid, and told Norwegian Defence Minister Kari Moe in a separate meeting that an operation in the strait "
    "without a plan would not be supported, Chilean officials said."
)


def contacts(text: str) -> list[set[str]]:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    return [{names[p.actor] for p in c.participants} for c in memo.contacts]


def test_a_separate_meeting_is_of_its_own_half() -> None:
    assert contacts(BOTH) == [{"Rosa Vidal", "Jan Dahl"}, {"Rosa Vidal", "Kari Moe"}]


def test_the_discussion_is_of_those_who_were_named_last() -> None:
    text = (
        BOTH
        + "\n\nDahl's office said the prime minister told Vidal that Norway would not accept dictates. An aide, who"
        " asked not to be named, said the discussion had at times been loud."
    )
    assert contacts(text) == [{"Rosa Vidal", "Jan Dahl"}, {"Rosa Vidal", "Kari Moe"}]


def test_two_who_were_told_something_in_one_meeting_were_both_there() -> None:
    text = BOTH.replace("in a separate meeting ", "")
    assert {"Rosa Vidal", "Jan Dahl", "Kari Moe"} in contacts(text) or len(contacts(text)) == 1
