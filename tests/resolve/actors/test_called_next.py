"""Who is told by office in the next sentence is that one; whose counterpart is a president is no ambassador."""

from __future__ import annotations

import pytest

import memcon
from memcon.record import Memcon


def read(text: str, publisher: str = "The Daily Ledger", kind: str = "report", title: str | None = None) -> Memcon:
    return memcon.read_text(text, published="2031-03-13", publisher=publisher, kind=kind, title=title)


def told(memo: Memcon) -> list[set[tuple[str, str | None]]]:
    names = {a.id: a.name for a in memo.actors}
    return [{(names[p.actor], p.side) for p in c.participants} for c in memo.contacts]


REMARKS = (
    "Question: Was Moscow informed?\n\nTigran Halajyan: I called Sergei Lavrushin from the airport. The {} minister"
    " listened and said that the roads would be opened.\n"
)


def test_who_listened_is_who_was_called() -> None:
    memo = read(
        REMARKS.format("Russian"),
        "Ministry of Foreign Affairs of Armenia",
        "press_release",
        "Remarks by Foreign Minister Tigran Halajyan to journalists in Yerevan",
    )
    assert len(memo.contacts) == 1
    assert ("Sergei Lavrushin", "RUS") in told(memo)[0]
    assert not any(a.kind == "office" for a in memo.actors)


def test_the_texts_own_minister_is_not_who_was_called() -> None:
    memo = read(
        REMARKS.format("Armenian"),
        "Ministry of Foreign Affairs of Armenia",
        "press_release",
        "Remarks by Foreign Minister Tigran Halajyan to journalists in Yerevan",
    )
    assert {a.country for a in memo.actors if a.name == "Sergei Lavrushin"} <= {None}


def test_it_was_a_hard_conversation_tells_of_the_one_before() -> None:
    memo = read(
        "Question: What came of Washington?\n\n"
        "Tigran Halajyan: On Tuesday I met with my colleague from Baku, Mr. Rashad Ismayil. It was the U.S. Secretary"
        " of State who invited us, and he stayed in the room. It was a hard conversation.\n",
        "Ministry of Foreign Affairs of Armenia",
        "press_release",
        "Remarks by Foreign Minister Tigran Halajyan to journalists in Yerevan",
    )
    assert told(memo) == [{("Tigran Halajyan", "ARM"), ("Rashad Ismayil", "AZE")}]


def test_a_presidents_counterpart_is_no_ambassador() -> None:
    memo = read(
        "PARAMARIBO — The meeting of President Deonarine Persaud of Guyana with his Surinamese counterpart, Ruben"
        " Alimoen, turned on Friday into a disagreement.\n\n"
        "In May Georgetown handed a protest note to the Surinamese ambassador over the seizure of two boats."
    )
    assert told(memo)[-1] == {("Guyana", "GUY"), ("Surinamese ambassador", "SUR")}


def test_an_adviser_for_a_region_is_not_named_after_it() -> None:
    memo = read(
        "U.S. senior adviser for Africa Monroe Tillman met Congolese President Célestin Lubaya in Kinshasa this month."
        " Tillman was then received in Kigali by President Faustin Kayihura."
    )
    assert told(memo) == [
        {("Monroe Tillman", "USA"), ("Célestin Lubaya", "COD")},
        {("Monroe Tillman", "USA"), ("Faustin Kayihura", None)},
    ]


@pytest.mark.parametrize(("city", "state"), [("Jeddah", "SAU"), ("Fez", "MAR")])
def test_a_king_with_whom_somebody_dined_is_of_where_that_was(city: str, state: str) -> None:
    memo = read(
        f"DOHA, Qatar — Kuwait's emir, who is 87, got on his own plane last week to mediate. He flew to {city}, where"
        " he dined with King Fahd bin Mishaal, and then went home."
    )
    assert {a.country for a in memo.actors if a.name == "Fahd bin Mishaal"} == {state}
