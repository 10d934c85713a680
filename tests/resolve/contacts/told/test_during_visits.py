"""A meeting told right behind a visit was where and when the visit was."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.find.times import find_times
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.during_visits import during_visits
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.times.when import resolve_times

VISIT = "Maeta visited Lima on 5 May. "


def meeting(second: str, guest: int = 0, host: str = "PER") -> tuple[str | None, str | None]:
    """Place and day of what a second sentence tells, of somebody and a host."""
    text = VISIT + second
    times = resolve_times(find_times(VISIT), published="2031-05-15", text=text)
    at = text.index("Lima")
    sentences = Sentences((0, len(VISIT)), (len(VISIT) - 1, len(text)))
    visit = Draft(
        Argument(6, 13, 0.9),
        "visit",
        "held",
        False,
        0.9,
        [Side(0, "SLB", "guest", 0, 5, 0.9), Side(1, "PER", "host", at, at + 4, 0.9)],
        times[0],
        Argument(at, at + 4, 0.9),
    )
    start = text.index("talks")
    parties = [Side(guest, "SLB", "guest", 0, 5, 0.9), Side(2, host, "host", start, start + 5, 0.9)]
    talks = Draft(Argument(start, start + 5, 0.9), "talks", "held", False, 0.9, parties, None, None)
    during_visits([visit, talks], sentences, text, lambda n: n != 1)
    place = talks.place and text[talks.place.start : talks.place.end]
    return place, talks.time and talks.time.span.text


def test_talks_of_a_guest_with_his_hosts_were_where_he_came_to() -> None:
    assert meeting("He held talks with the premier.") == ("Lima", "5 May")


@pytest.mark.parametrize(
    ("second", "guest", "host"),
    [
        ("He held talks with the premier last year.", 0, "PER"),
        ("In Quito he held talks with the premier.", 0, "PER"),
        ("He held talks with the president.", 0, "ECU"),
        ("Roe held talks with the premier.", 3, "PER"),
    ],
)
def test_other_talks_were_not(second: str, guest: int, host: str) -> None:
    assert meeting(second, guest, host) == (None, None)
