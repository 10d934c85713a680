"""Whom a state's own "the President" met is another's president, and whose spokesman speaks there is its own."""

from __future__ import annotations

import pytest

import memcon
from memcon.record import Memcon


def read(text: str, publisher: str, **how: str) -> Memcon:
    return memcon.read_text(text, published="2031-03-13", publisher=publisher, **{"kind": "press_release", **how})


def contacts(memo: Memcon) -> list[set[tuple[str, str | None]]]:
    names = {a.id: a.name for a in memo.actors}
    return [{(names[p.actor], p.side) for p in c.participants} for c in memo.contacts]


GAGGLE = (
    "MR. TASKER: Hey, everyone. Quick recap of the day. The President met with Prime Minister Rathod for an hour"
    " at the palace. He also called on President Subarayan at the residence for the ceremonial part.\n\n"
    "Q    Has the President spoken with President Tau about the drought?\n\nMR. TASKER: He has not.\n"
)


def test_the_president_of_a_states_own_text_is_none_whom_he_met() -> None:
    memo = read(GAGGLE, "The White House", title="Press Gaggle by Press Secretary Owen Tasker")
    assert contacts(memo) == [
        {("President", "USA"), ("Rathod", None)},
        {("President", "USA"), ("Subarayan", None)},
        {("President", "USA"), ("Tau", None)},
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Prime Minister met Prime Minister Lagos in Santiago today. They discussed salmon. She later met"
            " President Rojas.",
            [
                {("Prime Minister", "NOR"), ("Lagos", "CHL")},
                {("Prime Minister", "NOR"), ("Rojas", None)},
            ],
        ),
        (
            "The Prime Minister opened the new bridge today. Prime Minister Brekke said that it was needed. She will"
            " speak with Prime Minister Salmela on Friday.",
            [{("Brekke", "NOR"), ("Salmela", None)}],
        ),
        (  # her own minister
            "The Prime Minister opened the new bridge today. Prime Minister Brekke said that it was needed. She will"
            " speak with Transport Minister Vik on Friday.",
            [],
        ),
    ],
)
def test_he_who_met_another_of_his_office_is_the_texts_own(
    text: str, expected: list[set[tuple[str, str | None]]]
) -> None:
    assert contacts(read(text, "Office of the Prime Minister of Norway")) == expected


def test_who_speaks_for_the_publisher_is_of_its_state_in_a_press_release_too() -> None:
    memo = read(
        "MS. MARCHETTI: Good afternoon. I have one thing at the top. Secretary Harlan Voight will travel to Oslo on"
        " Friday, where he will meet with Foreign Minister Lars Holm. With that, Dan.\n\n"
        "QUESTION: And the meeting in Vienna?\n\n"
        "MS. MARCHETTI: The EU envoy invited all the parties, the Iranians and us included, to an informal meeting. We"
        " said we would come.\n",
        "US Department of State",
        title="Department Press Briefing – March 13, 2031",
    )
    assert {a.country for a in memo.actors if a.name == "Marchetti"} == {"USA"}
    assert contacts(memo)[-1] == {("EU envoy", "EU"), ("Iran", "IRN"), ("Marchetti", "USA")}


def test_who_answers_a_question_on_others_call_had_no_part_in_it() -> None:
    memo = read(
        "Q    Has the President spoken with President Tau since the call on the 7th?\n\n"
        "MR. TASKER: He has not. The last conversation was on the 7th, that was by phone.\n",
        "The White House",
        title="Press Gaggle by Press Secretary Owen Tasker",
    )
    assert all("Tasker" not in {name for name, _ in those} for those in contacts(memo))


def test_who_had_a_meeting_by_its_own_clause_gives_way_to_nobody_named_around() -> None:
    memo = read(
        "PRESIDENT DRAYTON: Thank you very much. It's a great honor to have President Seol of South Korea here.\n\n"
        "Q    What changed in their tone?\n\n"
        "PRESIDENT DRAYTON: I will say that Chairman Kwak had a second meeting with President Tan of China two weeks"
        " ago in Dalian. I don't like that.\n",
        "The White House",
        title="Remarks by the President before bilateral meeting",
    )
    assert {("Kwak", None), ("Tan", "CHN")} in contacts(memo)
