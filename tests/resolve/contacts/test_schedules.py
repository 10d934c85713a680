"""The title of a schedule names the day that it is of, and what it tells is planned."""

from __future__ import annotations

from datetime import date

import pytest

from memcon.find.contacts import Argument, Occasion
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.settling import state_as_scheduled
from memcon.resolve.parties.inside.entries import own_words
from memcon.resolve.times.vantage import scheduled_day


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("Public schedule for May 13, 2031", date(2031, 5, 13)),
        ("The minister's diary: Tuesday, 13 May", date(2031, 5, 13)),
        ("Engagements of 12 May 2031", None),
        ("Engagements of 9 May 2031", None),
        ("Calendar for 12 to 16 May 2031", None),
        ("Minister Dahl meets Novak on May 13, 2031", None),
        (None, None),
    ],
)
def test_the_day_of_a_schedule(title: str | None, day: date | None) -> None:
    assert scheduled_day(title, "2031-05-12") == day
    assert scheduled_day(title, None) is None


def test_what_a_schedule_tells_is_planned_unless_it_is_over() -> None:
    for text, status in (("Dahl meets Novak.", "planned"), ("Dahl met Novak.", "held")):
        draft = Draft(Argument(5, 5 + len(text.split()[1]), 0.9), "meeting", "held", False, 0.9, [], None, None)
        state_as_scheduled(draft, text)
        assert draft.status == status


@pytest.mark.parametrize("line", ["MONDAY, NOV 14", "Monday, Nov 14", "THURSDAY 9 FEBRUARY 2031:"])
def test_a_line_that_is_a_day_dates_the_entries_below_it(line: str) -> None:
    text = f"{line}\n- Dahl meets Novak in Lima.\n- Lind receives Aas in Quito."
    at = text.index("receives")
    day = Argument(0, len(line), 0.4)
    one = Occasion(Argument(at, at + 8, 0.9), "meeting", "held", False, (), {"time": (day,), "place": ()}, 0.9)
    assert [(t.start, t.score > 0.9) for t in own_words(one, text).arguments["time"]] == [(0, True)]


def test_a_topic_of_another_entry_is_that_ones() -> None:
    text = (
        "Tuesday 13 May 2031\n09.00 Meeting with Prime Minister Dahl\n- cod and herring\n"
        "17.00 Meeting with Minister Aas on gas and the straits"
    )
    at = text.index("Meeting")
    topics = tuple(Argument(text.index(w), text.index(w) + len(w), 0.9) for w in ("cod and herring", "gas"))
    one = Occasion(
        Argument(at, at + 7, 0.9), "meeting", "held", False, (), {"time": (), "place": (), "topic": topics}, 0.9
    )
    assert own_words(one, text).arguments["topic"] == topics[:1]
    last = text.rindex("Meeting")
    other = Occasion(
        Argument(last, last + 7, 0.9), "meeting", "held", False, (), {"time": (), "place": (), "topic": topics[1:]}, 0.9
    )
    assert own_words(other, text).arguments["topic"] == topics[1:]
