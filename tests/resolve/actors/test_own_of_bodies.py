"""Texts of bodies of states tell of their own people by office alone, and of them as "he" and "she"."""

from __future__ import annotations

import pytest

import memcon
from memcon.intake.organs import is_organ
from memcon.resolve.words.countries import publisher_body

pytestmark = pytest.mark.usefixtures("trained_reader")


def sides(text: str, publisher: str) -> list[list[tuple[str, str | None]]]:
    memo = memcon.read_text(text, published="2031-05-07", publisher=publisher)
    names = {actor.id: actor.name for actor in memo.actors}
    return [sorted((names[p.actor] or "", p.side) for p in contact.participants) for contact in memo.contacts]


def test_who_heads_a_body_goes_on_as_he() -> None:
    text = (
        "The Secretary-General arrived in Nairobi this morning. He met with President Samuel Ndirangu and discussed "
        "the drought. In the afternoon he spoke by phone with Norwegian Foreign Minister Carl Lind."
    )
    assert sides(text, "United Nations") == [
        [("Samuel Ndirangu", "KEN"), ("Secretary-General", "UN")],
        [("Carl Lind", "NOR"), ("Secretary-General", "UN")],
    ]


def test_who_met_several_this_morning_was_there_himself() -> None:
    text = (
        "The Secretary-General met this morning with Chilean President Ana Roe and the Norwegian Prime Minister, "
        "Carl Lind, in his office."
    )
    assert sides(text, "United Nations") == [[("Ana Roe", "CHL"), ("Carl Lind", "NOR"), ("Secretary-General", "UN")]]


def test_the_chairperson_is_of_the_union_that_tells_of_her() -> None:
    text = (
        "The Chairperson of the Commission, H.E. Mariam Diallo, held consultations with the President of Niger, H.E. "
        "Ibrahim Sani, in Niamey on 2 May."
    )
    assert sides(text, "African Union") == [[("Ibrahim Sani", "NER"), ("Mariam Diallo", "AU")]]


def test_whom_an_officer_of_an_alliance_met_abroad_is_of_that_state() -> None:
    text = (
        "The Chair of the Military Committee, Admiral Rob Claes, travelled to Tbilisi, where he met the Chief of "
        "Defence Forces, General Giorgi Beridze."
    )
    assert sides(text, "NATO") == [[("Giorgi Beridze", "GEO"), ("Rob Claes", "NATO")]]


def test_two_offices_with_a_stroke_are_one_title() -> None:
    text = "High Representative/Vice-President Kaia Orav spoke today with the Foreign Minister of Chile, Ana Roe."
    assert sides(text, "European External Action Service") == [[("Ana Roe", "CHL"), ("Kaia Orav", "EU")]]


def test_whom_a_courtesy_parts_from_his_office_is_one() -> None:
    text = (
        "The Secretary-General spoke on Monday with the Crown Prince of Saudi Arabia, His Royal Highness Prince Sultan "
        "bin Khalid, and with the Foreign Minister of Oman, Badr Al-Harthy, and thanked both. The Special Envoy "
        "briefed the Security Council on Tuesday."
    )
    assert sides(text, "United Nations") == [
        [("Secretary-General", "UN"), ("Sultan bin Khalid", "SAU")],
        [("Badr Al-Harthy", "OMN"), ("Secretary-General", "UN")],
    ]


@pytest.mark.parametrize(
    ("publisher", "body"),
    [
        ("ECOWAS Commission", "ECOWAS"),
        ("African Union Commission", "AU"),
        ("www.nato.int", "NATO"),
        ("https://www.coe.int/", "Council of Europe"),
        ("eeas.europa.eu", "EU"),
        ("Organization of American States", "OAS"),
    ],
)
def test_an_organisation_and_its_site_are_organs(publisher: str, body: str) -> None:
    assert is_organ(publisher)
    assert publisher_body(publisher) == body


@pytest.mark.parametrize("publisher", ["example.org", "points.example.com", "The Interpreter", "NATO Watch"])
def test_others_are_none(publisher: str) -> None:
    assert not is_organ(publisher)


def test_a_chairperson_is_no_secretary_general() -> None:
    text = (
        "The Special Envoy met the African Union Commission Chairperson, Mariam Diallo, in Addis Ababa on Monday. The "
        "Secretary-General spoke on Tuesday with President Petra Lunde of Norway."
    )
    assert [("Petra Lunde", "NOR"), ("Secretary-General", "UN")] in sides(text, "United Nations")


def test_a_minister_for_two_fields_has_one_office() -> None:
    text = (
        "The Minister for Foreign Affairs and Trade (Ms Lorne): I spoke by telephone with Chilean Foreign Minister "
        "Ana Rojas, on 3 March.\n\nMr Berg: And since?\n\nMs Lorne: No.\n"
    )
    memo = memcon.read_text(text, published="2031-03-19")
    assert "Minister for Foreign Affairs and Trade" in {actor.office for actor in memo.actors}
