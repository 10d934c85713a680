"""Which dated words are a contact's, and which date what somebody said."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from memcon.find.contacts import Argument, Occasion
from memcon.find.sentences import Sentences
from memcon.find.times import find_times
from memcon.resolve.contacts.told.dating import (
    MANY,
    _day_within,
    _not_of_the_next,
    _of_a_count,
    _of_its_verb,
    date_of,
    dates_of,
)
from memcon.resolve.contacts.told.plain_dates import plain_date
from memcon.resolve.times.when import ResolvedTime, resolve_times

TEXT = "The ministers met in Tarsund on Monday, a spokesman said on Wednesday."


def occasion(*linked: tuple[str, float]) -> Occasion:
    at = TEXT.index("met")
    times = tuple(Argument(TEXT.index(w), TEXT.index(w) + len(w), score) for w, score in linked)
    return Occasion(Argument(at, at + 3, 0.9), "meeting", "held", False, (), {"time": times}, 0.9)


def dates(one: Occasion) -> dict[str, dict[str, float]]:
    times = resolve_times(find_times(TEXT), published="2031-05-15", text=TEXT)
    sentences = Sentences((0,), (len(TEXT),))
    return {t.span.text: f for t, f in dates_of(one, times, [one.trigger.start], sentences, TEXT)}


def test_words_that_date_a_statement_are_told_from_those_that_date_an_occasion() -> None:
    found = dates(occasion(("Monday", 0.9), ("Wednesday", 0.4)))
    assert len(found) == 2
    when, said = found["Monday"], found["Wednesday"]
    assert (when["reported"], said["reported"]) == (0.0, 1.0)
    assert when["link"] > said["link"]


def test_the_likely_date_is_chosen_and_none_where_none_is_linked() -> None:
    times = resolve_times(find_times(TEXT), published="2031-05-15", text=TEXT)
    sentences = Sentences((0,), (len(TEXT),))
    linked = occasion(("Monday", 0.999))
    chosen = date_of(linked, times, [linked.trigger.start], sentences, TEXT)
    assert chosen is not None and chosen.span.text == "Monday"
    assert date_of(occasion(), [], [0], sentences, TEXT) is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("They last met in Tarsund in May 2022.", "May 2022"),
        ("On May 2, the envoy met her in Tarsund.", "May 2"),
        ("They met and signed what was agreed in May 2022.", None),
        ("They met about the vote in May 2022.", None),
        ("Later Thursday the two leaders met again.", "Later Thursday"),
        ("Thursday the two leaders met again.", None),
    ],
)
def test_the_one_date_of_a_sentence_dates_what_nothing_parts_it_from(text: str, date: str | None) -> None:
    at = text.index("met")
    one = Occasion(Argument(at, at + 3, 0.9), "meeting", "held", False, (), {"time": ()}, 0.9)
    times = resolve_times(find_times(text), published="2031-05-15", text=text)
    chosen = date_of(one, times, [at], Sentences((0,), (len(text),)), text)
    assert (chosen and chosen.span.text) == date


@pytest.mark.parametrize(
    ("text", "trigger", "status", "date"),
    [
        ("The envoys have met six times since January.", "met", "held", ("2031-01-01", "2031-05-15")),
        ("Dahl has telephoned Novak twice since Sunday.", "telephoned", "held", ("2031-05-11", "2031-05-15")),
        ("Dahl met Novak in Tarsund, their first meeting since March.", "met", "held", None),
        ("Dahl has refused to meet Novak since March.", "meet", "refused", None),
        (
            "Dahl landed on Monday and will sit down with Novak on Friday.",
            "sit",
            "planned",
            ("2031-05-16", "2031-05-16"),
        ),
        ("Dahl landed on Monday and met Novak.", "met", "held", ("2031-05-12", "2031-05-12")),
        ("Dahl on Monday disputed Novak's account of the call.", "call", "held", None),
    ],
)
def test_a_day_is_that_of_the_clause_that_tells_of_the_occasion(
    text: str, trigger: str, status: str, date: tuple[str, str] | None
) -> None:
    at = text.index(trigger)
    times = resolve_times(find_times(text), published="2031-05-15", text=text)
    linked = tuple(Argument(t.span.start, t.span.end, 0.999) for t in times)
    one = Occasion(Argument(at, at + len(trigger), 0.9), "meeting", status, False, (), {"time": linked}, 0.9)
    chosen = date_of(one, times, [at], Sentences((0,), (len(text),)), text)
    interval = chosen.interval if chosen else None
    assert (interval and (interval.start, interval.end)) == date


@pytest.mark.parametrize(
    "text",
    [
        "Talks with Oduya, planned for Monday, will instead be held in Tarsund on 3 June.",
        "Talks with Oduya that were to be on Monday have been moved and will now be held on 3 June.",
    ],
)
def test_what_will_now_be_held_has_the_day_given_last(text: str) -> None:
    one = Occasion(Argument(0, 5, 0.9), "talks", "planned", False, (), {"time": ()}, 0.9)
    times = resolve_times(find_times(text), published="2031-05-15", text=text)
    chosen = date_of(one, times, [0], Sentences((0,), (len(text),)), text)
    assert chosen is not None and chosen.span.text == "3 June"


@pytest.mark.parametrize(
    ("text", "status", "date"),
    [
        ("TARSUND, May 13 (Northwire) - The envoys met on Monday, an aide said.", "held", "Monday"),
        ("TARSUND, May 13 (Northwire) - The envoys had met, an aide said.", "held", None),
        ("TARSUND, May 13 (Northwire) - The envoys will have met by noon, an aide said.", "planned", None),
        ("TARSUND, May 13 (Northwire) - The envoys met, an aide said.", "held", "May 13"),
    ],
)
def test_the_day_of_a_report_dates_what_has_no_other_and_is_neither_to_come_nor_over(
    text: str, status: str, date: str | None
) -> None:
    at = text.index("met")
    linked = tuple(Argument(m.start(), m.end(), 0.9) for m in re.finditer("May 13|Monday", text))
    one = Occasion(Argument(at, at + 3, 0.9), "meeting", status, False, (), {"time": linked}, 0.9)
    times = resolve_times(find_times(text), published="2031-05-15", text=text)
    chosen = date_of(one, times, [at], Sentences((0,), (len(text),)), text)
    assert (chosen and chosen.span.text) == date


def test_the_day_of_a_report_is_not_that_of_a_recent_meeting() -> None:
    text = "TARSUND, May 13 (Northwire) - During their recent meeting, the envoys agreed, an aide said."
    at = text.index("meeting")
    linked = (Argument(9, 15, 0.9),)
    one = Occasion(Argument(at, at + 7, 0.9), "meeting", "held", False, (), {"time": linked}, 0.9)
    times = resolve_times(find_times(text), published="2031-05-15", text=text)
    assert date_of(one, times, [at], Sentences((0,), (len(text),)), text) is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("They fly on May 18.\n\nOn May 19, she will chair a debate. Following this debate, she met him.", "May 19"),
        ("They fly on May 18.\n\nOn May 19, she will chair a debate. Elsewhere others met.", None),
    ],
)
def test_the_day_that_opens_a_paragraph_bars_those_before_it(text: str, date: str | None) -> None:
    at = text.index("met")
    linked = (Argument(text.index("May 18"), text.index("May 18") + 6, 0.9),)
    one = Occasion(Argument(at, at + 3, 0.9), "meeting", "held", False, (), {"time": linked}, 0.9)
    starts = (0, text.index("On May"), text.index(".", text.index("chair")) + 2)
    ends = (text.index("\n"), starts[2] - 1, len(text))
    times = resolve_times(find_times(text), published="2031-05-15", text=text)
    chosen = date_of(one, times, [at], Sentences(starts, ends), text)
    assert (chosen and chosen.span.text) == date


def test_of_very_many_dates_the_nearest_alone_are_weighed() -> None:
    text = "On Monday, " * 200 + "they met" + " and on Tuesday" * 200
    times = resolve_times(find_times(text), published="2031-05-15", text=text)
    at = text.index("met")
    one = Occasion(Argument(at, at + 3, 0.9), "meeting", "held", False, (), {"time": ()}, 0.9)
    found = dates_of(one, times, [at], Sentences((0,), (len(text),)), text)
    assert 0 < len(found) <= MANY
    starts = [t.span.start for t, _ in found]
    assert starts == sorted(starts)
    assert max(abs(start - at) for start in starts) < 800


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Their previous meeting was held in October 2030 over grain.", "October 2030"),
        ("The first meeting took place in Tarsund on March 3.", "March 3"),
        ("Held in Tarsund on March 3, with Norway mediating, the meeting ended.", "March 3"),
        ("Held on March 3 in Tarsund, the first meeting ended.", "March 3"),
        ("The meeting between Dahl and Novak, brokered by Norway, was held in Tarsund on March 3.", "March 3"),
        ("Held back on March 3 by rain, Dahl left. A meeting followed.", None),
        ("A meeting was held up by a strike in October 2030.", None),
        ("The meeting was held and a treaty signed in October 2030.", None),
    ],
)
def test_the_time_at_which_it_was_held_dates_it(text: str, date: str | None) -> None:
    at = text.index("meeting")
    one = Occasion(Argument(at, at + 7, 0.9), "meeting", "held", False, (), {"time": ()}, 0.9)
    times = resolve_times(find_times(text), published="2031-05-15", text=text)
    chosen = date_of(one, times, [at], Sentences((0,), (len(text),)), text)
    assert (chosen and chosen.span.text) == date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("NEXT WEEK - Dahl is due in Osk on Thursday, where Roe will be met.", "Thursday"),
        ("NEXT WEEK - Dahl is due in Osk on Thursday or Friday, where Roe will be met.", "NEXT WEEK"),
        ("NEXT WEEK - Dahl is due in Osk, where Roe will be met on Thursday.", "NEXT WEEK"),
    ],
)
def test_the_day_told_closer_within_a_week_dates_it(text: str, date: str) -> None:
    at = text.index("met")
    times = resolve_times(find_times(text), published="2031-05-16", text=text)
    link = Argument(0, len("NEXT WEEK"), 0.999)
    one = Occasion(Argument(at, at + 3, 0.9), "meeting", "planned", False, (), {"time": (link,)}, 0.9)
    week = next(t for t in times if t.span.start == 0)
    found = _day_within(week, one, times, Sentences((0,), (len(text),)))
    assert found.span.text == date


@pytest.mark.parametrize(
    ("text", "trigger", "day"),
    [
        ("The last time the two met was in Tarsund in January.", "met", "January"),
        ("The last time that the two men spoke by telephone was on 4 January.", "spoke", "4 January"),
        ("The first time the pair met, in January, he was ill.", "met", "January"),
        ("The last time the two met, she was in Orland, which fell in January.", "met", None),
    ],
)
def test_the_last_time_was_on_the_day_that_its_sentence_tells(text: str, trigger: str, day: str | None) -> None:
    at = text.index(trigger)
    one = Occasion(Argument(at, at + len(trigger), 0.9), "meeting", "held", False, (), {"time": ()}, 0.9)
    times = resolve_times(find_times(text), published="2031-05-15", text=text)
    found = plain_date(one, times, [at], Sentences((0,), (len(text),)), text)
    assert (found.span.text if found else None) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A round, which had been planned for March, will now take place in Tarsund in May.", "May"),
        ("A round, which had been planned for March, will now take place in Tarsund on 3 May.", "3 May"),
    ],
)
def test_what_will_now_take_place_has_its_new_day(text: str, day: str) -> None:
    at = text.index("round")
    one = Occasion(Argument(at, at + 5, 0.9), "talks", "planned", False, (), {"time": ()}, 0.9)
    times = resolve_times(find_times(text), published="2031-02-15", text=text)
    found = plain_date(one, times, [at], Sentences((0,), (len(text),)), text)
    assert found is not None and found.span.text == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The visit of Dahl is on June 6. No date has been set for a trip to Osk.", None),
        ("The visit of Dahl is on June 6. No new date for the trip has been announced.", None),
        ("The visit of Dahl is on June 6. The trip is long.", "2031-06-06"),
    ],
)
def test_what_has_no_day_yet_has_none_of_another_sentence(text: str, day: str | None) -> None:
    times = resolve_times(find_times(text), published="2031-05-15", text=text)
    at, stop = text.index("trip"), text.index(". ") + 2
    linked = (Argument(times[0].span.start, times[0].span.end, 0.9),)
    one = Occasion(Argument(at, at + 4, 0.9), "visit", "planned", False, (), {"time": linked}, 0.9)
    sentences = Sentences((0, stop), (stop - 1, len(text)))
    found = [t.interval.start for t, _ in dates_of(one, times, [at], sentences, text) if t.interval]
    assert found == ([day] if day else [])


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("On 3 May she saw Lund. They spoke.\n\nIn the afternoon, she met Okoye.", "3 May"),
        ("On 3 May she saw Lund. They spoke.\n\nLater in the evening, she met Okoye.", "3 May"),
        ("On 3 May she saw Lund. They spoke.\n\nIn the end, she met Okoye.", None),
        ("In March she saw Lund. They spoke.\n\nIn the afternoon, she met Okoye.", None),
    ],
)
def test_an_afternoon_is_that_of_the_day_told_last(text: str, day: str | None) -> None:
    at, stop = text.index("met"), text.index("\n") + 2
    one = Occasion(Argument(at, at + 3, 0.9), "meeting", "held", False, (), {"time": ()}, 0.9)
    times = resolve_times(find_times(text), published="2031-05-15", text=text)
    sentences = Sentences((0, text.index("They"), stop), (text.index("They") - 1, stop - 2, len(text)))
    found = date_of(one, times, [at], sentences, text)
    assert (found and found.span.text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Speaking in Oslo on 3 May, Aas said she had met Lund.", None),
        ("On 3 May, Aas said, she had met Lund.", "3 May"),
    ],
)
def test_the_day_of_who_speaks_is_not_that_of_what_is_told(text: str, day: str | None) -> None:
    at = text.index("met")
    times = resolve_times(find_times(text), published="2031-05-15", text=text)
    linked = (Argument(times[0].span.start, times[0].span.end, 0.95),)
    one = Occasion(Argument(at, at + 3, 0.9), "meeting", "held", False, (), {"time": linked}, 0.9)
    near = [t.span.text for t, _ in dates_of(one, times, [at], Sentences((0,), (len(text),)), text)]
    assert near == ([day] if day else [])


@pytest.mark.parametrize(
    ("trigger", "day"),
    [("one", "3 May"), ("meeting", None)],
)
def test_one_more_has_a_day_of_its_own(trigger: str, day: str | None) -> None:
    text = "It followed a meeting in Oslo, and one between Aas and Roe in Rosvik on 3 May."
    at = text.index(trigger)
    times = resolve_times(find_times(text), published="2031-05-15", text=text)
    one = Occasion(Argument(at, at + len(trigger), 0.9), "meeting", "held", False, (), {"time": ()}, 0.9)
    found = plain_date(one, times, [at], Sentences((0,), (len(text),)), text)
    assert (found and found.span.text) == day


@pytest.mark.parametrize(
    ("rule", "text", "trigger", "status", "left"),
    [
        (_of_its_verb, "Dahl landed on Monday and will sit down with Novak on Friday.", "sit", "planned", ["Friday"]),
        (_of_its_verb, "Dahl spoke on Monday and met Novak on Friday.", "met", "held", ["Monday", "Friday"]),
        (
            _not_of_the_next,
            "Dahl flew in on Monday for talks with Novak and is due in Lima on Friday.",
            "talks",
            "held",
            ["Monday"],
        ),
        (
            _not_of_the_next,
            "Dahl flew in on Monday for talks with Novak on Friday.",
            "talks",
            "held",
            ["Monday", "Friday"],
        ),
        (_of_a_count, "Dahl has refused to meet Novak since March.", "meet", "refused", []),
        (_of_a_count, "Dahl refused in May to meet Novak since he lied.", "meet", "refused", ["May"]),
        (_of_a_count, "Dahl refused to meet Novak in May.", "meet", "held", ["May"]),
    ],
)
def test_days_of_other_verbs_are_left_out(
    rule: Callable[..., list[ResolvedTime]], text: str, trigger: str, status: str, left: list[str]
) -> None:
    at = text.index(trigger)
    one = Occasion(Argument(at, at + len(trigger), 0.9), "meeting", status, False, (), {}, 0.9)
    times = resolve_times(find_times(text), published="2031-05-15", text=text)
    assert [t.span.text for t in rule(times, one, Sentences((0,), (len(text),)), text)] == left
