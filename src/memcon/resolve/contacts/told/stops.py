"""Stops of a journey with a day each: "to Cape Town, South Africa, May 9-11, and Lusaka, Zambia, May 12-13".

What is told later of a stop, "in Lusaka, she will meet X", is of its days, and not of those of the first one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.inside.itineraries import itinerary
from memcon.resolve.times.when import ResolvedTime
from memcon.resolve.words.countries import place_country

LEAD = 90  # characters before the days of a stop in which its town and state stand
_NAME = r"[A-Z][\w.’'-]+(?:\s(?:de\s|la\s)?[A-Z][\w.’'-]+){0,3}"
_STOP = re.compile(rf"\b(?P<town>{_NAME})(?:,\s(?P<state>(?:the\s)?{_NAME}))?,?\s(?:\(?(?:on|from|for)\s)?\(?\Z")
_GOES = re.compile(r"\b(?:travel|visit|trip|journey|tour|itinerary|stops?)\w*\b", re.IGNORECASE)


def date_by_stops(drafts: Sequence[Draft], times: Sequence[ResolvedTime], sentences: Sentences, text: str) -> None:
    """Date the contacts at a stop of a journey by the days that its sentence gives that stop."""
    stops: dict[int, dict[str, ResolvedTime]] = {}
    for time in times:
        if time.interval is None:
            continue
        low, _ = sentences.span(time.span.start)
        stop = _STOP.search(text, max(low, time.span.start - LEAD), time.span.start)
        if stop is not None and _GOES.search(text, low, stop.start()):
            for name in filter(None, (stop["town"], stop["state"])):
                stops.setdefault(low, {}).setdefault(name.removeprefix("the "), time)
    for low, of_stops in stops.items():
        for draft in drafts:
            own = sentences.span(draft.trigger.start)[0]
            if draft.place is None or own <= low or (draft.time and sentences.span(draft.time.span.start)[0] != low):
                continue
            if draft.time is None and len({t.span.start for t in of_stops.values()}) < 2:
                continue  # the days of the whole journey
            where = text[draft.place.start : draft.place.end].removeprefix("the ")
            day = of_stops.get(where) or next((t for name, t in of_stops.items() if _is_in(where, name)), None)
            if day is not None and (draft.time is None or draft.time.span.start != day.span.start):
                draft.time = day
                draft.evidence.add(sentences.span(day.span.start))


def without_first_town(drafts: Sequence[Draft], sentences: Sentences, text: str) -> None:
    """Leave a journey to several states without the first of their towns for its place."""
    for draft in drafts:
        for at in {draft.trigger.start, *draft.told_at} if draft.place is not None else ():
            there = itinerary(text, at, sentences.span(at)[1])
            if there and draft.place is not None and at <= draft.place.start < there[-1].end:
                draft.place = None


def _is_in(where: str, name: str) -> bool:
    """True for a place told with its state, "Lusaka, Zambia", at a stop told by the town alone, and the reverse."""
    return where.startswith(f"{name},") or (place_country(where) is not None and name.startswith(f"{where},"))
