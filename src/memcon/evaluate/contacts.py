"""Contacts against marked contacts: how many are found, and how well each field of those is told.

A contact is found where it pairs with a marked one of its document: their evidence overlaps, and at least half of
the participants on either list agree (harmonic mean). Pairs are made one to one, the best first. Everything
but `found`, `record` and `empty_documents_right` is measured among the pairs.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import msgspec

from memcon.evaluate.figures import Figure, figure, share
from memcon.evaluate.gold import GoldContact, GoldDocument, GoldParticipant, Offsets
from memcon.record import Contact, Memcon, Participant

Item = TypeVar("Item")


class ContactFigures(msgspec.Struct, frozen=True):
    """Figures of the contacts of a file."""

    documents: int
    documents_missing: int
    gold_contacts: int
    predicted_contacts: int
    found: Figure
    record: Figure
    mode_accuracy: float
    mode_macro_f1: float
    status_accuracy: float
    status_macro_f1: float
    participants: Figure
    side_accuracy: float
    role_accuracy: float
    time_accuracy: float
    time: Figure
    place: Figure
    topics: Figure
    reported_by: Figure
    withheld: Figure
    empty_documents_right: float


def score_contacts(pairs: Iterable[tuple[GoldDocument, Memcon | None]]) -> ContactFigures:
    """The figures over documents that mark contacts; a document that could not be read has found nothing."""
    n: Counter[str] = Counter()
    classes: dict[str, Counter[tuple[str, str]]] = {"mode": Counter(), "status": Counter()}
    for document, memcon in pairs:
        if document.contacts is None:
            continue
        n["documents"] += 1
        n["missing"] += memcon is None
        gold = document.contacts
        mine = [] if memcon is None else [_as_gold(memcon, contact) for contact in memcon.contacts]
        n["gold"] += len(gold)
        n["mine"] += len(mine)
        n["empty"] += not gold
        n["empty right"] += not gold and not mine
        for a, b in _paired(mine, gold):
            _count(document.text, a, b, n, classes)
    found = n["found"]

    def of(part: str) -> Figure:
        return figure(n[part], n[f"{part} mine"], n[f"{part} gold"])

    return ContactFigures(
        n["documents"],
        n["missing"],
        n["gold"],
        n["mine"],
        figure(found, n["mine"], n["gold"]),
        figure(n["record"], n["mine"], n["gold"]),
        share(n["mode"], found),
        _macro(classes["mode"]),
        share(n["status"], found),
        _macro(classes["status"]),
        figure(n["people"], n["people mine"], n["people gold"]),
        share(n["side"], n["people"]),
        share(n["role"], n["people"]),
        share(n["time"], found),
        figure(n["dated right"], n["dated mine"], n["dated gold"]),
        of("place"),
        of("topics"),
        of("sources"),
        of("withheld"),
        share(n["empty right"], n["empty"]),
    )


def found_among(memcon: Memcon, gold: Sequence[GoldContact]) -> frozenset[int]:
    """Which contacts of a record are found among marked ones, by their numbers from 0."""
    mine = [_as_gold(memcon, contact) for contact in memcon.contacts]
    paired = [a for a, _ in _paired(mine, gold)]
    return frozenset(i for i, a in enumerate(mine) if any(a is b for b in paired))


def _as_gold(memcon: Memcon, contact: Contact) -> GoldContact:
    """A contact in the shape of a marked one."""
    sources = [
        (span.start, span.end)
        for account in contact.accounts
        for number in account.attributions
        if (attribution := memcon.attribution(number))
        for span in attribution.source
    ]
    time, place = contact.time, contact.place
    return GoldContact(
        contact.mode,
        contact.status,
        tuple(_participant(memcon, p) for p in contact.participants),
        (time.start, time.end) if time else (None, None),
        tuple((s.start, s.end) for s in contact.evidence),
        ((place.span.start, place.span.end),) if place else (),
        tuple((t.span.start, t.span.end) for t in contact.topics),
        tuple((w.span.start, w.span.end) for w in contact.withheld),
        tuple(sources),
    )


def _participant(memcon: Memcon, participant: Participant) -> GoldParticipant:
    actor = memcon.actor(participant.actor)
    span = (participant.span.start, participant.span.end)
    return GoldParticipant(actor.name if actor else "", participant.side, participant.role, (span,))


def _paired(mine: Sequence[GoldContact], gold: Sequence[GoldContact]) -> list[tuple[GoldContact, GoldContact]]:
    """Pairs one to one, the likest first; of two alike the earlier."""
    table = [(-_likeness(a, b), i, j) for i, a in enumerate(mine) for j, b in enumerate(gold)]
    taken: tuple[set[int], set[int]] = (set(), set())
    out = []
    for likeness, i, j in sorted(table):
        if likeness < 0 and i not in taken[0] and j not in taken[1]:
            taken[0].add(i)
            taken[1].add(j)
            out.append((mine[i], gold[j]))
    return out


AGREED = 0.5
"""The share of participants from which two contacts may be one."""


def _likeness(a: GoldContact, b: GoldContact) -> float:
    if not any(_overlap(x, y) for x in a.evidence for y in b.evidence):
        return 0.0
    people = figure(
        len(_matched(a.participants, b.participants, _same_person)), len(a.participants), len(b.participants)
    )
    if people.f1 < AGREED:
        return 0.0
    return people.f1 + 0.3 * (a.mode == b.mode) + 0.3 * (a.time == b.time) + 0.1 * (a.status == b.status)


def _matched(mine: Sequence[Item], gold: Sequence[Item], same: Callable[[Item, Item], bool]) -> list[tuple[Item, Item]]:
    """Each of mine with the first marked one, not yet taken, that is the same."""
    free = list(gold)
    out = []
    for one in mine:
        other = next((i for i, g in enumerate(free) if same(one, g)), None)
        if other is not None:
            out.append((one, free.pop(other)))
    return out


def _overlap(a: Offsets, b: Offsets) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _same_person(a: GoldParticipant, b: GoldParticipant) -> bool:
    """True where spans overlap, last words are the same, or all words of one name are in the other."""
    if any(_overlap(x, y) for x in a.spans for y in b.spans):
        return True
    mine, theirs = _name_words(a.name), _name_words(b.name)
    if not mine or not theirs:
        return False
    return mine[-1] == theirs[-1] or set(mine) <= set(theirs) or set(theirs) <= set(mine)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TITLES = _words(
    """
    admiral adm ambassador chairman chancellor chief col crown defence defense deputy dr excellency first foreign gen
    general her his king lord lt maj majesty minister mr mrs ms of president prime prince rep representative secretary
    sen senator sir state the their vice and
    """
)


def _name_words(name: str) -> list[str]:
    """The words of a name without accents and case, those of titles left out where others remain."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    words = re.findall(r"\w+", plain)
    return [word for word in words if word not in _TITLES] or words


def _count(
    text: str, a: GoldContact, b: GoldContact, n: Counter[str], classes: dict[str, Counter[tuple[str, str]]]
) -> None:
    """Count one pair: `a` is memcon's, `b` the marked one."""
    n["found"] += 1
    for name, mine, gold in (("mode", a.mode, b.mode), ("status", a.status, b.status)):
        n[name] += mine == gold
        if mine == gold:
            classes[name][("right", gold)] += 2
        else:
            classes[name][("wrong", gold)] += 1
            classes[name][("wrong", mine)] += 1
    people = _matched(a.participants, b.participants, _same_person)
    n["people"] += len(people)
    n["people mine"] += len(a.participants)
    n["people gold"] += len(b.participants)
    n["side"] += sum(x.side == y.side for x, y in people)
    n["role"] += sum(x.role == y.role for x, y in people)
    n["time"] += a.time == b.time
    n["dated mine"] += a.time != (None, None)
    n["dated gold"] += b.time != (None, None)
    n["dated right"] += a.time == b.time != (None, None)
    for part in ("place", "withheld", "sources"):
        mine_spans, gold_spans = getattr(a, part), getattr(b, part)
        n[part] += len(_matched(mine_spans, gold_spans, _overlap))
        n[f"{part} mine"] += len(mine_spans)
        n[f"{part} gold"] += len(gold_spans)
    words = [{s + m.start() for s, e in c.topics for m in re.finditer(r"\w+", text[s:e])} for c in (a, b)]
    n["topics"] += len(words[0] & words[1])
    n["topics mine"] += len(words[0])
    n["topics gold"] += len(words[1])
    sides = {p.side for p in a.participants} == {p.side for p in b.participants}
    n["record"] += a.mode == b.mode and a.status == b.status and a.time == b.time and sides


def _macro(counts: Counter[tuple[str, str]]) -> float:
    """The mean of the classes' F1."""
    names = sorted({name for _, name in counts})
    return sum(share(counts["right", c], counts["right", c] + counts["wrong", c]) for c in names) / (len(names) or 1)
