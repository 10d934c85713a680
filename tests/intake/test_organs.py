"""Organs of states and of bodies of states, by the names and sites under which they publish."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.intake.organs import is_organ, state_of_organ


@pytest.mark.parametrize(
    "publisher",
    [
        "FCDO",
        "Chadian Defence Force",
        "Senate of Chile",
        "Department of International Relations and Cooperation",
        "High Commission of Ghana in Ottawa",
        "Permanent Mission of Chile to the UN",
        "Delegation of the European Union to Chad",
        "State House, Kenya",
        "Foreign, Commonwealth & Development Office",
        "GOV.UK",
        "UK Prime Minister's Office",
        "Prime Minister of Norway",
        "EEAS",
        "High Representative",
        "MFA of Ukraine",
        "Palazzo Chigi",
        "Auswärtiges Amt",
        "Ministério das Relações Exteriores",
        "Presidential Office of Norway",
        "www.state.gov",
        "https://mid.ru/",
        "NATO",
        "United Nations press office",
        "www.consilium.europa.eu",
        "Présidence de la République française",
        "Federal Department of Foreign Affairs FDFA",
        "Regeringskansliet",
        "Number 10",
        "Secretaría de Relaciones Exteriores",
        "Cancillería de Colombia",
    ],
)
def test_what_states_and_their_bodies_publish_is_theirs(publisher: str) -> None:
    assert is_organ(publisher)


@pytest.mark.parametrize(
    "publisher",
    [
        None,
        "",
        "Midport Courier",
        "Government Executive",
        "NATO Watch",
        "UN News",
        "Kremlin Review",
        "example.com",
        "gov.example.com",
        "Unimedia",
        "European Times",
    ],
)
def test_the_press_is_no_organ(publisher: str | None) -> None:
    assert not is_organ(publisher)


@pytest.mark.parametrize(
    ("publisher", "state"),
    [
        ("GOV.UK", "GBR"),
        ("state.gov", "USA"),
        ("www.mfa.gov.tr", "TUR"),
        ("kremlin.ru", "RUS"),
        ("president.gov.ua", "UKR"),
        ("www.mofa.go.jp", "JPN"),
        ("Foreign, Commonwealth & Development Office", "GBR"),
        ("Federal Foreign Office", "DEU"),
        ("Ministry of Foreign Affairs", None),
        ("www.mfa.gov.zz", None),
        ("nato.int", None),
    ],
)
def test_whose_organ_it_is(publisher: str, state: str | None) -> None:
    assert state_of_organ(publisher) == state


@given(st.text(max_size=60))
def test_any_name_is_read(publisher: str) -> None:
    assert is_organ(publisher) in (True, False)
    assert state_of_organ(publisher) is None or len(state_of_organ(publisher) or "") == 3


@pytest.mark.parametrize(
    ("publisher", "state"),
    [
        ("Présidence de la République française", "FRA"),
        ("Federal Department of Foreign Affairs (FDFA)", "CHE"),
        ("Utenriksdepartementet", "NOR"),
        ("Kancelaria Premiera", "POL"),
        ("Number 10", "GBR"),
        ("Ministère de l’Europe et des Affaires étrangères", "FRA"),
        ("Ministério das Relações Exteriores", "BRA"),
        ("Secretaría de Relaciones Exteriores", "MEX"),
        ("Governo Italiano", "ITA"),
        ("DFAT", "AUS"),
        ("Regeringskansliet", "SWE"),
        ("Udenrigsministeriet", "DNK"),
        ("Valtioneuvosto", "FIN"),
        ("Rijksoverheid", "NLD"),
        ("Bundespräsidialamt", "DEU"),
        ("Ministerio de Relaciones Exteriores", None),
    ],
)
def test_an_organs_own_name_tells_its_state(publisher: str, state: str | None) -> None:
    assert state_of_organ(publisher) == state
