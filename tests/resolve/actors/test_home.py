"""Whose officials go without their state: those of the text's home, which the text itself shows."""

from __future__ import annotations

import re
from datetime import date

import pytest

from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.hosts import serve_labelled, serve_where_told
from memcon.resolve.actors.rows import persons_in_row
from memcon.resolve.offices.home import bring_home, home_of
from memcon.resolve.offices.incumbents import Role
from memcon.resolve.words.countries import publisher_state

WHOLE = re.compile(r".+", re.DOTALL)
EACH = re.compile(r"\S[^.]*\.")


def cast_of(
    text: str, *names: str, home: str | None = None, official: bool = False, parts: re.Pattern[str] = WHOLE
) -> Cast:
    found = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in names]
    spans = [m.span() for m in parts.finditer(text)]
    sentences = Sentences(tuple(a for a, _ in spans), tuple(b for _, b in spans))
    return Cast(text, found, sentences, date(2031, 5, 1), home, official)


def person(country: str | None, *, stated: bool = False, office: str | None = "president") -> Role:
    return Role("person", "Jane Doe", country=country, office=office, stated=stated)


def test_home_is_the_state_of_those_who_need_none() -> None:
    assert home_of([person("NOR"), person("NOR"), person("FIN", stated=True)]) == "NOR"
    assert home_of([person("FIN", stated=True)]) is None
    assert home_of([person("NOR"), person("FIN")]) is None


def test_officials_without_a_state_are_brought_home_and_others_are_not() -> None:
    minister = Role("person", "Jane Doe", office="minister of trade")
    guest = Role("person", "John Roe", country="FIN", office="president", stated=True)
    passer_by = Role("person", "Max Moe")
    alliance = Role("person", "Ann Poe", office="secretary general", body="NATO")
    abroad = Role("person", "second European official", sector="GOV")
    bring_home([minister, guest, passer_by, alliance, abroad], "NOR")
    assert [r.country for r in (minister, guest, passer_by, alliance, abroad)] == ["NOR", "FIN", None, None, None]


def test_a_republic_has_no_prince_of_its_own() -> None:
    prince = Role("office", "prince", sector="GOV")
    bring_home([prince], "FRA")
    assert prince.country is None


def test_a_counterpart_in_the_other_chamber_is_no_foreigner() -> None:
    text = (
        "The talks of House chairman Paul Roe with his Senate counterpart Ida Moe and his counterpart Ana Lind went on."
    )
    cast = cast_of(text, "Paul Roe", "Ida Moe", "Ana Lind")
    assert [(r.country, r.foreign) for r in cast.roles][1:3] == [("USA", False), (None, True)]


def test_an_official_text_means_its_own_prime_minister() -> None:
    text = "The Prime Minister spoke to Prime Minister Ilse Brandt of Austria."
    cast = cast_of(text, "Ilse Brandt", home="NOR", official=True)
    own = cast.actor_for(0, len("The Prime Minister"))
    other = cast.actor_for(text.index("Prime Minister Ilse"), text.index(" of Austria"))
    assert own is not None and other is not None and own != other
    assert (cast.side(own), cast.side(other)) == ("NOR", "AUT")


def test_a_party_in_a_title_is_a_side_and_a_council_of_a_state_is_not() -> None:
    text = "Hamas leader Omar Said met Paul Bergli, Secretary of the Security Council of Norway, in Cairo."
    cast = cast_of(text, "Omar Said", "Paul Bergli")
    sides = {cast.roles[n].name: cast.side(n) for n in range(len(cast.roles))}
    assert sides == {"Omar Said": "Hamas", "Paul Bergli": "NOR"}


def test_several_named_in_a_row_are_each_somebody() -> None:
    text = "President Ana Lind and Prime Minister Bo Falk discussed the strait."
    cast = cast_of(text, "Ana Lind", "Bo Falk")
    end = text.index(" discussed")
    found = persons_in_row(cast, 0, end)
    assert [text[a:b] for _, a, b in found] == ["President Ana Lind", "Prime Minister Bo Falk"]
    assert len({number for number, _, _ in found}) == 2
    assert persons_in_row(cast, 0, len("President Ana Lind")) == []


def test_brackets_behind_names_part_no_row() -> None:
    text = "He received Ana Lind (Norway), Bo Falk (Chile) and Ida Moe (Ghana)."
    cast = cast_of(text, "Ana Lind", "Bo Falk", "Ida Moe")
    start, end = text.index("Ana"), len(text) - 1
    for stop in (end, text.index("(Ghana") + 1):  # a head may have seen no more than where the bracket begins
        found = persons_in_row(cast, start, stop)
        assert [text[a:b] for _, a, b in found] == ["Ana Lind", "Bo Falk", "Ida Moe"]


def test_a_publisher_may_be_named_after_its_state() -> None:
    assert publisher_state("Ministry of Defence of Norway") == "NOR"
    assert publisher_state("The Courier") is None and publisher_state(None) is None


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Minister Aino Lund met Estonian Foreign Minister Karl Oja and Prime Minister Liis Kask.", "EST"),
        ("Minister Aino Lund had talks with Estonian President Karl Oja and Prime Minister Liis Kask.", "EST"),
        ("Minister Aino Lund met Estonian Foreign Minister Karl Oja and Deputy Minister Liis Kask.", "EST"),
        ("Minister Aino Lund met Estonian Minister of Trade Karl Oja and Deputy Foreign Minister Liis Kask.", "EST"),
        ("Minister Aino Lund met Estonian Minister Karl Oja and Deputy Secretary Liis Kask.", "NOR"),
        ("Estonian Foreign Minister Karl Oja and Prime Minister Liis Kask wrote.", "NOR"),
        ("Minister Aino Lund met Estonian Foreign Minister Karl Oja. Prime Minister Liis Kask wrote.", "NOR"),
    ],
)
def test_who_is_met_with_a_foreign_minister_is_of_the_same_cabinet(text: str, country: str) -> None:
    people = [p for p in ("Aino Lund", "Karl Oja", "Liis Kask") if p in text]
    cast = cast_of(text, *people, home="NOR", official=True)
    cast.finish()
    number = cast.actor_for(text.index("Liis Kask"), text.index("Liis Kask") + 9)
    assert number is not None
    assert cast.side(number) == country


def test_the_ministry_here_is_that_of_where_the_report_is_from() -> None:
    text = "SEOUL, April 11 (Hanbit) -- They met, the foreign ministry here said. The ministry in Tokyo agreed."
    cast = cast_of(text)
    here, there = (
        cast.actor_for(text.index(w), text.index(w) + len(w))
        for w in ("the foreign ministry here", "The ministry in Tokyo")
    )
    assert here is not None
    assert there is not None
    assert (cast.roles[here].country, cast.roles[there].country) == ("KOR", "JPN")


def test_who_heads_a_bank_is_no_state_s_president() -> None:
    text = "Chile's President Ana Rojas saw the bank and its President, Ade Bello. The President of Togo came."
    cast = cast_of(text, "Ana Rojas", "Ade Bello")
    guest = cast.actor_for(text.index("The President of Togo"), len(text) - 6)
    bello = cast.actor_for(text.index("Ade Bello"), text.index("Ade Bello") + 9)
    assert guest is not None
    assert bello is not None
    assert guest != bello
    assert cast.roles[guest].country == "TGO"
    cast.finish()
    assert cast.side(bello) is None


def test_a_state_s_president_may_be_told_as_its_own() -> None:
    text = "He praised Togo and its President, Ade Bello. The President of Togo smiled."
    cast = cast_of(text, "Ade Bello")
    bello = cast.actor_for(text.index("Ade Bello"), text.index("Ade Bello") + 9)
    assert bello == cast.actor_for(text.index("The President of Togo"), text.index(" smiled"))


@pytest.mark.parametrize(
    ("text", "organ", "country"),
    [
        ("Norwegian Foreign Minister Ida Lund called Ana Rojas, the ministry said.", "the ministry", "NOR"),
        ("The foreign ministry said Norwegian Foreign Minister Ida Lund had left.", "The foreign ministry", "NOR"),
        ("Ghana's president, Ida Lund, called Ana Rojas, State House announced.", "State House", "GHA"),
        ("Norwegian Foreign Minister Ida Lund called Ana Rojas, the presidency said.", "the presidency", None),
        ("Ana Rojas called Norwegian Foreign Minister Ida Lund, the ministry said.", "the ministry", None),
        ("Norwegian Foreign Minister Ida Lund left the ministry.", "the ministry", None),
        ("Norwegian President Ida Lund will call, government spokesman Ana Rojas said.", "Ana Rojas", "NOR"),
        (
            "U.S. President Jan Moe phoned Norwegian Premier Ida Lund, government spokesman Ana Rojas said.",
            "Ana Rojas",
            "NOR",
        ),
        ("Norwegian banker Ida Lund will call, government spokesman Ana Rojas said.", "Ana Rojas", None),
        ("Norwegian army commander Gen. Ida Lund met Ana Rojas, the army said.", "the army", "NOR"),
        ("Norwegian President Ida Lund met Ana Rojas, the army said.", "the army", None),
    ],
)
def test_the_ministry_is_that_of_whom_it_speaks(text: str, organ: str, country: str | None) -> None:
    people = sorted((p for p in ("Ida Lund", "Ana Rojas", "Jan Moe") if p in text), key=text.index)
    cast = cast_of(text, *people)
    number = cast.actor_for(text.index(organ), text.index(organ) + len(organ))
    cast.finish()
    assert number is not None
    assert cast.roles[number].country == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Norway's prime minister arrived in Accra on Monday for talks with Vice President Ida Lund.", "GHA"),
        ("Norway's prime minister made a stop in Accra, and later met Vice President Ida Lund.", "GHA"),
        ("Ghana's prime minister arrived in Accra on Monday for talks with Vice President Ida Lund.", None),
        ("Norway's prime minister visited Accra on Monday and met Vice President Ida Lund.", "GHA"),
        ("Norway's prime minister was in Accra, where she was welcomed by Vice President Ida Lund.", "GHA"),
        ("Norway's prime minister will travel to Accra and meet Minister Jan Moe and Vice President Ida Lund.", "GHA"),
        ("Norway's prime minister was in Lima before flying to Accra, where she met Vice President Ida Lund.", "GHA"),
        ("Norway's premier visited Accra and met Minister of Mines Jan Moe and Vice President Ida Lund.", "GHA"),
        ("Norway's prime minister was in Lima when Finland's officials met Vice President Ida Lund.", None),
    ],
)
def test_whom_a_foreigner_came_to_see_is_of_the_state_where_he_came(text: str, country: str | None) -> None:
    cast = cast_of(text, *(name for name in ("Jan Moe", "Ida Lund") if name in text))
    number = cast.actor_for(text.index("Vice President"), text.index("Ida Lund") + 8)
    assert number is not None
    serve_where_told(cast.roles, text, cast.sentences, None)
    assert cast.roles[number].country == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("In Accra she will meet with Deputy Prime Minister Ida Lund.", "GHA"),
        ("In Accra, she will hold consultations with Minister Jan Moe and Foreign Minister Ida Lund.", "GHA"),
        ("In Lima he met the police, and in Accra today he held talks with Foreign Minister Ida Lund.", "GHA"),
        ("She will travel to Accra on Monday. She will meet Foreign Minister Ida Lund.", "GHA"),
        ("She paid a visit to Accra in May. During the visit, she called on Vice President Ida Lund.", "GHA"),
        ("She will travel to Accra and Lima. She will meet Foreign Minister Ida Lund.", None),
        ("She will travel to Accra on Monday. Foreign Minister Ida Lund will come along.", None),
        ("In Accra she will meet with Ambassador Ida Lund.", None),
        ("In Brussels she will meet with Foreign Minister Ida Lund.", None),
        ("In Oslo she will meet with Foreign Minister Ida Lund.", None),
    ],
)
def test_whom_one_meets_in_a_city_abroad_serves_there(text: str, country: str | None) -> None:
    cast = cast_of(text, *(name for name in ("Jan Moe", "Ida Lund") if name in text), parts=EACH)
    at = text.index("Ida Lund")
    number = cast.actor_for(at, at + len("Ida Lund"))
    assert number is not None
    serve_where_told(cast.roles, text, cast.sentences, "NOR")
    assert cast.roles[number].country == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("MR. ROE: Good morning. The Secretary met them.", "NOR"),
        ("Oslo\n\nMR ROE: Good morning.", "NOR"),
        ("PRESIDENT ROE: Good morning.", None),
        ("They saw MR. ROE: it was a good morning.", None),
    ],
)
def test_who_has_the_floor_without_an_office_is_the_publishers(text: str, country: str | None) -> None:
    cast = cast_of(text, "ROE")
    number = cast.actor_for(text.index("ROE"), text.index("ROE") + 3)
    assert number is not None
    serve_labelled(cast.roles, text, "NOR")
    assert cast.roles[number].country == country


@pytest.mark.parametrize(
    ("text", "own", "country"),
    [
        ("The Deputy Secretary will travel to Accra on Monday to meet with Minister Ida Lund.", "NOR", "GHA"),
        ("The Deputy Secretary will be in Ghana on Monday, where he will meet Minister Ida Lund.", "NOR", "GHA"),
        ("The Deputy Secretary will travel to Accra on Monday to meet with Minister Ida Lund.", "GHA", None),
        ("The Deputy Secretary will travel to Accra on Monday to meet with Minister Ida Lund.", None, None),
    ],
)
def test_whom_a_traveller_of_an_own_text_meets_is_of_the_state_where_he_goes(
    text: str, own: str | None, country: str | None
) -> None:
    cast = cast_of(text, "Ida Lund")
    number = cast.actor_for(text.index("Minister Ida"), text.index("Ida Lund") + 8)
    assert number is not None
    serve_where_told(cast.roles, text, cast.sentences, own, own)
    assert cast.roles[number].country == country
