"""Sources and cues without a content: the sentence that they end or open tells it."""

from __future__ import annotations

import pytest

from memcon.find.sentences import Sentences
from memcon.find.speech.unclaimed import claimed


def told(text: str, source: str, cue: str, score: float = 0.9) -> str | None:
    """The content that is found for a source and a cue, in a text of one sentence."""
    spans = [(text.index(words), text.index(words) + len(words)) for words in (source, cue)]
    found = claimed(text, [(spans[0], score)], [(spans[1], score)], [], Sentences((0,), (len(text),)))
    if not found:
        return None
    (((source, verb, content), probability),) = found
    assert (source, verb, probability) == (*spans, score)
    return text[slice(*content)]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The envoy will go to Quito soon, the ministry said Friday.", "the ministry", "said", 0),
        ("The envoy will go to Quito soon, according to the ministry.", "the ministry", "according to", 0),
        ("Ms. Roe said the envoy was ill, the agency reported.", "the agency", "reported", 0),
        ("But according to the ministry, the envoy will go to Quito soon.", "the ministry", "according to", 31),
    ],
)
def test_the_rest_of_the_sentence_is_what_is_said(text: str, source: str, cue: str, content: int) -> None:
    found = told(text, source, cue)
    assert found is not None
    assert text.index(found) == content
    assert found.endswith(("soon", "ill"))


def test_a_dateline_is_no_part_of_it() -> None:
    text = "QUITO (Ande) - The envoy will go home soon, the ministry said."
    assert told(text, "the ministry", "said") == "The envoy will go home soon"


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("Despite the high cost of it all, the rebels claimed victory.", "the rebels", "claimed"),
        ("“The envoy will go to Quito soon,” the ministry said.", "the ministry", "said"),
        ("The ministry said nothing of the envoy's plans for Quito.", "The ministry", "said"),
        ("No, the ministry said.", "the ministry", "said"),
    ],
)
def test_an_object_a_quotation_or_a_word_is_no_rest_of_a_sentence(text: str, source: str, cue: str) -> None:
    assert told(text, source, cue) is None


def test_doubtful_sources_say_nothing() -> None:
    assert told("The envoy will go to Quito soon, the ministry said.", "the ministry", "said", 0.5) is None
