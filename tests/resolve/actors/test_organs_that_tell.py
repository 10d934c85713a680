"""Whose official it is of whom a state's organ tells, and who leaves a capital, or rings another from there."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


def sides(text: str) -> dict[str, str | None]:
    memo = memcon.read_text(text, published="2031-05-07")
    return {a.name: a.country for a in memo.actors if a.kind == "person"}


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            "Norway's Foreign Ministry confirmed on Monday that Foreign Minister Ola Lind will meet Chile's Ana Paz.",
            "NOR",
        ),
        ("The Norwegian government said in a statement that Minister of Trade Ola Lind met Chile's Ana Paz.", "NOR"),
        ("Norway's fishermen confirmed on Monday that Foreign Minister Ola Lind will meet Chile's Ana Paz.", None),
    ],
)
def test_of_whom_a_ministry_tells_is_of_its_state(text: str, side: str | None) -> None:
    assert sides(text)["Ola Lind"] == side


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("LIMA, May 6 (Osk News): Prime Minister Ola Lind left for Oslo today on a four-day official visit.", "PER"),
        ("LIMA, May 6 (Osk News): Ambassador Ola Lind left for Oslo today on a four-day official visit.", None),
        ("LIMA, May 6 (Osk News): Prime Minister Ola Lind left the hall today for a four-day break.", None),
    ],
)
def test_who_leaves_a_capital_for_another_state_is_of_there(text: str, side: str | None) -> None:
    assert sides(text)["Ola Lind"] == side


@pytest.mark.parametrize(
    ("lead", "side"),
    [
        ("Peruvian Foreign Minister Eva Sanz is ill.", "PER"),
        ("The harbour is closed.", None),
    ],
)
def test_who_rings_another_state_in_a_report_on_its_own_officials_is_of_there(lead: str, side: str | None) -> None:
    text = (
        f"LIMA, May 6 (Osk News) - {lead}\n\n"
        "Meanwhile, President Ola Lind spoke by telephone with Norwegian President Ida Aas on Sunday."
    )
    assert sides(text)["Ola Lind"] == side


def test_who_sends_a_letter_by_an_envoy_is_of_his_state() -> None:
    told = (
        "Norway's special envoy, Ida Aas, met Chile's Ana Paz on Monday. Ms. Aas carried a letter from "
        "President Ola Lind."
    )
    assert sides(told)["Ola Lind"] == "NOR"
    told = (
        "Norway's special envoy, Ida Aas, met Chile's Ana Paz on Monday. Ms. Aas read a letter about "
        "President Ola Lind."
    )
    assert sides(told)["Ola Lind"] is None


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The European Commissioner for fisheries, Ola Lind, met Chile's foreign minister, Ana Paz, on Monday.", "EU"),
        ("The commissioner for fisheries, Ola Lind, met Chile's foreign minister, Ana Paz, on Monday.", None),
        ("Ola Lind, 63, is the United Nations' special coordinator for the truce. He met Chile's Ana Paz.", "UN"),
        ("Ola Lind, 63, is a former United Nations special coordinator. He met Chile's Ana Paz.", None),
    ],
)
def test_whom_an_office_of_a_body_tells_is_the_body_s(text: str, body: str | None) -> None:
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    told = {names[p.actor]: p.side for c in memo.contacts for p in c.participants}
    assert told.get("Ola Lind") == body


@pytest.mark.parametrize(
    ("headline", "side"),
    [
        ("Ministry confirms Paz-Lind meeting", "NOR"),
        ("Lind to see Paz in Lima", "NOR"),
        ("Lind is ill.", None),
    ],
)
def test_an_official_is_introduced_below_a_headline_that_has_his_surname(headline: str, side: str | None) -> None:
    text = "Norway's Foreign Ministry confirmed on Monday that Foreign Minister Ola Lind will meet Chile's Ana Paz."
    assert sides(f"{headline}\n\n{text}")["Ola Lind"] == side
