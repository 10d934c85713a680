"""Days to which words count from another: "the decision came two days after A met B"."""

from __future__ import annotations

import time
from datetime import date

import pytest

from memcon.find.times import find_times
from memcon.resolve.times.counted import counted_day, day_of_agreement
from memcon.resolve.times.when import resolve_times

PUBLISHED = date(2031, 5, 15)


def counted(text: str, trigger: str, *, ahead: bool = False) -> tuple[str, str, str] | None:
    """The words that count to the occasion of the text's last sentence, and the stretch to which they do."""
    at = text.rindex(trigger)
    low = max(text.rfind(". ", 0, at) + 2, 0) if ". " in text[:at] else 0
    times = resolve_times(find_times(text), published=PUBLISHED.isoformat(), text=text)
    found = counted_day((at, at + len(trigger)), (low, len(text)), ahead, times, PUBLISHED, text)
    return (found.span.text, found.interval.start, found.interval.end) if found and found.interval else None


@pytest.mark.parametrize(
    ("text", "trigger", "found"),
    [
        ("The raid came hours after Anna Dahl met Jan Novak.", "met", ("hours after", "2031-05-15", "2031-05-15")),
        ("It comes just two days after Dahl spoke to Novak.", "spoke", ("two days after", "2031-05-13", "2031-05-13")),
        (
            "It was said Monday. It comes a week after Dahl met Novak.",
            "met",
            ("a week after", "2031-05-05", "2031-05-11"),
        ),
        ("It came a month after Dahl's first talks.", "talks", ("a month after", "2031-04-01", "2031-04-30")),
        (
            "It came less than a week after Dahl held talks with Novak.",
            "talks",
            ("less than a week after", "2031-05-09", "2031-05-15"),
        ),
        ("On Monday, a day after Dahl met Novak, she left.", "met", ("a day after", "2031-05-11", "2031-05-11")),
        ("It came days after Dahl met Novak.", "met", None),
        ("It came a day after Dahl left, where she met Novak.", "met", None),
        ("She had won, a day after Dahl met Novak.", "met", None),
        ("He resigned in 2019. It came two days after Dahl met Novak.", "met", None),
        ("It came a day before Dahl met Novak.", "met", None),
    ],
)
def test_what_is_news_comes_so_long_after_an_occasion(
    text: str, trigger: str, found: tuple[str, str, str] | None
) -> None:
    assert counted(text, trigger) == found


def test_what_is_to_come_is_counted_forward() -> None:
    opens = "TARSUND - Hours before Dahl is to meet Novak, she fell ill."
    assert counted(opens, "meet", ahead=True) == ("Hours before", "2031-05-15", "2031-05-15")
    text = "It comes two days before Dahl is scheduled to meet Novak."
    assert counted(text, "meet", ahead=True) == ("two days before", "2031-05-17", "2031-05-17")


def test_a_long_sentence_takes_no_long_time() -> None:
    began = time.perf_counter()
    assert counted("It came a day after " * 3000 + "the A " * 3000 + "met", "met") is None
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They agreed on Tuesday to share the data after eight hours of talks.", "2031-05-13"),
        ("OSK, May 13 - They agreed on Tuesday to share it after more than two hours of tense talks.", "2031-05-13"),
        ("They agreed on Tuesday to share the data after talks.", None),
        ("They agreed on Tuesday to meet on Friday after hours of talks.", None),
        ("They agreed in May to share the data after eight hours of talks.", None),
    ],
)
def test_talks_of_hours_were_on_the_day_of_what_they_ended_with(text: str, day: str | None) -> None:
    times = resolve_times(find_times(text), published=PUBLISHED.isoformat(), text=text)
    found = day_of_agreement(text.rindex("talks"), 0, times, text)
    assert (found.interval.start if found and found.interval else None) == day
