"""One content that its source stands in, or behind, is one attribution; two verbs of one source are two."""

from __future__ import annotations

import re

import pytest

from memcon.find.attributions import Quotation
from memcon.find.sentences import Sentences
from memcon.find.speech.insertions import close_cuts, with_beginnings

_MARK = re.compile(r"\[(\w)(\d*) ([^\]]*)\]")


def _read(marked: str) -> tuple[str, list[Quotation]]:
    """The text and the attributions of "[c1 The museum], [s the mayor] [v1 said], [v2 celebrated] [c2 its heroes]"."""
    text, spans, at = "", {}, 0
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        spans.setdefault((mark[1], mark[2]), []).append((len(text), len(text) + len(mark[3])))
        text += mark[3]
        at = mark.end()
    text += marked[at:]
    source = tuple(spans["s", ""])
    found = [
        Quotation(source, tuple(spans.get(("v", number)) or spans["v", "1"]), tuple(spans["c", number]), 0.9)
        for number in sorted({number for role, number in spans if role == "c"})
    ]
    return text, found


@pytest.mark.parametrize(
    ("marked", "contents"),
    [
        (
            "[c1 The museum], [s the mayor] [v1 said], [v2 celebrated] [c2 its heroes].",
            ["The museum", "celebrated its heroes"],
        ),
        (
            "[c1 The order came in a call], [s two aides] [v1 told] the Courier on Monday, in [c2 which the emir] "
            "[v2 asked] [c2 for a delay].",
            ["The order came in a call", "in which the emir", "for a delay"],
        ),
        (
            "[c1 The goal], [v1 according to] [s Mr. Amal], is [c2 to see the whole].",
            ["The goal", "is to see the whole"],
        ),
        (
            "[c1 They] [v2 agreed] [c2 to meet again in May], [s the statements] [v1 said].",
            ["They agreed to meet again in May"],
        ),
    ],
)
def test_halves_are_joined(marked: str, contents: list[str]) -> None:
    text, found = _read(marked)
    (whole,) = close_cuts(text, found)
    assert [text[start:end] for start, end in whole.content] == contents
    assert whole.cue == found[0].cue


@pytest.mark.parametrize(
    "marked",
    [
        "[c1 “We need time,”] [s she] [v1 said], [v2 adding] [c2 that nobody had asked].",
        "[c1 Taxes would rise], [s he] [v1 said], and [v2 asked] [c2 for patience].",
        "[c1 “We are ready,”] [s he] [v1 said] in Oslo, [c2 the third round] [v2 promised].",
        "[c1 The letter], [v1 reported by] [s the Courier], [v2 is] [c2 to be answered].",
        "[c1 Prices fell], [s the bank] [v1 said]. After that, [v2 expected] [c2 a rise].",
        "[c1 The envoy left]. [v2 Agreed] [c2 to return], [s he] [v1 said].",
        "[c1 The talks failed,] [s they] [v1 said] on the way to a hall where the others had been waiting for three "
        "hours, [v2 blamed] [c2 the hosts].",
    ],
)
def test_two_stay_two(marked: str) -> None:
    text, found = _read(marked)
    assert close_cuts(text, found) == found


@pytest.mark.parametrize("elsewhere", [True, False])
def test_a_call_is_no_verb_of_saying_of_whom_the_next_sentence_names(elsewhere: bool) -> None:
    text = "The emir called Karl Weiss on Friday, his office said. The council said it was glad."

    def span(words: str) -> tuple[tuple[int, int], ...]:
        return ((text.index(words), text.index(words) + len(words)),)

    source = span("The council") if elsewhere else ()
    call = Quotation(source, span("called"), span("Karl Weiss on Friday"), 0.9)
    found = [Quotation(span("his office"), span("said"), span("The emir"), 0.9), call]
    (whole,) = close_cuts(text, found)
    assert (whole.source, whole.content) == (span("his office"), span("The emir called Karl Weiss on Friday"))


@pytest.mark.parametrize(
    ("marked", "contents"),
    [
        (
            "Premier Dahl met Novak in Lima on Monday, [s his office] [v said], [c the first time since May].",
            ["Premier Dahl met Novak in Lima on Monday", "the first time since May"],
        ),
        ("In a statement on the call, [s his office] [v said], [c the two had agreed].", ["the two had agreed"]),
        ("Asked what was agreed with Novak, [s Dahl] [v said], [c nothing at all].", ["nothing at all"]),
        ("Premier Dahl met Novak in Lima, [s he] [v said], [c “for the last time”].", ["“for the last time”"]),
        ("Premier Dahl met Novak in Lima, and [s he] [v said], [c not for the last time].", ["not for the last time"]),
    ],
)
def test_what_stands_before_who_says_it_belongs_to_what_stands_behind(marked: str, contents: list[str]) -> None:
    text, found = _read(marked)
    (whole,) = with_beginnings(text, found, Sentences((0,), (len(text),)))
    assert [text[a:b] for a, b in whole.content] == contents
