"""Names are whole: an initial's point does not cut one, and loose words do not hang on its end."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from reader.synthetic import COLUMNS, Word, bio, readings, sure_of

from memcon.find.mentions import (
    _ADDRESS,
    _COURTESY,
    _LOOSE,
    Name,
    _at_its_edges,
    _each,
    _goes_on,
    _is_initial,
    _overlaps,
    _signed_apart,
    find_names,
)
from memcon.find.sentences import find_sentences
from memcon.reader import Reading


def name(text: str, words: str, kind: str = "Person") -> Name:
    start = text.index(words)
    return Name(start, start + len(words), words, kind, 0.9)


@pytest.mark.parametrize(
    ("text", "first", "second", "whole"),
    [
        ("President Maria T. Okonkwo of Nigeria", "Maria T", "Okonkwo", True),
        ("met Ana Petrova. Weiss left", "Ana Petrova", "Weiss", False),
        ("President Karl Th. Johannesson spoke", "Karl Th", "Johannesson", True),
        ('President Joko "Joki" Weiss spoke', "Joko", 'Joki" Weiss', True),
        ('President Joko "Joki" and Weiss spoke', "Joko", 'Joki"', False),
        ("Plan B. Weiss left", "Plan B", "Weiss", True),
        ("with H.E. Ana Weiss in Osk", "H.E", "Ana Weiss", False),
        ("King Karim II bin Al Nasr of Zarab", "Karim", "bin Al Nasr", True),
        ("King Karim II ibn Al Nasr of Zarab", "Karim II", "Al Nasr", True),
        ("Minister Nur Aini binti Karim left", "Nur Aini", "Karim", True),
        ("King Karim II and Al Nasr of Zarab", "Karim II", "Al Nasr", False),
    ],
)
def test_a_name_goes_on_after_an_initial_alone(text: str, first: str, second: str, whole: bool) -> None:
    assert _goes_on(text, name(text, first), name(text, second)) is whole


def test_only_persons_go_on() -> None:
    text = "Vitamin C. Weiss left"
    assert not _goes_on(text, name(text, "Vitamin C", "Product"), name(text, "Weiss"))


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("DPRK Ana Weiss", ["DPRK", "Ana Weiss"]),
        ("UAE Karl Lind", ["UAE", "Karl Lind"]),
        ("DPRK Weiss", ["DPRK Weiss"]),
        ("UN Women", ["UN Women"]),
        ("Osk Province Ana Weiss", ["Osk Province", "Ana Weiss"]),
        ("North Osk Governorate Weiss", ["North Osk Governorate", "Weiss"]),
        ("Osk City", ["Osk City"]),
        ("Un Ana Weiss", ["Un Ana Weiss"]),
        ("JD Ana Weiss", ["JD Ana Weiss"]),
    ],
)
def test_a_state_by_its_initials_is_no_part_of_a_name(words: str, parts: list[str]) -> None:
    found = list(_each(words, name(words, words)))
    assert [part.text for part in found] == parts
    assert [part.type for part in found][-1] == "Person"
    assert all(words[part.start : part.end] == part.text for part in found)


@pytest.mark.parametrize(("words", "kept"), [("Ben-Dor of", "Ben-Dor"), ("Leonardo da Costa", "Leonardo da Costa")])
def test_loose_words_are_no_part_of_a_name(words: str, kept: str) -> None:
    loose = _LOOSE.search(words)
    assert words[: loose.start() if loose else len(words)] == kept


@given(readings)
def test_a_name_lies_in_one_sentence(reading: Reading) -> None:
    sentences = find_sentences(reading)
    for found in find_names(reading):
        within = sentences.at(found.start) == sentences.at(found.end - 1)
        assert within or (found.type == "Person" and re.search(r"(?:^|[\s.])[A-Z][.\s]", found.text))
        assert found.text == reading.text[found.start : found.end]


@pytest.mark.parametrize(
    "words", ["H.E. Mr. Lind", "HRH Lind", "H.R.H. Lind", "Rt. Hon. Lind", "Hon. Lind", "Shri Lind", "U Maung Lind"]
)
def test_a_courtesy_is_no_part_of_a_name(words: str) -> None:
    assert _COURTESY.match(words)


def test_a_capital_before_a_point_is_no_name() -> None:
    text = "met with H.E. Mr. Lind and Ida"
    assert _is_initial(text, name(text, "H"))
    assert not _is_initial(text, name(text, "Ida"))


@pytest.mark.parametrize(
    ("words", "kind", "names"),
    [
        ("Rosvik, Osk and Tarn", "Location", ["Rosvik", "Osk and Tarn"]),
        ("Rosvik, Osk, and Tarn", "Location", ["Rosvik", "Osk", "Tarn"]),
        ("Rosvik, the old port", "Location", ["Rosvik, the old port"]),
        ("Ministry of Trade, Industry and Labour", "Organization", ["Ministry of Trade, Industry and Labour"]),
        ("Ana Ana Weiss", "Person", ["Ana", "Ana Weiss"]),
        ("Ana Anan Weiss", "Person", ["Ana Anan Weiss"]),
        ("Ana Maria Ana", "Person", ["Ana Maria Ana"]),
    ],
)
def test_names_in_a_row_that_were_read_as_one_are_several(words: str, kind: str, names: list[str]) -> None:
    text = f"Yours, {words}"
    found = list(_each(text, name(text, words, kind)))
    assert [n.text for n in found] == names
    assert all(text[n.start : n.end] == n.text and n.type == kind for n in found)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Write to ana.weiss@example.org today", "ana.weiss@example.org"),
        ("see www.rosvik.no/weiss for more", "www.rosvik.no/weiss"),
        ("see https://rosvik.no/Ana-Weiss, it says", "https://rosvik.no/Ana-Weiss,"),
        ("File: Weiss_letter.doc was sent", "Weiss_letter.doc"),
        ("at Weiss.com they say", "Weiss.com"),
        ("Weiss said. Compare that", None),
        ("the U.S. and Weiss", None),
    ],
)
def test_addresses_and_files_name_nobody(text: str, address: str | None) -> None:
    found = _ADDRESS.search(text)
    assert (found and found[0]) == address


def test_a_name_overlaps_an_address_that_it_lies_in() -> None:
    addresses = [(5, 10), (20, 30)]
    assert [_overlaps(addresses, a, b) for a, b in ((0, 5), (9, 12), (10, 20), (25, 26), (30, 40))] == [
        False,
        True,
        False,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("text", "words", "kind", "kept"),
    [
        ("at Norvik / Arden for years", "Norvik /", "Organization", "Norvik"),
        ("Norvik and Arden", "Norvik and", "Organization", "Norvik"),
        ("Ana Roe - NORVIK", "Ana Roe -", "Person", "Ana Roe"),
        ("in the southern port city of Midport", "southern port city of Midport", "Location", "Midport"),
        ("the City of Midport", "City of Midport", "Location", "City of Midport"),
        ("in the Midport area", "Midport area", "Location", "Midport"),
        ("the Midport Area Board", "Midport Area Board", "Organization", "Midport Area Board"),
        ("Norvik, Inc. of Midport", "Norvik", "Organization", "Norvik, Inc."),
        ("the shares of Norvik Corp. fell", "Norvik Corp", "Organization", "Norvik Corp."),
        ("Norvik Incorporates it", "Norvik", "Organization", "Norvik"),
        ("Norvik\nInc", "Norvik", "Organization", "Norvik"),
        ("- and", "-", "Misc", "-"),
    ],
)
def test_a_name_ends_where_it_ends(text: str, words: str, kind: str, kept: str) -> None:
    start = text.index(words)
    low, high = _at_its_edges(text, start, start + len(words), kind)
    assert text[low:high] == kept


@pytest.mark.parametrize(
    ("words", "behind", "parts"),
    [
        ("Ana Roe Jill", ", The form is here", ["Ana Roe", "Jill"]),
        ("Ana Roe Karl Lind", " - he sits there", ["Ana Roe", "Karl Lind"]),
        ("Ana Roe Lind", " of Norway", ["Ana Roe Lind"]),
        ("Ana Roe Lind", ", of Norway", ["Ana Roe Lind"]),
        ("Ida Berg Jill", ", The form is here", ["Ida Berg Jill"]),
        ("Ana Roe de Lind", ", The form is here", ["Ana Roe de Lind"]),
    ],
)
def test_who_signs_is_parted_from_whom_the_next_line_greets(words: str, behind: str, parts: list[str]) -> None:
    text = f"Ana Roe wrote. Regards, {words}{behind}"
    start = text.rindex(words)
    read = [name(text, "Ana Roe"), Name(start, start + len(words), words, "Person", 0.9)]
    found = list(_signed_apart(text, read))[1:]
    assert [n.text for n in found] == parts
    assert all(text[n.start : n.end] == n.text for n in found)


@pytest.mark.parametrize(
    ("words", "whole"), [("Ana Roe TD", "Ana Roe"), ("Karl Lind, MP", "Karl Lind"), ("Ana MP", "Ana")]
)
def test_letters_behind_a_name_are_no_part_of_it(words: str, whole: str) -> None:
    assert words[slice(*_at_its_edges(words, 0, len(words), "Person"))] == whole


def test_letters_that_are_a_name_s_own_stay() -> None:
    for words in ("KC Roe", "TD", "Ana Roe-SC"):
        assert words[slice(*_at_its_edges(words, 0, len(words), "Person"))] == words


@pytest.mark.parametrize(
    ("text", "found", "whole"),
    [
        ("She met Karim II in Osk", "Karim", "Karim II"),
        ("She met Karim XVI.", "Karim", "Karim XVI"),
        ("She met Karim in World War II", "Karim", "Karim"),
        ("She met Karim I think", "Karim", "Karim"),
    ],
)
def test_a_monarchs_number_is_of_the_name(text: str, found: str, whole: str) -> None:
    start = text.index(found)
    assert text[slice(*_at_its_edges(text, start, start + len(found), "Person"))] == whole


def names_read(text: str, *read: str) -> list[str]:
    """The names that are found in words of which some were read as persons."""
    words = text.split()
    spans = [(words.index(one.split()[0]), words.index(one.split()[0]) + len(one.split()) - 1) for one in read]
    labels = bio("name", [(first, last, "Person") for first, last in spans], len(words))
    reading = sure_of([Word(1, word, 1) for word in words], "name", labels)
    reading.logits[:, COLUMNS["sentence"].start] = 20.0  # all are of one sentence
    return [n.text for n in find_names(reading)]


@pytest.mark.parametrize(
    ("text", "read", "name"),
    [
        ("Prince Sultan bin Karim spoke", "bin Karim", "Sultan bin Karim"),
        ("the prince, bin Karim spoke", "bin Karim", "bin Karim"),
        ("Prince Sultan Karim spoke", "Karim", "Karim"),
    ],
)
def test_who_is_the_son_of_somebody_has_a_forename(text: str, read: str, name: str) -> None:
    assert names_read(text, read) == [name]


@pytest.mark.parametrize(
    ("text", "read", "name"),
    [
        ("Presidents Lind and Rojas met", "Presidents Lind", "Lind"),
        ("President Lind met her", "President Lind", "President Lind"),
    ],
)
def test_the_title_of_two_is_no_part_of_the_first_one_s_name(text: str, read: str, name: str) -> None:
    assert names_read(text, read) == [name]
