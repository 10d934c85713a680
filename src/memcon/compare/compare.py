"""A merged contact and its memcons go in, its accounts come out side by side: what they share and where they part."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from memcon.compare.align import Link, align
from memcon.compare.conflicts import field_conflicts
from memcon.compare.differences import difference, one_line, opposed
from memcon.compare.points import Told, Voice, readable, usual_words, voices_of
from memcon.record import Memcon
from memcon.record.joint import (
    AccountPoints,
    Comparison,
    Conflict,
    JointContact,
    NearContact,
    Passage,
    Point,
    RelatedPoints,
    SharedPoints,
    SideValue,
)


def compare(contact: JointContact, memcons: Mapping[str, Memcon], beside: Sequence[JointContact] = ()) -> Comparison:
    """The accounts of a contact side by side; `beside` are contacts that may be the same one (`ledger.near`).

    `memcons` holds the memcons of the contact's documents by id; documents that it lacks are left out and named in the
    notes. Nothing in the answer depends on the order of the mapping. A side's points stand in `only` where at least one
    other side's account can be read, or where no other side has one.
    """
    voices = voices_of(contact, memcons)
    usual = usual_words(contact, memcons)
    accounts, points, sides = _numbered(voices)
    links = [*_together(accounts), *align(points, sides, usual)]
    shared, related = _groups(points, sides, links, usual)
    linked = {f"p{at + 1}" for link in links for at in (link.first, link.second)}
    heard = {voice.side for voice in voices}
    took_part = {p.side for p in contact.participants if p.side is not None}
    return Comparison(
        contact=contact,
        accounts=tuple(accounts),
        shared=tuple(shared),
        related=tuple(related),
        only=_only(accounts, voices, linked),
        conflicts=(*field_conflicts(contact, memcons), *_statements(points, sides, links, usual)),
        withheld=tuple(sorted(contact.withheld, key=lambda w: (w.span, w.by))),
        silent=tuple(sorted(took_part - heard)),
        origins=contact.origins,
        notes=(*_notes(contact, memcons, voices), *map(_near_note, beside)),
        near=tuple(NearContact(c.id, c.mode, c.status, c.time.start if c.time else "", c.documents) for c in beside),
    )


def _near_note(other: JointContact) -> str:
    """What is said of a contact nearby: a contradiction in days or people parts two tellings of one contact."""
    when = other.time.start if other.time else "an unknown day"
    return (
        f"another {'contact' if other.mode == 'unknown' else other.mode} of the same people is told for {when} "
        f"({other.id}): the two may be one, told with another day or with other people"
    )


def _numbered(voices: Sequence[Voice]) -> tuple[list[AccountPoints], list[Told], list[str]]:
    """Accounts with ids, and beside them all points whose side is known, in the order of their ids."""
    accounts: list[AccountPoints] = []
    points: list[Told] = []
    sides: list[str] = []
    unplaced: list[tuple[int, Voice]] = []
    for number, voice in enumerate(voices, 1):
        told = []
        if voice.side is None:
            unplaced.append((number, voice))
        else:
            for point in voice.points:
                points.append(point)
                sides.append(voice.side)
                told.append(Point(f"p{len(points)}", point.span.text, point.span))
        accounts.append(AccountPoints(f"k{number}", voice.side, voice.voice, tuple(voice.documents), tuple(told)))
    last = len(points)
    for number, voice in unplaced:  # held against nobody: whose word it is, is not known
        told = [Point(f"p{last + at}", point.span.text, point.span) for at, point in enumerate(voice.points, 1)]
        last += len(told)
        accounts[number - 1] = AccountPoints(f"k{number}", None, voice.voice, tuple(voice.documents), tuple(told))
    return accounts, points, sides


def _together(accounts: Sequence[AccountPoints]) -> list[Link]:
    """Links of the points that two sides tell in one voice and the same words: "both governments confirmed that"."""
    links: list[Link] = []
    told: dict[tuple[str | None, Passage], list[int]] = {}
    at = 0
    for account in accounts:
        for point in account.points if account.side is not None else ():
            same = told.setdefault((account.voice, point.span), [])
            links += [Link(other, at, "shared", math.inf) for other in same]
            same.append(at)
            at += 1
    return links


def _groups(
    points: Sequence[Told], sides: Sequence[str], links: Sequence[Link], usual: frozenset[str]
) -> tuple[list[SharedPoints], list[RelatedPoints]]:
    """Links as groups: a point joins a group where it is linked with all points of other sides in it."""
    found: dict[str, list[set[int]]] = {"shared": [], "related": []}
    for kind, groups in found.items():
        pairs = {(link.first, link.second) for link in links if link.kind == kind}
        for link in links:
            if link.kind != kind or any({link.first, link.second} <= group for group in groups):
                continue
            for group in groups:
                united = group | {link.first, link.second}
                if group & {link.first, link.second} and all(
                    (a, b) in pairs for a in united for b in united if a < b and sides[a] != sides[b]
                ):
                    group |= united
                    break
            else:
                groups.append({link.first, link.second})
    shared = [SharedPoints(_ids(group)) for group in sorted(found["shared"], key=sorted)]
    related = []
    for group in sorted(found["related"], key=sorted):
        members = sorted(group)
        told = [
            difference(points[a], points[b], (sides[a], sides[b]), usual)
            for a in members
            for b in members
            if a < b and sides[a] != sides[b]
        ]
        related.append(RelatedPoints(_ids(group), one_line(told)))
    return shared, related


def _ids(group: set[int]) -> tuple[str, ...]:
    return tuple(f"p{at + 1}" for at in sorted(group))


def _only(accounts: Sequence[AccountPoints], voices: Sequence[Voice], linked: set[str]) -> dict[str, tuple[str, ...]]:
    """By side, the points that no other side makes; none where another side's account is held but cannot be read."""
    read = {voice.side for voice in voices if voice.points or voice.repeats}
    out: dict[str, list[str]] = {}
    for account in accounts:
        if account.side not in read or account.side is None:
            continue
        others = {voice.side for voice in voices if voice.side not in (account.side, None)}
        if others and not others & read:
            continue
        out.setdefault(account.side, []).extend(p.id for p in account.points if p.id not in linked)
    return {side: tuple(ids) for side, ids in sorted(out.items())}


def _statements(
    points: Sequence[Told], sides: Sequence[str], links: Sequence[Link], usual: frozenset[str]
) -> list[Conflict]:
    """Linked points that say the opposite of each other."""
    out = []
    for link in sorted(links, key=lambda link: (link.first, link.second)):
        one, other = points[link.first], points[link.second]
        if opposed(one, other, usual):
            values = ((sides[link.first], one), (sides[link.second], other))
            out.append(Conflict("statement", tuple(SideValue(s, p.span.text, p.span) for s, p in values)))
    return out


def _notes(contact: JointContact, memcons: Mapping[str, Memcon], voices: Sequence[Voice]) -> list[str]:
    """What the reader of a comparison has to know of its documents."""
    out = []
    for voice in voices:
        side = voice.side or "an unknown side"
        for document in voice.unread:
            told = next((w for w in memcons[document].warnings if "English" in w), None)
            language = memcons[document].document.language
            why = f" ({told})" if told else ""
            out.append(
                f"the account of {side} in {document} is in “{language}”, which is not read{why}: "
                "what it says is not compared"
            )
        for document in voice.repeats:
            out.append(f"the account of {side} in {document} repeats words that stand in another of its documents")
        if not voice.points and not voice.unread and not voice.repeats:
            out.append(
                f"the account of {side} in {', '.join(voice.documents)} makes no point beyond the occasion itself"
            )
    out += [
        f"{name} is not at hand: what it says is not compared"
        for name in sorted(contact.documents)
        if name not in memcons
    ]
    for name in sorted(set(contact.documents) & memcons.keys()):
        text = memcons[name].document.text.rstrip()
        if readable(memcons[name].document) and text.endswith(("…", "...", "[…]", "[...]")):
            out.append(f"{name} breaks off at its end: that it does not say a thing proves nothing")
    return out
