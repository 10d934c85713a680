"""Merged contacts as an iCalendar (RFC 5545): dated contacts go in, all-day events come out.

A contact without a date cannot be an event and is left out. Nothing depends on the clock: the stamp of an event is the
first day of the contact, and its UID is made from the contact's id.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from memcon import __version__
from memcon.export.links import web_address
from memcon.export.tables import MemconOf
from memcon.record.joint import JointContact
from memcon.view import joint
from memcon.view.plain import visible
from memcon.view.wording import one_line

_STATUS = {
    "held": "CONFIRMED",
    "ongoing": "CONFIRMED",
    "planned": "TENTATIVE",
    "proposed": "TENTATIVE",
    "cancelled": "CANCELLED",
    "refused": "CANCELLED",
    "denied": "CANCELLED",
}
_OCTETS = 75  # of a line, its break not counted


def calendar_lines(contacts: Iterable[JointContact], memcon_of: MemconOf) -> Iterator[str]:
    """The lines of the calendar, folded, each with its line break (CR LF)."""
    yield from map(_folded, ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//memcon//memcon {__version__}//EN"))
    for contact in contacts:
        if is_dated(contact):
            yield from map(_folded, _event(contact, memcon_of))
    yield _folded("END:VCALENDAR")


def is_dated(contact: JointContact) -> bool:
    """True where the contact has a day to stand at."""
    return _days(contact) is not None


def _event(contact: JointContact, memcon_of: MemconOf) -> Iterator[str]:
    days = _days(contact)
    assert days is not None
    first, last = days
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(contact.id)}@memcon.invalid"
    yield f"DTSTAMP:{_basic(first)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_basic(first)}"
    if last < date.max:  # the end of an all-day event is the day after it
        yield f"DTEND;VALUE=DATE:{_basic(last + timedelta(days=1))}"
    sides = " – ".join(joint.who(contact))
    occasion = joint.occasion(contact)
    yield f"SUMMARY:{_escaped(occasion[0].upper() + occasion[1:] + (f': {sides}' if sides else ''))}"
    where = joint.place(contact)
    if where:
        yield f"LOCATION:{_escaped(where)}"
    yield f"DESCRIPTION:{_escaped(chr(10).join(_described(contact, memcon_of)))}"
    yield f"CATEGORIES:{_escaped(contact.mode)}"
    if contact.status in _STATUS:
        yield f"STATUS:{_STATUS[contact.status]}"
    yield "TRANSP:TRANSPARENT"  # nobody is busy because two ministers meet
    yield "END:VEVENT"


def _described(contact: JointContact, memcon_of: MemconOf) -> Iterator[str]:
    for side, people in joint.by_side(contact):
        yield f"{side or 'side unknown'}: {'; '.join(map(joint.described, people))}"
    if contact.topics:
        yield "About: " + "; ".join(dict.fromkeys(one_line(topic.text) for topic in contact.topics))
    yield f"Told by {joint.counted(len(contact.documents), 'document')}, {joint.counted(joint.roots(contact), 'root')}:"
    for document_id in contact.documents:
        document = memcon_of(document_id).document
        facts = (document.publisher, document.published, web_address(document.url))
        yield "- " + (" · ".join(one_line(fact) for fact in facts if fact) or document_id)
    yield f"memcon contact {contact.id}"


def _days(contact: JointContact) -> tuple[date, date] | None:
    if contact.time is None:
        return None
    try:
        first, last = (date.fromisoformat(end[:10]) for end in (contact.time.start, contact.time.end))
    except ValueError:
        return None
    return (first, last) if first <= last else (last, first)


def _basic(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _escaped(text: str) -> str:
    """A TEXT value (RFC 5545, 3.3.11), without the control characters that it may not hold."""
    plain = visible(text, keep="\n")
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    """The line with breaks after at most 75 octets, never within a character (RFC 5545, 3.1)."""
    pieces, piece, room = [], "", _OCTETS
    for character in line:
        octets = len(character.encode("utf-8"))
        if octets > room:
            pieces.append(piece)
            piece, room = " ", _OCTETS - 1
        piece += character
        room -= octets
    return "\r\n".join((*pieces, piece)) + "\r\n"
