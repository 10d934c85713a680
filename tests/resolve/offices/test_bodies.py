"""Whose officials those are of whom a body of states tells, and who stands beside a head of state."""

from __future__ import annotations

import pytest

import memcon


def sides(text: str, publisher: str) -> dict[str, str | None]:
    memo = memcon.read_text(text, published="2024-03-07", publisher=publisher)
    names = {a.id: a.name for a in memo.actors}
    return {names[p.actor]: p.side for c in memo.contacts for p in c.participants}


def test_the_deputy_special_representative_of_a_mission_is_of_the_united_nations() -> None:
    text = (
        "UNITED NATIONS MISSION IN SOUTH SUDAN\nJuba, 7 March 2024\n\nOn Wednesday the Deputy Special Representative, "
        "Ana Roe, met in Juba with South Sudanese Foreign Minister Deng Aguer about the reception of returnees."
    )
    assert sides(text, "UNMISS") == {"Ana Roe": "UN", "Deng Aguer": "SSD"}


def test_the_director_general_of_a_company_is_none_of_the_body_that_tells_of_him() -> None:
    text = "Director General Lea Weiss held talks in Oslo on Monday with Norvatom Director General Ola Lund on fuel."
    assert sides(text, "IAEA").get("Ola Lund") != "IAEA"
    text = "Director General Lea Weiss held talks in Oslo on Monday with Norwegian Energy Minister Ola Lund on fuel."
    assert sides(text, "IAEA") == {"Lea Weiss": "IAEA", "Ola Lund": "NOR"}


@pytest.mark.parametrize("office", ["Vice President", "First Deputy Prime Minister"])
def test_the_deputy_named_with_a_head_of_state_serves_the_same_state(office: str) -> None:
    text = f"UN Special Envoy Mia Weiss met with President Ana Rojas of Chile and {office} Lea Soto in Lima on Monday."
    assert sides(text, "UN News") == {"Mia Weiss": "UN", "Ana Rojas": "CHL", "Lea Soto": "CHL"}


def test_a_deputy_with_a_state_of_his_own_keeps_it() -> None:
    text = "UN Special Envoy Mia Weiss met with President Ana Rojas of Chile and Peruvian Vice President Lea Soto."
    assert sides(text, "UN News")["Lea Soto"] == "PER"
