"""The subject that opens a sentence is who says what its verb tells."""

from __future__ import annotations

import pytest

from memcon.find.attributions import Quotation
from memcon.find.sentences import Sentences
from memcon.find.speech.subjects import with_their_own, with_their_subjects

Offsets = tuple[int, int]


def said(text: str, source: str, cue: str, *content: str) -> tuple[str, list[str]]:
    """Who says what in a text of one-line sentences, where the reader gave an attribution these parts."""

    def span(words: str) -> Offsets:
        return text.rindex(words), text.rindex(words) + len(words)

    ends = [at + 1 for at, mark in enumerate(text) if mark == "."]
    one = Quotation((span(source),) if source else (), (span(cue),), tuple(map(span, content)), 0.9)
    (found,) = with_their_subjects(text, [one], Sentences((0, *ends[:-1]), tuple(ends)))
    return " … ".join(text[slice(*s)] for s in found.source), [text[slice(*c)] for c in found.content]


@pytest.mark.parametrize(
    ("text", "source", "cue", "who"),
    [
        (
            "The envoy left. Lind's office declined to comment on the port.",
            "The envoy",
            "declined to comment on",
            "Lind's office",
        ),
        (
            "Peru, which offers its good offices, said the port stays shut. Two aides agreed.",
            "Two aides",
            "said",
            "Peru",
        ),
        ("He left. But the ministry said the port stays shut.", "He", "said", "the ministry"),
        ("He left. But Ana Roe also said the port stays shut.", "He", "also said", "Ana Roe"),
        ("Dahl left. He said the port stays shut.", "Dahl", "said", "Dahl"),
        ("Dahl left. On Friday in Osk said the port was shut.", "Dahl", "said", "Dahl"),
    ],
)
def test_a_source_in_another_sentence_gives_way_to_the_subject(text: str, source: str, cue: str, who: str) -> None:
    assert said(text, source, cue, "port")[0] == who


def test_who_is_told_of_in_the_aside_says_nothing() -> None:
    text = (
        "A senior official, who spoke on condition of anonymity as the aide may not tell of the call, said Lind left."
    )
    assert said(text, "the aide", "said", "of the call", "Lind left") == ("A senior official", ["Lind left"])


def test_a_subject_that_was_read_stays() -> None:
    text = "Ana Roe of the port office said the port stays shut."
    assert said(text, "Ana Roe of the port office", "said", "the port stays shut")[0] == "Ana Roe of the port office"


def test_who_stands_behind_a_quotation_stays() -> None:
    text = "The port stays shut, said Ana Roe."
    assert said(text, "Ana Roe", "said", "The port stays shut")[0] == "Ana Roe"


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Dahl, who left by a side door, later told the Rosvik channel that the port was shut.", "Dahl"),
        ("Dahl told the Courier that the port was shut.", "Dahl"),
        (
            "Peru's Foreign Minister Ana Dahl, who was in the room, told Ambra that the port was shut.",
            "Peru's Foreign Minister Ana Dahl",
        ),
        ("It was known that the port was shut.", None),
        ("Dahl left and that was all.", None),
    ],
)
def test_that_of_a_sentence_before_is_said_by_its_own_subject(before: str, who: str | None) -> None:
    text = f"{before} He said it would open."
    content = (text.index("that "), len(before) - 1), (text.index("it would"), len(text) - 1)
    he = text.index("He said")
    one = Quotation(((he, he + 2),), ((he + 3, he + 7),), content, 0.9)
    found = with_their_own(text, [one], Sentences((0, len(before) + 1), (len(before), len(text))))
    told = [(text[slice(*q.source[0])], len(q.content)) for q in found]
    assert told == ([(who, 1), ("He", 1)] if who else [("He", 2)])


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "who"),
    [
        (
            "Two aides left. European allies say they were not told.",
            "Two aides",
            "say",
            "they were not told",
            "European allies",
        ),
        (
            "Dahl, speaking to the state-run Osk News Agency, rejected this.",
            "the state-run Osk News Agency,",
            "rejected",
            "this",
            "Dahl",
        ),
        (
            "The statement ends. Osk's readout spoke of fish and did not mention the port.",
            "The statement",
            "did not mention",
            "the port",
            "Osk's readout",
        ),
        (
            "It went on. The ministry, in a statement published by Ambra, said the envoy had come.",
            "a statement published by Ambra,",
            "said",
            "the envoy had come",
            "The ministry",
        ),
        (
            "The ministry, in a letter seen by Ambra, said the envoy had come.",
            "The ministry, in a letter seen by Ambra,",
            "said",
            "the envoy had come",
            "The ministry",
        ),
        (
            "Lind, who met Roe, said the envoy had come.",
            "Lind, who met Roe,",
            "said",
            "the envoy had come",
            "Lind, who met Roe,",
        ),
        ("The aide left. Roe met Lind and said that he was glad.", "The aide", "said", "that he was glad", "Roe"),
        (
            "Weiss left. Senator Ana Roe, a rancher from Osk, who met Weiss, said he had set up the call.",
            "Weiss",
            "said",
            "he had set up the call",
            "Senator Ana Roe",
        ),
        (
            "The aide left. Osk's readout of the talks, carried by the state agency Ambra, said the envoy had come.",
            "the state agency Ambra",
            "said",
            "the envoy had come",
            "Osk's readout of the talks",
        ),
        ("The aide left. Roe described the talks as frank.", "The aide", "described", "the talks as frank", "Roe"),
        ("The aide left. Roe called for peace.", "The aide", "called for", "peace", "The aide"),
    ],
)
def test_the_subject_of_its_own_sentence_speaks(text: str, source: str, cue: str, content: str, who: str) -> None:
    assert said(text, source, cue, content) == (who, [content])


@pytest.mark.parametrize(
    ("text", "source", "content", "who"),
    [
        ("When asked whether the crew was safe, Lind declined to comment.", "Lind", "whether the crew was safe", ""),
        ("Her spokesman, asked about the port, said it was open.", "Her spokesman,", "about the port", ""),
        ("Asked by Ambra if they would meet, Lind said no.", "Lind", "if they would meet", "Ambra"),
        ("Lind asked whether the crew was safe.", "Lind", "whether the crew was safe", "Lind"),
        ("It was dark when Lind asked who would pay.", "Lind", "who would pay", "Lind"),
        (
            "Lind, an aide, asked whether the crew was safe, and left.",
            "Lind, an aide,",
            "whether the crew was safe",
            "Lind, an aide,",
        ),
    ],
)
def test_who_was_asked_did_not_ask(text: str, source: str, content: str, who: str) -> None:
    cue = "Asked" if text.startswith("Asked") else "asked"
    assert said(text, source, cue, content)[0] == who


def test_what_one_did_when_asked_is_no_part_of_the_question() -> None:
    text = "Asked why the port was shut, Lind laughed."
    assert said(text, "", "Asked", "why the port was shut, Lind laughed") == ("", ["why the port was shut"])


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "who", "words"),
    [
        (
            "An aide who asked not to be named because the talks were secret said the port was shut.",
            "An aide who",
            "asked",
            "not to be named because the talks were secret said the port was shut",
            "An aide",
            ["the port was shut"],
        ),
        (
            "An aide who spoke on condition of anonymity as he was not allowed to speak told Ambra that it was shut.",
            "he",
            "was not allowed to speak told Ambra",
            "that it was shut",
            "An aide",
            ["that it was shut"],
        ),
        (
            "An aide who asked for water because the day was hot said the port was shut.",
            "An aide who",
            "asked",
            "for water because the day was hot said the port was shut",
            "An aide who",
            ["for water because the day was hot said the port was shut"],
        ),
    ],
)
def test_why_somebody_is_not_named_is_not_what_he_says(
    text: str, source: str, cue: str, content: str, who: str, words: list[str]
) -> None:
    assert said(text, source, cue, content) == (who, words)
