"""Whose state nothing tells is known by those beside him; bare titles, organs and longer names find their bearers."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.find.times import find_times
from memcon.resolve.actors.cast import Cast
from memcon.resolve.contacts.told.place_names import named_place
from memcon.resolve.offices.table import holders, sector_of
from memcon.resolve.times.apart import opens_after, other_day
from memcon.resolve.times.when import resolve_times
from memcon.resolve.words.outlets import is_worldwide


def cast_of(text: str, *names: str, home: str | None = None, official: bool = False) -> Cast:
    """The cast of a text of which each name is found wherever it stands first."""
    found = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in names]
    starts = [0, *(i + 2 for i in range(len(text) - 2) if text[i : i + 2] == ". " and text[i + 2].isupper())]
    ends = [*(start - 1 for start in starts[1:]), len(text)]
    return Cast(text, found, Sentences(tuple(starts), tuple(ends)), date(2031, 5, 1), home, official)


def actor(cast: Cast, words: str) -> int:
    start = cast.text.index(words)
    number = cast.actor_for(start, start + len(words))
    assert number is not None
    return number


def test_a_spokesman_serves_the_state_of_whom_he_speaks_for() -> None:
    text = "Austrian President Ilse Brandt left. Brandt's spokesman, Max Moe, and Jim Poe talked."
    cast = cast_of(text, "Ilse Brandt", "Max Moe")
    spokesman = actor(cast, "Max Moe")
    cast.home = "USA"
    cast.finish()
    assert cast.side(spokesman) == "AUT"


def test_a_lawyer_serves_nobody_s_state() -> None:
    text = "Austrian President Ilse Brandt left. Brandt's lawyer, Max Moe, and Jim Poe talked."
    cast = cast_of(text, "Ilse Brandt", "Max Moe")
    lawyer = actor(cast, "Max Moe")
    cast.finish()
    assert cast.side(lawyer) is None


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("We received Chile's Foreign Minister Rosa Vidal and Defence Minister Paul Soto.", "CHL"),
        ("We received Chile's Foreign Minister Rosa Vidal and Deputy Trade Minister Paul Soto.", "CHL"),
        ("We received Chile's Foreign Minister Rosa Vidal and Deputy Secretary Paul Soto.", None),
        ("We received Chile's President Rosa Vidal and Prime Minister Paul Soto.", None),
    ],
)
def test_ministers_of_two_portfolios_in_a_row_are_of_one_cabinet(text: str, side: str | None) -> None:
    cast = cast_of(text, "Rosa Vidal", "Paul Soto")
    second = actor(cast, "Paul Soto")
    cast.finish()
    assert cast.side(second) == side


def test_a_counterpart_is_not_of_the_text_s_home() -> None:
    text = "Foreign Minister Carl Faria will travel to meet his counterpart Alva Leyra."
    cast = cast_of(text, "Carl Faria", "Alva Leyra", home="VEN", official=True)
    own, other = actor(cast, "Carl Faria"), actor(cast, "Alva Leyra")
    cast.finish()
    assert (cast.side(own), cast.side(other)) == ("VEN", None)


def test_a_bare_title_is_the_one_who_was_called_so() -> None:
    text = "Secretary of Defense Lloyd Berg spoke with Defense Minister Rosa Vidal of Chile. The Secretary was glad."
    cast = cast_of(text, "Lloyd Berg", "Rosa Vidal", home="USA", official=True)
    assert actor(cast, "The Secretary") == actor(cast, "Lloyd Berg")


def test_nobody_told_of_is_meant_by_a_title_with_an_indefinite_article() -> None:
    text = "He met China's defense minister, Dong Wu. It was the first talk with a Chinese defense minister."
    cast = cast_of(text, "Dong Wu")
    assert actor(cast, "a Chinese defense minister") != actor(cast, "Dong Wu")


def test_who_is_named_later_holds_no_office_that_was_spoken_of_before() -> None:
    text = "The agency cited the minister of oil. Exports rose. The oil minister, Saad Barr, said so."
    cast = cast_of(text, "Saad Barr")
    assert actor(cast, "the minister") != actor(cast, "Saad Barr")


@pytest.mark.parametrize("words", ["The spokesperson for the commission, Dele Oye,", "Delgado's attorney, Frank Moe,"])
def test_a_description_before_a_comma_is_of_the_name_behind_it(words: str) -> None:
    text = f"{words} said that it was over. Nobody else spoke."
    name = words.split(", ")[1].rstrip(",")
    cast = cast_of(text, name)
    assert actor(cast, words.rstrip(",")) == actor(cast, name)


def test_the_spokeswoman_of_somebody_named_is_the_name_behind_the_comma() -> None:
    text = "A spokeswoman for Mr. Moe, Dele Oye, said so."
    cast = cast_of(text, "Moe", "Dele Oye")
    assert actor(cast, "A spokeswoman for Mr. Moe, Dele Oye") == actor(cast, "Dele Oye") != actor(cast, "Moe")


def test_a_body_before_a_comma_is_not_whom_the_name_behind_it_means() -> None:
    text = "The spokesperson for the commission, Dele Oye, said so."
    cast = cast_of(text, "Dele Oye")
    assert actor(cast, "the commission") != actor(cast, "Dele Oye")


def test_who_writes_for_the_world_has_no_home() -> None:
    assert is_worldwide("Reuters") and is_worldwide("Agence France-Presse")
    assert not is_worldwide("The Reuters Gazette") and not is_worldwide(None)


@pytest.mark.parametrize(
    ("title", "side"), [("Norway analyst", None), ("Norway director", None), ("Kremlin director", "RUS")]
)
def test_whom_one_studies_one_does_not_serve(title: str, side: str | None) -> None:
    text = f"The {title} Max Moe said so."
    cast = cast_of(text, "Max Moe")
    assert cast.side(actor(cast, f"The {title} Max Moe")) == side


def test_two_names_in_a_row_are_two() -> None:
    text = "President Rosa Vidal, Chancellor Max Moe said so."
    cast = cast_of(text, "Rosa Vidal", "Max Moe")
    assert actor(cast, "Rosa Vidal") != actor(cast, "Max Moe")


def test_the_official_is_the_one_told_of_last() -> None:
    text = "A senior official in the bank said so. The official left. Another official came."
    cast = cast_of(text)
    senior = actor(cast, "A senior official in the bank")
    assert actor(cast, "The official") == senior
    assert actor(cast, "Another official") != senior


def test_the_ministry_is_one_that_was_named_however_far_back() -> None:
    text = "The Chilean Foreign Ministry agreed. " + "Nobody else spoke. " * 120 + "The ministry was mute."
    named = [Name(12, 28, "Foreign Ministry", "Organization", 0.9)]
    cast = Cast(text, named, Sentences((0,), (len(text),)), None)
    assert cast.side(actor(cast, "The ministry")) == "CHL"


def test_her_ministry_is_her_state_s() -> None:
    text = "Austrian Minister Ilse Brandt spoke. The Chilean Foreign Ministry agreed. She left. Her ministry was mute."
    cast = cast_of(text, "Ilse Brandt")
    theirs = actor(cast, "The Chilean Foreign Ministry")
    actor(cast, "She")
    assert actor(cast, "Her ministry") != theirs
    assert cast.side(actor(cast, "Her ministry")) == "AUT"


def test_a_second_surname_may_be_left_out() -> None:
    text = "The President, Nico Maro Morales, came. President Maro spoke."
    found = [Name(15, 32, "Nico Maro Morales", "Person", 0.9), Name(50, 54, "Maro", "Person", 0.9)]
    cast = Cast(text, found, Sentences((0, 40), (39, len(text))), None)
    assert cast.actor_for(15, 32) == cast.actor_for(50, 54)


def test_a_row_of_one_word_in_the_table_is_no_forename() -> None:
    assert holders("Salman Rusholme", date(2022, 1, 1)) == []


@pytest.mark.parametrize(
    ("title", "sector"),
    [("Gen.", "MIL"), ("Brigadier General", "MIL"), ("inspector general", None), ("general secretary", "GOV")],
)
def test_not_every_general_is_a_soldier(title: str, sector: str | None) -> None:
    assert sector_of(title) == sector


@pytest.mark.parametrize(
    ("text", "words", "name", "country"),
    [
        ("They met in Rosvik, Norway, on Monday.", "Rosvik,", "Rosvik", "NOR"),
        ("They met in the capital, Oslo, on Monday.", "the capital,", "Oslo", "NOR"),
        ("They met in Rosvik, Monday was free.", "Rosvik", "Rosvik", None),
        ("They met in the capital on Monday.", "the capital", "the capital", None),
    ],
)
def test_a_place_is_its_name_and_lies_where_the_next_words_say(
    text: str, words: str, name: str, country: str | None
) -> None:
    at = text.index(words)
    start, end, where = named_place(text, at, at + len(words))
    assert (text[start:end], where) == (name, country)


@pytest.mark.parametrize(
    ("text", "trigger", "day"),
    [
        ("Soto's office put the call a day earlier and spoke of fish.", "call", "a day earlier"),
        ("Chile dated the meeting to May 3.", "meeting", "May 3"),
        ("Chile gave a different date, saying that the two had met on May 3.", "met", "May 3"),
        ("Soto put the call a day earlier to good use.", "use", None),
        ("Chile put the meeting off.", "meeting", None),
        ("A day earlier the two had met.", "met", None),
    ],
)
def test_an_account_may_date_a_contact_otherwise(text: str, trigger: str, day: str | None) -> None:
    times = resolve_times(find_times(text), published="2031-05-01", text=text)
    found = other_day(text, text.index(trigger), 0, len(text), times)
    assert (found and text[slice(*found)]) == day


def test_a_nickname_is_whoever_is_later_named_in_full() -> None:
    text = "A call with Lumo, he said. President Luis Ignaz Lumo da Costa spoke of it."
    cast = cast_of(text, "Lumo", "Luis Ignaz Lumo da Costa")
    assert actor(cast, "Lumo") == actor(cast, "Luis Ignaz Lumo da Costa")
    assert cast.roles[actor(cast, "Lumo")].name == "Luis Ignaz Lumo da Costa"


@pytest.mark.parametrize(
    ("text", "trigger", "days"),
    [
        ("Two days after his phone call with Roe, Lind met Soto.", "phone call", -2),
        ("A day before talks with Roe, Lind met Soto.", "talks", 1),
        ("Days after talks with Roe, Lind met Soto.", "talks", None),
        ("Two days after the storm Lind met Soto.", "met", None),
        ("Lind met Soto two days after talks with Roe.", "talks", None),
    ],
)
def test_a_sentence_may_open_with_how_long_before_something_was(text: str, trigger: str, days: int | None) -> None:
    found = opens_after(text, 0, text.index(trigger))
    assert (found and found[0]) == days
