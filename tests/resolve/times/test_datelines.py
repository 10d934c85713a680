"""Cities that open the entries of a list are where what each tells was held; one alone heads a report."""

from __future__ import annotations

import pytest

from memcon.record.span import Span
from memcon.resolve.times.datelines import city_leads, city_over
from memcon.resolve.times.headings import is_heading

LIST = "OSLO - Lind meets Oduya. PARIS, 4 May - Rojas hosts Salo.\nNEW DELHI: Mwaura sees Lagos.\nThey rest."


def test_each_city_goes_on_to_the_next_or_to_the_end_of_its_line() -> None:
    found = [(LIST[c.start : c.place_end], LIST[c.body : c.end].strip()) for c in city_leads(LIST)]
    assert found == [
        ("OSLO", "Lind meets Oduya."),
        ("PARIS", "Rojas hosts Salo."),
        ("NEW DELHI", "Mwaura sees Lagos."),
    ]


@pytest.mark.parametrize(
    ("words", "city"), [("Oduya", "OSLO"), ("Salo", "PARIS"), ("Lagos", "NEW DELHI"), ("rest", None)]
)
def test_words_stand_in_the_entry_of_one_city(words: str, city: str | None) -> None:
    lead = city_over(LIST, LIST.index(words))
    assert (lead and LIST[lead.start : lead.place_end]) == city


@pytest.mark.parametrize(
    "text",
    [
        "OSLO - Lind met Oduya. They talked.",
        "OSLO - Lind met Oduya.\nOSLO - Salo met Rojas.",
        "LIND: We met.\nODUYA: We did.",
        "The OSLO - PARIS train is late.",
    ],
)
def test_a_report_an_interview_and_a_railway_are_no_lists_of_cities(text: str) -> None:
    assert city_leads(text) == ()


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("Diplomatic diary for Monday, 4 May\nOSLO - Lind meets Oduya.", True),
        ("He had no diary for the visit of Monday, 4 May\nOSLO - Lind meets Oduya.", False),
        ("Her schedule for Monday, 4 May was full.", False),
    ],
)
def test_the_day_of_a_diary_heads_it(text: str, heads: bool) -> None:
    at = text.index("Monday")
    assert is_heading(text, Span(at, at + 13, text[at : at + 13])) is heads
