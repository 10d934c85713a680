"""What was read as somebody's words and is not."""

from __future__ import annotations

import pytest

from memcon.find.attributions import Quotation
from memcon.find.speech.paragraphs import Paragraphs
from memcon.find.speech.strays import is_only_seen, is_stray, is_their_talk

Offsets = tuple[int, int]


def span(text: str, words: str) -> Offsets:
    return text.index(words), text.index(words) + len(words)


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "stray"),
    [
        ("The agency told of it.\n\nThe call comes at a bad time.", "The agency", "", "The call", True),
        ("The agency told of it.\n\n“The call” comes at a bad time.", "The agency", "", "“The call”", False),
        ("The agency: the call comes at a bad time.", "The agency", "", "the call", False),
        (
            "The ministry released a separate statement that read",
            "The ministry",
            "released",
            "a separate statement that read",
            True,
        ),
        (
            "The ministry released a statement that read well.",
            "The ministry",
            "released",
            "a statement that read well",
            False,
        ),
    ],
)
def test_words_that_nobody_says_are_no_attribution(text: str, source: str, cue: str, content: str, stray: bool) -> None:
    parts = [(span(text, words),) if words else () for words in (source, cue)]
    assert is_stray(text, Paragraphs(text), parts[0], parts[1], span(text, content)) is stray


@pytest.mark.parametrize(
    ("cue", "told", "talk"), [("discussed", True, True), ("said", True, False), ("discussed", False, False)]
)
def test_what_two_discussed_is_the_report_of_whoever_tells_it(cue: str, told: bool, talk: bool) -> None:
    text = f"The two envoys {cue} “the port”, according to the ministry."
    inner = Quotation((span(text, "The two envoys"),), (span(text, cue),), (span(text, "“the port”"),), 0.9)
    whole = (0, text.index(", according")) if told else span(text, "“the port”")
    outer = Quotation((span(text, "the ministry"),), (span(text, "according to"),), (whole,), 0.9)
    assert is_their_talk(text, inner, [outer]) is talk


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        ("a letter that it had seen", True),
        ("that it had seen", True),
        ("a draft of it which they reviewed", False),
        ("a confidential memo they have obtained.", True),
        ("a letter that had reached him", False),
        ("that it had seen no letter", False),
    ],
)
def test_how_a_paper_was_seen_is_not_what_it_says(words: str, seen: bool) -> None:
    assert is_only_seen(words, Quotation((), (), ((0, len(words)),), 0.9)) is seen
