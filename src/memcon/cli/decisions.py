"""Words of a command line become decisions: a contact, a field and a value come in, what the ledger keeps goes out."""

from __future__ import annotations

import calendar
import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any, get_args

import msgspec

from memcon.errors import RecordError, UsageError
from memcon.record.joint import Action, Decision, JointContact, JointParticipant
from memcon.record.memcon import Mode, ParticipantRole, Status

FIELDS = ("mode", "status", "series", "time", "place", "participants", "topics", "contact")
OF_PARTICIPANT = ("side", "role", "name", "office")
_MEANT = f"say one of {', '.join(FIELDS)}, or participant:NAME:side (role, name, office), or participant:NAME"


def now() -> str:
    """The time of the clock in UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def field_of(contact: JointContact, words: str) -> str:
    """A field as the ledger names it; a participant may be meant by its actor's id or by words of its name.

    Raises `UsageError` for a field that a contact does not have.
    """
    kind, _, rest = words.partition(":")
    if kind != "participant":
        if words not in FIELDS:
            raise UsageError(f"a contact has no field {words!r}: {_MEANT}")
        return words
    name, _, part = rest.rpartition(":")
    if part in OF_PARTICIPANT and name:
        return f"participant:{participant(contact, name).actor}:{part}"
    if rest:
        return f"participant:{participant(contact, rest).actor}"
    raise UsageError(f"{words!r} names no participant: {_MEANT}")


def participant(contact: JointContact, words: str) -> JointParticipant:
    """The participant of an actor's id, or of words of a name; `UsageError` where that is none or several."""
    people = contact.participants
    found = [p for p in people if p.actor == words]
    found = found or [p for p in people if p.name.casefold() == words.casefold()]
    found = found or [p for p in people if set(words.casefold().split()) <= set(p.name.casefold().split())]
    if len(found) != 1:
        there = "; ".join(f"{p.name} ({p.actor})" for p in found or people)
        raise UsageError(f"{words!r} is {'no' if not found else 'more than one'} participant of {contact.id}: {there}")
    return found[0]


def value_of(field: str, words: str) -> Any:
    """A value for a field from the words of the command line; raises `UsageError` where the field cannot hold it."""
    last = field.rpartition(":")[2] if field.startswith("participant:") else ""
    if field in ("mode", "status") or last == "role":
        kind: Any = {"mode": Mode, "status": Status}.get(field, ParticipantRole)
        return _one_of(words.strip().lower(), get_args(kind), last or field)
    if field == "series":
        return _one_of(words.strip().lower(), ("yes", "no"), "series") == "yes"
    if field == "time":
        return _time(words)
    if field == "place":
        return _place(words)
    if last == "side":
        from memcon.ledger.filters import side_named

        return side_named(words)
    if last in ("name", "office"):
        return " ".join(words.split())
    if field in ("participants", "topics"):
        return _json_list(field, words)
    raise UsageError(f"{field} can be accepted or rejected, not corrected")


def present(contact: JointContact, field: str) -> Any:
    """The value that a contact shows for a field, as a decision holds it."""
    if field.startswith("participant:"):
        for person in contact.participants:
            if field == f"participant:{person.actor}":
                return {"actor": person.actor, "name": person.name, "side": person.side, "role": person.role}
            for part in OF_PARTICIPANT:
                if field == f"participant:{person.actor}:{part}":
                    return getattr(person, part)
    if field == "time":
        return contact.time and {"start": contact.time.start, "end": contact.time.end, "grain": contact.time.grain}
    if field == "place":
        return contact.place and {"name": contact.place.name, "country": contact.place.country}
    if field == "participants":
        return [person.actor for person in contact.participants]
    if field == "topics":
        return [topic.text for topic in contact.topics]
    return getattr(contact, field, None)


def decision(action: Action, *, by: str, why: str, at: str, **about: Any) -> Decision:
    """A decision whose id the ledger makes; raises `UsageError` where nobody stands behind it or no reason is given."""
    by, why = " ".join(by.split()), " ".join(why.split())
    if not by or not why:
        raise UsageError("a decision needs who decides (--by) and the reason (--why)")
    return Decision(id="", action=action, by=by, at=at, why=why, **about)


def to_lines(decisions: Iterable[Decision]) -> Iterator[str]:
    """One line of JSON for each decision, for another desk."""
    from memcon.export.lines import json_line

    yield from map(json_line, decisions)


def from_lines(lines: Iterable[str], source: str) -> list[Decision]:
    """The decisions of such lines; raises `RecordError`, naming the line, where one is none."""
    found = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            made = msgspec.convert(json.loads(line), Decision)
            datetime.fromisoformat(made.at)
        except (ValueError, RecursionError, msgspec.ValidationError) as error:
            raise RecordError(f"{source}:{number}: not a decision ({error}); nothing was imported") from None
        found.append(made)
    return found


def _one_of(value: str, known: tuple[str, ...], what: str) -> str:
    if value not in known:
        raise UsageError(f"{value!r} is no {what}: say one of {', '.join(known)}")
    return value


def _time(words: str) -> dict[str, str]:
    """`2021-11-23`, `2021-11`, `2021`, or a first and a last day with a slash between."""
    from memcon.ledger.filters import first_day, last_day

    first, slash, last = (part.strip() for part in words.partition("/"))
    start, end = first_day(first), last_day(last if slash else first)
    if start > end:
        raise UsageError(f"{words!r} ends before it begins")
    if start == end:
        return {"start": start, "end": end, "grain": "day"}
    year, month = int(start[:4]), int(start[5:7])
    months = start[:7] == end[:7] and start.endswith("-01") and int(end[8:]) == calendar.monthrange(year, month)[1]
    years = start[:4] == end[:4] and start.endswith("-01-01") and end.endswith("-12-31")
    return {"start": start, "end": end, "grain": "month" if months else "year" if years else "range"}


def _place(words: str) -> dict[str, str | None]:
    """`Helsinki, FIN` or `Helsinki`: what follows the last comma is a country where it is one's code or name."""
    from memcon.intake.countries import alpha_3
    from memcon.resolve.words.countries import country_of

    name, comma, rest = (part.strip() for part in words.rpartition(","))
    country = (alpha_3(rest) or country_of(rest)) if comma else None
    if country:
        return {"name": " ".join(name.split()), "country": country}
    return {"name": " ".join(words.split()), "country": None}


def _json_list(field: str, words: str) -> list[Any]:
    try:
        value = json.loads(words)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, list):
        raise UsageError(f"{field} is corrected by a JSON array, such as those of `memcon show ID --format json`")
    return value
