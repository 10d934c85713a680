"""What a window teaches of the links of a contact: what belongs to it, what does not, and what is left open."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

pytest.importorskip("torch")

from tokenizers import Tokenizer

from memcon.reader.weights import find_weights
from training.corpora import CONTACT_TASKS, Example, Occasion
from training.windows import IGNORE, Window, windows_of

TEXT = (
    "Foreign Minister Ana Brezović met President Ilmar Tamm in Tallinn on Tuesday. In Tallinn, Brezović praised him."
    "\n\nOn Tuesday Brezović had been in Riga; on 3 May the parliament of Livonia votes."
)


def _at(words: str, after: str = "") -> tuple[int, int]:
    at = TEXT.index(words, TEXT.index(after))
    return at, at + len(words)


@pytest.fixture(scope="module")
def window() -> Window:
    occasion = Occasion(
        _at("met"),
        {"mode": "meeting", "status": "held", "series": "single"},
        (
            ("guest", _at("Foreign Minister Ana Brezović")),
            ("host", _at("President Ilmar Tamm")),
            ("place", _at("Tallinn")),
            ("time", _at("on Tuesday")),
        ),
        ((0, TEXT.index("\n\n")),),
        (),
    )
    example = Example(
        "one", TEXT, frozenset(CONTACT_TASKS), spans=dict.fromkeys(CONTACT_TASKS, ()), occasions=(occasion,)
    )
    tokenizer = Tokenizer.from_file(str(Path(str(find_weights().folder)) / "tokenizer.json"))
    (window,) = windows_of(example, tokenizer, 448, random.Random(1))
    return window


def _linked(window: Window, name: str) -> tuple[set[str], set[str], set[str]]:
    """The words of the candidates that are right, open and wrong."""
    links, tokens = window.links[name], window.tokens
    words = [TEXT[tokens.starts[a] : tokens.ends[b]] for a, b in links.candidates]
    right, open_ = {c for _, c in links.positives}, {c for _, c in links.unknown} - {c for _, c in links.positives}
    return (
        {words[c] for c in right},
        {words[c] for c in open_},
        {w for c, w in enumerate(words) if c not in right | open_},
    )


def test_a_guest_named_again_is_the_guest_or_open(window: Window) -> None:
    right, _, _ = _linked(window, "contact_guest")
    assert right == {"Foreign Minister Ana Brezović", "Brezović"}
    _, left_open, _ = _linked(window, "contact_party")
    assert "Brezović" in left_open


def test_a_place_named_again_is_no_other_place(window: Window) -> None:
    right, _, wrong = _linked(window, "contact_place")
    assert right == {"Tallinn"} and not any(w == "Tallinn" for w in wrong)


def test_other_dates_are_refused_and_the_same_day_is_open(window: Window) -> None:
    right, left_open, wrong = _linked(window, "contact_time")
    assert right == {"on Tuesday"} and left_open == {"Tuesday"} and wrong == {"3 May"}


def test_words_that_name_a_participant_again_are_not_called_strangers(window: Window) -> None:
    at = next(i for i, s in enumerate(window.tokens.starts) if s == _at("Brezović", ", Brezović praised")[0])
    assert window.labels["contact_participant"][at] == IGNORE
