"""Plain words are a telling where no other is near: a chronicle's "visited", good wishes with their wording."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import memcon

WHO = "President of Russia Pavel Orlov"


def test_a_visit_told_in_one_line_is_a_contact_of_both_states() -> None:
    memo = memcon.read_text("May 6, 2019: President Paulo Quist of Ghana visited Norway. Working visit.")
    assert [c.mode for c in memo.contacts] == ["visit"]
    assert {p.side for p in memo.contacts[0].participants} == {"GHA", "NOR"}
    time = memo.contacts[0].time
    assert time is not None and (time.start, time.end) == ("2019-05-06", "2019-05-06")


def test_those_who_have_spoken_by_telephone_had_calls() -> None:
    text = (
        "The foreign ministers of Norway and Chile, Ida Aas and Juan Paz, will meet in Lima on Thursday. Since "
        "February "
        "the two have exchanged letters and spoken by telephone at least twice, most recently on Saturday."
    )
    memo = memcon.read_text(text, published="2031-05-07")
    names = {a.id: a.name for a in memo.actors}
    made = [(c.mode, {names[p.actor] for p in c.participants}) for c in memo.contacts]
    assert made == [("meeting", {"Ida Aas", "Juan Paz"}), ("call", {"Ida Aas", "Juan Paz"})]
    memo = memcon.read_text("The two brothers have spoken by telephone twice since their sister left for Oslo.")
    assert memo.contacts == ()


def test_a_visit_inside_one_state_is_none() -> None:
    memo = memcon.read_text(
        "The minister visited a school in the north of the country on Monday.", published="2019-05-06"
    )
    assert memo.contacts == ()


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            f"{WHO} expressed his condolences to President of Chile Ana Rojas over the floods in the south.\n\n"
            "“We share the grief of all,” the message reads, in part.",
            {"RUS", "CHL"},
        ),
        (
            f"{WHO} sent his congratulations to President of Hungary Katalin Lakatos on her election.\n\n"
            "The message reads, in part: “I wish you success.”",
            {"RUS", "HUN"},
        ),
    ],
)
def test_good_wishes_of_which_the_wording_follows_are_a_message(text: str, sides: set[str], tmp_path: Path) -> None:
    assert [(c.mode, {p.side for p in c.participants}) for c in official(text, tmp_path).contacts] == [
        ("message", sides)
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{WHO} sent greetings to participants and guests of the Chess Cup.\n\nThe message reads: “I am happy.”",
        f"{WHO} sent a message of greetings to President of the Northern Chess Union Ivan Maslov on his birthday."
        "\n\nThe message reads: “You are a great man.”",
    ],
)
def test_good_wishes_at_home_are_none(text: str, tmp_path: Path) -> None:
    assert official(text, tmp_path).contacts == ()


def official(text: str, folder: Path) -> memcon.Memcon:
    """What is read in a press release of the Kremlin."""
    source = {"text": text, "publisher": "President of Russia (Kremlin)", "publisher_country": "RUS"}
    file = folder / "texts.jsonl"
    file.write_text(json.dumps({**source, "kind": "press_release", "published": "2031-05-06"}), encoding="utf-8")
    return memcon.read(file)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Norwegian Foreign Minister Ola Lind called on President Ana Roe of Chile in Santiago.", True),
        ("Norwegian Foreign Minister Ola Lind called on President Ana Roe of Chile to resign.", False),
    ],
)
def test_a_call_of_courtesy_is_a_meeting_and_an_appeal_is_none(sentence: str, found: bool) -> None:
    memo = memcon.read_text(sentence, published="2019-05-06")
    assert [{p.side for p in c.participants} for c in memo.contacts] == [{"NOR", "CHL"}] * found
