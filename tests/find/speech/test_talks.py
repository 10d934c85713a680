"""What the reader finds in a conversation stays in its turn; each turn is its speaker's."""

from __future__ import annotations

import re

from reader.synthetic import COLUMNS, Word, bio, link_arrays, sure_of

from memcon.find.attributions import find_attributions
from memcon.find.furniture import find_furniture
from memcon.find.sentences import find_sentences, first_words
from memcon.find.spans import Found, decode, offsets
from memcon.find.speech.talks import homes, is_turn, spoken, told_in
from memcon.intake.turns import find_turns
from memcon.reader import Reading
from memcon.reader.labels import FURNITURE_LABELS
from memcon.record import Furniture

TALK = "Dorn: I am glad .\n\nVolk: Are you ?\n\nDorn: He said you were ill . I came ."
SENTENCES = (0, 6, 11, 19)  # the words that they begin with


def _reading(task: str, labels: list[int]) -> Reading:
    """A reading of `TALK`, whose words are those between its spaces, with the colons apart."""
    made = [
        Word({"": 0, " ": 1, "\n\n": 3}[gap], letters, 1) for gap, letters in re.findall(r"(\s+|)(:|[\w.?]+)", TALK)
    ]
    reading = sure_of(made, task, labels)
    reading.logits[list(SENTENCES), COLUMNS["sentence"].start + 1] = 20.0
    return reading


def _found(*spans: tuple[int, int, str]) -> Reading:
    return _reading("attribution", bio("attribution", list(spans), 22))


def _words(reading: Reading, found: list[Found]) -> list[tuple[str, str]]:
    return [(one.type, reading.text[slice(*offsets(reading, one))]) for one in found]


def test_each_turn_is_an_attribution_of_its_label() -> None:
    reading = _found()
    assert reading.text == TALK
    found = find_attributions(reading, link_arrays())
    shown = [[" ".join(TALK[a:b] for a, b in part) for part in (q.source, q.cue, q.content)] for q in found]
    assert shown == [
        ["Dorn", ":", "I am glad ."],
        ["Volk", ":", "Are you ?"],
        ["Dorn", ":", "He said you were ill . I came ."],
    ]


def test_the_spans_of_a_turn_are_what_it_tells_of_others() -> None:
    turns = find_turns(TALK)
    label, own, behind = (0, 0, "source"), (2, 5, "content"), (6, 10, "content")
    reading = _found(label, own, behind, (13, 13, "source"), (15, 20, "content"))
    kept = told_in(reading, decode(reading, "attribution"), turns, first_words(reading))
    assert _words(reading, kept) == [("source", "He"), ("content", "you were ill")]
    assert homes(reading, kept, turns).tolist() == [3, 3]
    assert told_in(reading, decode(reading, "attribution"), (), first_words(reading)) == decode(reading, "attribution")


def test_furniture_in_a_turn_is_not_said() -> None:
    start = TALK.index("Are")
    found = spoken(find_turns(TALK), [Furniture(start, start + 9, "share")])
    assert [TALK[slice(*q.source[0])] for q in found] == ["Dorn", "Dorn"]


def test_a_line_that_opens_with_its_speaker_is_no_furniture() -> None:
    label = 1 + FURNITURE_LABELS.index("share")
    reading = _reading("furniture", [0] * 6 + [label] * 5 + [0] * 11)
    assert find_furniture(reading, find_sentences(reading)) == ()


def test_words_between_a_label_and_its_colon_leave_a_turn_a_turn() -> None:
    text = "PRESIDENT DORN (in translation): I am glad to see you.\n\nMR. VOLK: So am I, and we thank you."
    assert all(is_turn(turn, text) for turn in spoken(find_turns(text)))
    assert len(find_turns(text)) == len(spoken(find_turns(text))) == 2
