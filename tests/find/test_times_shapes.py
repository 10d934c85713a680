"""Shapes of time expressions beside the plain ones, and words of time that tell of no time."""

from __future__ import annotations

import pytest

from memcon.find.times import find_times


def found(text: str) -> list[str]:
    spans = find_times(text)
    assert all(text[span.start : span.end] == span.text for span in spans)
    return [span.text for span in spans]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("The Daily Ledger and the People's Daily wrote of it.", []),
        ("He told the daily Vesti that it rained; the weekly Die Lage printed it.", []),
        ("The daily Tarsund ferry and the daily Ministry briefing ran.", ["daily", "daily"]),
        ("Daily flights and a weekly call resumed.", ["Daily", "weekly"]),
        ("She was on Radio 9's Today programme and on NBC's Tonight Show.", []),
        ("He told USA Today that he would go.", []),
        ("Minister Arrives Today In Tarsund. Today he left.", ["Today", "Today"]),
        ("The Sunday Times and the Mail on Sunday had it.", []),
        ("He wrote on Sunday. Times are hard on Monday.", ["Sunday", "Monday"]),
    ],
)
def test_names_of_papers_and_programmes_are_no_times(text: str, spans: list[str]) -> None:
    assert found(text) == spans


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("The trip is expected to last six weeks.", ["six weeks"]),
        ("It could last two days.", ["two days"]),
        ("It rained in the last six weeks and last week.", ["the last six weeks", "last week"]),
        ("Prices rose compared to last week.", ["last week"]),
    ],
)
def test_the_verb_to_last_is_no_part_of_a_time(text: str, spans: list[str]) -> None:
    assert found(text) == spans


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("a guard in his 20s", []),
        ("two men in their early 30s and late 40s", []),
        ("a singer in her fifties", []),
        ("in the 20s", ["the 20s"]),
        ("in her 1980s songs", ["1980s"]),
    ],
)
def test_ages_are_no_times(text: str, spans: list[str]) -> None:
    assert found(text) == spans


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("It struck at about 10.15am on Monday.", ["about 10.15am on Monday"]),
        ("They meet at 11.30am on Tuesday (AEDT).", ["11.30am on Tuesday"]),
        ("They left at 4.15 p.m. local time on Monday.", ["4.15 p.m. local time on Monday"]),
        ("At 1430 hrs on Sunday he fell.", ["1430 hrs on Sunday"]),
        ("It took 1430 hours, and rose 10.15 points in value.", ["1430 hours"]),
        ("The ratio was 10.15 among all. He slept.", []),
    ],
)
def test_clock_times_with_a_dot_and_in_four_figures(text: str, spans: list[str]) -> None:
    assert found(text) == spans


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("They met on 1 and 5 October.", ["1", "5 October"]),
        ("They met on March 3 and 7.", ["March 3", "7"]),
        ("They meet between 1 and 5 October.", ["1 and 5 October"]),
        ("It fell on March 3 and 7 people saw it.", ["March 3"]),
    ],
)
def test_two_days_of_a_month_are_two_times(text: str, spans: list[str]) -> None:
    assert found(text) == spans


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Sales were 21% less than a year before.", ["a year before"]),
        ("It sold 5 percent more than a year ago.", ["a year ago"]),
        ("He left more than a year ago.", ["more than a year ago"]),
    ],
)
def test_an_amount_that_is_compared_is_no_part_of_a_time(text: str, spans: list[str]) -> None:
    assert found(text) == spans


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("It closes by end-2024, or at end-March.", ["end-2024", "end-March"]),
        ("a session beginning November 29", ["November 29"]),
        ("at the beginning of November, by the end of June", ["the beginning of November", "the end of June"]),
        ("in the 2024-25 financial year and the 2016-17 season", ["the 2024-25 financial year", "the 2016-17 season"]),
        ("in 2010/11 and in 2010-11", ["2010/11", "2010-11"]),
        ("It grew in Q2 2024, in Q1, in H1 2024, FY24, FY2025 and Q3FY25.",
         ["Q2 2024", "Q1", "H1 2024", "FY24", "FY2025", "Q3FY25"]),
        ("Q1: what is H1 or H1N1?", []),
    ],
)  # fmt: skip
def test_business_years_quarters_and_ends(text: str, spans: list[str]) -> None:
    assert found(text) == spans


def test_a_day_alone_in_its_line_does_not_run_on_into_the_hour_below() -> None:
    assert found("10 June\n10:00 Meeting with Dahl") == ["10 June", "10:00"]
    assert found("They met on 10 June\nat 10:00 in Lima.") == ["10 June\nat 10:00"]
    assert found("Monday, 10 June at 10:00\nMeeting with Dahl") == ["Monday, 10 June at 10:00"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They attended the Spring Meetings of the Fund in Osk.", []),
        ("They left for the Winter Olympics.", []),
        ("They will meet in Spring 2024.", ["Spring 2024"]),
        ("They will meet in the spring.", ["the spring"]),
    ],
)
def test_a_season_that_names_an_event_is_no_time(text: str, found: list[str]) -> None:
    assert [s.text for s in find_times(text)] == found
