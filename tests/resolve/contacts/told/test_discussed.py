"""What a sentence of a contact plainly says was discussed is one of its topics."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument, Marked
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.discussed import add_discussed


def topics(text: str, *words: str, known: str = "") -> list[list[str]]:
    """What contacts whose triggers are `words` were about; the first one has `known` already."""
    ends = [i + 1 for i, c in enumerate(text) if c == "."]
    starts = [0, *(e + 1 for e in ends[:-1])]
    sentences = Sentences(tuple(starts), tuple(ends))
    drafts, at = [], 0
    for word in words:
        at = text.index(word, at)
        draft = Draft(Argument(at, at + len(word), 0.9), "meeting", "held", False, 0.9, [], None, None)
        draft.evidence = {sentences.span(at)}
        drafts.append(draft)
    if known:
        at = text.index(known)
        drafts[0].topics = [Marked(at, at + len(known), 0.9)]
    add_discussed(drafts, Cast(text, [], sentences, None), sentences)
    return [[text[t.start : t.end] for t in d.topics] for d in drafts]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Roe met Lind in Oslo to discuss shared worries at the port.", "shared worries at the port"),
        ("Roe met Lind in Oslo. They also discussed ways to share the catch, she said.", "ways to share the catch"),
        ("Roe met Lind. The two ministers exchanged views on herring.", "herring"),
        ("Roe met Lind. They discussed the need for quieter ships.", "the need for quieter ships"),
        ("Roe met Lind and spoke about nuclear, coastal and chemical waste.", "nuclear, coastal and chemical waste"),
    ],
)
def test_what_is_said_to_have_been_discussed_is_a_topic(text: str, topic: str) -> None:
    assert topics(text, "met") == [[topic]]


@pytest.mark.parametrize(
    "text",
    [
        "Roe met Lind but did not discuss herring.",
        "Roe met Lind. They discussed a wide range of issues.",
        "Roe met Lind. An aide later discussed herring on the radio.",
        "Roe met Lind. Asked later, they would not say whether they discussed herring.",
        "Roe met Lind. They discussed the issue.",
        "Roe met Lind. He spoke about herring on the steps.",
    ],
)
def test_what_tells_of_no_talk_or_of_nothing_is_none(text: str) -> None:
    assert topics(text, "met") == [[]]


def test_a_sentence_with_a_topic_of_its_own_needs_no_other() -> None:
    text = "Roe met Lind. They discussed the state of the northern quotas."
    assert topics(text, "met", known="the northern quotas") == [["the northern quotas"]]


def test_of_two_contacts_nobody_knows_whose_it_was() -> None:
    assert topics("Roe met Lind and called Aas. They discussed herring.", "met", "called") == [[], []]
