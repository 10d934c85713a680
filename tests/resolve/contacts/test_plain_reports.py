"""Plain sentences of agencies and communiqués, read whole: who met whom, on which side, and when."""

from __future__ import annotations

from typing import NamedTuple

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


class Told(NamedTuple):
    mode: str
    status: str
    who: dict[str, str | None]
    roles: dict[str, str]
    start: str | None
    place: str | None


def told(text: str, published: str = "2031-05-07") -> list[Told]:
    memo = memcon.read_text(text, published=published)
    names = {a.id: a.name for a in memo.actors}
    return [
        Told(
            c.mode,
            c.status,
            {names[p.actor]: p.side for p in c.participants},
            {names[p.actor]: p.role for p in c.participants},
            c.time.start if c.time else None,
            c.place.name if c.place else None,
        )
        for c in memo.contacts
    ]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("NEW DELHI — Foreign Secretary Vivek Naidoo summoned Pakistan's high commissioner on Tuesday.", "IND"),
        ("India is angry. Foreign Secretary Vivek Naidoo summoned Pakistan's high commissioner on Tuesday.", "IND"),
        ("State Secretary Ole Moe summoned the Russian ambassador on Tuesday. Norway is angry.", "NOR"),
    ],
)
def test_who_summons_an_ambassador_is_of_the_other_state(text: str, side: str) -> None:
    (contact,) = told(text)
    assert side in contact.who.values()


def test_a_report_from_a_capital_that_begins_with_a_letter_is_of_its_president() -> None:
    made = told("PARAMARIBO - President Robert Ramdas has written to his Guyanese counterpart, David Gran, about fish.")
    assert made[0].who == {"Robert Ramdas": "SUR", "David Gran": "GUY"}


def test_who_went_between_two_sides_mediated_and_does_so_in_another_round() -> None:
    first, earlier = told(
        "PORT SUDAN — Delegations of the Sudanese army and the Rapid Support Forces are holding talks in Jeddah, with "
        "Saudi Arabia, the United States and the East African bloc IGAD as go-betweens. An earlier round in Jeddah was "
        "suspended by the mediators in April after the two sides had broken a truce."
    )
    for contact in (first, earlier):
        sides = {contact.who[name]: role for name, role in contact.roles.items()}
        assert sides == {"SDN": "party", "RSF": "party", "SAU": "mediator", "USA": "mediator", "IGAD": "mediator"}
    assert earlier.status == "cancelled"


def test_who_convened_a_meeting_mediated() -> None:
    (contact,) = told(
        "LIMA, May 7 - Norway's prime minister, Ola Lind, and Chile's president, Ana Paz, met in Lima this week. "
        "The meeting on Monday was convened by U.N. envoy Kofi Mensah."
    )
    assert contact.roles == {"Ola Lind": "party", "Ana Paz": "party", "Kofi Mensah": "mediator"}
    assert contact.start == "2031-05-05"


def test_the_two_leaders_are_no_minister_who_hosted_them() -> None:
    made = told(
        "BRUSSELS — EU foreign policy chief Ana Roe hosted in Brussels today a meeting with Serbian President Petar "
        "Ilic and Kosovo Prime Minister Alban Kurta. Before that she had separate meetings with President Ilic and "
        "Prime Minister Kurta. Another meeting of the two leaders will take place in Ohrid on 18 May."
    )
    assert made[-1].who == {"Petar Ilic": "SRB", "Alban Kurta": "XKX"}
    assert made[-1].start == "2031-05-18"


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "Ana Roe, Norway's foreign minister, returned on Monday after meeting Chile's Pedro Lagos on Friday.",
            "2031-05-02",
        ),
        (
            "A team of WHO officials, led by Ana Roe, returned this morning after two days of talks with Chileans.",
            None,
        ),
    ],
)
def test_the_day_of_a_return_is_not_that_of_the_talks_before_it(text: str, start: str | None) -> None:
    (contact,) = told(text)
    assert contact.start == start


def test_who_leads_a_team_of_a_bodys_officials_is_of_the_body() -> None:
    (contact,) = told("A team of WHO officials, led by Ana Roe, held talks with Chilean officials in Lima on Monday.")
    assert "WHO" in contact.who.values()


def test_somebody_named_behind_a_city_met_there() -> None:
    made = told(
        "WASHINGTON — The American envoy, Zalmay Kalil, met the Taliban negotiator, Abdul Barad, in Doha in March. In "
        "a hotel in Islamabad Kalil saw Barad again in April."
    )
    assert [(c.who, c.start) for c in made] == [
        ({"Zalmay Kalil": "USA", "Abdul Barad": "Taliban"}, "2031-03-01"),
        ({"Zalmay Kalil": "USA", "Abdul Barad": "Taliban"}, "2031-04-01"),
    ]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "China's Foreign Ministry lodged solemn representations with the Japanese ambassador on Monday.",
            {"CHN", "JPN"},
        ),
        ("Japan has lodged a protest with China over the buoy, its foreign minister said on Monday.", {"JPN", "CHN"}),
    ],
)
def test_representations_are_a_message(text: str, sides: set[str]) -> None:
    (contact,) = told(text)
    assert (contact.mode, set(contact.who.values())) == ("message", sides)


def test_a_protest_of_farmers_is_no_contact() -> None:
    assert told("Farmers lodged a protest with the Norwegian ministry on Monday.") == []


def test_where_that_lies_which_was_talked_of_is_no_place() -> None:
    (contact,) = told(
        "Norwegian Foreign Minister Ana Roe met her Chilean counterpart, Pedro Lagos, on Monday for a meeting on the "
        "fighting in Ghana."
    )
    assert contact.place is None


def test_each_other_is_nobody() -> None:
    memo = memcon.read_text(
        "The two presidents of Norway and Chile will see each other in May.", published="2031-04-07"
    )
    assert all("each other" not in a.name for a in memo.actors)


def test_the_two_leaders_of_three_who_met() -> None:
    memo = memcon.read_text(
        "High Representative Pedro Lind hosted in Brussels on Monday a meeting with the President of Serbia, Marko "
        "Ilic, and the Prime Minister of Kosovo, Arben Hoxha. Before it he had separate meetings with President Ilic "
        "and Prime Minister Hoxha. The text is published today. It will be the subject of another meeting of the two "
        "leaders, which will take place in Ohrid on 18 March.",
        published="2023-02-27",
    )
    assert {p.side for p in memo.contacts[-1].participants} == {"SRB", "XKX"}


@pytest.mark.parametrize("who", ["Leading officials of the Foreign Ministry", "Foreign Ministry officials"])
def test_an_official_texts_own_ministry(who: str) -> None:
    memo = memcon.read_text(
        f"{who} met with the person in charge of the Chilean Embassy on Monday.",
        published="2031-05-10",
        publisher="Ministry of Foreign Affairs of Norway",
        kind="press_release",
    )
    assert [{p.side for p in c.participants} for c in memo.contacts] == [{"NOR", "CHL"}]


@pytest.mark.parametrize(
    "who", ["Finnish Foreign Minister Aino Rautavaara", "Minister Rautavaara of Finland", "My Finnish counterpart"]
)
def test_another_and_i_discussed(who: str) -> None:
    memo = memcon.read_text(
        f"Thank you all for coming. {who} and I have just discussed the border stations at length.",
        published="2031-05-10",
        kind="transcript",
        title="Remarks by Foreign Minister Marit Eide of Norway",
    )
    assert [{p.side for p in c.participants} for c in memo.contacts] == [{"FIN", "NOR"}]
