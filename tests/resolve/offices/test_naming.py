"""What stands like a person's name and is none: things, bodies, organs; and names that courtesies are a part of."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.offices.before import title_before
from memcon.resolve.offices.naming import is_nobody, is_told_as_a_thing, own_title_after, paired, without_state


def name(text: str, words: str, kind: str = "Person") -> Name:
    return Name(text.index(words), text.index(words) + len(words), words, kind, 0.9)


@pytest.mark.parametrize(
    ("text", "words", "thing"),
    [
        ("He presented his Letters of Credence to the King.", "Credence", True),
        ("The speaker of the Osk Kenesh, Ana Roe, left.", "Osk Kenesh", True),
        ("The Meridian said so.", "Meridian", True),
        ("The Weiss administration said so.", "Weiss", False),
        ("The Bidens thanked him.", "Bidens", False),
        ("The late Mr. Weiss said so.", "Weiss", False),
        ("The National Unity Front (NUF) left; NUF wants talks.", "NUF", True),
        ("BMP leader Ana Roe left.", "BMP", True),
        ("ABE: I agree.", "ABE", False),
        ("Secretary of Defense Weiss left.", "Weiss", False),
        ("The envoy met Zuruk elders in Osk.", "Zuruk", True),
        ("Zuruk chief Ana Roe left.", "Zuruk", False),
        ("Forward's Ana Roe left.", "Forward", True),
        ("Putin's Ana Roe left.", "Putin", False),
    ],
)
def test_the_words_around_tell_a_thing(text: str, words: str, thing: bool) -> None:
    found = name(text, words)
    assert is_told_as_a_thing(text, found, [found]) is thing


@pytest.mark.parametrize(
    "words",
    [
        "Hamas",
        "Plenipotentiary",
        "Extraordinary",
        "Prime Minister",
        "Chinese State Councillor",
        "Senate Republicans",
        "Tories",
    ],
)
def test_bodies_and_words_of_titles_are_nobody(words: str) -> None:
    assert is_nobody(name(words, words), ())


def test_an_organ_behind_a_title_is_no_person() -> None:
    text = "The deal was made, the PM Office said."
    cast = Cast(text, (), Sentences((0,), (len(text),)), date(2031, 5, 1))
    start = text.index("the PM Office")
    number = cast.actor_for(start, start + len("the PM Office"))
    assert number is not None
    assert cast.roles[number].kind != "person"


def test_the_end_of_a_place_s_name_is_no_person() -> None:
    text = "He met the president of the Lao PDR in Osk."
    cast = Cast(text, (name(text, "Lao PDR", "Location"),), Sentences((0,), (len(text),)), date(2031, 5, 1))
    start = text.index("the president")
    number = cast.actor_for(start, text.index(" in Osk"))
    assert number is not None
    assert (cast.roles[number].kind, cast.roles[number].country) == ("office", "LAO")


@pytest.mark.parametrize(
    ("text", "full", "alone", "same"),
    [
        ("Antony Roe left. Tony told me so.", "Antony Roe", "Tony", True),
        ("Matthew Roe left. Matt told me so.", "Matthew Roe", "Matt", True),
        ("Martina Roe left. Mr. Martin told me so.", "Martina Roe", "Martin", False),
        ("Matthew Roe and Matthias Poe left. Matt told me so.", "Matthew Roe", "Matt", False),
    ],
)
def test_a_short_first_name_is_the_one_who_was_named_in_full(text: str, full: str, alone: str, same: bool) -> None:
    names = [name(text, full), Name(text.rindex(alone), text.rindex(alone) + len(alone), alone, "Person", 0.9)]
    if "Matthias Poe" in text:
        names.insert(1, name(text, "Matthias Poe"))
    at = text.index(". ") + 2
    if "Mr. " in text:
        at = len(text.split(". ")[0]) + 2
    cast = Cast(text, names, Sentences((0, at), (at - 1, len(text))), date(2031, 5, 1))
    who = [cast.actor_for(n.start, n.end) for n in (names[0], names[-1])]
    assert (who[0] == who[1]) is same


def test_a_first_name_alone_is_the_leader_whom_the_table_knows_by_it() -> None:
    text = "I thank President Macron. Emmanuel and I spoke."
    names = [name(text, "Macron"), name(text, "Emmanuel")]
    cast = Cast(text, names, Sentences((0, 26), (25, len(text))), date(2018, 5, 1))
    assert len({cast.actor_for(n.start, n.end) for n in names}) == 1


def test_a_courtesy_is_a_name_where_the_table_knows_it() -> None:
    text = "Prime Minister Sheikh Hasina met Sheikh Tamim."
    assert set(people_of_2020(text, name(text, "Sheikh Hasina"), name(text, "Sheikh Tamim"))) == {
        "Sheikh Hasina",
        "Tamim",
    }


def people_of_2020(text: str, *names: Name) -> list[str]:
    cast = Cast(text, names, Sentences((0,), (len(text),)), date(2020, 5, 1))
    return [role.name for role in cast.roles]


@pytest.mark.parametrize("honour", ["Datuk Seri", "Tan Sri", "Dato' Sri", "Datuk", "Tun Dr"])
def test_an_honour_before_a_name_hides_no_office(honour: str) -> None:
    text = f"Malaysian Foreign Minister {honour} Aziz Rahman left."
    cast = Cast(text, [name(text, "Aziz Rahman")], Sentences((0,), (len(text),)), date(2031, 5, 1))
    (role,) = cast.roles
    assert (role.country, role.office) == ("MYS", "Malaysian Foreign Minister")


def test_a_hyphen_between_the_leaders_of_two_states_joins_two_names() -> None:
    assert paired(name("Kishida-Yoon Suk Yeol", "Kishida-Yoon Suk Yeol"), ()) == ((0, 7), (8, 21))
    assert paired(name("Jean-Claude Juncker", "Jean-Claude Juncker"), ()) is None
    assert paired(name("Annegret Kramp-Karrenbauer", "Annegret Kramp-Karrenbauer"), ()) is None


def test_an_adjective_inside_a_title_does_not_cut_it() -> None:
    text = "Reports that Chilean presidential spokesman Ana Roe left."
    assert title_before(text, Sentences((0,), (len(text),)), text.index("Ana")) == "Chilean presidential spokesman"


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Roe, Chancellor of Norway Lind, and others left.", None),
        ("Roe, Secretary of Defence Lind, and others left.", None),
        ("Roe, Chancellor of Norway, and others left with Lind.", "Chancellor of Norway"),
        ("Roe, a spokesman for Chancellor Lind, left.", "a spokesman for Chancellor Lind"),
        ("Roe, the brother of President Lind, left.", "the brother of President Lind"),
        ("Roe, Chancellor Lind's adviser, left.", "Chancellor Lind's adviser"),
    ],
)
def test_an_office_that_another_name_closes_is_another_s(text: str, office: str | None) -> None:
    assert own_title_after(text, 0, 3, [0, text.index("Lind")]) == office


@pytest.mark.parametrize(
    ("text", "words", "behind"),
    [
        ("Minister of Infrastructure Ana Rojas left.", "Infrastructure Ana Rojas", "Ana Rojas"),
        ("Adviser for International Economics Ana Rojas left.", "Economics Ana Rojas", "Ana Rojas"),
        ("Chargé d’Affaires Ana Rojas left.", "Affaires Ana Rojas", "Ana Rojas"),
        ("Minister of State Prudence Ana Rojas left.", "Prudence Ana Rojas", "Prudence Ana Rojas"),
        ("Head of Mission Prudence Rojas left.", "Prudence Rojas", "Prudence Rojas"),
        ("Chancellor of Austria Weiss left.", "Austria Weiss", "Weiss"),
        ("The house of Austria Weiss burnt.", "Austria Weiss", "Austria Weiss"),
    ],
)
def test_a_name_begins_behind_the_field_of_an_office(text: str, words: str, behind: str) -> None:
    assert text[without_state(text, name(text, words)) :].startswith(behind)
