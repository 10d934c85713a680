"""Contacts of the same people on several days: "met in Oslo on 3 May and in Lima on 7 June" tells of two.

A draft comes in, and goes out once a day, each with its day and the place that stands beside it. "On Monday and
Tuesday" may be one contact of two days: they are two where words say so, or each has a place, or they lie far apart.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from memcon.find.contacts import Argument
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.times.when import ResolvedTime

APART = timedelta(days=7)  # between two days from which no one contact goes on from one to the other
AHEAD = 90  # characters from a trigger within which its first day stands
BEHIND = 40  # characters behind the last day in which its place stands
_STOP = re.compile(r"(?<!\b[ap]\.m)[.!?;:][\"”’]?\s|[\n“”\"]")
_PLACE = r"(?:the\s+)?[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,3}"
_AND = re.compile(
    rf"(?P<place>(?:,?\s+(?:in|at)\s+{_PLACE})?(?:,\s+{_PLACE})?)(?:,?\s+and|,?\s+then|,)\s+"
    r"(?P<again>(?:(?:then|again|once\s+more|later|the\s+(?:other|second|third|next|last)(?:\s+one)?)\s+)*)"
    rf"(?:(?:in|at)\s+{_PLACE}\s+)?(?:(?:on|in)\s+)?"
)
_SEVERAL = re.compile(
    r"\b(?:summits|meetings|calls|visits|conversations|sessions|rounds|twice|(?:two|three|four)\s+times)\b"
)
_UNTIL = re.compile(r"\b(?:until|till|since|by|before|after|through|between|from)\s+(?:the\s+)?\Z", re.IGNORECASE)


def on_each_day(
    draft: Draft, text: str, times: Sequence[ResolvedTime], places: Sequence[Argument], others: Sequence[int]
) -> list[Draft]:
    """The contacts that a telling is of: one on each of several days, else the telling itself.

    `times` and `places` may be those of the telling, `others` are where the document's occasions are told.
    """
    days = _days(draft, text, times)
    if len(days) < 2:
        return [draft]
    start, last = draft.trigger.end, days[-1].span.end
    if any(start <= at < last for at in others) or not _are_apart(days):
        return [draft]
    joints = [_AND.fullmatch(text, a.span.end, b.span.start) for a, b in pairwise(days)]
    edges = [start, *(joint.end("place") for joint in joints if joint), _end(text, last)]
    sites = [
        next((p for p in sorted(places, key=lambda p: p.start) if low <= p.start < high), None)
        for low, high in pairwise(edges)
    ]
    again = any(joint and joint["again"].strip() for joint in joints)
    told = again or _SEVERAL.search(text, draft.trigger.start, days[0].span.start)
    if not (told or all(sites) or _are_far(days)):
        return [draft]
    return [draft.one_of([replace(p) for p in draft.parties], day, site) for day, site in zip(days, sites, strict=True)]


def _days(draft: Draft, text: str, times: Sequence[ResolvedTime]) -> list[ResolvedTime]:
    """The days that stand behind a trigger one after the other, with nothing but places between them."""
    start = draft.trigger.end
    out: list[ResolvedTime] = []
    for time in sorted(times, key=lambda t: t.span.start):
        if time.span.start < start or time.interval is None:
            continue
        if not out:
            if time.span.start > start + AHEAD or _STOP.search(text, start, time.span.start):
                return []
            if _UNTIL.search(text, start, time.span.start):
                return []
            out.append(time)
        elif _AND.fullmatch(text, out[-1].span.end, time.span.start):
            out.append(time)
        else:
            break
    return out


def _are_apart(days: Sequence[ResolvedTime]) -> bool:
    """True where no two of them have a day in common."""
    spans = sorted((t.interval.start, t.interval.end) for t in days if t.interval)
    return all(a[1] < b[0] for a, b in pairwise(spans))


def _are_far(days: Sequence[ResolvedTime]) -> bool:
    spans = sorted((t.interval.start[:10], t.interval.end[:10]) for t in days if t.interval)
    return all(date.fromisoformat(b[0]) - date.fromisoformat(a[1]) >= APART for a, b in pairwise(spans))


def _end(text: str, at: int) -> int:
    stop = _STOP.search(text, at, at + BEHIND)
    return stop.start() if stop else min(len(text), at + BEHIND)
