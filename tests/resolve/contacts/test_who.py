"""Who took part and for which side, in reports that tell of several contacts, from their words to the record."""

from __future__ import annotations

import pytest
from resolve.contacts.test_reports import people, read

pytestmark = pytest.mark.usefixtures("trained_reader")

TWO = "Norway's president, Ola Lund, met Chile's president, Ana Rojas, in Osk on Monday. "
CALLED = "President Ola Lund of Norway called his Chilean counterpart, Ana Rojas, late on Monday. "


@pytest.mark.parametrize(
    ("told", "mode"),
    [
        ("Kenyan Foreign Minister Joel Otieno telephoned both leaders on Sunday.", "call"),
        ("Kenya's high commissioner, Joel Otieno, called on both presidents last week.", "meeting"),
    ],
)
def test_both_leaders_are_met_one_by_one(told: str, mode: str) -> None:
    made = read(TWO + told)
    assert people(made)[1:] == [{"Joel Otieno", "Ola Lund"}, {"Joel Otieno", "Ana Rojas"}]
    assert [c.mode for c in made.contacts[1:]] == [mode, mode]


def test_both_who_are_named_here_are_nobody_told_before() -> None:
    made = read(
        TWO + "Kenyan Foreign Minister Joel Otieno met both Peru's Luis Vega and Ghana's Kofi Mensah on Sunday."
    )
    assert not any({"Joel Otieno", name} <= found for found in people(made) for name in ("Ola Lund", "Ana Rojas"))


@pytest.mark.parametrize(
    "told",
    [
        "A separate call went to Kenyan President Joel Otieno an hour later.",
        "Another call to Kenya's president, Joel Otieno, followed.",
    ],
)
def test_a_second_call_is_of_who_called_first(told: str) -> None:
    made = read(CALLED + told)
    assert people(made) == [{"Ola Lund", "Ana Rojas"}, {"Ola Lund", "Joel Otieno"}]
    names = {a.id: a.name for a in made.actors}
    assert [names[p.actor] for p in made.contacts[1].participants if p.role == "initiator"] == ["Ola Lund"]


def test_a_call_with_its_own_caller_keeps_him() -> None:
    made = read(CALLED + "A call from Peru's president, Luis Vega, to Kenyan President Joel Otieno was put off.")
    assert not any({"Ola Lund", "Joel Otieno"} <= found for found in people(made))


def test_who_congratulates_her_by_telephone_talks_to_her() -> None:
    made = read(
        "Canada's prime minister, Claire Lund, was sworn in on Monday. Her predecessor, Robert Kerr, last spoke with "
        "British Prime Minister Boris Johnson in February.\n\nThe Kazakh president, Bohdan Beket, congratulated her by "
        "telephone on Tuesday."
    )
    assert people(made) == [{"Robert Kerr", "Boris Johnson"}, {"Bohdan Beket", "Claire Lund"}]
    assert {p.side for p in made.contacts[0].participants} == {"CAN", "GBR"}


@pytest.mark.parametrize("then", [" who brought the two ministers together in June,", ""])
def test_who_sent_his_deputy_was_not_there(then: str) -> None:
    made = read(
        f"Chilean Foreign Minister Sergio Vidal,{then} protested. His deputy, Oscar Fuentes, visited Nairobi on Monday "
        "and met Kamau's security adviser, Karen Odhiambo."
    )
    assert people(made) == [{"Oscar Fuentes", "Karen Odhiambo"}]


def test_who_came_with_his_deputy_was_there() -> None:
    made = read(
        "Kenyan President Joel Otieno met Chilean Foreign Minister Sergio Vidal in Nairobi on Monday. His deputy, "
        "Oscar Fuentes, also took part."
    )
    assert {"Joel Otieno", "Sergio Vidal"} <= people(made)[0]


def test_the_envoy_for_something_is_of_whom_sent_him() -> None:
    made = read(
        f"{TWO}The European Union's envoy for the dialogue, Jan Vermeulen, shuttled between the two capitals. He saw "
        "Rojas in Lima on Tuesday."
    )
    assert people(made)[1:] == [{"Jan Vermeulen", "Ana Rojas"}]
    assert {p.side for p in made.contacts[1].participants} == {"EU", "CHL"}


def test_whom_she_called_on_the_day_before_is_no_meeting_of_whom_she_met_then() -> None:
    made = read(
        "France's president, Emmanuel Macron, had lunch with Canada's prime minister, Claire Lund, in Paris on "
        "Wednesday, a day after she called on King Charles in London."
    )
    assert people(made)[0] == {"Emmanuel Macron", "Claire Lund"}
    assert not any("Emmanuel Macron" in found for found in people(made)[1:])


def test_the_minister_whom_a_visitor_flew_on_to_see_is_at_home_there() -> None:
    made = read("Ireland's Taoiseach, Eamon Dorn, flew on to Oslo to see the prime minister, Ola Lund, on Monday.")
    assert [{p.side for p in c.participants} for c in made.contacts] == [{"IRL", "NOR"}]


def test_the_session_that_a_third_attended_is_no_call_told_before() -> None:
    made = read(CALLED + "Kenya's special envoy, Joel Otieno, attended the opening session.")
    assert people(made)[0] == {"Ola Lund", "Ana Rojas"}


def test_who_is_met_in_the_first_and_in_the_second_of_two_cities_is_at_home_there() -> None:
    made = read(
        "Ghanaian President Kofi Mensah leaves on Thursday for a four-day trip to Oslo and Lima. He will be received "
        "by Prime Minister Ola Lund in the first and see President Ana Rojas in the second."
    )
    sides = {a.name: a.country for a in made.actors}
    assert (sides["Ola Lund"], sides["Ana Rojas"]) == ("NOR", "PER")
    assert all(any({"Kofi Mensah", name} <= found for found in people(made)) for name in ("Ola Lund", "Ana Rojas"))
    assert not any({"Ola Lund", "Ana Rojas"} <= found for found in people(made))


def test_the_second_week_is_no_city() -> None:
    made = read(
        "Ghanaian President Kofi Mensah will travel to Oslo and Lima in July. He will see President Ana Rojas in the "
        "second week."
    )
    assert {a.name: a.country for a in made.actors}["Ana Rojas"] is None


def test_who_represents_another_is_there_for_him() -> None:
    made = read(
        "Norway's negotiator, Ola Lund, and Ana Vega, who represents the Chilean president, Sergio Rojas, met for two "
        "hours on Monday."
    )
    assert people(made) == [{"Ola Lund", "Ana Vega"}]
    assert {p.side for p in made.contacts[0].participants} == {"NOR", "CHL"}


def test_who_represents_others_is_there_himself() -> None:
    made = read(
        "Norway's negotiator, Ola Lund, met the Chilean president, Sergio Rojas, who represents the smaller states, on "
        "Monday."
    )
    assert people(made) == [{"Ola Lund", "Sergio Rojas"}]


def test_a_separate_meeting_that_others_proposed_is_one_of_two_and_theirs_as_mediators() -> None:
    made = read(f"{TWO}Lund then refused a separate meeting with Rojas proposed by Ghana and Kenya.")
    roles = [{(p.side, p.role) for p in c.participants if p.role == "mediator"} for c in made.contacts]
    assert roles == [set(), {("GHA", "mediator"), ("KEN", "mediator")}]
    assert {"Ola Lund", "Ana Rojas"} <= people(made)[1]


def test_a_meeting_that_the_other_side_proposed_is_with_that_side() -> None:
    made = read("Norway's president, Ola Lund, refused a meeting proposed by Chile on Monday.")
    assert [{p.side for p in c.participants} for c in made.contacts] == [{"NOR", "CHL"}]
    assert all(p.role != "mediator" for c in made.contacts for p in c.participants)


def test_who_disclosed_at_the_end_that_others_met_was_not_there() -> None:
    made = read(
        "Chile's deputy foreign minister, Ana Vega, met Norwegian envoy Ola Lund in Accra in February, the Ghanaian "
        "foreign minister, Kofi Mensah, disclosed on Sunday."
    )
    assert people(made) == [{"Ana Vega", "Ola Lund"}]


def test_a_plural_that_two_sides_share_is_of_both() -> None:
    made = read(
        "Peru's premier flew home. In Accra, Norwegian and Chilean delegations were due to resume indirect talks on "
        "Wednesday through Ghanaian mediators."
    )
    assert [{"NOR", "CHL"} <= {p.side for p in c.participants} for c in made.contacts] == [True]


def test_chairmen_of_committees_of_the_two_countries_are_not_their_envoys_of_before() -> None:
    made = read(
        "Norway's adviser, Ola Lund, and his Chilean counterpart, Ana Rojas, talked for four hours on Monday.\n\nThe "
        "chairmen of the defence committees of the two neighbouring countries' parliaments had met in Accra in May."
    )
    assert people(made) == [{"Ola Lund", "Ana Rojas"}, {"Norway", "Chile"}]
    assert made.contacts[1].time is not None and made.contacts[1].time.start == "2021-05-01"


def test_ministers_of_the_two_countries_who_are_named_are_not_those_told_before() -> None:
    made = read(
        "Kenyan President Joel Otieno spoke to Norwegian President Ola Lund on Monday and planned to call Chilean "
        "President Ana Rojas.\n\nThe foreign ministers of the two countries, Karl Aas and Luis Vega, last met in Accra "
        "in May."
    )
    assert not any("Joel Otieno" in found and c.place for found, c in zip(people(made), made.contacts, strict=True))


def test_ministers_of_the_two_countries_serve_them_in_their_order() -> None:
    made = read(
        "Norwegian President Ola Lund met Chilean President Ana Rojas on Monday. The foreign ministers of the two "
        "countries, Karl Aas and Luis Vega, met in Accra in May."
    )
    assert people(made) == [{"Ola Lund", "Ana Rojas"}, {"Karl Aas", "Luis Vega"}]
    sides = {a.name: a.country for a in made.actors}
    assert (sides["Karl Aas"], sides["Luis Vega"]) == ("NOR", "CHL")


def test_the_two_who_are_not_named_again_are_those_told_before() -> None:
    made = read(f"{TWO}The two presidents, who share a birthday, last met in Accra in May.")
    assert people(made)[1:] == [{"Ola Lund", "Ana Rojas"}]


def test_who_is_met_in_a_row_respectively_is_met_alone() -> None:
    made = read(
        "VIENTIANE, June 16 (Xinhua) -- Chinese Foreign Minister Wang Yi met with Indian External Affairs Minister "
        "S. Jaishankar on Tuesday on the sidelines of a conference here.\n\nAlso on Tuesday, Wang met with Lao "
        "Deputy Prime Minister and Foreign Minister Saleumxay Kommasith, Thai Foreign Minister Don Pramudwinai and "
        "New Zealand Foreign Minister Winston Peters respectively.\n\nDuring his meeting with Peters, Wang said "
        "China is ready for more."
    )
    assert people(made) == [
        {"Wang Yi", "S. Jaishankar"},
        {"Wang Yi", "Saleumxay Kommasith"},
        {"Wang Yi", "Don Pramudwinai"},
        {"Wang Yi", "Winston Peters"},
    ]
    assert {c.time.start for c in made.contacts if c.time} == {"2021-06-15"}


def test_who_also_took_part_on_one_side_is_of_the_meeting() -> None:
    made = read(
        "The Minister of Foreign Affairs, Ana Rojas, received this morning at the San Tomas Palace the Ambassador of "
        "the People's Republic of China to Chile, Wang Wei. They reviewed what was agreed with her counterpart, "
        "Minister Wang Yi. Ambassador Wang conveyed an invitation for President Luis Soto to attend a forum. The "
        "Undersecretary for Asia, Marcelo Cima, also participated in the meeting on the Chilean side.",
        publisher="Ministry of Foreign Affairs of Chile",
    )
    assert people(made)[0] == {"Ana Rojas", "Wang Wei", "Marcelo Cima"}
    assert all("Wang Yi" not in those for those in people(made))


def test_the_two_prime_ministers_are_no_presidents() -> None:
    made = read(
        "The Georgian prime minister, Irakli Kobakhidze, flew home. President Salome Zourabichvili met Emmanuel "
        "Macron in Paris. Hungarian Prime Minister Viktor Orban is another matter. When "
        "the two prime ministers met in Budapest last October, it ran for four minutes, and no one asked what they "
        "had agreed.",
        published="2024-05-02",
    )
    assert people(made) == [{"Salome Zourabichvili", "Emmanuel Macron"}, {"Irakli Kobakhidze", "Viktor Orban"}]
    assert not any(c.withheld for c in made.contacts)


def test_the_title_of_two_is_no_name() -> None:
    made = read(
        "Presidents Nayib Bukele and Xiomara Castro spoke by telephone for 25 minutes on Monday.",
        published="2024-02-03",
    )
    assert people(made) == [{"Nayib Bukele", "Xiomara Castro"}]


def test_who_gave_her_a_dinner_was_not_at_the_talks() -> None:
    made = read(
        "Japan-Viet Nam Foreign Ministers' Meeting\n\nApril 24, 2024\n\nOn April 24, Ms. MORI Yoko, Minister for "
        "Foreign Affairs of Japan, held a meeting with H.E. Mr. Bui Van Hai, Minister of Foreign Affairs of Viet "
        "Nam. Both Ministers agreed to hold the next committee within this year.\n\n(Reference) On the evening of "
        "the same day, State Minister for Foreign Affairs SATO Kiyoto hosted a dinner for Minister Hai.",
        published="2024-04-24",
        publisher="Ministry of Foreign Affairs of Japan",
    )
    assert people(made) == [{"MORI Yoko", "Bui Van Hai"}, {"SATO Kiyoto", "Bui Van Hai"}]
    assert [c.time.start for c in made.contacts if c.time] == ["2024-04-24", "2024-04-24"]


def test_who_met_another_earlier_in_the_day_met_him_apart() -> None:
    made = read(
        "ISLAMABAD: Prime Minister Omar Khan assured investors on Wednesday as a delegation led by Saudi Deputy "
        "Minister Ibrahim Saleh called on him. Earlier in the day, Mr Saleh held separate meetings with Finance "
        "Minister Bilal Aziz and army chief Gen Asim Malik.",
        publisher="Dawn",
    )
    assert people(made) == [
        {"Omar Khan", "Ibrahim Saleh"},
        {"Ibrahim Saleh", "Bilal Aziz"},
        {"Ibrahim Saleh", "Asim Malik"},
    ]


@pytest.mark.parametrize(
    ("told", "status", "day"),
    [
        ("the follow-up to President Ana Rojas's visit to Norway in April", "held", "2021-04-01"),
        ("the postponed plan for President Ana Rojas's visit to Norway in April", "cancelled", None),
    ],
)
def test_a_visit_of_a_month_that_is_over_is_over(told: str, status: str, day: str | None) -> None:
    made = read(
        f"Norway's foreign minister, Ola Lund, phoned Chile's, Luis Soto, on Monday. They discussed gas and {told}."
    )
    visits = [c for c in made.contacts if c.mode == "visit"]
    assert all(c.status != "held" for c in visits) or status == "held"
    if status == "held":
        assert [c.time.start for c in visits if c.time] == [day]


def test_a_summit_on_whose_margins_they_will_meet_adds_nobody() -> None:
    made = read(
        "MR. SAVETT: Good morning. The President spoke this morning with Prime Minister Mori of Japan. They talked "
        "for about half an hour. The President congratulated the Prime Minister on taking office, and they agreed to "
        "meet on the margins of the Pacific Leaders' Meeting in Lima.\n\nNational Security Advisor Dahl is in "
        "Brussels today, where he met with Secretary General Rutte.",
        published="2024-10-02",
        publisher="The White House",
    )
    assert people(made)[0] == {"President", "Mori"}
    assert all(not {"Mori", "Dahl"} <= those for those in people(made))


def test_a_meeting_with_another_is_none_of_the_two_told_before() -> None:
    made = read(
        "Seoul (Yonhap) -- South Korean Foreign Minister Cho Tae-yul held phone talks with his new Japanese "
        "counterpart, Takeshi Mori, on Wednesday, Cho's office said. Japan's foreign ministry said separately that "
        "the two confirmed they would work together on abductions.\n\nCho and Mori are expected to meet next week in "
        "Vientiane, a Seoul official said. A meeting with Chinese Foreign Minister Wang Yi is also being arranged.",
        published="2024-10-02",
        publisher="Yonhap",
    )
    assert people(made) == [
        {"Cho Tae-yul", "Takeshi Mori"},
        {"Cho Tae-yul", "Takeshi Mori"},
        {"Cho Tae-yul", "Wang Yi"},
    ]
    assert {a.side for a in made.contacts[0].accounts} == {"KOR", "JPN"}


def test_who_brought_a_letter_has_not_written_it() -> None:
    made = read(
        "President Donald Trump wrote to Supreme Leader Ali Khamenei of Iran in March to propose talks. The letter was "
        "handed over in Tehran by Anwar Gargash, an adviser to the president of the United Arab Emirates.",
        published="2025-04-19",
    )
    assert people(made) == [{"Donald Trump", "Ali Khamenei"}]


def test_the_city_where_he_was_seen_takes_no_part() -> None:
    made = read(
        "Israel sent Ron Dermer, its minister for strategic affairs, to Paris to see the American envoy Steve Witkoff.",
        published="2025-04-19",
    )
    assert people(made) == [{"Ron Dermer", "Steve Witkoff"}]


def test_one_of_a_row_who_was_told_of_before_stays_in_it() -> None:
    made = read(
        "Kenya will host the summit of five states by videoconference on Thursday. The leaders of Brazil, Norway, "
        "India, Kenya and South Africa will discuss the status of their cooperation. On Friday, Norwegian Prime "
        "Minister Ola Lund will also speak at a session with the leaders of several invited states."
    )
    assert {"Brazil", "Norway", "India", "Kenya", "South Africa"} in people(made)


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Norwegian Foreign Minister Ola Lund said the talks were useful.", {"Ola Lund", "Joel Otieno"}),
        (
            "Norwegian Trade Minister Ola Lund said the talks were useful.",
            {"foreign minister of Norway", "Joel Otieno"},
        ),
    ],
)
def test_the_ministers_of_two_states_are_those_whom_the_text_names_as_such(told: str, who: set[str]) -> None:
    made = read(
        f"The foreign ministers of Norway and Kenya met in Oslo on Monday to discuss trade. {told} Kenyan Foreign "
        "Minister Joel Otieno invited investors to Mombasa."
    )
    assert people(made)[0] == who


def test_the_foreign_ministers_of_both_countries_are_not_their_leaders() -> None:
    made = read(
        "Kenyan President Joel Otieno and Ugandan counterpart Grace Okello met on Thursday. Foreign ministers of both "
        "countries will meet in Kampala next week to prepare a protocol, the Kenyan ministry said."
    )
    assert people(made) == [{"Joel Otieno", "Grace Okello"}, {"Kenya", "Uganda"}]


@pytest.mark.parametrize(
    ("whom", "met"),
    [
        ("Monday with Peruvian President Luis Vega and on Tuesday with Ghanaian President Kofi Mensah", 2),
        ("Monday with Peruvian President Luis Vega and Ghanaian President Kofi Mensah", 1),
    ],
)
def test_who_is_met_on_a_day_of_his_own_is_met_alone(whom: str, met: int) -> None:
    assert len(read(f"Norway's president, Ola Lund, met {whom}.").contacts) == met


def test_whom_one_met_one_on_one_he_met_alone() -> None:
    made = read(
        "Norway's president, Ola Lund, was in Osk on Monday. He met one-on-one with Peruvian President Luis Vega and "
        "Ghanaian President Kofi Mensah."
    )
    assert people(made) == [{"Ola Lund", "Luis Vega"}, {"Ola Lund", "Kofi Mensah"}]
