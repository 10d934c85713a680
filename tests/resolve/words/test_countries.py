"""Names of states and bodies lead to codes and short names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.resolve.words.countries import (
    body_of,
    capital_of,
    country_of,
    is_capital,
    place_country,
    side_of,
    state_name,
    states_in,
)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Russia", "RUS"), ("the Russian Federation", "RUS"), ("Russians", "RUS"),
        ("the Kremlin", "RUS"), ("Moscow", "RUS"),
        ("U.S.", "USA"), ("the United States", "USA"), ("US", "USA"), ("America’s", "USA"), ("Washington", "USA"),
        ("Britain", "GBR"), ("UK", "GBR"), ("Downing Street", "GBR"), ("South Korean", "KOR"), ("DPRK", "PRK"),
        ("Kyiv", "UKR"), ("Kiev", "UKR"), ("Türkiye", "TUR"), ("Ivory Coast", "CIV"), ("Cote d'Ivoire", "CIV"),
        ("Palestinian", "PSE"), ("Taiwan", "TWN"), ("Kosovo", "XKX"), ("Czech", "CZE"), ("Dutch", "NLD"),
        ("us", None), ("who", None), ("Atlantis", None), ("NATO", None), ("", None),
    ],
)  # fmt: skip
def test_country_of(name: str, code: str | None) -> None:
    assert country_of(name) == code


def test_bodies_have_their_usual_short_names() -> None:
    assert side_of("the United Nations") == "UN"
    assert side_of("European Union") == "EU"
    assert side_of("Group of Seven") == "G7"
    assert side_of("WHO") == "WHO"
    assert side_of("five other world powers") == "P5+1"
    assert side_of("the Pacific Alliance") == "Pacific Alliance"
    nato, hamas = body_of("North Atlantic Treaty Organization"), body_of("Hamas")
    assert nato is not None and (nato.name, nato.kind, nato.role) == ("NATO", "organization", "IGO")
    assert hamas is not None and (hamas.kind, hamas.role) == ("group", "REB")
    assert body_of("Norway") is None


def test_places_lie_in_their_state() -> None:
    assert place_country("Helsinki") == "FIN"
    assert place_country("Geneva") == "CHE"
    assert place_country("Brussels") == "BEL"
    assert place_country("the White House in Washington") == "USA"
    assert place_country("Davos, Switzerland") == "CHE"
    assert place_country("Seoul and Tokyo") is None
    assert place_country("the corridor") is None


def test_capitals_and_names() -> None:
    assert capital_of("Oslo") == "NOR"
    assert is_capital("Paris") and not is_capital("Lyon")
    assert state_name("RUS") == "Russia"
    assert state_name("XXX") is None


def test_finds_states_in_text_by_their_case() -> None:
    text = "It helped us that the U.S. and Ukrainian envoys met NATO’s chief in Washington, D.C., with South Korea’s."
    assert [(m.text, m.code, m.form) for m in states_in(text)] == [
        ("U.S.", "USA", "name"),
        ("Ukrainian", "UKR", "demonym"),
        ("NATO", "NATO", "body"),
        ("Washington, D.C.", "USA", "capital"),
        ("South Korea", "KOR", "name"),
    ]
    assert [m.code for m in states_in("North Koreans and the UN Security Council")] == ["PRK", "UN"]
    assert states_in("Chinatown and the Polisher") == []


@given(st.text(max_size=100))
def test_any_text_gives_spans_of_the_text(text: str) -> None:
    for mention in states_in(text):
        assert text[mention.start : mention.end] == mention.text
    place_country(text)
    side_of(text)


@pytest.mark.parametrize(
    "words",
    ["the pro-Russian rebels", "an anti-Iran coalition", "non-NATO members", "Pro-Kyiv activists", "anti-South Korean"],
)
def test_who_is_for_or_against_a_state_is_not_of_it(words: str) -> None:
    assert states_in(words) == []


@pytest.mark.parametrize(
    "words", ["the UN-recognised government", "the U.N.-backed cabinet", "Iran‑backed fighters", "Swedish-born envoys"]
)
def test_whom_a_state_only_helps_is_not_of_it(words: str) -> None:
    assert states_in(words) == []


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("pro-Russian rebels and Ukrainian officials", ["UKR"]),
        ("the US-Russian talks", ["USA", "RUS"]),
        ("the Saudi-led coalition", ["SAU"]),
        ("the US-brokered truce", ["USA"]),
        ("the ex-Russian minister", ["RUS"]),
        ("a Franco-German group", ["DEU"]),
    ],
)
def test_other_hyphens_leave_a_state(words: str, codes: list[str]) -> None:
    assert [m.code for m in states_in(words)] == codes


def test_a_loose_bracket_hides_no_body() -> None:
    body = body_of("Organization for Security and Cooperation in Europe]")
    assert body is not None and body.name == "OSCE"
    assert country_of("[Norway") == "NOR"


@pytest.mark.parametrize(
    ("place", "state"),
    [
        ("Lviv", "UKR"),
        ("the resort of Sharm el-Sheikh", "EGY"),
        ("Samarkand", "UZB"),
        ("Panmunjom", "KOR"),
        ("Lake Victoria", None),
        ("Victoria Falls", "ZWE"),
        ("Port Louis", "MUS"),
    ],
)
def test_cities_where_states_meet_lie_in_their_states(place: str, state: str | None) -> None:
    assert place_country(place) == state


def test_states_are_known_by_their_other_names() -> None:
    assert [country_of(w) for w in ("Azeri", "Emirati", "Kiwi", "the Sultanate of Oman")] == [
        "AZE",
        "ARE",
        "NZL",
        "OMN",
    ]


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("South American presidents", []),
        ("the Latin-American bloc and America", ["USA"]),
        ("Central America's ministers", []),
        ("a West Indian and an Indian", ["IND"]),
        ("the Member States and States Parties", []),
        ("the States and the United States", ["USA", "USA"]),
        ("New Mexico and Mexico", ["USA", "MEX"]),
        ("Inner Mongolia and Mongolia", ["CHN", "MNG"]),
        ("South African and American", ["ZAF", "USA"]),
        ("a Northern Irish leader", ["GBR"]),
        ("the Turkish Cypriot leader", ["TRNC"]),
        ("the Greek Cypriot leader", ["CYP"]),
        ("Congo and the Republic of Congo", ["COD", "COG"]),
        ("eleven Heads of States", []),
        ("the Gulf States and the United States", ["USA"]),
        ("back in the States", ["USA"]),
    ],
)
def test_a_region_is_not_the_state_that_it_is_called_like(words: str, codes: list[str]) -> None:
    assert [m.code for m in states_in(words)] == codes


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("Bosnian Serb politicians", ["BIH"]),
        ("Serbian and Bosnian Croat leaders", ["SRB", "BIH"]),
        ("Kosovo Albanians", ["XKX"]),
        ("Bosnia, Serb and Croat leaders", ["BIH", "SRB", "HRV"]),
        ("Bosnian, Serbian and Croatian leaders", ["BIH", "SRB", "HRV"]),
    ],
)
def test_a_people_within_a_state_is_of_that_state(words: str, codes: list[str]) -> None:
    assert [m.code for m in states_in(words)] == codes


def test_what_is_made_of_the_states_found_changes_nothing_for_who_asks_next() -> None:
    found = states_in("Norway and Chile")
    found.clear()
    assert [m.code for m in states_in("Norway and Chile")] == ["NOR", "CHL"]


@pytest.mark.parametrize(
    ("text", "code"),
    [("The mayor of Bogotá came.", "COL"), ("In Yaoundé they met.", "CMR"), ("The Farc leader", "FARC")],
)
def test_names_are_known_by_their_letters_without_accents(text: str, code: str) -> None:
    (found,) = states_in(text)
    assert found.code == code
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize("words", ["the Minsk Group", "the Paris Agreement", "the Warsaw Pact", "the Doha process"])
def test_what_is_called_after_a_capital_is_none_of_its_states(words: str) -> None:
    assert states_in(words) == []


def test_states_are_known_by_their_other_spellings() -> None:
    words = ("Ecuadorean", "Salvadorean", "Zanzibar", "Zanzibari", "Belorussian", "Bujumbura", "Katmandu")
    assert [country_of(w) for w in words] == ["ECU", "SLV", "TZA", "TZA", "BLR", "BDI", "NPL"]


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("the Russian Security Council", ["RUS"]),
        ("Norway's Security Council", ["NOR"]),
        ("the secretary of Roe's Security Council", []),
        ("the UN Security Council", ["UN"]),
        ("the Security Council", ["UN"]),
    ],
)
def test_a_council_of_somebodys_own_is_not_that_of_the_un(words: str, codes: list[str]) -> None:
    assert [m.code for m in states_in(words)] == codes
