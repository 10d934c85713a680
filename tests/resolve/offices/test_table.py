"""Who held which office when, by any common spelling; titles come apart from names."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import memcon
from memcon.resolve.offices.kinds import without_honorifics
from memcon.resolve.offices.table import (
    country_in_title,
    country_of_person,
    has_office,
    holder_of,
    holders,
    name_key,
    office_kind,
    same_person_name,
    sector_of,
    side_in,
    split_title,
)

DAY = date(2021, 11, 23)


@pytest.mark.parametrize(
    "spellings",
    [
        ("Shoigu", "Shoygu"),
        ("Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskii"),
        ("Zaluzhny", "Zaluzhnyi", "Zaluzhnyy"),
        ("Erdoğan", "Erdogan"),
        ("Aleksandr Lukashenko", "Alexander Lukashenko".replace("er ", "r ")),
        ("Dmitry", "Dmitri", "Dmitriy"),
        ("al-Sisi", "el-Sisi", "Sisi"),
        ("Mark A. Milley", "Mark Milley"),
    ],
)
def test_spellings_meet(spellings: tuple[str, ...]) -> None:
    assert len({name_key(s) for s in spellings}) == 1


@pytest.mark.parametrize(
    ("name", "kind", "side"),
    [
        ("Shoigu", "defence minister", "RUS"),
        ("Sergey Lavrov", "foreign minister", "RUS"),
        ("Valery Gerasimov", "chief of defence", "RUS"),
        ("Valerii Zaluzhnyi", "chief of defence", "UKR"),
        ("Milley", "chief of defence", "USA"),
        ("Antony Blinken", "foreign minister", "USA"),
        ("Zelenskiy", "president", "UKR"),
        ("Xi Jinping", "president", "CHN"),
        ("Jens Stoltenberg", "head of body", "NATO"),
        ("Dmitry Peskov", "spokesperson", "RUS"),
    ],
)
def test_holders_as_of_a_day(name: str, kind: str, side: str) -> None:
    first = holders(name, DAY)[0]
    assert (first.kind, first.country or first.body) == (kind, side)


def test_as_of_decides_between_office_holders() -> None:
    assert holder_of("U.S. Secretary of State", date(2018, 6, 1))[0].person == "Mike Pompeo"
    assert holder_of("U.S. Secretary of State", DAY)[0].person == "Antony Blinken"
    assert holder_of("defence minister", DAY, "RUS")[0].person == "Sergey Shoygu"
    assert holder_of("NATO Secretary General", DAY)[0].person == "Jens Stoltenberg"
    assert not any(h.person.endswith("Milley") for h in holder_of("chief of defence", date(2016, 1, 1), "USA"))


def test_the_unknown_stays_unknown() -> None:
    assert holders("Nobody Inventedname") == []
    assert holders("") == []
    assert holder_of("the minister") == []
    assert country_of_person("Nobody Inventedname", DAY) is None


def test_country_of_a_person() -> None:
    assert country_of_person("Gerasimov", DAY) == "RUS"
    assert country_of_person("Steve Mnuchin", date(2018, 1, 1)) == "USA"


@pytest.mark.parametrize(
    ("mention", "title", "name"),
    [
        ("Russian Foreign Minister Sergei Lavrov", "Russian Foreign Minister", "Sergei Lavrov"),
        ("Sergei Lavrov", None, "Sergei Lavrov"),
        ("the Russian foreign minister", "the Russian foreign minister", None),
        ("Sergei Lavrov, Russia's foreign minister", "Russia's foreign minister", "Sergei Lavrov"),
        ("his Chinese counterpart, Wei Fenghe", "his Chinese counterpart", "Wei Fenghe"),
        (
            "Chairman of the Joint Chiefs of Staff Gen. Mark Milley",
            "Chairman of the Joint Chiefs of Staff Gen.",
            "Mark Milley",
        ),
        ("Crown Prince Mohammed bin Salman", "Crown Prince", "Mohammed bin Salman"),
        ("President Recep Tayyip Erdoğan of Turkey", "President of Turkey", "Recep Tayyip Erdoğan"),
        ("Ukraine’s President Volodymyr Zelensky", "Ukraine’s President", "Volodymyr Zelensky"),
        ("Israel Katz", None, "Israel Katz"),
        ("officials", "officials", None),
        ("Foreign Minister Israel Weiss", "Foreign Minister", "Israel Weiss"),
        ("Norwegian President Santiago Roe", "Norwegian President", "Santiago Roe"),
        ("President of Chile Weiss", "President of Chile", "Weiss"),
        ("US President Weiss", "US President", "Weiss"),
        ("Somali President Hassan Sheikh Warsame", "Somali President", "Hassan Sheikh Warsame"),
        ("Sheikh Hassan Warsame", "Sheikh", "Hassan Warsame"),
        ("Dubai Sheikh Hassan Warsame", "Dubai Sheikh", "Hassan Warsame"),
        ("Prime Minister Anna King", "Prime Minister", "Anna King"),
        ("Samdech Techo Sok Sen", "Samdech Techo", "Sok Sen"),
        ("Counselor Weiss", "Counselor", "Weiss"),
        ("Republican Karl Weiss", "Republican", "Karl Weiss"),
        ("FSB Weiss", "FSB", "Weiss"),
        ("PLO Hassan Roe", "PLO", "Hassan Roe"),
        ("Indian PM Weiss", "Indian PM", "Weiss"),
        ("ABE Kenta", None, "ABE Kenta"),
        ("Afghan foreign minister Amir Weiss", "Afghan foreign minister", "Amir Weiss"),
        ("Amir Weiss", "Amir", "Weiss"),
        ("Amir Karl Weiss", None, "Amir Karl Weiss"),
        ("Kuwaiti Amir Weiss", "Kuwaiti Amir", "Weiss"),
        ("Qatari Emir Weiss", "Qatari Emir", "Weiss"),
        ("Qatar's Deputy Emir Weiss", "Qatar's Deputy Emir", "Weiss"),
        ("Sultan Weiss", "Sultan", "Weiss"),
        ("Warsaw Norwegian President Ana Lupu", "Norwegian President", "Ana Lupu"),
        ("KARL WEISS", None, "KARL WEISS"),
    ],
)
def test_titles_come_apart_from_names(mention: str, title: str | None, name: str | None) -> None:
    assert split_title(mention) == (title, name)


@pytest.mark.parametrize(
    ("title", "sector"),
    [
        ("Russian defense minister", "GOV"), ("Chief of the General Staff", "MIL"), ("Gen.", "MIL"),
        ("Sen.", "LEG"),
        ("NATO Secretary-General", "IGO"), ("opposition leader", "OPP"), ("former president", "ELI"),
        ("reporter", "MED"),
        ("rebel commander", "REB"), ("Supreme Court judge", "JUD"), ("professor", "CVL"), ("Mr.", None),
        ("Hamas spokesman", "REB"), ("Hezbollah commander", "REB"), ("US envoy for talks with the Taliban", "GOV"),
        ("African Union envoy", "IGO"), ("leaders of the African Union", "GOV"),
        ("Secretary of the Security Council of Norway", "GOV"),
        ("Director-General of the Organisation for the Prohibition of Chemical Weapons", "IGO"),
    ],
)  # fmt: skip
def test_sector_of_a_title(title: str, sector: str | None) -> None:
    assert sector_of(title) == sector


def test_country_and_kind_of_a_title() -> None:
    assert country_in_title("Russian Defense Minister") == "RUS"
    assert country_in_title("US ambassador to Russia") == "USA"
    assert country_in_title("special envoy for Ukraine") is None
    assert (side_in("other NATO leaders"), country_in_title("NATO Secretary-General")) == ("NATO", None)
    assert office_kind("Minister of Foreign Affairs of the Russian Federation") == "foreign minister"
    assert office_kind("deputy foreign minister") == "deputy"
    assert office_kind("Ambassador of the People's Republic of China") == "ambassador"
    assert office_kind("the Lao People’s Democratic Republic’s foreign minister") == "foreign minister"
    assert office_kind("bystander") is None
    assert (
        office_kind("Chief of Staff to the President")
        == office_kind("Political director of the Prime Minister")
        == "deputy"
    )
    assert office_kind("wife of the president") is None


@pytest.mark.parametrize(
    ("title", "side"),
    [
        ("leaders of Armenia and Azerbaijan", None),
        ("leaders of Norway, Sweden and the Netherlands", None),
        ("US and NATO commander", "USA"),
        ("Prime Minister of Bosnia and Herzegovina", "BIH"),
        ("US and U.S. officials", "USA"),
        ("Mr. Weiss's representatives in Spain", None),
        ("Norway's envoys in Spain", "NOR"),
        ("officials in Madrid", "ESP"),
        ("Deputy Assistant Secretary for Israeli and Palestinian Affairs", None),
        ("Palestinian Affairs", None),
        ("Iranian Foreign Affairs Minister", "IRN"),
        ("adviser for Iran", None),
        ("adviser to the Norwegian president", "NOR"),
        ("Special Envoy for Iran", None),
        ("National Security Council spokesman", None),
        ("Secretary of the Security Council", None),
        ("UN Security Council president", "UN"),
        ("Director-General of the Organisation for the Prohibition of Chemical Weapons", "OPCW"),
        ("High Commissioner for Refugees", "UN"),
        ("Under-Secretary-General for Humanitarian Affairs", "UN"),
        ("High Commissioner", None),
        ("Canadian High Commissioner", "CAN"),
        ("Mayor of Osaka", "JPN"),
        ("the governor of Sichuan Province", "CHN"),
        ("Munich mayor", "DEU"),
        ("governor of Oskland", None),
        ("governor of the bank", None),
        ("Member of the Political Bureau of the CPC Central Committee", "CHN"),
    ],
)
def test_whom_a_title_serves(title: str, side: str | None) -> None:
    assert side_in(title) == side


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Qatar's Prime Minister Sheikh", "Qatar's Prime Minister"),
        ("Saudi Foreign Minister Prince", "Saudi Foreign Minister"),
        ("Norwegian army chief Field Marshal", "Norwegian army chief"),
        ("Army Chief of Staff, Lieutenant General", "Army Chief of Staff"),
        ("Saudi Crown Prince", "Saudi Crown Prince"),
        ("Deputy Secretary General", "Deputy Secretary General"),
        ("Vice Admiral", "Vice Admiral"),
        ("Attorney General", "Attorney General"),
        ("US Gen.", "US Gen."),
    ],
)
def test_courtesies_and_ranks_are_no_part_of_an_office(title: str, office: str) -> None:
    assert without_honorifics(title) == office
    assert office_kind(title) == office_kind(office)


def test_courtesies_at_the_end_of_an_office_fall_away_whole() -> None:
    assert without_honorifics("Crown Prince Sheikh") == "Crown Prince"
    assert without_honorifics("Defence Secretary Dr") == "Defence Secretary"
    assert without_honorifics("Deputy General") == "Deputy General"
    assert office_kind("Raksha Mantri Shri") == office_kind("Raksha Mantri") == "defence minister"


def test_a_prime_minister_of_rank_is_prime_minister() -> None:
    assert office_kind("Qatar's Prime Minister Sheikh") == office_kind("Prime Minister Sir") == "prime minister"


def test_names_of_one_person() -> None:
    assert same_person_name("Shoigu", "Sergey Shoygu")
    assert same_person_name("Mark Milley", "Mark A. Milley")
    assert not same_person_name("Sergey Lavrov", "Sergey Shoygu")


@given(st.text(max_size=80))
def test_any_words_are_taken(words: str) -> None:
    split_title(words)
    name_key(words)
    sector_of(words)
    holders(words, DAY)
    holder_of(words, DAY)


def test_a_surname_in_the_table_is_not_every_bearer_of_it() -> None:
    day = date(2020, 6, 1)
    assert holders("Boris Johnson", day)[0].country == "GBR"
    assert holders("Ebba Johnson", day) == [], "the one whom the table knows by the surname is another"
    assert holders("Herbert McMaster", date(2017, 5, 1))[0].person == "H. R. McMaster"
    assert holders("Ola McMaster", date(2017, 5, 1)) == [], "the initials are of another name"
    assert holders("Britain Johnson", day) == [] and holders("Luxembourg Bettel", day)[0].country == "LUX"
    assert holders("Ebba Harald", day) == [], "a king is known by his own name alone"
    assert holders("Harald", day)[0].country == "NOR"


@pytest.mark.parametrize(
    ("name", "day", "country"),
    [
        ("Reagan", date(1985, 3, 1), "USA"),
        ("Khrushchev", date(1961, 6, 3), "RUS"),
        ("Kissinger", date(1974, 2, 1), "USA"),
        ("Benedict", date(2010, 2, 1), "VAT"),
        ("Ronald Reagan", date(2024, 2, 1), "USA"),
        ("Margaret Thatcher", None, "GBR"),
    ],
)
def test_leaders_of_before_are_known(name: str, day: date | None, country: str) -> None:
    assert country_of_person(name, day) == country


def test_leaders_of_before_are_nobody_of_today() -> None:
    assert holders("Nixon", date(2024, 2, 1)) == []
    assert country_of_person("Ebba Nixon", date(2024, 2, 1)) is None
    assert country_of_person("Ebba Carter", date(1978, 2, 1)) is None, "the table knows the Carter of that year"
    assert not has_office("IRN", "prime minister")
    assert not has_office("ZAF", "prime minister")


def test_a_leader_has_an_office_where_his_state_has_one_for_him() -> None:
    assert [h.office for h in holders("Mauricio Macri", date(2016, 3, 22))] == ["President"]
    assert all(h.office != "Leader" for h in holders("Hamdok", date(2020, 3, 22)))
    assert holders("Valery Gerasimov", DAY)[0].role == "MIL"


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("Mohammed Abdulwahid", date(2021, 6, 1)),
        ("Mohamed Abdelkarim", date(2020, 6, 1)),
        ("Kim Sung-ho", date(2014, 6, 1)),
        ("Sung Kim-lee", date(2014, 6, 1)),
    ],
)
def test_who_shares_a_forename_with_an_office_holder_is_not_he(name: str, day: date) -> None:
    assert not holders(name, day)


@pytest.mark.parametrize(
    ("name", "country"),
    [("Nicolás Maduro Moros", "VEN"), ("Abe Shinzo", "JPN"), ("Steve Mnuchin", "USA"), ("Sung Kim", "USA")],
)
def test_a_name_may_be_told_with_more_or_fewer_words(name: str, country: str) -> None:
    assert holders(name, date(2018, 6, 1))[0].country == country


@pytest.mark.parametrize(
    ("name", "country"),
    [("Ely Ould Mohamed Vall", "MRT"), ("Martinho Cabi", "GNB"), ("Luksic", "MNE"), ("Anerood Jugnauth", "MUS")],
)
def test_states_with_names_alike_have_their_own_people(name: str, country: str) -> None:
    assert {h.country for h in holders(name)} == {country}


@pytest.mark.usefixtures("trained_reader")
def test_who_is_listed_by_a_part_of_his_name_too_is_one_person() -> None:
    memo = memcon.read_text("Kenyan President William Ruto met Salva Kiir in Kigali.", published="2025-08-21")
    assert {a.name: a.country for a in memo.actors}["Salva Kiir"] == "SSD"
