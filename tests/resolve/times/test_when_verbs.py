"""The verb of a time says that it is over, or leaves it open; years told from another year; the day of "the day"."""

from __future__ import annotations

import pytest

from memcon.find.times import find_times
from memcon.resolve.times.governing import plainly_behind
from memcon.resolve.times.when import resolve_times


def values(text: str, published: str) -> list[str | None]:
    return [t.value for t in resolve_times(find_times(text), published=published, text=text)]


@pytest.mark.parametrize(
    "text",
    [
        "The chancellor of Veld met the leader of Orland in Tarsund on Friday.",
        "The chancellor spoke by phone on Friday with the leader of Orland.",
        "The minister resigned on Friday.",
        "Three people were killed in an attack in the northern town of Kesh on Friday, police said.",
        "He said he had met the envoy on Friday.",
        "A court has jailed him on Friday.",
        "The two didn't meet on Friday.",
        "The minister on Friday met his counterpart.",
        "The minister, who on Friday met his counterpart, is ill.",
        "On Friday, the minister met his counterpart.",
        "Speaking in Tarsund on Friday, he called the deal dead.",
        "In a call on Friday, the two discussed trade.",
        "The chancellor of Veld spoke with the leader of Orland in a telephone call on Friday.",
        "The chancellor of Veld discussed the negotiations with the leader of Orland in a phone call on Friday.",
        "The vote on Friday was lost.",
        "The last call, on Friday, lasted longer.",
        "He was ill. Their first meeting, on Friday, was a failure.",
        "He attended Friday's meeting.",
        "He told reporters on Friday that he would go.",
        "He was told of the plan on Friday.",
        "He was forced to resign on Friday.",
        "The envoy flew to Orland to meet the leader on Friday.",
        "The envoy returned to work on Friday, according to senior officials.",
        "The parliament approved the budget on Friday.",
        "He met the newly elected leader on Friday.",
        "They met this past Friday.",
        "The two delegations held a second round of negotiations in Tarsund on Friday.",
        "They concluded a series of talks on Friday.",
    ],
)
def test_a_time_whose_verb_is_past_is_over(text: str) -> None:
    assert values(text, "2023-09-20") == ["2023-09-15"]


@pytest.mark.parametrize(
    "text",
    [
        "The two agreed to meet on Friday.",
        "She invited him to a summit on Friday.",
        "They proposed a meeting set for Friday.",
        "He was due in Tarsund on Friday.",
        "He was expected to travel to Orland on Friday.",
        "He told reporters that on Friday he would go.",
        "He confirmed that a delegation would arrive on Friday.",
        "He planned to resign on Friday.",
        "The ministers met ahead of a summit on Friday.",
        "The talks were postponed until Friday.",
        "The premier, due in Orland on Friday, fell ill.",
        "He will meet the newly elected leader on Friday.",
        "The vote on Friday will be close.",
        "The envoy arrives on Friday.",
    ],
)
def test_a_time_of_what_was_to_come_is_not_over(text: str) -> None:
    assert values(text, "2023-09-19") == ["2023-09-22"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on Oct. 14.", "2022-10-14"),
        ("They last spoke in October.", "2022-10"),
        ("They had met in mid-October.", "2022-10"),
        ("She was elected in October.", "2022-10"),
        ("He has been in jail since October.", "2022-10"),
        ("They discussed the war in Kesh in October.", "2022-10"),
        ("They discussed a summit in October.", "2023-10"),
        ("She thanked them for hosting the forum in early October.", "2023-10"),
        ("They looked forward to the summit in October.", "2023-10"),
        ("Since taking office in October, she has met him twice.", "2022-10"),
        ("They planned a vote in October.", "2023-10"),
        ("He will be tried in October.", "2023-10"),
        ("They agreed to hold a summit in October.", "2023-10"),
        ("They met on Sept. 21.", "2023-09-21"),  # today in another zone
        ("They met on Wednesday, Oct. 5.", "2022-10-05"),
        ("It was released on Thursday, October 5.", "2023-10-05"),
        ("They counted dead between January 1 and September 18.", "2023-01-01/2023-09-18"),
        ("They will hold their first round since July on Thursday.", "2023-09-21"),
    ],
)
def test_months_and_dates_follow_their_verb(text: str, value: str) -> None:
    assert values(text, "2023-09-20")[-1] == value


def test_what_was_agreed_for_a_season_is_to_come() -> None:
    text = "The two leaders agreed to hold a summit in Tarsund in the autumn, a joint statement said."
    assert values(text, "2023-03-16") == ["2023-FA"]
    assert values("The two leaders held a summit in Tarsund in the autumn.", "2023-03-16") == ["2022-FA"]


def test_a_feast_near_by_is_the_coming_one() -> None:
    assert values("The two leaders exchanged Christmas greetings.", "2023-12-19") == ["2023-12-25"]
    assert values("The two leaders met over Christmas.", "2023-09-19") == ["2022-12-25"]


def test_a_text_from_further_east_is_a_day_on() -> None:
    text = "TARSUND — The ministry said Friday that talks had failed. They had begun on Thursday."
    assert values(text, "2023-09-21") == ["2023-09-22", "2023-09-21"]
    assert values("The ministry said Friday that talks had failed.", "2023-09-21") == ["2023-09-15"]
    assert values("Troops withdrew early Friday.", "2023-09-21") == ["2023-09-22"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met in May last year.", "2022-05"),
        ("They met in June of last year.", "2022-06"),
        ("They met in late March last year.", "2022-03"),
        ("They will meet in November next year.", "2024-11"),
        ("They met on June 3 last year.", "2022-06-03"),
        ("They met on 3 June of last year.", "2022-06-03"),
        ("They met on June 3-5 last year.", "2022-06-03/2022-06-05"),
        ("They met between May and July last year.", "2022-05/2022-07"),
        ("They met in the spring of last year.", "2022-SP"),
        ("They met on Christmas Day last year.", "2022-12-25"),
        ("They met in the first week of June last year.", "2022-06"),
        ("They met in January this year.", "2023-01"),
        ("They met last May.", "2023-05"),
        ("The treaty of 2019 failed. In October the following year they met.", "2020-10"),
        ("They met in 2019, and in June of the same year again.", "2019-06"),
        ("They met on the first Monday of June.", "2023-06-05"),
        ("They met on the last Friday in May last year.", "2022-05-27"),
        ("They met the week before last.", "2023-W36"),
        ("They will meet the week after next.", "2023-W40"),
        ("They met the night before last.", "2023-09-18TNI"),
    ],
)
def test_times_told_from_another(text: str, value: str) -> None:
    assert values(text, "2023-09-20")[-1] == value


def test_each_end_may_have_its_own_year() -> None:
    text = "It ran from June 3 last year to May 5 this year."
    assert values(text, "2023-09-20") == ["2022-06-03", "2023-05-05"]


def test_a_name_is_no_month() -> None:
    assert values("They met at Mar-a-Lindo.", "2023-09-20") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They spoke last Thursday.\n\nShe held talks with the premier earlier in the day.", "2023-09-20"),
        ("They spoke last Thursday. Earlier in the day, she had held talks.", "2023-09-14"),
        ("They spoke last Thursday.\n\nLater that day, she held talks.", "2023-09-14"),
        ("They spoke on Tuesday.\n\nEarlier in the day, she had held talks.", "2023-09-19"),
    ],
)
def test_the_day_is_the_one_that_the_text_is_about(text: str, value: str) -> None:
    assert values(text, "2023-09-20")[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met this weekend in Rome.", "2021-W46-WE"),
        ("They will meet this weekend in Rome.", "2021-W47-WE"),
        ("They agreed to meet this weekend in Rome.", "2021-W47-WE"),
    ],
)
def test_a_weekend_that_something_happened_on_is_over(text: str, value: str) -> None:
    assert values(text, "2021-11-23") == [value]


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("Dahl looked forward to visiting Tarsund in March.", "2031-11-13", "2032-03"),
        ("The tour comes to Tarsund Monday and Tuesday.", "2031-05-15", "2031-05-19"),
        ("Novak is ready to talk when leaders gather in Tarsund this week.", "2031-05-18", "2031-W21"),
        ("The curfew runs through May 20, when the leaders meet.", "2031-05-15", "2031-05-20"),
        ("On May 14, the envoys met. The pacts are of 1984, 1994, 1995, 2017 and 2018.", "2031-05-15", "2031-05-14"),
        ("On May 14, the armies met. The pacts are of 1984, 1994, 1995, 2017 and 2018.", "2031-11-15", None),
    ],
)
def test_a_time_is_the_one_that_its_clause_tells_of(text: str, published: str, value: str | None) -> None:
    assert (values(text, published)[0] or "").split("/")[0] == (value or "")


def test_a_measure_is_no_time_to_come() -> None:
    text = "Dahl will visit Orland for the first time in two years and Veld in two weeks."
    first, second = resolve_times(find_times(text), published="2031-05-15", text=text)
    assert first.interval is None
    assert second.interval is not None and second.interval.start == "2031-05-26"


def test_no_weekday_is_counted_from_a_year() -> None:
    assert values("The revolt of 2005 was put down. On Thursday, the leaders met.", "")[1] is None


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("He told Novak of a plot in May.", False),
        ("Dahl told them about the flood in May.", False),
        ("He told the council in May.", True),
    ],
)
def test_a_time_may_be_that_of_what_somebody_told(text: str, behind: bool) -> None:
    at = text.index("May")
    assert plainly_behind(text, at, at + 3) is behind


def test_what_a_next_clause_tells_as_over_is_not_ahead() -> None:
    assert values("A second call would be odd, and her trip to Osk in May marked the end.", "2023-09-20") == ["2023-05"]
    assert values("A second call would be odd, and would be held in May.", "2023-09-20") == ["2024-05"]
