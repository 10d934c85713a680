"""A weekday or a weekend is the one before or the next one as the words around the event say."""

from __future__ import annotations

import pytest

from memcon.find.times import find_times
from memcon.resolve.times.when import resolve_times


def day(text: str, published: str) -> str | None:
    interval = resolve_times(find_times(text), published=published, text=text)[-1].interval
    return interval.start if interval else None


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ('Dahl has called it "unwise" after a phone call on Friday with Novak.', "2031-05-09"),
        ("Dahl has defended his refusal to sign after talks on Friday with Novak.", "2031-05-09"),
        ('Dahl has called it "rash" in a telephone conversation on Friday evening with Novak.', "2031-05-09"),
        ("Dahl has said he will return after a meeting on Friday with Novak.", "2031-05-16"),
        ("Dahl, speaking in Lima before a meeting with Novak on Saturday, said ties were strong.", "2031-05-17"),
        ("Dahl had written to Novak before a meeting with Lind on Saturday.", "2031-05-10"),
    ],
)
def test_a_weekday_of_an_event(text: str, start: str) -> None:
    assert day(text, "2031-05-14") == start  # a Wednesday


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Dahl will meet Novak in Lima over the weekend.", "2031-05-17"),
        ("Dahl met Novak in Lima over the weekend.", "2031-05-10"),
        ("A trip to Lima, planned for the weekend, was dropped.", "2031-05-17"),
        ("A trip to Lima at the weekend was a success.", "2031-05-10"),
    ],
)
def test_a_weekend(text: str, start: str) -> None:
    assert day(text, "2031-05-12") == start  # a Monday
