"""The contacts of a report, held against the ledger's: confirmed, contradicted or new.

Only tellings that share a block (`memcon.merge.blocks`) are looked at, and scored as the merge scores them. Where a
contact of the ledger is the same, its fields are compared; where none is, one that differs in a single field, with all
else agreeing, contradicts the report.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from memcon.check.record import Record
from memcon.merge.days import DayView
from memcon.merge.people import people_agree, same_party
from memcon.merge.score import THRESHOLD, score
from memcon.merge.times import times_agree
from memcon.merge.view import MergeView
from memcon.record import Contact, Memcon
from memcon.record.joint import CheckedContact
from memcon.record.kinds import IN_ONE_PLACE, NOT_HELD
from memcon.resolve.words.countries import is_capital, place_country, states_in

Same = Mapping[str, Sequence[tuple[str, str]]]
"""For a contact of the report, the tellings (document, contact) of the same contact that the ledger holds."""

APART = 3  # days by which a report may be off and still mean the contact that the ledger holds
SURE = 0.6  # of `people_agree`: the same participants
PARTY = 0.75  # of `same_party`: the same participant
MANY = 3  # documents that tell a field alike …
CLEAR = 0.75  # … and their share among those that tell it, from which the others do not count
_VAGUE = frozenset(("talks", "unknown"))
_REMOTE = frozenset(("call", "video"))
_TOOK_PLACE = frozenset(("held", "ongoing"))


def check_contacts(report: Memcon, record: Record) -> tuple[tuple[CheckedContact, ...], Same]:
    """The verdict on each contact in order, and which tellings of the ledger are of the same contact."""
    views = {contact.id: record.view(report, contact) for contact in report.contacts}
    mates = {name: record.mates(view) for name, view in views.items()}
    matched = {name: _matched(views[name], mates[name]) for name in views}
    taken = {joint for joint in matched.values() if joint is not None}
    same: dict[str, list[tuple[str, str]]] = {}
    checked = []
    for contact in report.contacts:
        view, joint = views[contact.id], matched[contact.id]
        if joint is not None:
            others = [mate for mate, of in mates[contact.id] if of == joint]
            same[contact.id] = [(mate.document, mate.contact) for mate in others]
            against = _differences(view, others, record)
            verdict = CheckedContact(
                contact.id,
                "contradicted" if against else "confirmed",
                (joint,),
                "; ".join(against) or _confirmed(view, others),
            )
        else:
            verdict = _unlike(contact, view, [mate for mate in mates[contact.id] if mate[1] not in taken], record)
        checked.append(verdict)
    return tuple(checked), same


def is_other(
    report: Memcon,
    about: Sequence[Contact],
    memcon: Memcon,
    contacts: Sequence[Contact],
    record: Record,
    same: Same,
) -> bool:
    """True where none of a report's contacts can be any of a document's: other people, or days that are far apart."""
    for mine in about:
        for theirs in contacts:
            if (memcon.document.id, theirs.id) in same.get(mine.id, ()):
                return False
            if not _clearly_other(record.view(report, mine), record.view(memcon, theirs)):
                return False
    return True


def label(memcon: Memcon, contact: Contact) -> str:
    """A contact in a few words: "call of Mark Milley and Valery Zaluzhny, 2021-11-22"."""
    names = []
    for participant in contact.participants[:4]:
        actor = memcon.actor(participant.actor)
        if actor is not None and actor.name not in names:
            names.append(actor.name)
    what = "contact" if contact.mode == "unknown" else contact.mode
    when = ""
    if contact.time is not None:
        when = f", {contact.time.start}" + (f" to {contact.time.end}" if contact.time.end != contact.time.start else "")
    return f"{what} of {' and '.join(names)}{when}" if names else f"{what}{when}"


def _matched(view: MergeView, mates: Sequence[tuple[MergeView, str]]) -> str | None:
    """The contact of the ledger with the best score, where that is enough."""
    best: dict[str, float] = defaultdict(float)
    for mate, joint in mates:
        scored = score(view, mate)
        if scored is not None and scored.value >= THRESHOLD:
            best[joint] = max(best[joint], scored.value)
    return min(best, key=lambda joint: (-best[joint], joint)) if best else None


def _differences(view: MergeView, others: Sequence[MergeView], record: Record) -> list[str]:
    """What none of the ledger's tellings has as the report has it, or only few of many."""
    found = []
    days = [day for mate in others if (day := _day(mate)) is not None]
    mine = _day(view)
    if mine is not None and days and all(abs((mine.start - day.start).days) >= 1 for day in days):
        zones = any((agreed := times_agree(view, mate)) is not None and agreed.zones for mate in others)
        if not zones:
            found.append(f"date: {mine.start} here, {_listed(str(day.start) for day in days)} in the record")
    plain = [mate for mate in others if mate.mode not in _VAGUE]  # "talks" yields to a plainer word, as in merging
    against = [mate for mate in plain if _exclusive(view.mode, mate.mode)]
    if _prevail(against, plain):
        found.append(f"mode: {view.mode} here, {_listed(mate.mode for mate in against)} in the record")
    placed = [mate for mate in others if mate.place and mate.mode not in _REMOTE]
    elsewhere = [mate for mate in placed if _elsewhere(view, mate, record)]
    if _prevail(elsewhere, placed):
        names = (record.place(mate) for mate in elsewhere)
        found.append(f"place: {record.place(view)} here, {_listed(names)} in the record")
    statuses = {mate.status for mate in others} - {"unknown"}
    if statuses and all(_opposed(view.status, status) for status in statuses):
        found.append(f"status: {view.status} here, {_listed(statuses)} in the record")
    return found


def _prevail(against: Sequence[MergeView], known: Sequence[MergeView]) -> bool:
    """True where all tellings that give a field differ from the report, or many do and few do not."""
    many, every = len({mate.document for mate in against}), len({mate.document for mate in known})
    return many > 0 and (len(against) == len(known) or (many >= MANY and many >= CLEAR * every))


def _elsewhere(view: MergeView, mate: MergeView, record: Record) -> bool:
    """True where two places cannot be one, nor one a part of the other: in different countries, or a capital and
    another place of the same country that is known."""
    if not view.place or not mate.place or view.mode in _REMOTE or set(view.place) & set(mate.place):
        return False
    if not view.place_country or not mate.place_country:
        return False
    if view.place_country != mate.place_country:
        return True
    names = [record.place(view), record.place(mate)]
    wide = any(mention.form != "capital" for name in names for mention in states_in(name))
    return not wide and any(map(is_capital, names)) and all(place_country(name) for name in names)


def _unlike(
    contact: Contact, view: MergeView, mates: Sequence[tuple[MergeView, str]], record: Record
) -> CheckedContact:
    """The verdict where no contact of the ledger is the same: one that differs in a single field, or none."""
    found: dict[str, tuple[str, str]] = {}
    for mate, joint in mates:
        why = _single_difference(view, mate, record)
        if why is not None and (joint not in found or why < found[joint]):
            found[joint] = why
    if not found:
        return CheckedContact(contact.id, "new", (), "the record holds no contact of these participants at this time")
    first = min(found.values())[0]
    against = {joint: why for joint, why in found.items() if why[0] == first}
    reasons = sorted({why for _, why in against.values()})
    return CheckedContact(contact.id, "contradicted", tuple(sorted(against)), "; ".join(reasons))


def _single_difference(view: MergeView, mate: MergeView, record: Record) -> tuple[str, str] | None:
    """The one field in which two tellings part, with its order among such, and why; `None` where they part in more."""
    if view.series or mate.series:
        return None
    people = people_agree(view, mate)
    mine, other = _day(view), _day(mate)
    near = times_agree(view, mate) is not None
    if people is not None and people.matched >= 2 and people.value * people.whole >= SURE:
        if near and _exclusive(view.mode, mate.mode):
            return "1", f"mode: {view.mode} here, {mate.mode} in the record"
        if near and _opposed(view.status, mate.status):
            return "1", f"status: {view.status} here, {mate.status} in the record"
        if near and not _exclusive(view.mode, mate.mode) and _elsewhere(view, mate, record):
            return "1", f"place: {record.place(view)} here, {record.place(mate)} in the record"
        apart = abs((mine.start - other.start).days) if mine and other else 0
        if mine and other and 1 <= apart <= APART and not _exclusive(view.mode, mate.mode):
            days = f"{mine.start} here, {other.start} in the record"
            return "2", f"date: {days}; if there was one on either day, this one is new"
        return None
    same_day = mine is not None and other is not None and mine.start == other.start
    if same_day and view.mode == mate.mode and view.mode in _REMOTE:
        return _other_person(view, mate)
    return None


def _other_person(view: MergeView, mate: MergeView) -> tuple[str, str] | None:
    """Two talks of one day in which one side is the same person and the other side another one."""
    sides = {party.side for party in view.parties if party.side}
    if len(sides) != 2 or sides != {party.side for party in mate.parties if party.side}:
        return None
    people = [party for party in view.parties if party.kind == "person"]
    others = [party for party in mate.parties if party.kind == "person"]
    met = {p.side for p in people for q in others if same_party(p, q)[0] >= PARTY}
    left = sorted(p.name for p in people if p.side not in met)
    right = sorted(q.name for q in others if q.side not in met)
    if len(met) != 1 or not left or not right:
        return None
    return "3", f"participants: {', '.join(left)} here, {', '.join(right)} in the record"


def _clearly_other(one: MergeView, other: MergeView) -> bool:
    people = people_agree(one, other)
    if people is None:
        return True
    sides, others = ({party.side for party in view.parties if party.side} for view in (one, other))
    if len(sides) >= 2 and len(others) >= 2 and not sides <= others and not others <= sides:
        return True
    mine, theirs = _day(one), _day(other)
    return mine is not None and theirs is not None and abs((mine.start - theirs.start).days) >= 2


def _day(view: MergeView) -> DayView | None:
    """The day that a telling's own words state, where they do."""
    stated = (d for d in view.days if d.basis == "words" and d.trust >= 1)
    return next((d for d in stated if d.grain == "day" and d.start == d.end), None)


def _exclusive(one: str, other: str) -> bool:
    return (one in _REMOTE and other in IN_ONE_PLACE) or (one in IN_ONE_PLACE and other in _REMOTE)


def _opposed(one: str, other: str) -> bool:
    return (one in _TOOK_PLACE and other in NOT_HELD) or (one in NOT_HELD and other in _TOOK_PLACE)


def _confirmed(view: MergeView, others: Sequence[MergeView]) -> str:
    best = max((s for mate in others if (s := score(view, mate)) is not None), key=lambda s: (s.value, s.reasons))
    documents = len({mate.document for mate in others})
    return f"told by {documents} document{'s' if documents > 1 else ''}: {', '.join(best.reasons)}"


def _listed(values: Iterable[str]) -> str:
    return ", ".join(sorted(set(values)))
