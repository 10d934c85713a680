"""Headlines that a page puts behind a name are found, and the sentence reads on without them."""

from __future__ import annotations

import pytest

from memcon.find.inserted import around, find_inserted, together, without
from memcon.record import Furniture

TEXT = (
    "President Ilse Dorn Ilse Maria DornEmir says talks are near Morning Report: who is in and who is out MORE at "
    "last met Jan Volk Jan (Johnny) Volk3 ways to keep warm in Osthaven MORE's envoy."
)


def test_insertions_are_found_behind_their_names() -> None:
    found = find_inserted(TEXT)
    assert [TEXT[f.start : f.end] for f in found] == [
        "Ilse Maria DornEmir says talks are near Morning Report: who is in and who is out MORE",
        "Jan (Johnny) Volk3 ways to keep warm in Osthaven MORE",
    ]
    assert {f.label for f in found} == {"related"}


def test_the_sentence_reads_on_in_its_place() -> None:
    read = without(TEXT, find_inserted(TEXT))
    assert len(read) == len(TEXT)
    assert " ".join(read.split()) == "President Ilse Dorn at last met Jan Volk 's envoy."
    assert read.index("envoy") == TEXT.index("envoy")


@pytest.mark.parametrize(
    "text",
    [
        "Ilse Dorn told Jan Volk and Ilse Dorn MORE than once that she was ill.",
        "Ilse Dorn Ilse Maria Dorn spoke for an hour and said that she wanted MORE.",
        "Ilse Dorn Ilse Maria DornEmir says talks are near\nRead MORE",
        "Volk, McVolk and DornVolk wanted one thing: MORE bread.",
        "",
    ],
)
def test_other_texts_have_none(text: str) -> None:
    assert find_inserted(text) == ()
    assert without(text, ()) == text


def test_a_line_that_is_furniture_is_so_as_a_whole() -> None:
    line, inner, later = Furniture(0, 50, "caption"), Furniture(10, 20, "related"), Furniture(60, 70, "related")
    assert together([line], [inner, later]) == (line, later)
    assert together([Furniture(80, 90, "share")], [later]) == (later, Furniture(80, 90, "share"))


def test_a_span_falls_into_what_is_around_the_insertions() -> None:
    pieces = [Furniture(10, 20, "related"), Furniture(30, 40, "related")]
    assert around(5, 45, pieces) == [(5, 10), (20, 30), (40, 45)]
    assert around(12, 18, pieces) == []
    assert around(20, 30, pieces) == [(20, 30)]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("President Ilse Dorn Dorn IlsePresident of the Republic: Good day.", "President Ilse Dorn: Good day."),
        ("Head of the Fund Ilse Dorn Dorn IlseHead of the Fund : Yes.", "Head of the Fund Ilse Dorn : Yes."),
        ("Ilse Dorn Dorn Ilse: Yes.", "Ilse Dorn Dorn Ilse: Yes."),
        ("Ilse Dorn Dorn IlsePresident said so.", "Ilse Dorn Dorn IlsePresident said so."),
    ],
)
def test_what_a_window_tells_of_a_speaker_is_furniture(text: str, left: str) -> None:
    found = find_inserted(text)
    assert "".join(c for i, c in enumerate(text) if not any(f.start <= i < f.end for f in found)) == left
