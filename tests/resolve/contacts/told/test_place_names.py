"""What "this border town" is called, from which a report was sent."""

from __future__ import annotations

import pytest

from memcon.resolve.contacts.told.place_names import place_of_report
from memcon.resolve.contacts.told.worded import in_words

SENT = "KIRKENES, Norway, June 24 - The two ministers met in {} on Sunday."


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("this Arctic border town", ("Kirkenes", "NOR")),
        ("this town", ("Kirkenes", "NOR")),
        ("the border town", None),
        ("this ministry", None),
    ],
)
def test_this_town_is_that_of_the_dateline(words: str, place: tuple[str, str] | None) -> None:
    text = SENT.format(words)
    start = text.index(words)
    assert place_of_report(text, start, start + len(words)) == place


def test_without_a_dateline_it_has_no_name() -> None:
    assert place_of_report("They met in this town.", len("They met in "), len("They met in this town")) is None


@pytest.mark.parametrize(
    ("behind", "status"),
    [
        (" in May has been confirmed by both sides.", "planned"),
        (" later this month has now been agreed.", "planned"),
        (" in May has not been confirmed.", "proposed"),
        (" in May, which has been confirmed by nobody, is his wish.", "proposed"),
    ],
)
def test_what_has_been_confirmed_is_planned(behind: str, status: str) -> None:
    text = f"A meeting{behind}"
    assert in_words(text, 2, len("A meeting"), "proposed") == status
