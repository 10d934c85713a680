"""Names of persons are compared by their words, not by their spelling; titles may tell a gender, names may not."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from strategies import characters

from memcon.resolve.words.names import gender_of, given_names, person_key, same_name, strip_possessive, surname_key

one_word = st.sampled_from(["Ana", "Maria", "Petrova", "Weiss", "O’Hara", "al", "J.", "Çelik", "Jean-Luc", "de", "王"])
any_name = st.lists(one_word | st.text(characters, max_size=6), max_size=4).map(" ".join)


@given(any_name, any_name)
def test_two_names_are_the_same_in_either_order(one: str, other: str) -> None:
    assume(len(person_key(one)) != len(person_key(other)))
    assert same_name(one, other) == same_name(other, one)


@given(any_name)
def test_a_name_is_the_same_as_itself(name: str) -> None:
    assert same_name(name, name) == bool(person_key(name))


@given(any_name)
def test_a_name_is_its_given_names_and_its_surname(name: str) -> None:
    key = person_key(name)
    assert (*given_names(name), *([surname_key(name)] if key else [])) == key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Petrova", "Petrova"),
        ("Ana Petrova", "Ana M. Petrova"),
        ("Recep Çelik", "Recep Celik"),
        ("JEAN-LUC MOREL", "Jean-Luc Morel"),
        ("Steve Hall", "Steven Hall"),
        ("Antony J. Hall", "Tony Hall"),
        ("Bill Hall", "William Hall"),
        ("Lena van der Berg", "Berg"),
    ],
)
def test_one_person(one: str, other: str) -> None:
    assert same_name(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Petrova", "Boris Petrova"),
        ("Bill Hall", "Robert Hall"),
        ("Tony Hall", "Antony Roe"),
        ("Ana Petrova", "Ana Weiss"),
        ("Petrova", "Ana"),
        ("", ""),
        ("Ana", ""),
    ],
)
def test_two_persons(one: str, other: str) -> None:
    assert not same_name(one, other)


def test_two_names_of_as_many_words_are_the_same_in_either_order() -> None:
    assert same_name("Ana Maria Petrova", "Ana Ana Petrova") == same_name("Ana Ana Petrova", "Ana Maria Petrova")


@pytest.mark.parametrize(
    ("words", "bare"),
    [("Norland’s", "Norland"), ("Norland's", "Norland"), ("the Weisses’", "the Weisses"), ("Paris", "Paris"), ("", "")],
)
def test_a_possessive_ending_is_left_out(words: str, bare: str) -> None:
    assert strip_possessive(words) == bare


@pytest.mark.parametrize(
    ("title", "name", "gender"),
    [
        ("Mr.", "Weiss", "male"),
        ("Mrs.", "Petrova", "female"),
        ("spokeswoman", "Petrova", "female"),
        ("King", "Olav", "male"),
        ("President", "Robin Doe", None),
        (None, "Ana Petrova", "female"),
        (None, "Jean Petrov", None),
        (None, "Petrova", None),
    ],
)
def test_a_gender_is_told_by_a_title_or_a_forename_of_one_sex(title: str | None, name: str, gender: str | None) -> None:
    assert gender_of(title, name) == gender


@pytest.mark.parametrize("name", ["Lee Kum Seng", "Dee Hale Roe", "Wan Azmi Noor"])
def test_a_name_that_is_folded_to_a_particle_is_none(name: str) -> None:
    first = name.split()[0]
    assert given_names(name)[0] == surname_key(first)
    assert len(person_key(name)) == 3
