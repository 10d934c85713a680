"""What is nobody's words, a name or a pronoun alone is no attribution."""

from __future__ import annotations

import pytest

from memcon.find.attributions import Quotation
from memcon.resolve.attributions.wordless import is_wordless


def _is(source: str, cue: str, content: str) -> bool:
    text, at, spans = f"{source} {cue} {content}", 0, []
    for words in (source, cue, content):
        spans.append(((at, at + len(words)),) if words else ())
        at += len(words) + 1
    return is_wordless(Quotation(spans[0], spans[1], spans[2], 0.9), text)


@pytest.mark.parametrize(
    ("source", "cue", "content"),
    [
        ("", "was sentenced", "the former envoy to ten years"),
        ("", "also known as", "the Harbour Front"),
        ("", "titled", "“What the Delta needs”"),
        ("Northwire", "reported", "that"),
        ("the ministry", "has touted", "which"),
        ("the envoy", "had engaged in", "what"),
        ("The palace", "countered", "the statement with one of its own"),
        ("Osk", "recalled", "its ambassador to Port Amber"),
        ("Ms. Roe", "called", "her Danish counterpart"),
        ("Roe", "phoned", "Iceland's foreign minister"),
        ("Roe", "had called", "the president"),
    ],
)
def test_these_are_no_words_of_anybody(source: str, cue: str, content: str) -> None:
    assert _is(source, cue, content)


@pytest.mark.parametrize(
    ("source", "cue", "content"),
    [
        ("", "is believed", "to have left for Quito"),
        ("", "saying", "that the two had met"),
        ("The ministry", "denied", "it"),
        ("The envoy", "was sentenced", "to hear the emir out"),
        ("Ms. Roe", "said", "“No”"),
        ("Ms. Roe", "said", "that it was late"),
        ("Osk", "answered", "that it had a plan of its own"),
        ("Ms. Roe", "recalled", "its ambassador leaving the hall"),
        ("Roe", "called", "the Danish prime minister a liar"),
        ("Roe", "called", "Lind “a great leader”"),
    ],
)
def test_these_are(source: str, cue: str, content: str) -> None:
    assert not _is(source, cue, content)
