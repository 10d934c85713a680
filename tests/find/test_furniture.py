"""Furniture is whole lines, or whole sentences of a long one; it is in order and never overlaps."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from reader.synthetic import Word, readings, sure_of

from memcon.find.furniture import (
    _BY_LINE,
    _BY_ON_TOP,
    _DAY_OVER_LIST,
    LONG_LINE,
    _is_dateline,
    file_photos,
    find_furniture,
    inside,
    link_lists,
)
from memcon.find.sentences import find_sentences
from memcon.reader import Reading
from memcon.reader.labels import FURNITURE_LABELS
from memcon.record import Furniture


@given(readings)
def test_furniture_is_in_order_inside_the_text_and_never_overlaps(reading: Reading) -> None:
    found = find_furniture(reading, find_sentences(reading))
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    for piece in found:
        words = reading.text[piece.start : piece.end]
        assert words and words == words.strip()
        assert piece.label in FURNITURE_LABELS


@given(readings)
def test_a_short_line_is_furniture_as_a_whole_or_not_at_all(reading: Reading) -> None:
    marked = {(f.start, f.end) for f in find_furniture(reading, find_sentences(reading))}
    at = 0
    lines = set()
    for line in reading.text.split("\n"):
        lines.add((at + len(line) - len(line.lstrip()), at + len(line.rstrip())))
        at += len(line) + 1
    assert marked <= lines


def test_a_line_that_is_sure_is_marked_with_its_kind() -> None:
    made = [Word(1, "They", 1), Word(1, "met", 1), Word(2, "Leave", 1), Word(1, "comments", 1), Word(2, "Then", 1)]
    label = 1 + FURNITURE_LABELS.index("comment_form")
    reading = sure_of(made, "furniture", [0, 0, label, label, 0])
    found = find_furniture(reading, find_sentences(reading))
    assert [(reading.text[f.start : f.end], f.label) for f in found] == [("Leave comments", "comment_form")]


def test_in_a_line_as_long_as_a_paragraph_each_sentence_is_judged_for_itself() -> None:
    half = 1 + LONG_LINE // 10
    made = [Word(1, "Sentence", 1) for _ in range(2 * half)]
    reading = sure_of(made, "furniture", [0] * half + [1] * half)
    starts = sure_of(made, "sentence", [1] + [0] * (half - 1) + [1] + [0] * (half - 1))
    sentences = find_sentences(starts)
    assert len(sentences) == 2
    assert [(f.start, f.end) for f in find_furniture(reading, sentences)] == [(sentences.starts[1], sentences.ends[1])]


def test_a_stretch_is_inside_furniture_where_it_touches_it() -> None:
    furniture = [Furniture(10, 20, "share")]
    assert inside(furniture, 19, 25) and inside(furniture, 5, 11) and inside(furniture, 12, 13)
    assert not inside(furniture, 20, 25) and not inside(furniture, 0, 10) and not inside([], 0, 10)


def test_a_list_of_links_is_furniture_with_its_heading() -> None:
    text = "They met.\n\nRelated links\n• Fish talks\n• Aas meets Lind\n\nThey left."
    assert [text[f.start : f.end] for f in link_lists(text)] == ["Related links\n• Fish talks\n• Aas meets Lind"]
    assert not link_lists("Related to fish\n• Aas met Lind.")


def test_a_place_and_a_day_date_the_text() -> None:
    text = "They met.\n\nRosvik\n11 March 2031\n\nRosvik, 11 March 2031"
    lines = [(text.index(line), text.index(line) + len(line)) for line in text.split("\n") if line]
    assert [_is_dateline(text, *line) for line in lines] == [False, True, True, True]


def test_a_day_over_the_entries_of_a_diary_is_none() -> None:
    assert _DAY_OVER_LIST.match("TUESDAY 7 MAY\n• Dahl receives Novak.")
    assert _DAY_OVER_LIST.match("Tuesday, May 7, 2031\n10.30 Dahl receives Novak.")
    assert not _DAY_OVER_LIST.match("Tuesday, May 7\nShare this article")
    assert not _DAY_OVER_LIST.match("Tuesday\n• Sport")


def test_a_picture_from_the_files_has_its_caption() -> None:
    old = "FILE - In this May 5, 2031, file photo, Ida Brekke meets Ana Rojas in Osk. (NA Photo/Carl Lind, File)"
    other = "FILE PHOTO: Ida Brekke arrives for a meeting in Osk. NA/Carl Lind/File Photo"
    text = f"{old}\n{other}\nOSK (NA) - The two met again, so a FILE - In a drawer.\nFILES - and many more of them."
    assert [(text[f.start : f.end], f.label) for f in file_photos(text)] == [(old, "caption"), (other, "caption")]


def test_who_wrote_a_text_stands_on_its_first_line_over_his_paper() -> None:
    assert _BY_ON_TOP.match("Ida Roe, Max T. Moe and Jo Poe\nThe Midport Times\n\nCarl Lind met Ana Rojas.")
    assert _BY_ON_TOP.match("\nIda Roe\nMIDPORT TODAY\n")
    assert not _BY_ON_TOP.match("Ida Roe\nMet Ana Rojas on Monday.\n")
    assert not _BY_ON_TOP.match("Ida Roe meets Ana Rojas\nThe Midport Times\n")


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Ana Roe in Lima and Karl van Dijk in Oslo", True),
        ("By Ana Roe, Diplomatic Editor, and J. B. Lind", True),
        ("By ANA ROE", True),
        ("By Tuesday Norway had agreed", False),
        ("By Prime Minister Ana Roe", False),
        ("By Ana Roe, Prime Minister of Norway", False),
    ],
)
def test_who_wrote_a_text_and_from_where_stands_behind_by(line: str, byline: bool) -> None:
    assert (_BY_LINE.fullmatch(line) is not None) is byline
