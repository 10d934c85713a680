"""Offices around a name: in brackets, behind its comma, of a bloc, of old; and who is called by them alone."""

from __future__ import annotations

import re
from datetime import date

import pytest

import memcon
from memcon.find.mentions import Name
from memcon.find.sentences import Sentences
from memcon.resolve.actors.cast import Cast
from memcon.resolve.actors.describing import describe, serve_as_titled
from memcon.resolve.offices.incumbents import Role, ask_offices
from memcon.resolve.offices.table import lacks_office, office_kind, side_in, split_title

DAY = date(2018, 6, 13)


def cast_of(text: str, *names: str, official: bool = False, home: str | None = None) -> Cast:
    found = [Name(m.start(), m.end(), n, "Person", 0.9) for n in names for m in re.finditer(rf"\b{n}\b", text)]
    starts = [0, *(m.end() for m in re.finditer(r"\w\. (?=[A-Z])", text))]
    sentences = Sentences(tuple(starts), (*starts[1:], len(text)))
    return Cast(text, sorted(found, key=lambda n: n.start), sentences, DAY, home, official)


def meant(cast: Cast, words: str) -> Role:
    at = cast.text.rindex(words)
    number = cast.actor_for(at, at + len(words))
    assert number is not None
    return cast.roles[number]


def test_a_state_in_brackets_is_whose_the_name_before_it_is() -> None:
    cast = cast_of(
        "Ambassadors Ana Roe (Norway), Carl Lind (the Gambia) and Ida Moe (left) came. The Norwegian envoy spoke.",
        *("Ana Roe", "Carl Lind", "Ida Moe"),
    )
    assert [role.country for role in cast.roles] == ["NOR", "GMB", None]
    assert meant(cast, "The Norwegian envoy").name == "Ana Roe"


@pytest.mark.parametrize(
    ("text", "words", "same"),
    [
        ("He met Ana Roe, Norway's consul general in Osk, and later left.", "Norway's consul general", True),
        ("He met Ana Roe, a former Norwegian diplomat. President Lind left.", "a former Norwegian diplomat", True),
        ("He met Ana Roe, the mayor, and the governor.", "the mayor", False),
        ("He met Norway's Ana Roe, the Chilean ambassador.", "the Chilean ambassador", False),
        ("He met Ana Roe, the ministers, others.", "the ministers", False),
    ],
)
def test_an_office_behind_a_name_and_its_comma_is_its_bearers(text: str, words: str, same: bool) -> None:
    cast = cast_of(text, *(n for n in ("Ana Roe",) if n in text))
    assert (meant(cast, words).name == "Ana Roe") is same


def test_who_is_received_by_a_minister_is_not_what_he_is() -> None:
    text = "Ana Roe, Minister of State and Member of the Cabinet, received the ambassador of Japan, Fumio Oda."
    cast = cast_of(text, "Ana Roe", "Fumio Oda")
    assert [role.country for role in cast.roles] == [None, "JPN"]


@pytest.mark.parametrize(
    "office", ["bloc's top diplomat", "former Polish premier", "president of the European Council"]
)
def test_who_heads_a_body_serves_it(office: str) -> None:
    name = "Federica Mogherini" if "top" in office else "Donald Tusk"
    role = Role("person", name, mentions={(0, len(name), "name")})
    describe(role, office)
    ask_offices([role], DAY)
    assert (role.country, role.body) == (None, "EU")


def test_an_envoy_of_the_secretary_general_is_of_the_united_nations() -> None:
    for title, body in (
        ("Secretary-General's Special Envoy on Osk", "UN"),
        ("Personal Representative of the Secretary-General", "UN"),
        ("NATO Secretary General's Special Representative", "NATO"),
        ("Special Envoy", None),
    ):
        role = Role("person", "Ana Roe")
        describe(role, title)
        assert role.body == body


def test_a_part_of_a_states_name_is_nobody() -> None:
    text = "He met Foreign Minister II of Brunei Darussalam, Dato Karim Osman, and Karim Darussalam."
    cast = cast_of(text, "Darussalam", "Karim Osman")
    assert all(text[a:b] != "Darussalam" or a > 60 for role in cast.roles for a, b, _ in role.mentions)


def test_kim_alone_is_whose_family_is_called_so() -> None:
    text = "North Korea's Kim Jong Nam came. Nguyen Thi Kim Lan spoke. Chairman Kim left."
    cast = cast_of(text, "Kim Jong Nam", "Nguyen Thi Kim Lan", r"(?<=Chairman )Kim")
    assert meant(cast, "Kim").name == "Kim Jong Nam"


def test_my_counterpart_is_abroad_and_no_president() -> None:
    text = "I met my counterpart, Ana Roe. The President agreed."
    cast = cast_of(text, "Ana Roe", official=True, home="USA")
    cast.finish()
    assert meant(cast, "Ana Roe").country is None
    assert meant(cast, "The President").name != "Ana Roe"


def test_my_counterpart_who_is_not_named_serves_no_state_of_mine() -> None:
    text = '"I talked to my counterpart today," Norwegian Foreign Minister Ana Roe said.'
    cast = cast_of(text, "Ana Roe", official=True, home="NOR")
    cast.finish()
    assert meant(cast, "my counterpart today").country is None
    assert meant(cast, "my counterpart today").name == "counterpart"


def test_after_an_office_of_its_own_a_texts_president_is_nobody_of_another_state() -> None:
    text = "The President of Norway called Ana Roe, President of Chile. The President will rest."
    cast = cast_of(text, "Ana Roe", official=True, home="NOR")
    for words in ("The President of Norway", "Ana Roe, President of Chile"):
        meant(cast, words)
    cast.finish()
    assert meant(cast, "The President").name != "Ana Roe"


def test_an_opposite_number_is_a_counterpart() -> None:
    text = "Norwegian General Carl Lind rang his Chilean opposite number, General Ana Roe."
    cast = cast_of(text, "Carl Lind", "Ana Roe")
    cast.finish()
    assert meant(cast, "Ana Roe").country == "CHL"
    assert meant(cast, "his Chilean opposite number, General Ana Roe").name == "Ana Roe"


def test_offices_may_be_abbreviated() -> None:
    text = "Pres. Ana Roe phoned Carl Lind."
    cast = cast_of(text, "Pres. Ana Roe", "Carl Lind")
    cast.finish()
    assert meant(cast, "Pres. Ana Roe").name == "Ana Roe"
    assert office_kind("Pres.") == office_kind("President")
    assert office_kind("EAM") == office_kind("External Affairs Minister")


def test_companions_are_told_behind_a_clause() -> None:
    text = "Norway's Prime Minister Carl Lind, who is also mayor, was accompanied by Foreign Minister Ana Roe."
    cast = cast_of(text, "Carl Lind", "Ana Roe")
    cast.finish()
    assert meant(cast, "Ana Roe").country == "NOR"


def test_who_visits_is_no_officer_of_the_house() -> None:
    text = "Norwegian Prime Minister Ana Roe arrived. Prime Minister Carl Lind hosted the visiting premier."
    cast = cast_of(text, "Ana Roe", "Carl Lind")
    assert meant(cast, "the visiting premier").name == "Ana Roe"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ana Roe met Carl Lind in talks hosted by Minister Ida Moe. The guests left, the host stayed.", "the host"),
        ("Carl Lind was received by Ida Moe. Then the host spoke.", "the host"),
        ("Ida Moe received Carl Lind. Then the host spoke.", "the host"),
    ],
)
def test_who_receives_is_told_in_both_voices(text: str, words: str) -> None:
    cast = cast_of(text, *(n for n in ("Ana Roe", "Carl Lind", "Ida Moe") if n in text))
    assert meant(cast, words).name == "Ida Moe"


def test_who_represents_a_state_serves_it() -> None:
    text = "Norway was represented by Deputy Premier Ana Roe and by Carl Lind. He represented Chile."
    cast = cast_of(text, "Ana Roe", "Carl Lind")
    cast.finish()
    assert [role.country for role in cast.roles] == ["NOR", "NOR"]


def test_a_deputy_serves_whom_his_chief_serves() -> None:
    text = "UN envoy Staffan Weiss came with Weiss's deputy, Ramon Lind, and Minister Ida Moe."
    cast = cast_of(text, "Staffan Weiss", "Ramon Lind", "Ida Moe", home="TUR", official=True)
    cast.finish()
    assert [(role.country, role.body) for role in cast.roles] == [(None, "UN"), (None, "UN"), ("TUR", None)]


def test_who_is_elected_or_acts_is_named_behind_the_office() -> None:
    text = "He spoke with the President-elect of the Osk Commission, Ana Roe. "
    text += "Ida Moe, Chargé d'Affaires a.i. of the Embassy of Chile in Osk, left."
    cast = cast_of(text, "Ana Roe", "Ida Moe")
    assert meant(cast, "the President-elect of the Osk Commission, Ana Roe").name == "Ana Roe"
    assert meant(cast, "Chargé d'Affaires a.i. of the Embassy of Chile").name == "Ida Moe"


def test_a_president_on_his_way_out_is_still_the_bodys() -> None:
    name = "Jean-Claude Juncker"
    role = Role("person", name, office="outgoing President", mentions={(0, len(name), "name")})
    ask_offices([role], date(2019, 11, 22))
    assert (role.country, role.body) == (None, "EU")


def test_a_party_is_nobody() -> None:
    cast = cast_of("The Jatvik Party's Ana Roe spoke to Jon Party.", "Jatvik", "Ana Roe")
    assert [role.name for role in cast.roles] == ["Ana Roe"]


def test_a_leader_told_without_a_state_tells_the_home_of_the_others() -> None:
    text = "Yoshihiko Noda and South Korea's Lee Do Yun met. Foreign Minister Taro Oda talked to the Chinese envoy."
    day = date(2012, 9, 8)
    found = [Name(text.index(n), text.index(n) + len(n), n, "Person", 0.9) for n in ("Yoshihiko Noda", "Taro Oda")]
    cast = Cast(text, found, Sentences((0,), (len(text),)), day, "JPN")
    cast.finish()
    assert [role.country for role in cast.roles] == ["JPN", "JPN"]


def test_a_state_whose_heads_are_unknown_may_have_any() -> None:
    assert not lacks_office("COK", "prime minister")
    assert lacks_office("USA", "prime minister")
    assert not lacks_office("NOR", "prime minister")


def test_who_arrived_is_the_visiting_one() -> None:
    text = "Prime Minister Carl Lind met Norway's Prime Minister Ana Roe. Lind, who flew to Osk, left. A bus took the "
    text += "visiting prime minister home."
    cast = cast_of(text, "Ana Roe", "Carl Lind", "Lind")
    assert meant(cast, "visiting prime minister").name == "Carl Lind"


@pytest.mark.parametrize(("title", "who"), [("The Premier", "Li Weiran"), ("The Prime Minister", "Ana Roe")])
def test_a_premier_is_told_from_a_prime_minister(title: str, who: str) -> None:
    text = "Prime Minister Ana Roe met Mr. Li Weiran, Premier of the State Council of China. The Prime Minister spoke. "
    text += "The Premier spoke."
    cast = cast_of(text, "Ana Roe", "Li Weiran", official=True, home="THA")
    assert meant(cast, title).name == who


def test_the_foreign_minister_of_a_states_own_text_is_its_own() -> None:
    text = "Norwegian Minister of Foreign Affairs Ana Roe rang Israel's Foreign Minister Carl Lind. "
    text += "The Foreign Minister also spoke to others."
    own = cast_of(text, "Ana Roe", "Carl Lind", official=True, home="NOR")
    assert meant(own, "The Foreign Minister").name == "Ana Roe"


def test_the_president_of_a_body_is_no_states() -> None:
    text = "President Donald Trump spoke. The president of the UN General Assembly left."
    cast = cast_of(text, "Donald Trump")
    assert meant(cast, "The president of the UN General Assembly").name != "Donald Trump"


def test_the_envoy_is_whose_office_it_is() -> None:
    cast = cast_of("He met the Ambassador of Chile, Ana Roe, in Osk. The envoy left.", "Ana Roe")
    assert meant(cast, "The envoy").name == "Ana Roe"


def test_a_mission_in_a_state_is_the_bodys() -> None:
    assert side_in("head of the UN Support Mission in Libya") == "UN"
    assert side_in("Secretary of the Security Council of Norway") == "NOR"
    assert office_kind("State Minister for Foreign Affairs") == "deputy"
    assert office_kind("Minister of State for Trade") == "minister"


def test_a_nickname_is_no_title() -> None:
    assert split_title('President Joko "Joki" Weiss') == ("President", 'Joko "Joki" Weiss')


def test_who_heads_a_body_is_whoever_is_told_to_head_none_other() -> None:
    text = "The Secretary General of NATO met Ana Roe. Secretary General Arno Vess left. The OSCE's Secretary General, "
    text += "Ida Moe, stayed. The Secretary General of the OSCE spoke."
    cast = cast_of(text, "Ana Roe", "Arno Vess", "Ida Moe")
    assert meant(cast, "The Secretary General of NATO").name == "Arno Vess"
    assert meant(cast, "The Secretary General of the OSCE").name == "Ida Moe"


@pytest.mark.parametrize(
    ("text", "words", "same"),
    [
        ("He met Kenyan Vice President and Trade Minister Ana Roe.", "Kenyan Vice President", True),
        ("He met Chinese State Councilor and Foreign Minister Ana Roe.", "Chinese State Councilor", True),
        ("He met the Chinese State Councillor and Defence Minister Ana Roe.", "the Chinese State Councillor", True),
        (
            "He met the People’s Republic of China (PRC) State Councilor and Foreign Minister Ana Roe.",
            "the People’s Republic of China (PRC) State Councilor",
            True,
        ),
        ("He met the Kenyan Vice President and Trade Minister Ana Roe.", "the Kenyan Vice President", False),
        ("He met the Chinese State Councillor and Ana Roe.", "the Chinese State Councillor", False),
        ("He met Kenyan Vice President and Chilean Trade Minister Ana Roe.", "Kenyan Vice President", False),
        ("He met Kenyan Vice President and Ana Roe.", "Kenyan Vice President", False),
        (
            "He met Crown Prince of Abu Dhabi and Deputy Commander of the United Arab Emirates Armed Forces Ana Roe.",
            "Crown Prince of Abu Dhabi",
            True,
        ),
    ],
)
def test_two_offices_before_a_name_are_its_bearers(text: str, words: str, same: bool) -> None:
    cast = cast_of(text, "Ana Roe")
    at = text.index(words)
    number = cast.actor_for(at, at + len(words))
    assert (number is not None and cast.roles[number].name == "Ana Roe") is same


def test_a_speaker_named_with_a_known_head_is_of_his_parliament() -> None:
    text = "He saw Prime Minister Najib Mikati and Speaker of the Parliament Ana Roe."
    cast = cast_of(text, "Najib Mikati", "Ana Roe", home="TUR")
    cast.published = date(2021, 10, 12)
    cast.finish()
    assert [role.country for role in cast.roles] == ["LBN", "LBN"]


def test_a_party_may_stand_between_a_state_and_an_office() -> None:
    assert cast_of("He met Kenyan NLF representative Ana Roe.", "Ana Roe").roles[0].country == "KEN"
    assert cast_of("He met the NLF representative Ana Roe.", "Ana Roe").roles[0].country is None


def test_an_acronym_in_brackets_ends_an_office_behind_a_name() -> None:
    cast = cast_of("He met General Ana Roe, chief of staff of the Chilean Lake Force (CLF), and left.", "Ana Roe")
    assert cast.roles[0].country == "CHL"


def test_a_state_behind_a_name_and_its_number_is_the_kings() -> None:
    assert cast_of("He met King Harald II of Norway and left.", "Harald").roles[0].country == "NOR"


@pytest.mark.parametrize(
    ("title", "state"),
    [
        ("Call with Foreign Minister Ana Roe of Chile", "CHL"),
        ("Call with Chilean Foreign Minister Ana Roe", "CHL"),
        ("Call with Ana Roe of Chile Bank", None),
        ("Foreign Minister Ana Roe on Chile", None),
    ],
)
def test_a_documents_title_tells_the_state_behind_a_name(title: str, state: str | None) -> None:
    role = Role("person", "Ana Roe")
    serve_as_titled(role, title)
    assert role.country == state


@pytest.mark.parametrize(
    ("before", "post"),
    [
        ("Today, Domestic Policy Advisor ", "Domestic Policy Advisor"),
        ("with Norway’s Border Guard Bureau Chief ", "Norway’s Border Guard Bureau Chief"),
        ("and Head of the International Policy Bureau ", "Head of the International Policy Bureau"),
        ("said New York Attorney General ", "New York Attorney General"),
        ("met National Economic Council (NEC) Director ", "National Economic Council Director"),
        ("The EU's chief negotiator, ", "EU's chief negotiator"),
        ("the Senior Adviser to the President ", "Senior Adviser to the President"),
        ("a brother of American Energy Secretary ", "American Energy Secretary"),
        ("Then FBI Director ", None),
        ("the former Housing Secretary ", None),
        ("said Col. ", None),
        ("said another adviser, ", None),
        ("the analyst ", None),
    ],
)
def test_an_office_that_the_table_is_not_asked_for_is_told_whole(before: str, post: str | None) -> None:
    role = cast_of(f"{before}Ana Roe spoke.", "Ana Roe").roles[0]
    assert (role.office or role.post) == post


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("He met President Ana Roe of the Federated States of Micronesia.", "FSM"),
        ("He met Norwegian Border Guard Service Chief Ana Roe.", "NOR"),
        ("He met UN Relief and Works Agency for the Near East (RWA) Commissioner General Ana Roe.", "UN"),
        ("It told Turkey, Norway and NATO for President Ana Roe.", None),
    ],
)
def test_whom_an_office_told_whole_serves(text: str, side: str | None) -> None:
    role = cast_of(text, "Ana Roe").roles[0]
    assert (role.country or role.body) == side


def test_a_spokesman_for_a_body_of_a_state_serves_the_state() -> None:
    assert side_in("spokesman for Norway’s nuclear department") == "NOR"
    assert side_in("spokesman for the families of Norway") is None


def test_a_secretary_of_foreign_affairs_is_a_foreign_minister() -> None:
    assert office_kind("Philippine Secretary of Foreign Affairs") == "foreign minister"


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("He met King Salman in Osk.", "Salman", "SAU"),
        ("He met Emir Tamim in Osk.", "Emir Tamim", "QAT"),
        ("He met King Charles III in Osk.", "Charles III", "AUS"),  # of several thrones
        ("He met Sultan Roe in Osk.", "Sultan Roe", None),
    ],
)
def test_a_monarch_by_his_first_name_is_of_the_state_on_whose_throne_he_sits(
    text: str, name: str, state: str | None
) -> None:
    cast = cast_of(text, name)
    ask_offices(cast.roles, date(2023, 6, 13))
    assert cast.roles[0].country == ("GBR" if state == "AUS" else state)


@pytest.mark.parametrize(
    ("text", "office", "state"),
    [
        (
            "Ana Roe, Diplomatic Adviser to the Norwegian Prime Minister, spoke.",
            "Diplomatic Adviser to the Norwegian Prime Minister",
            "NOR",
        ),
        (
            "He met Chairman of the Committee on Foreign Affairs of the Parliament of Norway Ana Roe.",
            "Chairman of the Committee on Foreign Affairs of the Parliament of Norway",
            "NOR",
        ),
    ],
)
def test_an_office_with_its_field_tells_whom_it_serves(text: str, office: str, state: str) -> None:
    role = cast_of(text, "Ana Roe").roles[0]
    assert (role.office or role.post, role.country) == (office, state)


def test_an_adviser_to_the_prime_minister_is_not_he() -> None:
    cast = cast_of("Ana Roe, Diplomatic Adviser to the Norwegian Prime Minister, spoke of it.", "Ana Roe")
    assert meant(cast, "the Norwegian Prime Minister").name != "Ana Roe"
    assert office_kind("Adviser to the Norwegian Prime Minister") == "deputy"


def test_a_title_tells_the_state_also_of_a_name_with_a_particle_and_of_an_adviser() -> None:
    for name, title in (
        ("Karim al-Roe", "The Visit of Sheikh Karim al-Roe, Prime Minister"),
        ("Ana Roe", "Call with Norwegian Presidential Adviser Ana Roe"),
        ("Karim al-Roe", "Call with Foreign Minister Karim al-Roe of Norway"),
    ):
        role = Role("person", name)
        serve_as_titled(role, title)
        assert role.country == (None if title.startswith("The") else "NOR")


def test_no_state_has_foreign_ministers_in_the_plural() -> None:
    cast = cast_of("He spoke with Foreign Ministers and other officials.", official=True, home="NOR")
    assert meant(cast, "Foreign Ministers").country is None


def test_an_apostrophe_in_a_name_is_no_possessive() -> None:
    assert split_title("Norwegian Prime Minister Karim Shia’ al-Roe") == (
        "Norwegian Prime Minister",
        "Karim Shia’ al-Roe",
    )


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Vice President Harris met them last month.", "Harris", "USA"),
        ("Harris met them last month.", "Harris", "IRL"),  # the one whom every reader knows by it heads a government
        ("Deputy Prime Minister Gantz met them last month.", "Gantz", "ISR"),
        ("They met Penke last month.", "Penke", None),  # whose office the table does not tell
        ("Benny Gantz, a member of the war cabinet, met them last month.", "Benny Gantz", "ISR"),
        ("Benny Gantz, a teacher from Osk, met them last month.", "Benny Gantz", None),
    ],
)
def test_a_title_tells_who_is_meant_by_a_surname(text: str, name: str, country: str | None) -> None:
    starts = [0]
    found = [Name(text.index(name), text.index(name) + len(name), name, "Person", 0.9)]
    cast = Cast(text, found, Sentences(tuple(starts), (len(text),)), date(2024, 4, 15))
    number = cast.actor_for(found[0].start, found[0].end)
    cast.finish()
    assert number is not None
    assert cast.roles[number].country == country


def test_a_long_office_before_a_name_is_whole() -> None:
    text = (
        "He met the Crown Prince of Abu Dhabi, Deputy Supreme Commander-in-Chief of the United Arab Emirates Armed "
        "Forces Sheikh Ana Roe."
    )
    cast = cast_of(text, "Ana Roe")
    at = text.index("the Crown Prince")
    number = cast.actor_for(at, text.index(","))
    assert number is not None
    assert cast.roles[number].name == "Ana Roe"


@pytest.mark.usefixtures("trained_reader")
def test_whom_the_bearer_of_an_office_addresses_does_not_hold_it() -> None:
    memo = memcon.read_text(
        "KYIV — “We stand with you,” said the President of the European Commission addressing Ola Roe. Norwegian "
        "President Ola Roe met King Harald of Sweden on Monday.",
        published="2024-03-13",
    )
    (roe,) = (a for a in memo.actors if a.name == "Ola Roe")
    assert (roe.office, roe.country) == ("Norwegian President", "NOR")
    assert memo.attributions[0].speaker != roe.id
