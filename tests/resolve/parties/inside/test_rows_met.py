"""Whom a verb names one after the other was met, each of them; and where the clause goes on with "he"."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def contacts(text: str) -> list[tuple[str, set[str], str | None, str | None]]:
    made = compose(take_text(text, published="2034-03-15"), reader())
    names = {a.id: a.name for a in made.actors}
    return [
        (
            c.mode,
            {names[p.actor] for p in c.participants},
            c.time.start if c.time else None,
            c.place.name if c.place else None,
        )
        for c in made.contacts
    ]


def test_each_of_two_officials_was_telephoned() -> None:
    found = contacts(
        "Chilean President Diego Lagos telephoned the Norwegian prime minister and the Finnish president on Tuesday to "
        "invite their ministers to Lima."
    )
    assert [(mode, people, day) for mode, people, day, _ in found] == [
        ("call", {"Diego Lagos", "Norwegian prime minister"}, "2034-03-14"),
        ("call", {"Diego Lagos", "Finnish president"}, "2034-03-14"),
    ]


def test_the_last_of_a_row_is_told_by_the_body_that_he_heads() -> None:
    found = contacts(
        "Chilean President Diego Lagos spoke on Monday by phone with Norway's king, the Finnish prime minister and the "
        "secretary general of NATO."
    )
    assert [people for _, people, _, _ in found] == [
        {"Diego Lagos", "Norway's king"},
        {"Diego Lagos", "Finnish prime minister"},
        {"Diego Lagos", "secretary general of NATO"},
    ]


def test_whoever_says_something_behind_and_was_not_met() -> None:
    found = contacts(
        "Chilean President Diego Lagos rang the Norwegian prime minister and the Finnish president said that he would "
        "ring her, too."
    )
    assert [people for _, people, _, _ in found] == [{"Diego Lagos", "Norwegian prime minister"}]


@pytest.mark.parametrize(
    ("second", "mode"), [("he held talks with", "talks"), ("he also met", "meeting"), ("he received", "meeting")]
)
def test_he_goes_on_in_another_city_on_another_day(second: str, mode: str) -> None:
    found = contacts(
        "Chilean Foreign Minister Diego Lagos met Norwegian Prime Minister Solveig Aamodt in Oslo on Monday, and in "
        f"Helsinki on Tuesday {second} Finnish Foreign Minister Aino Salmi."
    )
    assert found == [
        ("meeting", {"Diego Lagos", "Solveig Aamodt"}, "2034-03-13", "Oslo"),
        (mode, {"Diego Lagos", "Aino Salmi"}, "2034-03-14", "Helsinki"),
    ]


def test_she_may_be_the_one_who_was_met() -> None:
    found = contacts(
        "Chilean Foreign Minister Diego Lagos met Norwegian Prime Minister Ms. Solveig Aamodt in Oslo on Monday, and "
        "she told him that she would visit Lima."
    )
    assert found[0] == ("meeting", {"Diego Lagos", "Solveig Aamodt"}, "2034-03-13", "Oslo")
