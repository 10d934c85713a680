"""Envoys and delegations told of by what they are before they are named, or after."""

from __future__ import annotations

import memcon


def sides(text: str, publisher: str = "Osk News") -> list[dict[str, str | None]]:
    memo = memcon.read_text(text, published="2023-11-14", publisher=publisher)
    names = {a.id: a.name for a in memo.actors}
    return [{names[p.actor]: p.side for p in c.participants} for c in memo.contacts]


def test_an_envoy_has_the_state_of_the_one_told_of_before() -> None:
    text = (
        "Pakistan's special representative for Afghanistan arrives in Kabul. Ambassador Asif Khan met Acting Foreign "
        "Minister Amir Khan Muttaqi on Monday and discussed trade."
    )
    assert sides(text) == [{"Asif Khan": "PAK", "Amir Khan Muttaqi": "AFG"}]


def test_an_envoy_named_there_is_somebody_else() -> None:
    text = (
        "Pakistan's special representative Ali Raza arrives in Kabul. Ambassador Asif Khan met Acting Foreign Minister "
        "Amir Khan Muttaqi on Monday and discussed trade."
    )
    assert all(s.get("Asif Khan") != "PAK" for s in sides(text))


def test_a_delegation_that_goes_on_to_others_has_its_leaders_side() -> None:
    text = (
        "President of the National Assembly of Armenia Alen Sargsyan received the delegation led by the Head of the "
        "Friendship Group of the French Senate Luc Marchand on Monday. On the same day, the members of the delegation "
        "met with the Chair of the Committee on Foreign Relations Ani Hakobyan."
    )
    first, second = sides(text, "National Assembly of Armenia")
    assert first == {"Alen Sargsyan": "ARM", "Luc Marchand": "FRA"}
    assert second == {"members of the delegation": "FRA", "Ani Hakobyan": "ARM"}


def test_the_speaker_of_a_parliaments_own_text_is_its_own() -> None:
    text = "The Speaker received French Senator Luc Moreau on Monday."
    assert sides(text, "National Assembly of Armenia") == [{"Speaker": "ARM", "Luc Moreau": "FRA"}]
    assert sides(text, "Osk News") == []


def test_an_ambassador_met_at_an_embassy_is_its_own() -> None:
    text = "On 14 March Ola Lund of Norway went to the Embassy of Pakistan, where he talked with Ambassador Asif Khan."
    assert sides(text) in ([{"Ola Lund": "NOR", "Asif Khan": "PAK"}], [])
    memo = memcon.read_text(text, published="2024-03-15")
    assert {a.country for a in memo.actors if a.name == "Asif Khan"} == {"PAK"}
