"""Answers in parliament: who speaks, whose officials met, and of which state a house is."""

from __future__ import annotations

import pytest

import memcon
from memcon.intake.turns import find_turns
from memcon.record import Memcon
from memcon.resolve.offices.spoken_for import house_of

ASKED = (
    "Foreign Affairs: Chad\nMs Jo Harding asked the Minister for Foreign Affairs what talks he has had with Chad.\n\n"
)
LABEL = "The Minister for Foreign Affairs (Mr David Lorne): "
IRISH = "Dáil debates, 6 May 2031\n\nTánaiste and Minister for Foreign Affairs (Deputy Niall Fahey): "


def _told(memo: Memcon) -> list[set[tuple[str, str | None]]]:
    names = {a.id: a.name for a in memo.actors}
    return [{(names[p.actor], p.side) for p in c.participants} for c in memo.contacts]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (f"{ASKED}{LABEL}I met him on 2 May.\n", ["Mr David Lorne"]),
        (
            "Oral Answers: Chad\nRuth Amory (Derby West) (Lab): Will he say?\n\nMr Lorne: I will.\n\n"
            "Ruth Amory: I thank him. Did he go?\n\nMr Lorne: I did.\n",
            ["Ruth Amory", "Mr Lorne", "Ruth Amory", "Mr Lorne"],
        ),
        ("Foreign Affairs: Chad\nThe ministers met on 2 May, and I am told that they spoke.\n", []),
    ],
)
def test_a_heading_is_nobody_s_label(text: str, labels: list[str]) -> None:
    assert [text[slice(*turn.label)] for turn in find_turns(text)] == labels


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("My right hon. Friend the Minister will go.", "GBR"),
        ("Dáil debates, 6 May 2031\n\nDeputy Byrne: Did he?", "IRL"),
        ("LOK SABHA\nUnstarred question no. 12", "IND"),
        ("My friend the Minister met a member of the Dáil and of the Lok Sabha; my hon. Friend did not.", None),
        ("The House met.", None),
    ],
)
def test_of_which_state_a_house_is(text: str, state: str | None) -> None:
    assert house_of(text) == state


@pytest.mark.usefixtures("trained_reader")
def test_a_minister_who_answers_took_part() -> None:
    memo = memcon.read_text(
        f"{ASKED}{LABEL}I spoke by telephone with the Chadian Foreign Minister, Mahamat Idriss, on 2 May.\n",
        published="2031-05-07",
    )
    assert _told(memo) == [{("David Lorne", None), ("Mahamat Idriss", "TCD")}]


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize("own", ["Officials from my Department", "My officials"])
def test_who_speaks_tells_whose_officials_met(own: str) -> None:
    memo = memcon.read_text(
        f"{IRISH}I met the Egyptian Foreign Minister, Mr Hany Sabry, in Brussels on 28 April. {own} met the Egyptian "
        "Ambassador in Dublin on 30 April.\n",
        published="2031-05-07",
    )
    assert {side for _, side in _told(memo)[-1]} == {"IRL", "EGY"}
    assert ("Hany Sabry", "EGY") not in _told(memo)[-1]


@pytest.mark.usefixtures("trained_reader")
def test_another_s_officials_are_his() -> None:
    memo = memcon.read_text(
        f"{IRISH}I met the Egyptian Foreign Minister, Mr Hany Sabry, in Brussels on 28 April. Swedish officials met "
        "the Egyptian Ambassador in Stockholm on 30 April.\n",
        published="2031-05-07",
    )
    assert {side for _, side in _told(memo)[-1]} == {"SWE", "EGY"}
