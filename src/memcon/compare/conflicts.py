"""A merged contact goes in, the fields come out in which sides contradict each other, each value with its words.

Only what a side's own documents say counts as the side's word, and only sharp oppositions count: a date two days off,
not a time zone; a meeting against a call, not a call against a video call; another initiator, where both name one for
the contact itself. What a person has decided about a field is no longer held against anybody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from memcon.compare.clauses import sentences
from memcon.record import Contact, Memcon, Span
from memcon.record.joint import Conflict, ConflictField, JointContact, Passage, SideValue
from memcon.record.kinds import AT_A_DISTANCE

_IN_PERSON = frozenset({"meeting", "visit"})
_UNDONE = frozenset({"denied", "refused"})
_ABOUT_THE_CONTACT = re.compile(
    r"\b(?:calls?|called|phone[d]?|telephone[d]?|conversation|video\s?conference|teleconference|meeting|met|visit)\b",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\b(?:calls?|called|calling|tele\w+|(?:tele)?phon(?:e|ed|ing)|video\w*|virtual(?:ly)?|remote(?:ly)?|online|messages?"
    r"|letters?|wrote)\b",
    re.IGNORECASE,
)
_MET = re.compile(
    r"\b(?:met|meets?|meetings?|visit\w*|receiv\w+|host\w*|welcom\w+|arriv\w+|travel\w+|sidelines|in\s+person)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(r"\b(?:initiative|initiated|request(?:ed)?|asked\s+for|behest|invitation)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Telling:
    """What one side's own document says of the contact."""

    side: str
    memcon: Memcon
    contact: Contact

    def passage(self, span: Span) -> Passage:
        """A place in the document."""
        return Passage(self.memcon.document.id, span.start, span.end, span.text)

    def sentence(self, span: Span) -> str:
        """The sentence that holds a span."""
        text = self.memcon.document.text
        return next((text[a:b] for a, b in sentences(text) if a <= span.start < b), span.text)

    def beside_trigger(self, span: Span) -> bool:
        """True where the span stands in the sentence that names the occasion."""
        return self.sentence(span) == self.sentence(self.contact.trigger)


def field_conflicts(contact: JointContact, memcons: Mapping[str, Memcon]) -> list[Conflict]:
    """The contradictions in fields, in the order initiator, date, mode, participants, place, status."""
    tellings = list(_tellings(contact, memcons))
    settled = {correction.field.split(":")[0] for correction in contact.decisions}
    out = []
    finders: tuple[tuple[ConflictField, str, Any, Any], ...] = (
        ("initiator", "participants", _initiator, _differ),
        ("date", "time", _date, _days_apart),
        ("mode", "mode", _mode, _not_one_mode),
        ("participants", "participants", _person, _other_person),
        ("place", "place", _place, _differ),
        ("status", "status", _status, _undone),
    )
    for name, decided, value_of, opposed in finders:
        if decided in settled or name in settled:
            continue
        values = _by_side(tellings, value_of)
        kept = [v for v in values if any(v.side != w.side and opposed(v.value, w.value) for w in values)]
        if len({v.side for v in kept}) > 1:
            out.append(Conflict(name, tuple(kept)))
    return out


def _tellings(contact: JointContact, memcons: Mapping[str, Memcon]) -> Iterator[Telling]:
    own = {a.document: a.side for a in contact.accounts if not a.attributions and a.side is not None}
    for member in sorted(contact.members):
        side, memcon = own.get(member.document), memcons.get(member.document)
        told = next((c for c in memcon.contacts if c.id == member.contact), None) if memcon else None
        if side is not None and memcon and told:
            yield Telling(side, memcon, told)


def _by_side(tellings: list[Telling], value_of: Any) -> list[SideValue]:
    """The value of each side whose own documents agree on one, sorted by side."""
    found: dict[str, list[SideValue]] = {}
    for telling in tellings:
        got = value_of(telling)
        if got:
            value, span = got
            found.setdefault(telling.side, []).append(SideValue(telling.side, value, telling.passage(span)))
    out = []
    for side in sorted(found):
        first = found[side][0]
        if all(v.value == first.value for v in found[side]):
            out.append(first)
    return out


def _initiator(telling: Telling) -> tuple[Any, Span] | None:
    """The side that asked for the contact, where the sentence speaks of the contact and of asking for it."""
    asked = [p for p in telling.contact.participants if p.role == "initiator" and p.side]
    if len({p.side for p in asked}) != 1:
        return None
    for participant in asked:
        words = telling.sentence(participant.span)
        if _ASKED.search(words) and _ABOUT_THE_CONTACT.search(words):
            return participant.side, participant.span
    for piece in telling.contact.evidence:
        if _ASKED.search(piece.text) and _ABOUT_THE_CONTACT.search(piece.text):
            return asked[0].side, piece
    return None


def _date(telling: Telling) -> tuple[Any, Span] | None:
    time = telling.contact.time
    if time is None or telling.contact.series or time.grain != "day" or not telling.beside_trigger(time.span):
        return None
    return time.start, time.span


def _mode(telling: Telling) -> tuple[Any, Span] | None:
    """The mode, where words of the telling say it, and none speaks of a call where it is to have been a meeting."""
    contact = telling.contact
    pieces = (
        telling.memcon.document.title or "",
        telling.sentence(contact.trigger),
        *(e.text for e in contact.evidence),
    )
    told = " ".join(pieces)
    called = _CALLED.search(told)
    if contact.mode in _IN_PERSON:
        known = _MET.search(told) is not None and not called
    else:
        known = contact.mode in AT_A_DISTANCE and called is not None
    return (contact.mode, contact.trigger) if known and not contact.series else None


def _person(telling: Telling) -> tuple[Any, Span] | None:
    """The other side's only representative, where the contact was one between two persons named in full."""
    people = telling.contact.participants
    actors = [telling.memcon.actor(p.actor) for p in people]
    if len(people) != 2 or not all(a and a.kind == "person" and len(a.name.split()) > 1 for a in actors):
        return None
    if len({p.side for p in people}) != 2 or any(p.side is None for p in people):
        return None
    if not all(telling.beside_trigger(p.span) for p in people):
        return None
    named = sorted((str(p.side), a.name) for p, a in zip(people, actors, strict=True) if a)
    return {side: name for side, name in named}, people[0].span


def _place(telling: Telling) -> tuple[Any, Span] | None:
    place = telling.contact.place
    if place is None or place.country is None or telling.contact.mode not in _IN_PERSON:
        return None
    return (place.country, place.span) if telling.beside_trigger(place.span) else None


def _status(telling: Telling) -> tuple[Any, Span] | None:
    status = telling.contact.status
    return (status, telling.contact.trigger) if status == "held" or status in _UNDONE else None


def _differ(one: str, other: str) -> bool:
    return one != other


def _days_apart(one: str, other: str) -> bool:
    try:
        return abs((date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])).days) > 1
    except ValueError:
        return False


def _not_one_mode(one: str, other: str) -> bool:
    return (one in _IN_PERSON) != (other in _IN_PERSON)


def _other_person(one: dict[str, str], other: dict[str, str]) -> bool:
    """True where a side was represented by people of wholly different names."""
    if one.keys() != other.keys():
        return False
    return any(not set(one[s].casefold().split()) & set(other[s].casefold().split()) for s in one)


def _undone(one: str, other: str) -> bool:
    return (one == "held") != (other == "held")
