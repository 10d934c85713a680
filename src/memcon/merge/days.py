"""When one telling's contact can have been: a memcon and a contact come in, days with how far to trust them go out.

What the words say goes before all else; the title, other dates in the same sentence and the publication date stand in
where they say nothing, and count for less.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

import msgspec

from memcon.find.times import find_times
from memcon.record import Contact, Memcon
from memcon.record.memcon import Grain
from memcon.resolve.times.when import resolve_times
from memcon.resolve.words.countries import publisher_body, publisher_state

Basis = Literal["words", "title", "beside", "publication"]

LEAD = 300  # code points from the start of a text within which a readout names the contact that it is about
_NEAR = 40  # code points between the words for an occasion and those for its day, sentence ends between them or not
_FAR_TRUST, _TITLE_TRUST, _BESIDE_TRUST = 0.7, 0.9, 0.65
_OWN_TRUST = (0.92, 0.8, 0.55)  # that a side's own text comes out on the day, a day later, two days later
_REPORT_TRUST = (0.7, 0.65, 0.5)  # the same of a report that opens with a contact
_LOOSE_TRUST = 0.5
_MIXED = 3  # days between two dates of which one may have been taken for the other
_LONG = 62  # days
_BACK, _AHEAD = 10, 45  # days around publication in which an undated contact is sought


class DayView(msgspec.Struct, frozen=True):
    """Days on which a contact can have been, `end` inclusive; `trust` from 0 to 1, and what they rest on: the `words`
    for its time, the document's `title`, dates `beside` its trigger, or the day of `publication`."""

    start: date
    end: date
    grain: Grain
    trust: float
    basis: Basis


def days_of(memcon: Memcon, contact: Contact) -> tuple[DayView, ...]:
    """The days on which a contact can have been, the most trusted first."""
    start, end = sentence_of(contact)
    days: list[DayView] = []
    time = contact.time
    if time and (first := day_of(time.start)) and (last := day_of(time.end)) and first <= last:
        gap = max(time.span.start - contact.trigger.end, contact.trigger.start - time.span.end)
        if start <= time.span.start < end or gap <= _NEAR:
            return (DayView(first, last, time.grain, 1.0, "words"),)
        days.append(DayView(first, last, time.grain, _FAR_TRUST, "words"))
    titled = _titled(memcon, contact)
    if titled is not None:
        return tuple(sorted([titled, *days], key=_order))
    for words in memcon.times:
        if words.type == "DATE" and start <= words.span.start < end and words.value and len(words.value) == 10:
            day = day_of(words.value)
            if day and all(abs((day - d.start).days) <= _MIXED for d in days if d.basis == "words"):
                days.append(DayView(day, day, "day", _BESIDE_TRUST, "beside"))
    published = day_of(memcon.document.published)
    if published is not None and (not days or own_side(memcon)):
        days += _published(memcon, contact, published)
    best: dict[tuple[date, date], DayView] = {}
    for view in sorted(days, key=_order):
        best.setdefault((view.start, view.end), view)
    return tuple(best.values())


def is_long(days: DayView) -> bool:
    """True for times that are too vague to be held against days."""
    return (days.end - days.start).days > _LONG


def leads(memcon: Memcon, contact: Contact) -> bool:
    """True for the contact that a document is about: the first, told where the text opens."""
    first = min((c.trigger.start for c in memcon.contacts), default=contact.trigger.start)
    return contact.trigger.start < LEAD and contact.trigger.start <= first


def own_side(memcon: Memcon) -> str | None:
    """The state or body of states in whose own voice a document speaks: who published a readout or press release."""
    document = memcon.document
    if document.kind not in ("readout", "press_release"):
        return None
    return publisher_state(document.publisher, document.publisher_country) or publisher_body(document.publisher)


def sentence_of(contact: Contact) -> tuple[int, int]:
    """The sentence of the trigger, as far as the evidence holds it."""
    at = contact.trigger.start
    held = [(e.start, e.end) for e in contact.evidence if e.start <= at < e.end]
    return min(held, key=lambda span: (span[1] - span[0], span), default=(at, contact.trigger.end))


def day_of(value: str | None) -> date | None:
    """The day of an ISO date or datetime; None for anything else."""
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None


def _titled(memcon: Memcon, contact: Contact) -> DayView | None:
    """The only day that the title of a document names, for the contact that it is about."""
    title = memcon.document.title
    if not title or not leads(memcon, contact):
        return None
    resolved = resolve_times(find_times(title), published=memcon.document.published, text=title)
    named = {(r.interval.start, r.interval.end) for r in resolved if r.interval and r.interval.grain == "day"}
    days = [(day_of(start), day_of(end)) for start, end in sorted(named)]
    if len(days) != 1 or days[0][0] is None or days[0][1] is None:
        return None
    return DayView(days[0][0], days[0][1], "day", _TITLE_TRUST, "title")


def _published(memcon: Memcon, contact: Contact, published: date) -> list[DayView]:
    """Where no words tell the day, the publication bounds it: what is held was before, what is planned comes after."""
    back = (_OWN_TRUST if own_side(memcon) else _REPORT_TRUST) if leads(memcon, contact) else ()
    if contact.status in ("planned", "proposed"):
        ahead = DayView(published, _later(published, _AHEAD), "range", _LOOSE_TRUST, "publication")
        return [] if contact.time else [ahead]
    if back:
        days = [_later(published, -n) for n in range(len(back))]
        return [DayView(d, d, "day", trust, "publication") for d, trust in zip(days, back, strict=True)]
    if contact.time:
        return []
    # What is told without a day is mostly news: as likely of the last two days as of all the days before them.
    first = (_later(published, -_BACK), _later(published, -1))
    return [DayView(day, published, "range", _LOOSE_TRUST, "publication") for day in first]


def _later(day: date, days: int) -> date:
    """A day so many days after another, or the first or last day that there is."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def _order(view: DayView) -> tuple[float, date, date, str]:
    return -view.trust, view.start, view.end, view.basis
