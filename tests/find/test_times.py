"""Time expressions are found with their edges and types, quickly, whatever the text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.find.times import apart, find_times


def found(text: str) -> list[str]:
    return [span.text for span in find_times(text)]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("They spoke on 23 November 2021.", ["23 November 2021"]),
        ("They spoke on Nov. 23, 2021, and again on Tuesday, November 30.", ["Nov. 23, 2021", "Tuesday, November 30"]),
        ("The 2021-11-23T10:00Z cable and the note of 23/11/2021", ["2021-11-23T10:00Z", "23/11/2021"]),
        ("He called a day earlier, and two weeks ago.", ["a day earlier", "two weeks ago"]),
        ("over the weekend and the past two weeks", ["the weekend", "the past two weeks"]),
        ("in early April, late May or early June, and by the end of October.",
         ["early April", "late May or early June", "the end of October"]),
        ("tomorrow morning, last night, earlier today and late Friday night",
         ["tomorrow morning", "last night", "earlier today", "late Friday night"]),
        ("in the spring of 1940, in the fall, this summer, the 1980s",
         ["the spring of 1940", "the fall", "this summer", "the 1980s"]),
        ("from 19 April to 26 April, May 3-5, June 28 and 29, Monday and Tuesday",
         ["19 April to 26 April", "May 3-5", "June 28 and 29", "Monday and Tuesday"]),
        ("in July and September", ["July", "September"]),
        ("He left on the 19th, at 14:30 GMT on Friday.", ["the 19th", "14:30 GMT on Friday"]),
        ("talks every week for three hours", ["every week", "three hours"]),
        ("by year's end, in the first quarter of 2008, in 1962-1975",
         ["year's end", "the first quarter of 2008", "1962-1975"]),
        ("It shrank in mid-2011, in June last year and in the last half of the '80s.",
         ["mid-2011", "June last year", "the last half of the '80s"]),
        ("Profit rose in the 2011 quarter, the fiscal first quarter and next year's third quarter.",
         ["the 2011 quarter", "the fiscal first quarter", "next year's third quarter"]),
        ("The year-ago quarter had a loss; year-earlier profit, fiscal 1994 and the year were better.",
         ["The year-ago quarter", "year-earlier", "fiscal 1994", "the year"]),
        ("The first nine months took two full weeks, more than three years, than a year earlier",
         ["The first nine months", "two full weeks", "more than three years", "a year earlier"]),
        ("a minute and a half, two thousand years, a decades-long feud, 5 1/2 hours, weeks or months",
         ["a minute and a half", "two thousand years", "decades-long", "5 1/2 hours", "weeks or months"]),
        ("at noon Thursday, right now, in the past, for recent gains, the near future",
         ["noon Thursday", "right now", "the past", "recent", "the near future"]),
        ("During this period and at that time he rode out; at the same time it rained.", ["this period", "that time"]),
        ("April 480 BC, late autumn of 481 BC, the 4th century BC, the 470s BC. It fell in 146 B.C. there",
         ["April 480 BC", "late autumn of 481 BC", "the 4th century BC", "the 470s BC", "146 B.C."]),
        ("At noon (1600 GMT) on 20-Mar-2012 and 3/20/12, around May 5, from the early hours of Monday, each July.",
         ["noon", "1600 GMT", "20-Mar-2012", "3/20/12", "around May 5", "the early hours of Monday", "each July"]),
        ("They argued about May 5; it dates to at least 2010 and the year two thousand; in nineteen ninety-seven.",
         ["May 5", "2010", "the year two thousand", "nineteen ninety-seven"]),
        ("Good Friday, New Year’s Eve and the night before, this coming summer, in the '90s and the 1980's",
         ["Good Friday", "New Year’s Eve", "the night before", "this coming summer", "the '90s", "the 1980's"]),
        ("The Spring Offensive and the Seven Days followed the spring.", ["Spring", "Seven Days", "the spring"]),
    ],
)  # fmt: skip
def test_finds_expressions_with_their_edges(text: str, spans: list[str]) -> None:
    assert found(text) == spans


@pytest.mark.parametrize(
    "text",
    [
        "Theresa May met them; may they march on.",
        "a 24-year-old soldier and 2,016 men",
        "It cost $2016 and took room 12-34.",
        "Mr. Sun sat with Mrs. Wed.",
        "the Long March to the sea",
        "crew quarters",
        "three quarters of the troops",
        "to spring from the dark",
        "31 February 2020, 2020-13-40 and 45/45/2020",
        "",
    ],
)
def test_leaves_what_is_no_time(text: str) -> None:
    assert [s for s in found(text) if s not in ("2020", "February 2020")] == []


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("from 19 April to 26 April", ["19 April", "26 April"]),
        ("on May 3-5, 2020", ["May 3", "5, 2020"]),
        ("August and September 1914", ["August", "September 1914"]),
        ("in 1915-17 and 490-480 BC", ["1915", "17", "490", "480 BC"]),
        ("Monday and Tuesday", ["Monday", "Tuesday"]),
        ("between March 1965 and November 1968", ["March 1965", "November 1968"]),
    ],
)
def test_the_ends_of_a_range_can_be_had_apart(text: str, spans: list[str]) -> None:
    parts = apart(find_times(text))
    assert [part.text for part in parts] == spans
    assert all(text[part.start : part.end] == part.text for part in parts)


def test_knows_the_month_of_may_by_its_company() -> None:
    assert found("Prime Minister May flew to Paris in May, before May 5.") == ["May", "May 5"]


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("Tuesday", "DATE"),
        ("Tuesday morning", "TIME"),
        ("three days", "DURATION"),
        ("every Monday", "SET"),
        ("3 p.m.", "TIME"),
    ],
)
def test_types_are_those_of_timex3(words: str, type_: str) -> None:
    assert [(span.text, span.type) for span in find_times(words)] == [(words, type_)]


_WORDS = (
    "the last next this two Nov. Monday May March 5 2021 , . - and or to of in early late week weeks ago a day "
    "earlier 14:30 p.m. ’s fiscal quarter period half than BC 480 470s 1600 GMT thousand year-ago the '80s time "
    "\n\n \t é 𝔘 ١٢ 99999999999 on from year hours "
    "14.5 7.7 .5 3.4.2021 10.30 1/2 3½ hrs Q1 2010/11 2021-22 mid-May half percent 5. 1e5 ²"
)
_PIECES = st.sampled_from(_WORDS.split(" "))


@given(st.lists(_PIECES, max_size=40).map(" ".join))
def test_spans_are_sorted_disjoint_and_are_the_text(text: str) -> None:
    end = 0
    for span in find_times(text):
        assert end <= span.start < span.end
        assert text[span.start : span.end] == span.text
        inside = span.start
        for part in span.ends:
            assert inside <= part.start < part.end <= span.end
            assert text[part.start : part.end] == part.text
            inside = part.end
        end = span.end


@pytest.mark.parametrize(
    ("words", "spans"),
    [
        ("More than in 2014 — 7.7 percent.", ["2014"]),
        ("It took 14.5 hours, or 14.5 hrs.", ["14.5 hours", "14.5 hrs"]),
        ("In 480 BC, not 14.5 BC.", ["480 BC"]),
    ],
)
def test_a_decimal_is_no_year_and_no_hour_of_a_clock(words: str, spans: list[str]) -> None:
    assert [span.text for span in find_times(words)] == spans


@given(st.text(max_size=200))
def test_takes_any_text(text: str) -> None:
    find_times(text)


@pytest.mark.parametrize("piece", ["of the ", "Nov ", "2021-", "Monday to ", "1,111", "a.m. ", "\n", "1", "early "])
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    begun = time.process_time()
    find_times(piece * (300_000 // len(piece)))
    assert time.process_time() - begun < 10


def test_long_texts_are_read_in_parts_with_true_offsets() -> None:
    text = "word " * 40_000 + "on 23 November 2021.\n\n" + "x" * 200_000 + " tomorrow"
    assert found(text) == ["23 November 2021", "tomorrow"]


@pytest.mark.parametrize("text", ["٣", "on ٣ May", "3٣", "²"])
def test_digits_of_other_scripts_are_no_times(text: str) -> None:
    assert all(t.end <= len(text) for t in find_times(text))
