"""Of several days in a sentence that of an occasion's own clause."""

from __future__ import annotations

import time

import pytest

from memcon.find.contacts import Argument, Occasion
from memcon.find.sentences import Sentences
from memcon.find.times import find_times
from memcon.resolve.contacts.told.adjoining import adjoining
from memcon.resolve.times.when import resolve_times


def day_of(text: str, trigger: str, *others: str, likely: str = "", status: str = "held") -> str | None:
    """The words of the day that adjoins `trigger`; `others` name further occasions, `likely` the likeliest day."""
    at = text.index(trigger)
    one = Occasion(Argument(at, at + len(trigger), 0.9), "meeting", status, False, (), {"time": ()}, 0.9)
    times = resolve_times(find_times(text), published="2031-05-15", text=text)
    dates = [(0.9 if t.span.text == likely else 0.6, t) for t in times]
    found = adjoining(one, dates, [at, *(text.index(o) for o in others)], Sentences((0,), (len(text),)), text)
    return found.span.text if found else None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("She left eight days ago, and her envoy, who this month saw the rebels, stayed.", "this month"),
        ("She left on Friday; the envoy on Monday secretly saw the rebels.", "Monday"),
        ("She left on Friday, and the envoy saw the rebels.", None),
        ("She rang Moe on Friday, and the next day she saw the rebels.", "the next day"),
        ("She said on Friday she saw the rebels last month.", None),
    ],
)
def test_a_day_with_nothing_between_it_and_the_verb_is_that_of_what_was_done(text: str, day: str | None) -> None:
    assert day_of(text, "saw") == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They briefed her yesterday on their dinner with Chairman Moe in Tarsund on Monday.", "Monday"),
        ("They briefed her yesterday on a dinner that was agreed on Monday.", None),
        ("They briefed her yesterday on the dinner with the winner of the Monday race.", None),
        ("They told of a dinner on the hill on Monday.", None),
    ],
)
def test_the_day_behind_a_noun_is_its_own_where_another_stands_before_it(text: str, day: str | None) -> None:
    assert day_of(text, "dinner", likely="yesterday") == day


def test_the_day_of_another_clause_is_not_that_of_the_first() -> None:
    text = "On Monday she met Moe, and in Tarsund today she held talks with Poe."
    assert day_of(text, "met", "talks", likely="today") == "Monday"
    assert day_of(text, "met", likely="today") is None
    assert day_of(text, "met", "talks", likely="Monday") is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("He will not meet her when she travels to Oslo in July, his office said.", "July"),
        ("He is willing to meet her when world leaders gather in Oslo in July.", "July"),
        ("He will not meet her, his office said in July.", None),
        ("He would meet her when asked, his office said when they gathered in July.", None),
    ],
)
def test_what_is_to_come_is_when_somebody_will_be_there(text: str, day: str | None) -> None:
    assert day_of(text, "meet", status="planned") == day
    assert day_of(text, "meet", status="held") is None


def test_a_long_sentence_takes_no_long_time() -> None:
    text = "They will meet" + ", when the people of the land who" * 2000 + " come in July"
    began = time.perf_counter()
    day_of(text, "meet", status="planned")
    day_of("They told yesterday of a dinner with" + " the A, B" * 5000 + " on Monday", "dinner")
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(
    ("text", "trigger", "day"),
    [
        ("She spoke on Friday, after a similar call on May 3.", "similar call", "May 3"),
        ("It was the second this year: Moe paid a visit to Tarsund in January.", "paid a visit", "January"),
        (
            "On Friday she recalled that Poe met Chairman Moe in Tarsund in April 2029, which led to war.",
            "met",
            "April 2029",
        ),
        ("On Friday she said that Poe rang his Norwegian counterpart, Moe, in April and asked.", "rang", "April"),
        ("On Friday she met members who were elected in April.", "met", None),
        ("On Friday she spoke of the talks on Monday.", "talks", None),
        ("On Friday she left; the ministry confirmed the call on Monday.", "call", None),
        ("On Friday she met Moe, whose term ends in June.", "met", None),
        ("They met to follow up on the summit between Dahl and Moe last March.", "summit", "last March"),
        ("They met to confirm the summit between Dahl and Moe on Monday.", "summit", None),
    ],
)
def test_the_day_right_behind_an_occasion_and_its_place_is_its_own(text: str, trigger: str, day: str | None) -> None:
    assert day_of(text, trigger, likely="Friday" if "Friday" in text else "") == day
