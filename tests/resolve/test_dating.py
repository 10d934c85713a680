"""Which dated words are a contact's, and which date what somebody said."""

from __future__ import annotations

from memcon.find.contacts import Argument, Occasion
from memcon.find.sentences import Sentences
from memcon.find.times import find_times
from memcon.resolve.dating import date_of, dates_of
from memcon.resolve.when import resolve_times

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
