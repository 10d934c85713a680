"""Lists of days, days told beside others, and journeys: what a day or a place belongs to."""

from __future__ import annotations

import pytest

import memcon
from memcon.find.sentences import Sentences
from memcon.find.times import find_times
from memcon.resolve.contacts.told.travelling import first_place, gone_to, last_place, opening_place, own_place
from memcon.resolve.times.beside import of_something_else
from memcon.resolve.times.headings import heading_over, headings_of, is_heading
from memcon.resolve.times.when import ResolvedTime, resolve_times

LINES = "Monday 19 May\nDahl receives Novak.\n\nTuesday 20 May\n10.00 Dahl meets Ito.\n"
ENTRIES = "19 May: Dahl receives Novak.\n20 May - Dahl meets Ito.\nMore is said below.\n"


def resolved(text: str, published: str = "2031-05-15") -> list[ResolvedTime]:
    return resolve_times(find_times(text), published=published, text=text)


@pytest.mark.parametrize("text", [LINES, ENTRIES])
def test_a_day_rules_what_stands_under_it(text: str) -> None:
    headings = headings_of(resolved(text), text)
    days = [h and h.time.value for h in (heading_over(text.index(w), headings) for w in ("receives", "meets"))]
    assert days == ["2031-05-19", "2031-05-20"]


def test_a_week_that_heads_a_part_of_a_list_rules_it() -> None:
    text = "MONDAY\nDahl received Novak.\n\nNEXT WEEK\nDahl meets Ito."
    headings = headings_of(resolved(text), text)
    found = heading_over(text.index("meets"), headings)
    assert found is not None and found.time.span.text == "NEXT WEEK"


def test_an_entry_rules_its_line_alone() -> None:
    assert heading_over(ENTRIES.index("More"), headings_of(resolved(ENTRIES), ENTRIES)) is None


def test_one_date_makes_no_list() -> None:
    text = "15 May 2031\nDahl met Novak on Monday."
    assert headings_of(resolved(text), text) == []
    assert not is_heading(text, resolved(text)[-1].span)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The week ahead\n\nTuesday: Dahl hosts Novak.", ["2031-05-20"]),
        ("This week's diary: Tuesday, lunch of Dahl and Novak.", ["2031-05-20"]),
        ("Dahl flies to Oslo on Tuesday for talks.", ["2031-05-20"]),
        ("On Tuesday she is back in Oslo.", ["2031-05-20"]),
        ("On Tuesday she was back in Oslo.", ["2031-05-13"]),
        ("Dahl flew to Oslo on Tuesday for talks.", ["2031-05-13"]),
        ("The Saturday call lasted an hour.", ["2031-05-10"]),
        ("The Saturday meeting in Oslo ended early.", ["2031-05-10"]),
        ("The Saturday meeting will be short.", ["2031-05-17"]),
        ("Dahl cut short a call with Novak on Saturday.", ["2031-05-10"]),
        ("Dahl asked Novak in a call on Saturday to go.", ["2031-05-10"]),
    ],
)
def test_weekdays_lie_where_the_words_put_them(text: str, days: list[str]) -> None:
    found = [t.interval.start for t in resolved(text) if t.interval and t.interval.grain == "day"]
    assert found == days


def test_a_day_is_counted_from_the_contact_told_before() -> None:
    text = "Dahl met Novak in Oslo on Monday, two days after talks with Ito in Lima."
    found = resolved(text)[-1]
    assert found.value == "P2D"
    assert found.interval and found.interval.start == "2031-05-10"
    plain = resolved("Dahl met Novak on Monday, two days after the election.")[-1]
    assert plain.interval is None


@pytest.mark.parametrize(
    ("text", "day", "trigger", "other"),
    [
        ("Dahl called Novak, it emerged on Monday.", "Monday", "called", True),
        ("Dahl called Novak, it was revealed on Monday.", "Monday", "called", True),
        ("Dahl called Novak on Monday, it emerged.", "Monday", "called", False),
        ("Dahl told lawmakers on Monday that her calls to Novak were short.", "Monday", "calls", True),
        ("Dahl told Novak on Monday that they would meet.", "Monday", "told", False),
        ("Dahl, elected on Monday, called Novak.", "Monday", "called", True),
        ("Dahl called Novak, sworn in as premier on Monday, from Oslo.", "Monday", "called", True),
        ("Dahl, whose house was burnt on Monday, called Novak.", "Monday", "called", True),
        ("Dahl, elected in May, called Novak on Monday.", "Monday", "called", False),
    ],
)
def test_a_day_told_beside_a_contact_is_of_something_else(text: str, day: str, trigger: str, other: bool) -> None:
    at = text.index(day)
    sentences = Sentences((0,), (len(text),))
    assert of_something_else(at, at + len(day), text.index(trigger), sentences, text) is other


@pytest.mark.parametrize(
    ("text", "trigger", "place", "gone"),
    [
        ("Dahl will meet Novak before flying to Lima.", "meet", "Lima", True),
        ("Dahl meets Novak and then travels to Lima.", "meets", "Lima", True),
        ("Dahl flew to Lima to meet Novak.", "meet", "Lima", False),
        ("Dahl returned to Lima after talks in Oslo. He met Novak.", "met", "Lima", True),
        ("Dahl returned to Lima for talks with Novak.", "talks", "Lima", False),
    ],
)
def test_a_place_gone_to_afterwards_is_another(text: str, trigger: str, place: str, gone: bool) -> None:
    stop = text.find(". ") + 2
    sentences = Sentences((0, stop), (stop - 1, len(text))) if stop > 1 else Sentences((0,), (len(text),))
    assert gone_to(text.index(trigger), text.index(place), sentences, text) is gone


def test_a_city_beside_the_words_is_the_place() -> None:
    text = "Dahl held a meeting in Tokyo."
    end = text.index("meeting") + 7
    found = own_place(end, len(text), text)
    assert found and text[slice(*found)] == "Tokyo"
    assert own_place(8, 24, "Dahl met in Syria on it.") is None
    text = "Dahl meets the premier of Ruritania Jan Novak in Tokyo."
    found = last_place(10, len(text), text)
    assert found and text[slice(*found)] == "Tokyo"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("In Tokyo he met the premier.", "Tokyo"),
        ("On Tuesday in Tokyo, Dahl of Norway met the premier.", "Tokyo"),
        ("In Tokyo on Tuesday, Dahl met the premier.", "Tokyo"),
        ("In Syria he met the premier.", None),
        ("In Tokyo he said that they met.", None),
    ],
)
def test_a_city_that_opens_a_sentence_is_where_what_it_tells_was(text: str, place: str | None) -> None:
    found = opening_place(text.index("met"), 0, text)
    assert (found and text[slice(*found)]) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Their meeting, planned for Tokyo in May, was put off.", "Tokyo"),
        ("Their meeting, which had been scheduled for Tokyo, was put off.", "Tokyo"),
        ("Their meeting, planned for May, was put off.", None),
    ],
)
def test_for_where_it_was_planned_is_its_place(text: str, place: str | None) -> None:
    found = first_place(text.index("meeting") + 7, len(text), text)
    assert (found and text[slice(*found)]) == place


def test_a_list_of_two_tells_of_them_where_it_names_neither() -> None:
    made = memcon.read_text(
        "Factbox: Dorn and Aydin, 2022-2024\n\nJuly 19, 2022: The two presidents meet in Tehran at a summit with "
        "Iran's Ebrahim Karimi.\nAug. 5, 2022: Russian President Ivan Dorn receives Turkish President Kemal Aydin in "
        "Sochi for four hours of talks.\nOct. 13, 2022: Meeting in Astana on the sidelines of an Asian summit.\nJuly "
        "3, 2024: The two hold talks in Astana.\n",
        published="2024-09-01",
    )
    told = [
        (c.time.start if c.time else None, {"RUS", "TUR"} <= {p.side for p in c.participants}) for c in made.contacts
    ]
    assert told == [("2022-07-19", True), ("2022-08-05", True), ("2022-10-13", True), ("2024-07-03", True)]
