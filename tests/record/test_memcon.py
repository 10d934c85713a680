"""A memcon refers to nothing that it does not hold, cannot be changed, and ids come from content alone."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from strategies import memcons, texts

from memcon.errors import RecordError, SpanError
from memcon.record import (
    Account,
    Actor,
    Attribution,
    Contact,
    Document,
    Furniture,
    Memcon,
    Participant,
    content_id,
    spans_in,
)

DOCUMENT = Document(id="d", text="They met.")
WORDS = DOCUMENT.span(0, 4)


@given(memcons())
def test_every_span_of_a_memcon_is_its_text(memcon: Memcon) -> None:
    assert all(memcon.document.text[s.start : s.end] == s.text for s in spans_in(memcon))


@pytest.mark.parametrize(
    "parts",
    [
        {"attributions": (Attribution("q1", "direct", (), (), (WORDS,), speaker="a9"),)},
        {"attributions": (Attribution("q1", "direct", (), (), (WORDS,), via=("a9",)),)},
        {"attributions": (Attribution("q1", "direct", (), (), (WORDS,), parent="q9"),)},
        {"contacts": (Contact("c1", "meeting", "held", WORDS, (Participant("a9", None, "party", WORDS),)),)},
        {"contacts": (Contact("c1", "meeting", "held", WORDS, (), follows=("c9",)),)},
        {"contacts": (Contact("c1", "meeting", "held", WORDS, (), accounts=(Account(None, None, ("q9",)),)),)},
        {"contacts": (Contact("c1", "meeting", "held", WORDS, (), accounts=(Account(None, None, (), ("q9",)),)),)},
    ],
)
def test_a_reference_to_nothing_is_refused(parts: dict[str, object]) -> None:
    with pytest.raises(RecordError, match="not in the record"):
        Memcon(document=DOCUMENT, **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (5, 50)])
def test_furniture_outside_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(SpanError):
        Memcon(document=Document(id="d", text="They met.", furniture=(Furniture(start, end, "caption"),)))


def test_records_are_frozen() -> None:
    with pytest.raises(AttributeError):
        Memcon(document=DOCUMENT).contacts = ()  # type: ignore[misc]
    with pytest.raises(AttributeError):
        WORDS.start = 3  # type: ignore[misc]


def test_parts_are_found_by_id() -> None:
    actor = Actor("a1", "person", "Eleni Markopoulou")
    memcon = Memcon(document=DOCUMENT, actors=(actor,))
    assert memcon.actor("a1") is actor
    assert memcon.actor(None) is None
    assert memcon.attribution("q1") is None


def test_the_repr_says_what_it_is_on_one_line() -> None:
    shown = repr(Memcon(document=Document(id="d", text="They met.\nIn Athens.")))
    assert shown == "<Memcon 'They met.': 0 contacts, 0 attributions>"


def test_content_ids_are_the_same_for_ever() -> None:
    assert content_id("They met.") == "bc522b34cbe8071e"
    assert content_id("They met.", "https://example.org/") == "e293ac23dbdeedd9"


@given(texts)
def test_content_ids_tell_texts_and_facts_apart(text: str) -> None:
    made = [
        content_id(text),
        content_id(text, None),
        content_id(text, ""),
        content_id(text, "x"),
        content_id(text + "x"),
    ]
    assert len(set(made)) == len(made)
    assert content_id(text) == made[0]


def test_content_ids_do_not_depend_on_the_process() -> None:
    code = "from memcon.record import content_id; print(content_id('They met.'))"
    seeds = [{"PYTHONHASHSEED": seed} for seed in ("1", "2")]
    made = {
        subprocess.run(
            [sys.executable, "-c", code], env={**_environment(), **seed}, capture_output=True, text=True
        ).stdout
        for seed in seeds
    }
    assert made == {content_id("They met.") + "\n"}


def _environment() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
