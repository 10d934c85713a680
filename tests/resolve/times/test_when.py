"""Times resolve from the publication date or from the text, never from today."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.find.times import apart, find_times
from memcon.resolve.times.when import ResolvedTime, published_date, resolve_times

TUESDAY = "2021-11-23"


def resolved(text: str, published: str | None = TUESDAY) -> list[ResolvedTime]:
    return resolve_times(find_times(text), published=published, text=text)


def last(text: str, published: str | None = TUESDAY) -> tuple[str, str, str] | None:
    interval = resolved(text, published)[-1].interval
    return (interval.start, interval.end, interval.grain) if interval else None


def one(day: str) -> tuple[str, str, str]:
    return (day, day, "day")


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("The ministers spoke today.", one("2021-11-23")),
        ("They spoke yesterday.", one("2021-11-22")),
        ("They met on Tuesday.", one("2021-11-23")),
        ("They met on Monday.", one("2021-11-22")),
        ("They met on Saturday.", one("2021-11-20")),
        ("The envoys will meet on Friday.", one("2021-11-26")),
        ("They are scheduled to meet on Monday.", one("2021-11-29")),
        ("She saw him last Wednesday.", one("2021-11-17")),
        ("They will speak next Tuesday.", one("2021-11-30")),
        ("They met last week.", ("2021-11-15", "2021-11-21", "week")),
        ("They meet this week.", ("2021-11-22", "2021-11-28", "week")),
        ("They met over the weekend.", ("2021-11-20", "2021-11-21", "range")),
        ("They will meet this weekend.", ("2021-11-27", "2021-11-28", "range")),
        ("They spoke three times this month.", ("2021-11-01", "2021-11-30", "month")),
        ("They met in March.", ("2021-03-01", "2021-03-31", "month")),
        ("They will meet in March.", ("2022-03-01", "2022-03-31", "month")),
        ("They met last December.", ("2020-12-01", "2020-12-31", "month")),
        ("They spoke on December 5.", one("2020-12-05")),
        ("They will speak on December 5.", one("2021-12-05")),
        ("They met on July 25 in Oslo.", one("2021-07-25")),
        ("They are to meet in early December.", ("2021-12-01", "2021-12-10", "range")),
        ("They met two days ago.", one("2021-11-21")),
        ("They met three weeks ago.", ("2021-11-01", "2021-11-07", "week")),
        ("They met two years ago.", ("2019-01-01", "2019-12-31", "year")),
        ("The talks will resume in two weeks.", ("2021-12-06", "2021-12-12", "week")),
        ("He has met both in the past two weeks.", ("2021-11-09", "2021-11-23", "range")),
        ("They met in 2018.", ("2018-01-01", "2018-12-31", "year")),
        ("They met from May 3 to 5, 2021.", ("2021-05-03", "2021-05-05", "range")),
        ("They will meet Thursday and Friday.", ("2021-11-25", "2021-11-26", "range")),
        ("They will meet before the end of the year.", ("2021-11-23", "2021-12-31", "range")),
        ("They met over Easter weekend 2018 and again over Easter weekend.", ("2021-04-03", "2021-04-04", "range")),
        ("They met last summer.", ("2021-06-01", "2021-08-31", "range")),
        ("They met on the 19th.", one("2021-11-19")),
        ("They met on Good Friday.", one("2021-04-02")),
        ("They will meet on Easter Monday.", one("2022-04-18")),
        ("They will meet on New Year's Eve.", one("2021-12-31")),
        ("They have spoken often in the last 48 hours.", ("2021-11-21", "2021-11-23", "range")),
        ("Results for the year were good.", None),
    ],
)
def test_resolves_from_the_publication_date(text: str, interval: tuple[str, str, str] | None) -> None:
    assert last(text) == interval


def test_resolves_from_another_date_of_the_text() -> None:
    assert last("They met on 10 May 2019. A day earlier he had called.") == one("2019-05-09")
    assert last("They met on 10 May 2019 and signed the next day.") == one("2019-05-11")
    assert last("He has been there since last summer and called her the next day.") is None
    assert last("They met in 2010. The following year they fell out.") == ("2011-01-01", "2011-12-31", "year")
    assert last("They met on November 19. On the same day he called Oslo.") == one("2021-11-19")


def test_last_week_of_a_sunday_is_the_week_before() -> None:
    assert last("They met last week.", "2019-08-25") == ("2019-08-12", "2019-08-18", "week")


def test_this_week_of_a_sunday_is_the_next_one_where_it_is_to_come() -> None:
    assert last("They met this week.", "2019-08-25") == ("2019-08-19", "2019-08-25", "week")
    assert last("They will meet this week.", "2019-08-25") == ("2019-08-26", "2019-09-01", "week")


def test_a_datetime_counts_by_its_own_date() -> None:
    assert last("They spoke today.", "2021-11-23T23:30:00-05:00") == one("2021-11-23")
    assert last("They spoke today.", "2021-11-23 23:30:00") == one("2021-11-23")


def test_without_a_publication_date_nothing_is_guessed() -> None:
    for text in (
        "They spoke today.",
        "They met on Tuesday.",
        "They met in March.",
        "A day earlier they met.",
        "last week",
    ):
        assert [(r.value, r.interval) for r in resolved(text, None)] == [(None, None)]
    assert last("They met on 10 May 2019.", None) == one("2019-05-10")
    assert last("They met on 10 May 2019. A day later he left.", None) == one("2019-05-11")


def test_the_date_line_of_a_text_stands_in_for_a_missing_date() -> None:
    text = "OFFICE OF THE SPOKESPERSON\nNovember 23, 2021\n\nThe Secretary spoke today with the minister."
    assert last(text, None) == one("2021-11-23")


def test_impossible_dates_have_no_value() -> None:
    assert last("They met on February 29 in Rome.", "2021-11-23") is None
    assert last("It began on 03/04/2021.") is None


@pytest.mark.parametrize(
    ("text", "type_", "value"),
    [
        ("on 23 November 2021", "DATE", "2021-11-23"),
        ("tomorrow morning", "TIME", "2021-11-24TMO"),
        ("3 p.m. Tuesday", "TIME", "2021-11-23T15:00"),
        ("this week", "DATE", "2021-W47"),
        ("for three days", "DURATION", "P3D"),
        ("a few hours", "DURATION", "PTXH"),
        ("every week", "SET", "P1W"),
        ("now", "DATE", "PRESENT_REF"),
        ("in recent weeks", "DATE", "PAST_REF"),
        ("the summer of 2020", "DATE", "2020-SU"),
        ("the 1980s", "DATE", "198"),
        ("the third quarter of 2020", "DATE", "2020-Q3"),
        ("in 490 BC", "DATE", "BC0490"),
        ("in April 480 BC", "DATE", "BC0480-04"),
        ("in the 4th century BC", "DATE", "BC03"),
        ("in the 470s BC", "DATE", "BC047"),
        ("in the last half of 1989", "DATE", "1989-H2"),
        ("in fiscal 1989", "DATE", "1989"),
        ("its year-earlier profit", "DATE", "2020"),
        ("in the coming weeks", "DURATION", "PXW"),
        ("in the preceding weeks", "DATE", "PXW"),
        ("the first nine months", "DURATION", "P9M"),
        ("a year and a half", "DURATION", "P1.5Y"),
        ("an hour and a half", "DURATION", "PT1H30M"),
        ("half an hour", "DURATION", "PT30M"),
        ("two decades", "DURATION", "P20Y"),
        ("several years ago", "DATE", "PAST_REF"),
        ("the next few weeks", "DATE", "PXW"),
        ("every Thursday", "SET", "XXXX-WXX-4"),
        ("each July", "SET", "XXXX-07"),
        ("the year two thousand", "DATE", "2000"),
        ("at 1600 GMT on Friday", "TIME", "2021-11-26T16:00"),
        ("two thousand years", "DURATION", "P2000Y"),
    ],
)
def test_values_are_those_of_timex3(text: str, type_: str, value: str) -> None:
    (time,) = resolved(text)
    assert (time.type, time.value) == (type_, value)


def test_a_year_that_ended_with_a_month_is_a_length() -> None:
    assert [t.value for t in resolved("Sales fell in the year ended March 31.")] == ["P1Y", "2021-03-31"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Dahl met Novak on 12 March. They had spoken two days before the meeting.", one("2021-03-10")),
        (
            "Dahl met Novak on 12 March. They had spoken a week before that meeting.",
            ("2021-03-01", "2021-03-07", "week"),
        ),
        ("Dahl met Novak on 12 March. It rained. It snowed. They spoke two days before the meeting.", None),
        ("Dahl met Novak on 12 March. They had spoken two days before the meeting with Ito.", None),
    ],
)
def test_days_before_the_meeting_are_counted_from_its_day(text: str, day: tuple[str, str, str] | None) -> None:
    assert last(text) == day


def test_a_year_earlier_than_a_quarter_is_a_quarter() -> None:
    text = "Net rose in the third quarter of 2020 from a year earlier. For the quarter, sales fell."
    assert [t.value for t in resolved(text)] == ["2020-Q3", "2019-Q3", "2020-Q3"]
    assert [t.interval is None for t in resolved(text)] == [False, False, True]


def test_the_ends_of_a_range_resolve_each_by_itself() -> None:
    text = "They met from May 30 to June 2, 2020 and again in July and August."
    parts = resolve_times(apart(find_times(text)), published=TUESDAY, text=text)
    assert [t.value for t in parts] == ["2020-05-30", "2020-06-02", "2021-07", "2021-08"]


def test_nothing_lies_before_the_first_year_of_the_calendar() -> None:
    assert last("They will meet before this week is over.", "0001-01-01") == ("0001-01-01", "0001-01-07", "week")


def test_published_date_takes_dates_and_nothing_else() -> None:
    assert published_date("2021-11-23T10:00:00Z") == date(2021, 11, 23)
    assert published_date("yesterday") is None
    assert published_date(None) is None


_VOCABULARY = (
    "They will met on in by before the last next this past two nine 9999 Monday May March 31 February 2021 0 , . and "
    "or to of early late end week weeks years "
    "centuries ago a day earlier later weekend summer quarter Easter BC 1000 today fiscal period first half hundred "
    "thousand hours coming than 470s 5th - GMT year-ago every time some Friday's end ended"
)
_WORDS = st.sampled_from(_VOCABULARY.split())
_DATES = st.sampled_from([None, "2021-11-23", "0001-01-01", "9999-12-31", "x"])


@given(st.lists(_WORDS, max_size=30).map(" ".join), _DATES)
def test_any_words_resolve_to_ordered_intervals_or_none(text: str, published: str | None) -> None:
    spans = find_times(text)
    times = resolve_times(spans, published=published, text=text)
    assert [t.span.text for t in times] == [s.text for s in spans]
    for t in times:
        if t.interval:
            assert date.fromisoformat(t.interval.start) <= date.fromisoformat(t.interval.end)


def test_a_day_counted_and_named_is_the_one_named() -> None:
    """ "A day earlier, on Monday" needs no other day to count from."""
    told = resolved("They spoke on Sunday. The generals had met in Osk a day earlier, on Monday, to talk.")
    assert [t.interval and t.interval.start for t in told] == ["2021-11-21", "2021-11-22", "2021-11-22"]
    told = resolved("They spoke on Sunday. The generals had met in Osk a day earlier, and on Monday went home.")
    assert [t.interval and t.interval.start for t in told] == ["2021-11-21", "2021-11-20", "2021-11-22"]
