"""Navies, ships and houses of parliament: ranks are no names, a ship is nobody, and an office has its state's house."""

from __future__ import annotations

import pytest

import memcon
from memcon.intake.organs import is_organ
from memcon.resolve.offices.kinds import office_kind
from memcon.resolve.offices.titles import sector_of


def people(text: str, publisher: str) -> dict[str, str | None]:
    memo = memcon.read_text(text, published="2024-02-14", publisher=publisher)
    return {a.name: a.country for a in memo.actors if a.kind == "person"}


@pytest.mark.parametrize("publisher", ["U.S. Pacific Fleet", "US Indo-Pacific Command", "Royal Navy", "Hellenic Navy"])
def test_commands_and_navies_publish_their_own_accounts(publisher: str) -> None:
    assert is_organ(publisher)


@pytest.mark.parametrize("publisher", ["Navy Times", "Fleet Management Weekly", "Army Technology Magazine"])
def test_papers_on_them_do_not(publisher: str) -> None:
    assert not is_organ(publisher)


def test_officers_and_their_ship() -> None:
    text = (
        "USS Nora Lane arrived in Colombo on Monday. Cmdr. Joan Roe, commanding officer of Nora Lane, met with Rear "
        "Adm. Pradeep Silva, commander of the Sri Lanka Navy's Western Area."
    )
    assert people(text, "U.S. Pacific Fleet") == {"Joan Roe": "USA", "Pradeep Silva": "LKA"}


def test_a_command_is_named_with_its_state_whole() -> None:
    text = "Adm. Carl Poe, commander of U.S. Pacific Fleet, met with Vice Adm. Priyan Perera of Sri Lanka in Honolulu."
    memo = memcon.read_text(text, published="2024-02-14", publisher="U.S. Pacific Fleet")
    assert {a.name: a.country for a in memo.actors if a.name == "Carl Poe"} == {"Carl Poe": "USA"}
    assert "commander of U" not in {a.office for a in memo.actors}


def test_a_vice_admiral_is_nobodys_deputy() -> None:
    assert office_kind("Vice Adm.") is None and office_kind("Vice Admiral") is None
    assert office_kind("Vice President") == "deputy"


def test_houses_are_no_part_of_names() -> None:
    text = (
        "The Chairman of the Mazhilis Yerlan Asanov met with the Marshal of the Sejm Jan Nowak in Warsaw on Monday. "
        "Then he met with Chairman of the Jogorku Kenesh Nurlan Abdiev."
    )
    assert people(text, "Parliament of Kazakhstan") == {
        "Yerlan Asanov": "KAZ",
        "Jan Nowak": "POL",
        "Nurlan Abdiev": "KGZ",
    }
    assert office_kind("Chairman of the Mazhilis") == "speaker"
    assert sector_of("Marshal of the Sejm") == "LEG" or sector_of("Marshal of the Sejm") is None


def test_each_office_of_a_row_has_the_name_behind_it() -> None:
    text = (
        "The Prime Minister of Tonga and Forum Chair, Hon. Siaosi Tupou, the Prime Minister of the Cook Islands, Hon. "
        "Mark Roe, and the Prime Minister of Fiji, Hon. Ana Rabi, met on Tuesday in Suva."
    )
    assert people(text, "Osk News") == {"Siaosi Tupou": "TON", "Mark Roe": "COK", "Ana Rabi": "FJI"}


def test_an_office_behind_a_name_alone_is_its_bearers() -> None:
    text = "Siaosi Tupou, the Prime Minister of Tonga, met Mark Roe, the Prime Minister of Fiji, on Tuesday in Suva."
    assert people(text, "Osk News") == {"Siaosi Tupou": "TON", "Mark Roe": "FJI"}


def test_who_succeeds_another_serves_his_state() -> None:
    text = (
        "Colonel Rait Sild, the Estonian defence attaché, called on General Ola Aas on Monday. Colonel Sild succeeds "
        "Lieutenant Colonel Indrek Pold, who left in May."
    )
    assert people(text, "Norwegian Armed Forces")["Indrek Pold"] == "EST"


def test_what_a_clause_tells_of_another_is_nobodys_office() -> None:
    memo = memcon.read_text(
        "She met with Deputy Secretary General of the Council of Europe Ola Lund. With Lund, the minister talked about "
        "the situation in Kosovo.",
        published="2024-02-14",
        publisher="Ministry of Justice of Serbia",
    )
    (lund,) = [a for a in memo.actors if a.name == "Ola Lund"]
    assert lund.country is None and lund.office == "Deputy Secretary General of the Council of Europe"
