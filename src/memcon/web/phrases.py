"""Merged contacts in words for the page: values come in, short phrases go out; the unknown stays unsaid."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, TypeVar

from memcon.ledger.briefs import Brief, BriefParticipant
from memcon.ledger.traits import disputed_fields
from memcon.ledger.traits import sides_heard as sides_heard
from memcon.record.joint import Correction, JointContact, JointParticipant
from memcon.resolve.words.countries import state_name
from memcon.view.wording import MODES as MODES
from memcon.view.wording import one_line as one_line

Shown = JointParticipant | BriefParticipant
Participant = TypeVar("Participant", bound=Shown)

_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|\+00:00)")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
ROLES = {"initiator": "initiated", "host": "host", "guest": "guest", "mediator": "mediator", "party": ""}
FIELDS = {
    "mode": "How",
    "status": "Status",
    "time": "When",
    "place": "Where",
    "initiator": "Initiated by",
    "participants": "Who",
    "topics": "About",
    "series": "Several occasions",
    "contact": "Contact as a whole",
    "date": "Date",
    "statement": "Statement",
}
PARTS = ("side", "role", "name", "office")
"""What can be decided about a participant."""

DONE = {
    "correct": "Corrected",
    "accept": "Accepted",
    "reject": "Rejected",
    "join": "Joined",
    "split": "Split",
    "same-actor": "Taken for one",
}
NOUNS = {"mode": "kind", "status": "status", "time": "date", "place": "place", "initiator": "who initiated it"}
ACCOUNTS = {
    "several": "Of several sides",
    "one": "Of one side only",
    "none": "Of no side",
    "contradicting": "Contradict in a field",
    "opposed": "Contradict in statements",
}
REVIEW = {
    "disputed": "Documents disagree",
    "weak": "Joined on weak grounds",
    "unsure": "Read unsurely",
    "gaps": "Gaps",
    "single": "One document",
}
RIVALS = "documents disagree"
UNKNOWN_SIDE = "Side unknown"


def side_words(side: str | None) -> str:
    """'Russia' for RUS; a body's short name as it is; and words for a side that is not known."""
    if side is None:
        return UNKNOWN_SIDE
    return state_name(side) or side


def occasion(contact: JointContact | Brief) -> str:
    """'Call', 'Meeting (several)'."""
    words = MODES[contact.mode] + (" (several)" if contact.series else "")
    return words[0].upper() + words[1:]


def day(value: str) -> str:
    """'23 Nov 2021' for an ISO date or datetime; what is none comes back as it is."""
    try:
        found = date.fromisoformat(value[:10])
    except ValueError:
        return value
    return f"{found.day} {MONTHS[found.month - 1][:3]} {found.year}"


def moment(value: str) -> str:
    """'23 Nov 2021, 14:05 UTC' for the moment of a decision; a day, or what is no moment, as `day` tells it."""
    found = _MOMENT.fullmatch(value)
    return f"{day(value)}, {found[1]} UTC" if found and day(value) != value else day(value)


def when(start: str | None, end: str | None, grain: str | None) -> str:
    """A stretch of time as people write it, no finer than its grain."""
    if not start or not end:
        return "Date not known"
    try:
        first, last = date.fromisoformat(start[:10]), date.fromisoformat(end[:10])
    except ValueError:
        return start if start == end else f"{start} to {end}"
    if first == last:
        return day(start)
    if grain == "year" and (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    if grain == "month" and first.day == 1 and (first.year, first.month) == (last.year, last.month):
        return f"{MONTHS[first.month - 1]} {first.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(end)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1][:3]} – {day(end)}"
    return f"{day(start)} – {day(end)}"


def time_of(contact: JointContact | Brief) -> str:
    """When the contact took place."""
    return when(contact.time.start, contact.time.end, contact.time.grain) if contact.time else when(None, None, None)


def sides_of(contact: JointContact | Brief) -> Sequence[tuple[str | None, Sequence[Shown]]]:
    """The participants of each side, the known sides first, each in the order in which the record names them."""
    return by_side(contact.participants)


def by_side(participants: Iterable[Participant]) -> list[tuple[str | None, list[Participant]]]:
    """Participants by side, the known sides first, each in the order in which they come."""
    sides: dict[str | None, list[Participant]] = {}
    for participant in participants:
        sides.setdefault(participant.side, []).append(participant)
    return sorted(sides.items(), key=lambda item: item[0] is None)


def known_sides(contact: JointContact | Brief) -> list[str]:
    """The sides that took part, each once."""
    return list(dict.fromkeys(p.side for p in contact.participants if p.side is not None))


def heard(contact: JointContact | Brief) -> list[str]:
    """The sides of whom an account is held, sorted."""
    return sorted({a.side for a in contact.accounts if a.side is not None})


def silent(contact: JointContact | Brief) -> list[str]:
    """The sides that took part and of whom no account is held."""
    told = {a.side for a in contact.accounts}
    return [side for side in known_sides(contact) if side not in told]


disputed = disputed_fields


def names(participants: Iterable[Shown]) -> str:
    """Names with commas between."""
    return ", ".join(one_line(p.name) for p in participants)


def title(contact: JointContact) -> str:
    """'Mark Milley – Valery Gerasimov': who, in one line, at most three of a side."""
    told = []
    for side, people in sides_of(contact):
        more = f" and {len(people) - 3} more" if len(people) > 3 else ""
        told.append((names(people[:3]) + more) or side_words(side))
    return " – ".join(told) or "Participants not known"


def plural(number: int, one: str, many: str | None = None) -> str:
    """'1 document', '1,204 documents'."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def root_words(root: str) -> tuple[str, str]:
    """A root that is no document, as origins name it ('RUS: Defense Ministry'): its name, and what it is."""
    side, mark, name = root.partition(": ")
    if mark and name and (side.isupper() or state_name(side)):
        return one_line(name), f"source that they name · {side}"
    return one_line(root), "source that they name"


def field_words(field: str, contact: JointContact | None = None) -> str:
    """A field of a decision in words: 'date', 'role of Mark Milley'."""
    if not field.startswith("participant:"):
        return FIELDS.get(field, field).lower()
    rest = field.removeprefix("participant:")
    people: dict[str, str] = {}
    if contact is not None:
        people = {v.value["actor"]: v.value["name"] for v in contact.said.get("participants", ())}
        people |= {p.actor: p.name for p in contact.participants}
    if rest in people:
        return f"{one_line(people[rest])} as a participant"
    actor, _, what = rest.rpartition(":")
    if what not in PARTS:
        return f"{one_line(rest)} as a participant"
    return f"{what} of {one_line(people.get(actor, actor))}"


def decided_about(contact: JointContact, actor: str) -> list[Correction]:
    """The decisions about one participant, the earliest first."""
    wanted = {f"participant:{actor}", *(f"participant:{actor}:{part}" for part in PARTS)}
    return [d for d in contact.decisions if d.field in wanted]


def value_words(field: str, value: Any, people: Sequence[JointParticipant] = ()) -> str:
    """A value of a field, as `said` and decisions hold it, in words."""
    if value is None:
        return "not stated"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        if "start" in value:
            return when(value.get("start"), value.get("end") or value.get("start"), value.get("grain"))
        name = str(value.get("name") or value.get("text") or value.get("actor") or "")
        mark = value.get("country") or value.get("side")
        return one_line(f"{name} ({mark})" if name and mark else name or str(mark or "not stated"))
    if isinstance(value, (list, tuple)):
        return "; ".join(value_words(field, item, people) for item in value)
    if field in ("mode", "status") and isinstance(value, str):
        return MODES.get(value, value) if field == "mode" else value
    if field == "participants" and isinstance(value, str):
        return next((one_line(p.name) for p in people if p.actor == value), one_line(value))
    if field == "initiator" and isinstance(value, str):
        return next((p.name for p in people if p.actor == value), side_words(value))
    if field in ("time", "date") and isinstance(value, str):
        return day(value)
    return one_line(str(value))
