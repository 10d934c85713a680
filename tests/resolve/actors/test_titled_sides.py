"""Whom a person named with a title serves: words come in, with nothing but the names given, and the side goes out."""

from __future__ import annotations

from datetime import date

import pytest

import memcon
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast

DAY = date(2022, 6, 27)


def sides(text: str, *people: str, home: str | None = None) -> dict[str, str | None]:
    """The side of each person, all of them named once in the text."""
    names = [Name(text.index(p), text.index(p) + len(p), p, "Person", 0.9) for p in people]
    cast = Cast(text, names, Sentences((0,), (len(text),)), DAY, home, home is not None)
    cast.finish()
    return {role.name: cast.side(n) for n, role in enumerate(cast.roles) if role.kind == "person"}


def test_a_surname_is_no_state_that_its_bearer_serves() -> None:
    text = "The UN secretary-general, Ida Holland, came. Holland met Bram German, the UN envoy. German left."
    words = [
        ("Ida Holland", 0),
        ("Holland", text.index("Holland met")),
        ("Bram German", 0),
        ("German", text.index("German left")),
    ]
    spans = [(text.index(word, low), word) for word, low in words]
    names = [Name(start, start + len(word), word, "Person", 0.9) for start, word in spans]
    cast = Cast(text, names, Sentences((0,), (len(text),)), DAY)
    for name in names:
        cast.actor_for(name.start, name.end)
    cast.finish()
    found = {role.name: cast.side(n) for n, role in enumerate(cast.roles) if role.kind == "person"}
    assert found == {"Ida Holland": "UN", "Bram German": "UN"}


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        ("In Oslo, Ida Brekke said the talks went well.", "Ida Brekke", None),
        ("The envoys from Oslo Ida Brekke had seen before came late.", "Ida Brekke", None),
        ("Norwegian Deputy Prime Minister and Minister of Trade Ida Brekke came.", "Ida Brekke", "NOR"),
        ("The former U.S. ambassador to Norway Ida Brekke came.", "Ida Brekke", "USA"),
        ("Norway's ambassador in Washington Ida Brekke came.", "Ida Brekke", "NOR"),
        ("He wrote to Ida Brekke, an adviser to the Norwegian president.", "Ida Brekke", "NOR"),
        ("Ida Brekke, the Norwegian foreign minister, came.", "Ida Brekke", "NOR"),
        ("They heard Norway's chief of defence, Gen. Ida Brekke, on it.", "Ida Brekke", "NOR"),
        ("He saw Adviser to the Prime Minister of Norway on Fish and Trade Ida Brekke.", "Ida Brekke", "NOR"),
        ("He saw Secretary General of Norway's Security Council, Ambassador Ida Brekke.", "Ida Brekke", "NOR"),
        ("A note to the adviser of Norway's president reached Ida Brekke.", "Ida Brekke", None),
        ("In a speech to the United Nations General Assembly, Ida Brekke asked for time.", "Ida Brekke", None),
        ("At the United Nations, Ida Brekke asked for time.", "Ida Brekke", None),
        ("The Treasury Secretary, Ida Brekke, came.", "Ida Brekke", "USA"),
        ("The leader of the Democratic Party, Ida Brekke, came.", "Ida Brekke", None),
    ],
)
def test_a_title_tells_whom_somebody_serves_and_a_place_does_not(text: str, name: str, side: str | None) -> None:
    assert sides(text, name) == {name: side}


def test_a_title_that_another_name_follows_is_that_one_s() -> None:
    found = sides(
        "He met the President of Chile Ana Rojas, President of Norway Ida Brekke, and others.",
        "Ana Rojas",
        "Ida Brekke",
    )
    assert found == {"Ana Rojas": "CHL", "Ida Brekke": "NOR"}


def test_a_suffix_is_no_title_and_what_is_listed_after_it_is_another_s() -> None:
    text = "President Carl T. Oduya, Jr. and President Ana Rojas of Chile spoke."
    assert sides(text, "Carl T. Oduya", "Ana Rojas", home="USA") == {"Carl T. Oduya": "USA", "Ana Rojas": "CHL"}


def test_an_office_that_a_state_has_not_is_not_its_own() -> None:
    found = sides(
        "Prime Minister Ida Brekke came, and Secretary General Ana Rojas.", "Ida Brekke", "Ana Rojas", home="USA"
    )
    assert found == {"Ida Brekke": None, "Ana Rojas": None}
    assert sides("Prime Minister Ida Brekke came.", "Ida Brekke", home="NOR") == {"Ida Brekke": "NOR"}


def test_the_incumbent_that_a_text_names_leaves_the_office_to_nobody_else() -> None:
    text = "President Biden and President Rojas spoke."
    assert sides(text, "Biden", "Rojas", home="USA") == {"Biden": "USA", "Rojas": None}


def test_of_two_presidents_without_a_state_an_official_text_s_own_comes_first() -> None:
    text = "President Oduya and President Rojas spoke."
    assert sides(text, "Oduya", "Rojas", home="USA") == {"Oduya": "USA", "Rojas": None}


def test_a_minister_is_none_of_a_state_that_has_only_secretaries() -> None:
    assert sides("Minister Ana Rojas came.", "Ana Rojas", home="USA") == {"Ana Rojas": None}
    assert sides("Minister Ana Rojas came.", "Ana Rojas", home="CHL") == {"Ana Rojas": "CHL"}


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("Republican presidential candidate", "USA"),
        ("Green presidential candidate", None),
        ("Treasury Secretary", "USA"),
    ],
)
def test_an_office_that_one_state_alone_has_tells_it(words: str, side: str | None) -> None:
    text = f"{words} Ida Brekke came."
    cast = Cast(
        text, [Name(len(words) + 1, len(words) + 11, "Ida Brekke", "Person", 0.9)], Sentences((0,), (len(text),)), DAY
    )
    number = cast.actor_for(0, len(words) + 11)
    assert number is not None and cast.side(number) == side


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The State Department said Secretary Ellen Marsh would fly to Oslo.", "USA"),
        ("Secretary Ellen Marsh saw the visitors, the Pentagon said.", "USA"),
        ("Secretary Ellen Marsh saw the visitors.", None),
        ("Secretary of State Ellen Marsh had lunch. The envoy went to the State Department.", "USA"),
        ("Secretary of State Ellen Marsh had lunch. The envoy went home.", None),
        ("Secretary of State Ellen Marsh rang the premier, a White House aide said.", "USA"),
        ("State Secretary Ellen Marsh rang the premier, a White House aide said.", None),
        ("The State Department had no comment on what Party Secretary Ellen Marsh said.", None),
    ],
)
def test_a_secretary_and_no_more_is_of_the_state_whose_department_is_named(text: str, side: str | None) -> None:
    assert sides(text, "Ellen Marsh")["Ellen Marsh"] == side


def test_ministers_in_the_row_of_those_whom_somebody_met_are_of_the_state_of_its_first() -> None:
    text = (
        "Secretary Roe met Chilean President Ana Rojas, Defence Minister Pablo Soto, and Minister of Mines Rita Luna."
    )
    found = sides(text, "Ana Rojas", "Pablo Soto", "Rita Luna", home="USA")
    assert found == {"Ana Rojas": "CHL", "Pablo Soto": "CHL", "Rita Luna": "CHL"}


@pytest.mark.parametrize(
    "text",
    [
        "Secretary Roe met Chilean President Ana Rojas and Prime Minister Pablo Soto.",
        "Secretary Roe met Chilean Defence Minister Ana Rojas and Defence Minister Pablo Soto.",
        "Secretary Roe met Chilean President Ana Rojas and Assistant Secretary Pablo Soto.",
    ],
)
def test_a_row_of_two_tells_no_state_of_whom_it_need_not_be(text: str) -> None:
    assert sides(text, "Ana Rojas", "Pablo Soto", home="NOR")["Pablo Soto"] != "CHL"


def test_no_office_has_its_holder_s_name_in_it() -> None:
    text = "She met the Head of the Royal Office Ida Brekke of Norway on Friday."
    at = text.index("Ida Brekke")
    cast = Cast(text, [Name(at, at + 10, "Ida Brekke", "Person", 0.9)], Sentences((0,), (len(text),)), DAY)
    cast.actor_for(text.index("Head"), text.index(" on Friday"))
    cast.finish()
    (role,) = (r for r in cast.roles if r.kind == "person")
    assert "Brekke" not in (role.office or role.post or "")
    assert role.country == "NOR"


@pytest.mark.usefixtures("trained_reader")
def test_an_attache_is_of_the_state_that_his_title_names() -> None:
    memo = memcon.read_text(
        "On Monday, the Chief of the Chadian army, General Ali Brahim, received the Defence Attaché of Brazil, João "
        "Farias, in N'Djamena.\n",
        published="2031-05-07",
    )
    names = {a.id: a.name for a in memo.actors}
    assert {(names[p.actor], p.side) for c in memo.contacts for p in c.participants} >= {("João Farias", "BRA")}


@pytest.mark.parametrize(
    ("title", "side"),
    [("Lind Speaks to Chilean King, Sends Roe for Talks", None), ("Lind Speaks to Chilean Minister Roe", "CHL")],
)
def test_a_headline_s_title_is_of_the_name_that_follows_it(title: str, side: str | None) -> None:
    text = "An aide said that Ida Roe would go."
    cast = Cast(text, [Name(18, 25, "Ida Roe", "Person", 0.9)], Sentences((0,), (len(text),)), DAY, title=title)
    cast.finish()
    assert [cast.side(n) for n, role in enumerate(cast.roles) if role.kind == "person"] == [side]
