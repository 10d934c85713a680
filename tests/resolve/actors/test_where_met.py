"""Whose officials those are whom somebody meets on a journey, who speaks beside a guest, and who is sent somewhere."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

STATE = "U.S. Department of State"


def sides(memo: memcon.Memcon) -> dict[str, str | None]:
    names = {a.id: a.name for a in memo.actors}
    return {names[p.actor]: p.side for c in memo.contacts for p in c.participants}


def test_officials_met_in_a_city_are_of_there() -> None:
    memo = memcon.read_text(
        "Acting Assistant Secretary for European Affairs Philip Harding will travel to Italy and Latvia.\n\n"
        "In Turin, Acting Assistant Secretary Harding will meet with local officials to discuss economic ties.\n\n"
        "In Riga, Latvia, Acting Assistant Secretary Harding will hold consultations with senior civilian and military "
        "officials on regional stability.",
        published="2024-03-13",
        publisher=STATE,
    )
    assert sides(memo) == {
        "Philip Harding": "USA",
        "local officials": "ITA",
        "senior civilian and military officials": "LVA",
    }


@pytest.mark.parametrize(
    ("mayor", "side"),
    [
        ("Mayor of Milan Giuseppe Bassi", "ITA"),
        ("Milan Mayor Giuseppe Bassi", "ITA"),
        ("Milan’s mayor, Giuseppe Bassi,", "ITA"),
        ("New York Mayor Giuseppe Bassi", "USA"),
    ],
)
def test_a_mayor_is_of_where_the_city_lies(mayor: str, side: str) -> None:
    memo = memcon.read_text(
        f"Secretary of State Ann Harding met with {mayor} on Friday.", published="2024-03-13", publisher=STATE
    )
    assert next(a.country for a in memo.actors if a.name == "Giuseppe Bassi") == side


def test_who_speaks_beside_a_guest_is_the_publishers() -> None:
    memo = memcon.read_text(
        "Secretary Alan Whitcombe and Kenyan Foreign Minister Wanjiku Otieno Before Their Meeting\n\n"
        "SECRETARY WHITCOMBE: It’s good to see the foreign minister. We’ve spoken on the phone.\n\n"
        "FOREIGN MINISTER OTIENO: Thank you, Secretary Whitcombe. I look forward to our discussions.",
        published="2024-03-13",
        publisher=STATE,
    )
    assert sides(memo) == {"Alan Whitcombe": "USA", "Wanjiku Otieno": "KEN"}


@pytest.mark.parametrize(
    ("sent", "side"),
    [
        ("The UN Special Envoy for Yemen", "UN"),
        ("The EU ambassador to Yemen", "EU"),
        ("The OSCE Chairperson-in-Office", "OSCE"),
        ("The Norwegian ambassador to Yemen", "NOR"),
        ("The European Union ambassadors to Yemen", "EU"),
    ],
)
def test_who_is_sent_is_of_whom_sent_him(sent: str, side: str) -> None:
    memo = memcon.read_text(f"{sent} met Armenia's Foreign Minister Hrayr Sahradyan on Monday.", published="2024-03-13")
    assert {p.side for c in memo.contacts for p in c.participants} == {side, "ARM"}


def test_spokespeople_who_meet_are_there() -> None:
    memo = memcon.read_text(
        "The Spokesperson for the Ministry of Foreign Affairs of Qatar, Dr Salem bin Rashid al-Mannai, met Monday via "
        "videoconferencing with the UK Government Spokesperson, Laura Kendrick.",
        published="2024-03-13",
    )
    assert sides(memo) == {"Salem bin Rashid al-Mannai": "QAT", "Laura Kendrick": "GBR"}
    memo = memcon.read_text(
        "Norwegian Foreign Minister Ola Roe met Swedish Foreign Minister Ana Lind on Monday, Norwegian Government "
        "Spokesperson Laura Dahl said.",
        published="2024-03-13",
    )
    assert set(sides(memo)) == {"Ola Roe", "Ana Lind"}


def test_two_who_lead_a_delegation_are_of_its_state() -> None:
    memo = memcon.read_text(
        "Delegations of Chile and Thailand met in Lima on Monday. Minister Ana Soto and Minister of Trade Luis Vidal "
        "led the Chilean delegation while Secretary of the Ministry of Foreign Affairs Thani Srisai and Secretary of "
        "the Ministry of Defense General Anan Chai led the Thai delegation.",
        published="2024-03-13",
    )
    country = {a.name: a.country for a in memo.actors}
    assert [country[n] for n in ("Ana Soto", "Luis Vidal", "Thani Srisai", "Anan Chai")] == ["CHL", "CHL", "THA", "THA"]


def test_a_second_office_tells_the_state() -> None:
    memo = memcon.read_text(
        "Mr. Aurélien Kersaint, Minister for Europe, spoke today with Mr. Hamidou Garba, Minister of State, Minister "
        "for Foreign Affairs and Cooperation of Niger.",
        published="2024-03-13",
        publisher="France Diplomatie",
    )
    assert sides(memo)["Hamidou Garba"] == "NER"


def test_a_deputy_in_the_office_of_the_president_is_not_he() -> None:
    memo = memcon.read_text(
        "Pursuant to the instruction of Head of the Office of the President of Ukraine Andriy Bondar, Deputy Head of "
        "the Office of the President Kyrylo Tkach met with President of the Austrian Association of Municipalities "
        "Alfred Rieder. Kyrylo Tkach thanked for the aid.",
        published="2022-06-20",
        publisher="President of Ukraine",
    )
    assert sides(memo) == {"Kyrylo Tkach": "UKR", "Alfred Rieder": "AUT"}
    (tkach,) = (a for a in memo.actors if a.name == "Kyrylo Tkach")
    assert tkach.office == "Deputy Head of the Office of the President"


def test_who_is_met_behind_a_minister_of_two_fields_is_of_his_cabinet() -> None:
    memo = memcon.read_text(
        "Deputy Secretary of State Wendy Harding met with South African Minister of International Relations and "
        "Cooperation Naledi Dlamini and Deputy Minister of International Relations and Cooperation Alvin Botha today.",
        published="2022-06-20",
        publisher=STATE,
    )
    assert sides(memo) == {"Wendy Harding": "USA", "Naledi Dlamini": "ZAF", "Alvin Botha": "ZAF"}


def test_a_state_visit_that_an_official_text_tells_of_is_to_its_state() -> None:
    memo = memcon.read_text(
        "National Security Advisor Ann Lee spoke of the preparations for the upcoming State Visit by ROK President Han "
        "Min-jae and First Lady Kim Su-jin on April 26.",
        published="2022-04-02",
        publisher="The White House",
    )
    visit = next(c for c in memo.contacts if c.mode == "visit")
    names = {a.id: a.name for a in memo.actors}
    assert {(names[p.actor], p.side, p.role) for p in visit.participants} == {
        ("United States", "USA", "host"),
        ("Han Min-jae", "KOR", "guest"),
        ("Kim Su-jin", "KOR", "guest"),
    }


def test_people_who_act_for_no_state_are_no_side() -> None:
    memo = memcon.read_text(
        "In Santiago, Assistant Secretary of State Todd Robinson will meet with Chilean Foreign Minister Ana Soto and "
        "with leaders of humanitarian NGOs.",
        published="2022-06-20",
        publisher=STATE,
    )
    assert sides(memo) == {"Todd Robinson": "USA", "Ana Soto": "CHL"}


def test_counterparts_stand_for_the_sides_that_they_represent() -> None:
    memo = memcon.read_text(
        "In Brussels, Deputy Secretary of State Wendy Harding will meet with foreign counterparts representing "
        "Belgium, the EU, and NATO.",
        published="2022-06-20",
        publisher=STATE,
    )
    assert {p.side for c in memo.contacts for p in c.participants} == {"USA", "BEL", "EU", "NATO"}


def test_where_somebody_lives_is_not_whom_he_serves() -> None:
    memo = memcon.read_text(
        "Norwegian Foreign Minister Ola Roe met Joseph Vella, a London-based professor who told him of Malta.",
        published="2022-06-20",
    )
    assert next(a.country for a in memo.actors if a.name == "Joseph Vella") is None


def test_who_attended_on_a_side_is_of_it() -> None:
    memo = memcon.read_text(
        "AMMAN — His Majesty King Abdullah on Sunday met Palestinian President Mahmoud Abbas at the palace.\n\n"
        "Prime Minister Bisher Kasim, Deputy Prime Minister Ayman Sabri and General Intelligence Department "
        "Director Maj. Gen. Ahmad Husni attended the meeting on the Jordanian side."
    )
    country = {a.name: a.country for a in memo.actors}
    assert {country[n] for n in ("Abdullah", "Bisher Kasim", "Ayman Sabri", "Ahmad Husni")} == {"JOR"}
    assert country["Mahmoud Abbas"] == "PSE"


def test_a_delegation_told_of_before_has_members() -> None:
    memo = memcon.read_text(
        "A delegation from the Union of Comoros visited Port Louis on Tuesday.\n\n"
        "The delegation comprised the Director of the Directorate of Markets (DNCM), Mr Kailane Salim; and the "
        "Secretary of the Authority, Mrs Mizelli Marianne. They met Minister Jankee Ramano of Mauritius.",
        published="2022-07-26",
    )
    country = {a.name: a.country for a in memo.actors}
    assert [country[n] for n in ("Kailane Salim", "Mizelli Marianne", "Jankee Ramano")] == ["COM", "COM", "MUS"]


def test_a_deputy_prime_minister_for_something_of_a_state_is_its() -> None:
    memo = memcon.read_text(
        "Riyadh: Commander of the Royal Saudi Air Force Turki Bin Bandar met with Deputy Prime Minister for "
        "Defense Affairs of Oman Shihab Bin Tarik on Tuesday.",
        published="2022-07-26",
    )
    assert sides(memo) == {"Turki Bin Bandar": "SAU", "Shihab Bin Tarik": "OMN"}


def test_the_head_of_a_president_s_office_is_who_was_told_to_lead_it() -> None:
    memo = memcon.read_text(
        "Head of the Office of the President of Ukraine Andriy Bondar met with Foreign Policy Adviser to the Prime "
        "Minister of the Republic of Estonia Liis Lepik.\n\nThe Head of the President's Office thanked Estonia for "
        'its support. "We count on you," said the Head of the Office of the President.',
        published="2022-04-04",
        publisher="President of Ukraine",
    )
    assert sides(memo) == {"Andriy Bondar": "UKR", "Liis Lepik": "EST"}
    names = {a.id: a for a in memo.actors}
    assert {names[q.speaker].name for q in memo.attributions if q.speaker} == {"Andriy Bondar"}
    (lepik,) = (a for a in memo.actors if a.name == "Liis Lepik")
    assert lepik.office == "Foreign Policy Adviser to the Prime Minister of the Republic of Estonia"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Senior Advisor for Energy Security", "Amos Holt"),
        ("Senior Official for the Bureau of Asian and Pacific Affairs", "Kim Lund"),
        ("UN Special Coordinator for the Peace Process", "Tor Wessel"),
    ],
)
def test_a_long_title_is_no_part_of_a_name(title: str, name: str) -> None:
    memo = memcon.read_text(f"{title} {name} met with Norwegian Premier Ola Roe on Monday.", published="2022-04-04")
    assert {name, "Ola Roe"} == {a.name for a in memo.actors if a.kind == "person"}


@pytest.mark.parametrize(
    ("met", "side"),
    [
        ("While in Mexico, he met with officials from the Foreign Ministry to discuss trade.", "MEX"),
        ("In the United Kingdom, he met with senior government officials to discuss trade.", "GBR"),
        ("While in Brussels, he met with officials from the Foreign Ministry to discuss trade.", None),
    ],
)
def test_officials_met_in_a_state_are_its_own(met: str, side: str | None) -> None:
    memo = memcon.read_text(
        f"Assistant Secretary Philip Harding travelled to Europe.\n\n{met}", published="2024-03-13", publisher=STATE
    )
    assert {a.country for a in memo.actors if "officials" in a.name} - {side} == set()
    assert side is None or any("officials" in a.name for a in memo.actors)


@pytest.mark.parametrize(
    ("text", "publisher", "state"),
    [
        ("In Ghana, Assistant Secretary Philip Harding will attend a conference on trade.", STATE, "USA"),
        ("In Ghana, Assistant Secretary Philip Harding will attend a conference on trade.", None, "GHA"),
        ("In Ghana, Foreign Minister Philip Harding thanked Norway for its help.", STATE, "GHA"),
    ],
)
def test_who_travels_in_a_text_of_his_own_state_is_of_that(text: str, publisher: str | None, state: str) -> None:
    memo = memcon.read_text(text, published="2024-03-13", publisher=publisher)
    assert next(a.country for a in memo.actors if a.name == "Philip Harding") == state


@pytest.mark.parametrize(
    ("before", "state"),
    [
        ("the head of the Swedish delegation to the OSCE, MP Karin Holm,", "SWE"),
        ("the head of the delegation, MP Karin Holm,", "NOR"),
        ("the chair of the Finnish group of friends, MP Karin Holm,", "FIN"),
    ],
)
def test_an_office_before_a_seat_in_a_house_tells_whose_it_is(before: str, state: str) -> None:
    memo = memcon.read_text(
        f"Foreign Minister Ola Lund met with {before} on Monday.",
        published="2024-03-13",
        publisher="Norwegian Ministry of Foreign Affairs",
    )
    assert next(a.country for a in memo.actors if a.name == "Karin Holm") == state


@pytest.mark.parametrize(
    ("met", "side"),
    [
        ("heads of missions of foreign states in Ukraine", None),
        ("ambassadors accredited in Ukraine", None),
        ("senior officials in Ukraine", "UKR"),
    ],
)
def test_foreign_missions_in_a_state_are_not_its_own(met: str, side: str | None) -> None:
    memo = memcon.read_text(f"Norwegian Foreign Minister Ola Lund met with {met} on Monday.", published="2024-03-13")
    assert {p.side for c in memo.contacts for p in c.participants} - {"NOR"} == ({side} if side else {None})
