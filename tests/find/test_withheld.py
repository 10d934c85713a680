"""Clauses that withhold are found whole, and words that are plainly told are not."""

from __future__ import annotations

import pytest

from memcon.find.sentences import Sentences
from memcon.find.withheld import completed, find_withheld


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("They met on Monday, and neither side said how long they had talked.", "neither side said how long they had"),
        ("The ministry declined to give details.", "The ministry declined to give details"),
        ("She gave no details of the call.", "She gave no details of the call"),
        ("No details were given, but the visit went ahead.", "No details were given"),
        (
            "The two ministers agreed not to disclose its content.",
            "The two ministers agreed not to disclose its content",
        ),
        ("Both agreed to keep what was said private.", "Both agreed to keep what was said private"),
    ],
)
def test_what_withholds_is_found_with_its_clause(text: str, clause: str) -> None:
    ((start, end),) = find_withheld(text, Sentences((0,), (len(text),)))
    assert clause in text[start:end]


@pytest.mark.parametrize(
    "text",
    [
        "The minister said how long they had talked.",
        "Neither side said that it would give way.",
        "They met.",
        "He left without saying good-bye.",
        "The last round collapsed in May when Norway refused to discuss the cod.",
        "The paper reported it without naming its sources.",
    ],
)
def test_what_is_told_withholds_nothing(text: str) -> None:
    assert find_withheld(text, Sentences((0,), (len(text),))) == []


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("They met, although Mr. Lind did not elaborate.", "Mr. Lind did not elaborate"),
        ("She told reporters that they had met but had agreed not to say where.", "had agreed not to say where"),
        ("“We talked,” but he declined to say with whom.", "he declined to say with whom"),
        ("He did not name the port but said that it was far.", "He did not name the port"),
        ("The office confirmed the call and refused to discuss it.", "refused to discuss it"),
        (
            "The office declined to describe the call and said that it was late.",
            "The office declined to describe the call",
        ),
        ("He learned that a secret meeting in Osk was meant to make peace.", "a secret meeting"),
        ("Lind's previously unannounced visit to Osk came in May.", "previously unannounced visit"),
        ("He told of the meeting without saying what was said there.", "without saying what was said there"),
        ("He did not specify what the U.S. envoy wanted.", "He did not specify what the U.S. envoy wanted"),
        ("I'm not going to get into what she said.", "I'm not going to get into what she said"),
        ("The palace would not comment.", "The palace would not comment"),
        ("Roe refused to say whether they met on Sept. 6.", "Roe refused to say whether they met on Sept. 6"),
        (
            "An aide who asked not to be named as he was new declined to give details.",
            "An aide who asked not to be named as he was new declined to give details",
        ),
        ("It would not go into “private matters” of his.", "It would not go into “private matters” of his"),
        ("Roe said that he had nothing to add to the readout.", "Roe said that he had nothing to add to the readout"),
        ("She would refrain from disclosing details.", "She would refrain from disclosing details"),
        ("The palace neither confirmed nor denied the visit.", "The palace neither confirmed nor denied the visit"),
    ],
)
def test_a_clause_that_withholds_is_told_by_itself(text: str, clause: str) -> None:
    assert [text[a:b] for a, b in find_withheld(text, Sentences((0,), (len(text),)))] == [clause]


@pytest.mark.parametrize(
    "text",
    [
        "Her loyalty is the worst-kept open secret of the town.",
        "He refused to say that the city is theirs.",
        "They won it without giving anything up.",
        "He hung up without giving the president any warning.",
        "Without saying so directly, he agreed.",
        "Both sides would refrain from shooting.",
        "They had nothing to eat.",
        "They will not give up the port.",
        "An aide, who asked not to be named because the terms had not been made public, said they met.",
        "They met, said an envoy, speaking on condition of anonymity as the visit had not been announced.",
    ],
)
def test_what_refuses_something_else_withholds_nothing(text: str) -> None:
    assert find_withheld(text, Sentences((0,), (len(text),))) == []


@pytest.mark.parametrize(
    ("text", "found", "clause"),
    [
        ("They met, and she had no more to add to it.", "she had no", "she had no more to add to it"),
        (
            "A spokesman can’t talk of the letters, he said.",
            "can’t talk of the",
            "A spokesman can’t talk of the letters",
        ),
        ("Whether they met is told elsewhere.", "Whether", None),
        ("It was a secret meeting of two.", "secret meeting", "secret meeting"),
        (
            "She asked not to be named as she was new, and had no more to add.",
            "had no more to",
            "had no more to add",
        ),
        ("An aide, who asked not to be identified, was glad.", "asked not to be identified", None),
        ("He asked not to be named because the terms are not public.", "because the terms are not public", None),
    ],
)
def test_a_piece_of_a_clause_becomes_the_clause_or_nothing(text: str, found: str, clause: str | None) -> None:
    start = text.index(found)
    whole = completed(text, Sentences((0,), (len(text),)), start, start + len(found))
    assert (text[slice(*whole)] if whole else None) == clause


@pytest.mark.parametrize(
    "text",
    [
        "Orland stayed away after Veld declined to provide a list of its prisoners.",
        "She met him on Monday and refused to give ground.",
        "He refused to share a stage with her.",
    ],
)
def test_who_refuses_a_thing_withholds_nothing(text: str) -> None:
    assert find_withheld(text, Sentences((0,), (len(text),))) == []


@pytest.mark.parametrize(
    "text",
    ["He declined to share what was said.", "She refused to provide any further information on it."],
)
def test_who_refuses_to_tell_withholds(text: str) -> None:
    assert find_withheld(text, Sentences((0,), (len(text),))) == [(0, len(text) - 1)]
