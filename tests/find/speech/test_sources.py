"""A source without what leads into its clause or on from it."""

from __future__ import annotations

import pytest

from memcon.find.attributions import Quotation
from memcon.find.speech.sources import bare, led_by_its_source, of_whom_it_comes_from


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("but officials", "officials"),
        ("But when Dahl", "Dahl"),
        ("with a source", "a source"),
        ("that Dahl", "Dahl"),
        ("Earlier, the emir's envoy, Okoye", "the emir's envoy, Okoye"),
        ("Later on Monday, Dahl", "Dahl"),
        ("The Courier, though,", "The Courier"),
        ("Dahl, for her part,", "Dahl"),
        ("an official at the", "an official"),
        ("envoys and", "envoys"),
        ("that general", "that general"),
        ("as many as forty envoys", "as many as forty envoys"),
        ("Moon Jae-in", "Moon Jae-in"),
        ("Dahl and Okoye", "Dahl and Okoye"),
        ("and", "and"),
    ],
)
def test_loose_words_at_its_ends_are_no_part_of_a_source(words: str, left: str) -> None:
    low, high = bare(words, 0, len(words))
    assert words[low:high] == left


def test_who_is_briefed_is_told_with_what_he_is_briefed_on() -> None:
    text = "Two envoys briefed on the plans, who asked for silence, said so."
    low, high = bare(text, 0, len("Two envoys briefed on"))
    assert text[low:high] == "Two envoys briefed on the plans"


@pytest.mark.parametrize(
    ("text", "content", "source", "whose", "left"),
    [
        ("a warning of floods from Midport and Osk saying", "floods from Midport", "Osk", "Midport", "floods"),
        ("a warning of floods from the mayor and Osk saying", "floods from the mayor", "Osk", "the mayor", "floods"),
        ("a warning of floods in May and Osk saying", "floods in May", "Osk", "Osk", "floods in May"),
        (
            "a warning of a fall from grace, the mayor said",
            "a fall from grace",
            "the mayor",
            "the mayor",
            "a fall from grace",
        ),
    ],
)
def test_a_warning_is_of_whom_it_comes_from(text: str, content: str, source: str, whose: str, left: str) -> None:
    def span(words: str) -> tuple[tuple[int, int], ...]:
        return ((text.index(words), text.index(words) + len(words)),)

    one = of_whom_it_comes_from(text, Quotation(span(source), span("warning of"), span(content), 0.9))
    assert [text[slice(*piece)] for piece in (*one.source, *one.content)] == [whose, left]


@pytest.mark.parametrize(
    ("said", "source", "content"),
    [
        ("Dahl, Okoye asked for a port", "Dahl", "Okoye asked for a port"),
        ("two officials, the port is shut", "two officials", "the port is shut"),
        ("Dahl, who was there, the port is shut", None, "Dahl, who was there, the port is shut"),
        ("the port being shut", None, "the port being shut"),
    ],
)
def test_according_to_leads_to_its_source(said: str, source: str | None, content: str) -> None:
    text = f"According to {said}."
    found = Quotation((), ((0, 12),), ((13, len(text) - 1),), 0.9)
    made = led_by_its_source(text, found)
    assert [text[a:b] for a, b in made.source] == ([] if source is None else [source])
    assert text[slice(*made.content[0])] == content


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("After a call with |Minister Ola Dahl, Roe's office| said", "Roe's office"),
        ("In May, after a dinner with |Ola Dahl, the presidency| said", "the presidency"),
        ("Talks with Peru went on. |Minister Ola Dahl, the envoy| said", "Minister Ola Dahl, the envoy"),
        ("She spoke with |Ola Dahl, the envoy|", "Ola Dahl, the envoy"),
    ],
)
def test_whom_an_opening_phrase_names_does_not_speak(text: str, left: str) -> None:
    before, words, behind = text.split("|")
    low, high = bare(before + words + behind, len(before), len(before + words))
    assert (before + words + behind)[low:high] == left


@pytest.mark.parametrize("end", ["", ",", ", "])
def test_a_source_ends_with_its_word(end: str) -> None:
    text = f"According to the Chilean foreign ministry{end}"
    start = text.index("the")
    assert bare(text, start, len(text)) == (start, text.index("ministry") + len("ministry"))
