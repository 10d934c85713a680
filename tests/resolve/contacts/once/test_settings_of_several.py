"""The summit on whose margins several are met is none of these meetings, nor is what somebody attends first."""

from __future__ import annotations

import pytest

import memcon

LEAD = (
    "Norwegian Finance Minister Ola Lund and the Governor of the Bank of Norway, Nils Aas, attended the Spring "
    "Meetings of the IMF in Washington. "
)


def contacts(text: str, publisher: str = "Government of Norway") -> list[set[str]]:
    memo = memcon.read_text(text, published="2024-04-22", publisher=publisher)
    names = {a.id: a.name for a in memo.actors}
    return [{names[p.actor] for p in c.participants} for c in memo.contacts]


@pytest.mark.parametrize("setting", ["On the sidelines of the summit", "On the fringes of the meetings"])
def test_each_met_on_the_margins_has_a_contact_and_the_setting_none(setting: str) -> None:
    text = (
        f"{LEAD}{setting}, Mr Lund held talks with US Treasury Secretary Janet Yellen, with the British Chancellor of "
        "the Exchequer, Jeremy Hunt, and with the Ukrainian finance minister, Sergii Marchenko."
    )
    assert contacts(text) == [
        {"Ola Lund", "Janet Yellen"},
        {"Ola Lund", "Jeremy Hunt"},
        {"Ola Lund", "Sergii Marchenko"},
    ]


def test_one_met_on_the_margins_is_met_where_and_when_the_summit_is() -> None:
    memo = memcon.read_text(
        "On the sidelines of the summit in Lima on Monday, Norwegian Foreign Minister Ola Lund met Chilean President "
        "Ana Rojas.",
        published="2024-04-22",
    )
    (contact,) = memo.contacts
    assert contact.place is not None and contact.place.name == "Lima"
    assert contact.time is not None and contact.time.start == "2024-04-22"


def test_who_goes_to_several_hosts_stays_without_a_side() -> None:
    text = "The envoy for finance, Ida Stoff, will travel to Singapore and Hong Kong from 6 to 10 May for talks."
    assert all("Ida Stoff" in people for people in contacts(text, "Osk News"))


@pytest.mark.parametrize(
    ("further", "number"),
    [
        ("Discussions also addressed the new bridge.", 1),
        ("The talks then turned to the new bridge.", 1),
        ("Discussions with Swedish Prime Minister Ida Holm also addressed the new bridge.", 2),
    ],
)
def test_what_discussions_also_addressed_was_spoken_of_in_what_was_told_last(further: str, number: int) -> None:
    text = f"Mr Lund met Chilean President Ana Rojas in Lima on Tuesday. They discussed trade. {further}"
    assert len(contacts(LEAD + text)) == number


@pytest.mark.parametrize(
    ("further", "number"),
    [
        ("In all of his meetings, Mr Lund raised the new bridge.", 2),
        ("In another meeting, Mr Lund and Finnish President Eeva Aalto raised the new bridge.", 3),
    ],
)
def test_all_of_somebodys_meetings_are_no_further_one(further: str, number: int) -> None:
    text = (
        "Mr Lund met Chilean President Ana Rojas on Monday. On Tuesday he met Peruvian President Luis Vega. " + further
    )
    assert len(contacts(LEAD + text)) == number
