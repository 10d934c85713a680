"""An occasion that only came after another has nobody of it, and a summit may be no more than a date."""

from __future__ import annotations

import re

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.find.contacts import Argument, Occasion, Party
from memcon.find.sentences import Sentences
from memcon.intake import take_text
from memcon.resolve.contacts.doubts.landmarks import is_landmark
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.several.clauses import Bounded
from memcon.resolve.contacts.several.sequels import without_predecessors


def occasion(text: str, trigger: str) -> Occasion:
    people = tuple(Party(m.start(), m.end(), 0.6, "party") for m in re.finditer("Lind|Oduya|Rojas", text))
    days = tuple(Argument(m.start(), m.end(), 0.9) for m in re.finditer(r"\w+day\b", text))
    start = text.index(trigger)
    told = Argument(start, start + len(trigger), 0.9)
    return Occasion(told, "meeting", "held", False, people, {"time": days, "place": ()}, 0.9)


@pytest.mark.parametrize(
    "text",
    [
        "The visit comes after a call between Lind and Rojas on Monday.",
        "The visit was set to come on the heels of a call between Lind and Rojas on Monday.",
        "The visit, the third this year, came just two days after a call between Lind and Rojas on Monday.",
        "The visit will come ahead of a call between Lind and Rojas on Monday.",
        "The visit comes as Lind prepares for a call with Rojas on Monday.",
        "The visit followed a call between Lind and Rojas on Monday.",
        "The visit was a logical continuation of a call between Lind and Rojas on Monday.",
    ],
)
def test_what_comes_after_has_nobody_of_what_was_before(text: str) -> None:
    visit, call = without_predecessors(
        [Bounded(occasion(text, "visit")), Bounded(occasion(text, "call"))], Sentences((0,), (len(text),)), text
    )
    assert (visit.occasion.parties, visit.occasion.arguments["time"]) == ((), ())
    assert len(call.occasion.parties) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The visit of Lind to Rojas came on Monday, after a call.",
        "The visit by Lind, who had a call with Rojas, comes as tension grows.",
        "The visit came after days of talk between Lind and Rojas.",
        "The visit was followed by a call between Lind and Rojas.",
        "The visit that followed was the longest call between Lind and Rojas.",
    ],
)
def test_who_is_told_of_one_occasion_stays(text: str) -> None:
    occasions = [Bounded(occasion(text, t)) for t in ("visit", "call") if t in text]
    visit = without_predecessors(occasions, Sentences((0,), (len(text),)), text)[0]
    assert len(visit.occasion.parties) == 2


@pytest.mark.usefixtures("trained_reader")
def test_a_call_that_came_after_a_meeting_is_of_those_told_before() -> None:
    text = (
        "Norwegian Prime Minister Carl Lind telephoned Peruvian President Ana Rojas. The call came two days after Ms. "
        "Rojas met Chilean President Diego Lagos in Santiago on Monday."
    )
    made = compose(take_text(text, published="2022-06-15"), reader())
    names = {a.id: a.name for a in made.actors}
    people = [{names[p.actor] for p in c.participants} for c in made.contacts]
    assert people == [{"Carl Lind", "Ana Rojas"}, {"Ana Rojas", "Diego Lagos"}]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Lind called off a meeting with Rojas before the G20 summit.", True),
        ("Days ahead of this year's G-20 summit Lind had accused Rojas.", True),
        ("Lind met Rojas before the G20 summit, where Oduya will speak.", False),
        ("Lind met Rojas at the G20 summit.", False),
        ("Lind and Rojas spoke after the last summit.", False),
    ],
)
def test_a_summit_may_be_no_more_than_a_date(text: str, dates: bool) -> None:
    one = occasion(text, "summit")
    draft = Draft(one.trigger, "meeting", "held", False, 0.9, [], None, None)
    assert is_landmark(one, draft, text) is dates
