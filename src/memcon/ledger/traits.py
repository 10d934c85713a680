"""What can be said of a merged contact as a whole: the contact and its memcons come in, names of traits go out.

Traits let a list be narrowed to contacts that a person should look at. They follow from the contact and its documents
alone, and each stands in the ledger under its own name, so that a list by trait is as quick as one by side.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from itertools import combinations
from typing import TYPE_CHECKING, Any, get_args

from memcon.compare.conflicts import field_conflicts
from memcon.compare.statements import has_opposed_statements
from memcon.record import Memcon
from memcon.record.joint import HeldAccounts, JointContact, ReviewReason, Said
from memcon.record.kinds import AT_A_DISTANCE, IN_ONE_PLACE, NOT_HELD

if TYPE_CHECKING:
    from memcon.ledger.briefs import Brief

ACCOUNTS: tuple[str, ...] = get_args(HeldAccounts)
"""Whose account is held: one side's, several sides', nobody's; or the sides' own documents contradict each other about
a field; or their statements are opposites."""

REVIEW: tuple[str, ...] = get_args(ReviewReason)
"""Why a person should look: documents disagree, weak joins, an unsure reading, something unknown, a single document."""

WEAK = 0.65
"""Score of a join below which a person should look."""

UNSURE = 0.5
"""Probability that a contact was read rightly below which a person should look."""

FIELDS = ("mode", "status", "time", "place", "initiator")
"""The fields about which documents may disagree."""

_HELD = frozenset({"held", "ongoing"})


def traits_of(contact: JointContact, memcons: Mapping[str, Memcon]) -> set[str]:
    """The traits of a contact: one of `accounts:none`, `:one`, `:several`, and others of `ACCOUNTS` and `REVIEW`."""
    sides = sides_heard(contact)
    found = {f"accounts:{('none', 'one')[len(sides)] if len(sides) < 2 else 'several'}"}
    if len(contact.documents) > 1 and field_conflicts(contact, memcons):
        found.add("accounts:contradicting")
    if has_opposed_statements(contact, memcons):
        found.add("accounts:opposed")
    if disputed_fields(contact):
        found.add("review:disputed")
    if any(d.field == "contact" and d.action == "accept" for d in contact.decisions):
        return found  # a person has looked at all of it
    decided = {d.field for d in contact.decisions}
    if any(join.score < WEAK for join in contact.joins):
        found.add("review:weak")
    if (sure := _confidence(contact, memcons)) is not None and sure < UNSURE:
        found.add("review:unsure")
    if (contact.time is None and "time" not in decided) or any(
        p.side is None and decided.isdisjoint((f"participant:{p.actor}", f"participant:{p.actor}:side"))
        for p in contact.participants
    ):
        found.add("review:gaps")
    if len(contact.documents) == 1 and not decided:
        found.add("review:single")
    return found


def sides_heard(contact: JointContact | Brief) -> list[str]:
    """The sides that took part and whose own account is held, sorted."""
    there = {p.side for p in contact.participants}
    return sorted({a.side for a in contact.accounts if a.side is not None and a.side in there})


def disputed_fields(contact: JointContact) -> list[str]:
    """The fields for which documents give values that cannot both be true, and about which no person has decided."""
    decided = {d.field.rpartition(":")[2] if d.field.startswith("participant:") else d.field for d in contact.decisions}
    return [
        field
        for field in FIELDS
        if field not in decided
        and not (field == "initiator" and "role" in decided)
        and any(
            not set(a.documents) & set(b.documents) and _OPPOSED[field](contact, a, b)
            for a, b in combinations(contact.said.get(field, ()), 2)
        )
    ]


def _confidence(contact: JointContact, memcons: Mapping[str, Memcon]) -> float | None:
    """How surely the surest of the tellings was read."""
    wanted = {(m.document, m.contact) for m in contact.members}
    known = [
        c.confidence
        for document in contact.documents
        for c in memcons[document].contacts
        if (document, c.id) in wanted and c.confidence is not None
    ]
    return max(known, default=None)


def _modes(contact: JointContact, one: Said, other: Said) -> bool:
    pair = {one.value, other.value}
    return bool(pair & IN_ONE_PLACE) and bool(pair & AT_A_DISTANCE)


def _statuses(contact: JointContact, one: Said, other: Said) -> bool:
    pair = {one.value, other.value}
    return bool(pair & _HELD) and bool(pair & NOT_HELD)


def _times(contact: JointContact, one: Said, other: Said) -> bool:
    """Stretches more than a day apart: what is the 4th in one capital is the 5th in another."""
    if contact.series:
        return False
    try:
        (a, b), (c, d) = (
            (date.fromisoformat(s.value["start"][:10]), date.fromisoformat(s.value["end"][:10])) for s in (one, other)
        )
    except (KeyError, TypeError, ValueError):
        return False
    return max(a, c) - min(b, d) > timedelta(days=1)


def _places(contact: JointContact, one: Said, other: Said) -> bool:
    """Two countries; those who speak at a distance are each at a place of their own."""
    countries = {_part(one.value, "country"), _part(other.value, "country")}
    return contact.mode not in AT_A_DISTANCE and None not in countries and len(countries) > 1


def _initiators(contact: JointContact, one: Said, other: Said) -> bool:
    """Two sides; a name, given where the side is not known, may be of either."""
    sides = {p.side for p in contact.participants}
    return one.value != other.value and one.value in sides and other.value in sides


def _part(value: Any, name: str) -> Any:
    return value.get(name) if isinstance(value, dict) else None


_OPPOSED: dict[str, Callable[[JointContact, Said, Said], bool]] = {
    "mode": _modes,
    "status": _statuses,
    "time": _times,
    "place": _places,
    "initiator": _initiators,
}
