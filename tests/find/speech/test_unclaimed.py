"""Sources and cues without a content: the sentence that they end or open tells it."""

from __future__ import annotations

import pytest

from memcon.find.attributions import Quotation
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


def quoted(text: str, **words: str) -> Quotation:
    """An attribution of a text by the words of its parts."""
    spans = {role: ((text.index(part), text.index(part) + len(part)),) for role, part in words.items()}
    return Quotation(spans.get("source", ()), spans.get("cue", ()), spans["content"], 0.9)


def behind(text: str, found: Quotation, *ends: int) -> list[str]:
    """What "according to the ministry" at the end of a text tells, where somebody's words were found in it."""
    spans = [(text.index(w), text.index(w) + len(w)) for w in ("the ministry", "according to")]
    starts = (0, *ends)
    sentences = Sentences(starts, (*ends, len(text)))
    out = claimed(text, [(spans[0], 0.9)], [(spans[1], 0.9)], [found], sentences)
    return [text[slice(*content)] for (_, _, content), _ in out]


def test_who_passes_on_what_two_discussed_tells_all_of_it() -> None:
    text = "The two envoys discussed “the port. It stays shut” according to the ministry"
    found = quoted(text, source="The two envoys", cue="discussed", content="“the port. It stays shut”")
    assert behind(text, found, text.index("It stays")) == ["The two envoys discussed “the port. It stays shut”"]


def test_a_quotation_that_nothing_leads_to_is_told_by_its_own_attribution() -> None:
    text = "“The port stays shut,” according to the ministry."
    found = quoted(text, source="the ministry", cue="according to", content="“The port stays shut,”")
    assert behind(text, found) == []


def test_who_passes_on_what_somebody_said_tells_that_he_said_it() -> None:
    text = "The reports are “empty”, the spokesman said, according to the ministry."
    found = quoted(text, source="the spokesman", cue="said", content="The reports are “empty”")
    assert behind(text, found) == ["The reports are “empty”, the spokesman said"]
