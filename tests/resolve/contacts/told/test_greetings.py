"""A transcript that its title says to be from before a meeting is of a meeting of those who speak."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text
from memcon.record import Memcon

pytestmark = pytest.mark.usefixtures("trained_reader")

TITLE = "Secretary Ann Marsh and Norwegian Foreign Minister Kari Lie Before Their Meeting"
OFFICE = "US Department of State"


def told(place: str, words: str, title: str = TITLE) -> Memcon:
    text = (
        f"Ann Marsh, Secretary of State\n\n{place}\n\nSECRETARY MARSH: Good afternoon. {words} The strait is open "
        "to all ships again, and we are glad of that.\n\nFOREIGN MINISTER LIE: Thank you very much, dear Ann. Norway "
        "is a friend of the United States.\n\nSECRETARY MARSH: Thank you.\n\nFOREIGN MINISTER LIE: Thank you."
    )
    return compose(take_text(text, published="2031-05-06", publisher=OFFICE, title=title, kind="transcript"), reader())


def meetings(memo: Memcon) -> list[tuple[str, str, set[tuple[str | None, str]], str | None]]:
    return [
        (c.mode, c.status, {(p.side, p.role) for p in c.participants}, c.place.name if c.place else None)
        for c in memo.contacts
    ]


@pytest.mark.parametrize(
    "words",
    [
        "It’s a pleasure to have my friend Kari here.",
        "It is very good to be here with the foreign minister of Norway.",
        "Let me welcome the foreign minister of Norway.",
    ],
)
def test_who_greet_each_other_before_a_meeting_are_at_it(words: str) -> None:
    ((mode, status, parties, place),) = meetings(told("Washington, D.C.", words))
    assert (mode, status, parties) == ("meeting", "ongoing", {("USA", "host"), ("NOR", "guest")})
    assert place is not None and place.startswith("Washington")


def test_at_the_others_home_the_other_is_host() -> None:
    ((*_, parties, place),) = meetings(told("Oslo, Norway", "It is very good to be here with Kari."))
    assert (parties, place) == ({("USA", "guest"), ("NOR", "host")}, "Oslo, Norway")


def test_where_all_meet_nobody_is_host() -> None:
    ((*_, parties, _),) = meetings(told("New York, New York", "It is very good to be here with Kari."))
    assert parties == {("USA", "party"), ("NOR", "party")}


def test_another_title_tells_of_no_meeting() -> None:
    assert not any(
        c.status == "ongoing" and c.place
        for c in told("Washington, D.C.", "It’s fine.", "Remarks on the Open Strait").contacts
    )


def test_without_a_greeting_none_is_made_up() -> None:
    assert meetings(told("Washington, D.C.", "The fish are back.")) == []
