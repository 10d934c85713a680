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
