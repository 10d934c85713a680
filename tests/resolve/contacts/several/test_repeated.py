"""Contacts of the same people on several days are one each day."""

from __future__ import annotations

import re

import pytest

from memcon.find.contacts import Argument
from memcon.find.times import find_times
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.several.repeated import on_each_day
from memcon.resolve.parties.taking_part import Side
from memcon.resolve.times.when import resolve_times


def told(text: str, trigger: str, others: tuple[str, ...] = ()) -> list[tuple[str | None, str | None]]:
    """The days and places of the contacts that come out."""
    at = text.index(trigger)
    times = resolve_times(find_times(text), published="2023-12-20", text=text)
    places = [Argument(m.start(), m.end(), 0.9) for m in re.finditer("Oslo|Accra|Lima", text)]
    parties = [Side(n, side, "party", n, n + 1, 0.9) for n, side in enumerate(("NOR", "GHA"))]
    draft = Draft(Argument(at, at + len(trigger), 0.9), "meeting", "held", False, 0.9, parties, None, None)
    found = on_each_day(draft, text, times, places, [text.index(word) for word in (trigger, *others)])
    assert len({id(p) for d in found for p in d.parties}) == 2 * len(found), "no two contacts share a party"
    return [(d.time and d.time.span.text, d.place and text[d.place.start : d.place.end]) for d in found]


@pytest.mark.parametrize(
    ("text", "trigger", "found"),
    [
        (
            "Lind met Oduya in Oslo on 3 May and in Accra on 5 May.",
            "met",
            [("3 May", "Oslo"), ("5 May", "Accra")],
        ),
        (
            "They held two summits: one in Oslo in May 2022, the other in Lima in June 2023.",
            "one",
            [("May 2022", "Oslo"), ("June 2023", "Lima")],
        ),
        ("Lind met Oduya on Monday and again on Tuesday.", "met", [("Monday", None), ("Tuesday", None)]),
        ("Lind met Oduya twice, on Monday and on Thursday.", "met", [("Monday", None), ("Thursday", None)]),
        ("Lind met Oduya in March and in May.", "met", [("March", None), ("May", None)]),
        ("Lind met Oduya on Monday and Tuesday.", "met", [(None, None)]),
        ("Lind met Oduya on Monday. On Tuesday it rained again.", "met", [(None, None)]),
        ("Lind met Oduya in 2022 and on 3 May 2022 again.", "met", [(None, None)]),
        ("Lind has met nobody since March and in May.", "met", [(None, None)]),
    ],
)
def test_each_day_has_its_contact_where_words_part_them(
    text: str, trigger: str, found: list[tuple[str | None, str | None]]
) -> None:
    assert told(text, trigger) == found


def test_the_day_of_another_occasion_is_its_own() -> None:
    text = "Lind met Oduya on Monday, a call followed in Oslo on Thursday."
    assert told(text, "met", ("call",)) == [(None, None)]
