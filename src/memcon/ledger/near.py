"""A contact goes in, other contacts of the same people within a few days come out: the two may be one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from memcon.ledger.folded import name_words
from memcon.record.joint import JointContact
from memcon.record.kinds import IN_ONE_PLACE

if TYPE_CHECKING:
    from memcon.ledger.ledger import Ledger

DAYS = 3  # between two contacts that may be one, told with another day
PEOPLE = 6  # participants whose other contacts are looked at
MOST = 50  # contacts of each of them
_REMOTE = frozenset(("call", "video", "message"))


def near(ledger: Ledger, contact: JointContact) -> list[JointContact]:
    """The other contacts that share a person and two sides with this one, are within three days of it and may be of its
    kind, in order of time; none for a contact of which no day is known."""
    days = _days(contact)
    sides = _sides(contact)
    if days is None or len(sides) < 2 or contact.series:
        return []
    since, until = (day.isoformat() for day in (days[0] - timedelta(DAYS), days[1] + timedelta(DAYS)))
    found: dict[str, JointContact] = {}
    names = [p.name for p in contact.participants if p.kind == "person" and name_words(p.name)]
    for name in names[:PEOPLE]:
        for other in ledger.contacts(person=name, since=since, until=until, limit=MOST):
            found.setdefault(other.id, other)
    return sorted(
        (c for c in found.values() if c.id != contact.id and _may_be_one(contact, c)),
        key=lambda c: (c.time.start if c.time else "", c.id),
    )


def _may_be_one(one: JointContact, other: JointContact) -> bool:
    together = {p.actor for p in one.participants if p.kind == "person"} & {p.actor for p in other.participants}
    modes = {one.mode, other.mode}
    exclusive = bool(modes & _REMOTE) and bool(modes & IN_ONE_PLACE)
    shared = len(_sides(one) & _sides(other)) >= 2
    return bool(together) and shared and not exclusive and not other.series and _days(other) is not None


def _sides(contact: JointContact) -> set[str]:
    return {p.side for p in contact.participants if p.side is not None}


def _days(contact: JointContact) -> tuple[date, date] | None:
    """The first and last day of a contact whose days are told; none for one told by week, month or year."""
    if contact.time is None or contact.time.grain != "day":
        return None
    try:
        return date.fromisoformat(contact.time.start[:10]), date.fromisoformat(contact.time.end[:10])
    except ValueError:
        return None
