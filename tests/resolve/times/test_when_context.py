"""The words around a time say whether it is to come, and of which day a clock time or "a day later" is."""

from __future__ import annotations

import pytest

from memcon.find.times import find_times
from memcon.resolve.times.when import resolve_times


def values(text: str, published: str) -> list[str | None]:
    return [t.value for t in resolve_times(find_times(text), published=published, text=text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The election will be held in December.", "2018-12"),
        ("The election was held in December.", "2017-12"),
        ("Elections are scheduled for December.", "2018-12"),
        ("Elections were scheduled for December.", "2017-12"),
        ("The council will publish its revised report in November.", "2018-11"),
        ("The council published its report in November.", "2017-11"),
        ("The vote is expected in November.", "2018-11"),
        ("The vote was expected in November.", "2017-11"),
        ("Sales fell less than expected in November.", "2017-11"),
        ("The treaty expires in October.", "2018-10"),
        ("The treaty expired in October.", "2017-10"),
        ("The deadline is June 30.", "2018-06-30"),
        ("He must pay by the end of September.", "2018-09"),
        ("He must have paid at the end of September.", "2017-09"),
        ("In December, the court will decide.", "2018-12"),
        ("In December, the court said it will decide.", "2017-12"),
        ("A poll to be held in December may settle it.", "2018-12"),
        ("The court will hear of the attack that killed six in November.", "2017-11"),
        ("The court will ask about the November attack.", "2017-11"),
        ("It will be the first visit since November.", "2017-11"),
    ],
)
def test_the_verb_tells_what_is_to_come_whatever_the_calendar_says(text: str, value: str) -> None:
    assert values(text, "2018-02-14") == [value]


def test_a_readiness_to_act_is_of_a_time_to_come() -> None:
    text = "She reiterated the island's readiness to host the envoy in Tarsund in September."
    assert values(text, "2024-03-10") == ["2024-09"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The firm must reply by Monday.", "2021-11-29"),
        ("The firm replied on Monday.", "2021-11-22"),
        ("The firm said on Monday it was ready.", "2021-11-22"),
    ],
)
def test_weekdays_follow_a_plain_verb(text: str, value: str) -> None:
    assert values(text, "2021-11-24") == [value]


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("Prices would normalize in the second quarter.", "2023-10-31", "2024-Q2"),
        ("Prices rose in the second quarter.", "2023-10-31", "2023-Q2"),
        ("Prices fell in the fourth quarter.", "2023-02-01", "2022-Q4"),
        ("Prices will fall in the fourth quarter.", "2023-02-01", "2023-Q4"),
        ("Prices rose in Q2 2024.", "2024-10-31", "2024-Q2"),
        ("Prices rose in H1 2024.", "2024-10-31", "2024-H1"),
    ],
)
def test_quarters_are_over_or_to_come(text: str, published: str, value: str) -> None:
    assert values(text, published) == [value]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Talks ended on Monday. Guns fall silent from 10 a.m. Tarsund time (0700 GMT) on Wednesday.",
         ["2024-05-13", "2024-05-15T10:00", "2024-05-15T07:00", "2024-05-15"]),
        ("Talks ended on Monday. He left at 10 a.m. They met again on Tuesday.",
         ["2024-05-13", "2024-05-13T10:00", "2024-05-14"]),
        ("They met before the April recess. He left shortly after 3 p.m.", ["2024-04", "2024-05-15T15:00"]),
        ("They met on Monday, after the April recess. He left at 3 p.m.",
         ["2024-05-13", "2024-04", "2024-05-13T15:00"]),
        ("At 1430 hrs on Sunday he fell.", ["2024-05-12T14:30"]),
        ("It struck at 4.15pm on Monday.", ["2024-05-13T16:15"]),
        ("LISTEN TO ARTICLE 3:55", [None]),
        ("Updated at 3 p.m.\n\nTuesday's vote was lost.", ["2024-05-15T15:00", "2024-05-14"]),
        ("They met on Monday at 3 p.m. and on Tuesday.", ["2024-05-13T15:00", "2024-05-14"]),
    ],
)  # fmt: skip
def test_clock_times_are_of_the_day_named_with_them(text: str, times: list[str | None]) -> None:
    assert values(text, "2024-05-15") == times


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The firm won a grant in July. The secretary was told the night before.", None),
        ("The bank failed in 2008. A day later it was sold.", None),
        ("The bank failed in 2008. A year later it was sold.", "2009"),
        ("The bank failed in March. A month later it was sold.", "2024-04"),
        ("He spoke in an address on Thursday. Earlier in the day, he had called Oslo.", "2024-05-16"),
        ("He spoke on Thursday of a pact signed in 2008. Later that day he left.", "2024-05-16"),
        ("He will speak on Tuesday. Earlier in the day, he had called Oslo.", "2024-05-17"),
    ],
)
def test_days_are_counted_from_days(text: str, value: str | None) -> None:
    assert values(text, "2024-05-17")[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "On 4 March Lind met Oduya. The truce of 2 February was discussed. On the same day, Oduya met Salo.",
            "2024-03-04",
        ),
        (
            "On Monday Lind met Oduya. The line is closed since 3 May 2023. The same evening Lind rang Salo.",
            "2024-03-11TEV",
        ),
        (
            "Lind met Oduya on 5 March. They had signed a deal on 2 June 2017. Later that day, he met Salo.",
            "2024-03-05",
        ),
        ("On 6 March, Lind met Oduya. Polls will be held on 3 April. Later the same day, Lind met Salo.", "2024-03-06"),
        (
            "On Monday Lind rested. He will meet Oduya on 3 April. The same evening he will dine with Salo.",
            "2024-04-03TEV",
        ),
        ("On Monday Lind spoke. He had met Oduya on 2 March. On the same day he had called Salo.", "2024-03-02"),
        ("On Monday Lind spoke of the talks of 2 March. On the same day, Salo had met Oduya.", "2024-03-02"),
        ("On Monday Lind spoke of the truce of 2 March. On that day, guns fell silent.", "2024-03-02"),
    ],
)
def test_the_same_day_is_the_one_told_of_and_none_named_in_passing(text: str, value: str) -> None:
    assert values(text, "2024-03-14")[-1] == value


@pytest.mark.parametrize(
    ("head", "value"),
    [
        ("CAIRO, Jan. 14 (Hanbit) -- ", "2024-01-14"),
        ("MOSCOW, January 14. /ITAR/. ", "2024-01-14"),
        ("RIO DE JANEIRO, Brazil, Jan. 14 - ", "2024-01-14"),
        ("CAIRO, Jan. 4 (Hanbit) -- ", "2024-01-07"),  # another day than that of publication
        ("In Cairo, Jan. 14 was a day of rest. ", "2024-01-07"),
        ("", "2024-01-07"),
    ],
)
def test_a_report_speaks_from_the_day_of_its_dateline(head: str, value: str) -> None:
    assert values(head + "The minister met his colleague on Sunday.", "2024-01-13")[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In 2013, Lind spoke to Oduya; their call on Sept. 27 was short.", "2013-09-27"),
        ("Back in 2013, Mr. Lind surprised all: on Sept. 27 he called Oduya.", "2013-09-27"),
        ("In 2013, Lind spoke to Oduya. Their call on Sept. 27 was short.", "2018-09-27"),
        ("The deal of 2013 will be discussed on July 14.", "2019-07-14"),
        ("In 2013, Lind spoke to Oduya.\n\nThey met on May 2.", "2019-05-02"),
    ],
)
def test_a_year_that_opens_a_sentence_is_that_of_its_days(text: str, value: str) -> None:
    assert values(text, "2019-07-01")[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Lind will meet Oduya on Friday, aides said on Tuesday. A day earlier he will see Salo.", "2024-03-14"),
        ("Lind met Oduya on 5 March, Oslo said on Tuesday. The following day he saw Salo.", "2024-03-06"),
        ("Lind rested. He is well, aides said on Tuesday. A day earlier he saw Salo.", "2024-03-11"),
        ("On 5 March Lind rested. He met Oduya on Monday. A day earlier he saw Salo.", "2024-03-10"),
    ],
)
def test_a_day_later_counts_from_the_day_told_of_and_not_from_that_of_saying_so(text: str, value: str) -> None:
    assert values(text, "2024-03-13")[-1] == value


def test_a_day_that_was_only_wanted_is_none_from_which_others_count() -> None:
    text = (
        "They spoke on Saturday. The call, which Oslo had first sought for Monday, was short. A day earlier he rested."
    )
    assert values(text, "2022-02-12")[-1] == "2022-02-11"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In the early 2000s the law was passed. They will meet on June 30.", None),
        ("In 2004 the law was passed. They met on June 30.", "2004-06-30"),
    ],
)
def test_a_decade_lends_no_day_its_year(text: str, value: str | None) -> None:
    found = [t for t in resolve_times(find_times(text), published=None, text=text) if "June" in t.span.text]
    assert found[0].interval is None if value is None else found[0].value == value


def test_the_stamp_of_a_live_report_is_of_its_own_day_whatever_day_was_named_before() -> None:
    text = (
        "17:15 GMT\nThe two spoke after Monday's storm.\n\n15:50 GMT\nDahl rang Novak.\n14:05 GMT: Novak is in Tarsund."
    )
    days = [value[:10] for value in values(text, "2031-05-15") if value]
    assert days == ["2031-05-15", "2031-05-12", "2031-05-15", "2031-05-15"]


def test_a_clock_time_below_a_day_or_within_a_sentence_is_of_that_day() -> None:
    below = "Friday, 16 May\n\n9:00 a.m. - Dahl meets Novak.\n\nSaturday, 17 May\n\n10:00 a.m. - Novak meets Lind."
    assert [v[:10] for v in values(below, "2031-05-15") if v] == [
        "2031-05-16",
        "2031-05-16",
        "2031-05-17",
        "2031-05-17",
    ]
    within = "They met on Monday. Dahl left\n9 p.m. was late."
    assert [v[:10] for v in values(within, "2031-05-15") if v][-1] == "2031-05-12"


def test_the_hours_of_a_chronicle_are_of_no_day_that_an_entry_tells_of() -> None:
    text = (
        "09:30 Dahl rings Novak.\n\n11:10 Lind says that she will not come on Friday.\n\n12:45 Novak calls Lind.\n\n"
        "16:00 They meet."
    )
    assert values(text, "2031-05-15") == [None, None, "2031-05-16", None, None]
    headed = f"Monday, 12 May\n\n{text.replace(' on Friday', '')}"
    assert [v and v[:10] for v in values(headed, "2031-05-15")] == ["2031-05-12"] * 5
    told = "They agreed on Friday. The meeting is at 11:30 and the dinner at 19:00."
    assert [v and v[:10] for v in values(told, "2031-05-15")] == ["2031-05-09"] * 3


def test_a_weekday_over_a_part_of_a_review_is_of_the_week_that_its_verbs_tell_of() -> None:
    text = (
        "MONDAY\nDahl was in Tarsund, where she met Novak.\n\nTUESDAY\nNovak hosted Lind.\n\n"
        "SATURDAY\nLind will meet Dahl in Tarsund."
    )
    assert values(text, "2031-05-15") == ["2031-05-12", "2031-05-13", "2031-05-17"]


def test_days_below_next_week_are_of_the_next_week() -> None:
    below = "NEXT WEEK\nDahl hosts Novak on Wednesday and Lind on Friday, in a hall that was built for guests of state."
    assert values(below, "2031-05-13") == ["2031-W21", "2031-05-21", "2031-05-23"]
    ended = (
        f"{below}\n\nOther news\nNovak received Lind on Monday, which nobody in his own ministry had expected of him."
    )
    assert values(ended, "2031-05-13")[-1] == "2031-05-12"
    past = "WHAT'S NEXT\nDahl met Novak on Monday, and the two left it to their aides to say what they had agreed."
    assert values(past, "2031-05-13")[-1] == "2031-05-12"


def test_todays_weekday_behind_a_day_to_come_is_that_of_next_week() -> None:
    assert values("Dahl will meet Novak on Tuesday and Lind on Thursday.", "2031-05-15") == ["2031-05-20", "2031-05-22"]
    assert values("Dahl will meet Novak on Tuesday, Lind said on Thursday.", "2031-05-15")[1] == "2031-05-15"
    past = values("Ahead of talks beginning on Friday, Dahl met Novak and Lind on Thursday.", "2031-05-15")
    assert past == ["2031-05-16", "2031-05-15"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Riyadh, 11 March 2024, SPA -- The minister met Moe today.", "2024-03-11"),
        ("Lima, March 12, 2024. The minister met Moe today.", "2024-03-12"),
        ("Lima, 12 March 2024\n\nThe minister met Moe today.", "2024-03-12"),
        ("Lima, 12 January 2024\n\nThe minister met Moe today.", "2024-03-13"),
        ("Lima, 12 March, was sunny. The minister met Moe today.", "2024-03-13"),
    ],
)
def test_today_is_the_day_that_an_official_text_bears_near_its_publication(text: str, value: str) -> None:
    assert values(text, "2024-03-13")[-1] == value
