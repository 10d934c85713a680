"""Tellings of occasions come together: which are of one contact is weighed pair by pair, and those are joined."""

from __future__ import annotations

import math
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import replace

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.apart import begins, is_another, is_of_all, is_of_two, may_be_one, on_one_day, times
from memcon.resolve.contacts.once.plurals import beside, in_the_plural
from memcon.resolve.contacts.once.telling import Telling, telling
from memcon.resolve.parties.inside.conjuncts import named_with
from memcon.resolve.times.when import ResolvedTime
from memcon.resolve.weighing import Features, weigh
from memcon.resolve.words.countries import is_city, place_country

VAGUE_MODES = ("unknown", "talks")
_IN_PERSON = ("meeting", "talks", "visit", "encounter", "unknown")
WEIGHED = 200  # tellings before one that it is weighed with: a text of thousands must not take the square of them
COMES_LATE = 0.92  # probability from which a later telling adds somebody to a side that has its people
SAME = 0.5  # mean probability from which a telling goes to a contact told before


def unite(drafts: Sequence[Draft], sentences: Sentences, text: str, is_person: Callable[[int], bool]) -> list[Draft]:
    """The contacts that the tellings are of, in text order: each telling goes to the likeliest contact before it."""
    groups: list[list[Telling]] = []
    recent: deque[int] = deque(maxlen=WEIGHED)  # the groups of the last tellings
    for told in (telling(draft, sentences, text, is_person) for draft in drafts):
        members = {i: groups[i][-count:] for i, count in sorted(Counter(recent).items())}
        chances = {
            i: sum(_chance(other, told) for other in group) / len(group)
            for i, group in members.items()
            if any(may_be_one(other, told) for other in group) and not any(is_another(o, told) for o in group)
        }
        best = max(chances, key=lambda i: (chances[i], i), default=None)
        if best is not None and chances[best] >= SAME:
            groups[best].append(told)
            recent.append(best)
        else:
            groups.append([told])
            recent.append(len(groups) - 1)
            told.draft.recalled = told.harks_back and told.dated_here
            told.draft.theirs = told.theirs and any(told.people == group[0].people for group in groups[:-1])
    for first, *rest in groups:
        for other in rest:
            firsts = [group[0].draft for group in groups] if in_the_plural(other.draft, text) else []
            for one in beside(first.draft, firsts):  # "spoke to A and B. … The calls were asked for by A"
                join(one, other.draft.one_of([], None, None), is_person, text)
            join(first.draft, other.draft, is_person, text)
    for group in groups:
        first = group[0]
        first.draft.of_all = is_of_all(first) or (False if any(map(is_of_two, group)) else None)
    return [first.draft for first, *_ in groups]


def _chance(a: Telling, b: Telling) -> float:
    """That two tellings are of one contact: certain where the same persons did nothing else told on the same day.

    So it is where the one tells of states what the other tells of their people.
    """
    one, other = a.draft, b.draft
    if begins(a, b):
        return 1.0
    equal = a.sides == b.sides and (one.status, one.series) == (other.status, other.series)
    states = len(a.sides) >= 2 and not (a.persons and b.persons) and one.mode == other.mode
    vague = one.mode == other.mode or one.mode in VAGUE_MODES or other.mode in VAGUE_MODES
    people = len(a.persons) >= 2 and a.persons == b.persons and vague
    if equal and (states or people) and on_one_day(one.time, other.time):
        return 1.0
    return weigh("same", _features(a, b))


def pair_features(a: Draft, b: Draft, sentences: Sentences, text: str, is_person: Callable[[int], bool]) -> Features:
    """What speaks for and against that two tellings, `a` before `b`, are of one contact."""
    return _features(*(telling(draft, sentences, text, is_person) for draft in (a, b)))


def _features(a: Telling, b: Telling) -> Features:
    one, other = a.draft, b.draft
    away = b.home - a.home
    out: Features = {
        "people": len(a.people & b.people) / len(a.people | b.people),
        "people within": float(a.people <= b.people or b.people <= a.people),
        "persons shared": float(min(2, len(a.persons & b.persons))),
        "rival persons": float(_rivals(a, b)),
        "sides": len(a.sides & b.sides) / max(1, len(a.sides | b.sides)),
        "sides equal": float(a.sides == b.sides),
        "sides within": float(a.sides <= b.sides or b.sides <= a.sides),
        "status": float(one.status == other.status),
        "mode": float(one.mode == other.mode),
        "mode vague": float(one.mode != other.mode and (one.mode in VAGUE_MODES or other.mode in VAGUE_MODES)),
        "mode in person": float(one.mode != other.mode and one.mode in _IN_PERSON and other.mode in _IN_PERSON),
        "series": float(one.series != other.series),
        "same sentence": float(away == 0),
        "away": math.log1p(abs(away)),
        "same words": len(a.words & b.words) / max(1, len(a.words | b.words)),
        f"time {times(one.time, other.time)}": 1.0,
    }
    if one.status != other.status:
        out[f"status {' '.join(sorted((one.status, other.status)))}"] = 1.0
    if a.place is not None and b.place is not None:
        out["place same" if a.place == b.place else "place other"] = 1.0
    return out


def _rivals(a: Telling, b: Telling) -> bool:
    """True where some side is told by other persons in the one than in the other: other people met."""
    return any(side in b.by_side and not people & b.by_side[side] for side, people in a.by_side.items())


def compatible(a: Draft, b: Draft) -> bool:
    """True where nothing in mode or date says that two tellings are of different contacts."""
    if a.mode != b.mode and a.mode not in VAGUE_MODES and b.mode not in VAGUE_MODES:
        return False
    return not (a.time and b.time and a.time.interval != b.time.interval)


def closer(one: ResolvedTime | None, other: ResolvedTime | None) -> ResolvedTime | None:
    """Of two tellings' dates the first, or the one that says more closely what the first says."""
    if not one or not one.interval or not other or not other.interval:
        return one or other
    within = one.interval.start <= other.interval.start and other.interval.end <= one.interval.end
    return other if within else one


def _lasts(time: ResolvedTime) -> bool:
    """True for days told as such, "May 4–7": a visit lasts on, whatever was done on one of them."""
    interval = time.interval
    return interval is not None and interval.grain == "range" and interval.start != interval.end


def _mode_of_both(one: str, other: str) -> str:
    """The mode of a contact told in two ways: a visit is named after the meeting that it is made for."""
    if {one, other} <= set(_IN_PERSON):
        return min(one, other, key=_IN_PERSON.index)
    return other if one in VAGUE_MODES and other != "unknown" else one


def _lies_within(city: Argument | None, state: Argument, text: str) -> bool:
    """True for the city of one telling in the state that is all another tells: "met in Peru", "the talks in Lima"."""
    if city is None:
        return False
    exact, wide = (text[a.start : a.end].rstrip(" ,") for a in (city, state))
    return is_city(exact) and not is_city(wide) and place_country(exact) == place_country(wide)


def join(draft: Draft, other: Draft, is_person: Callable[[int], bool] = lambda _: True, text: str = "") -> None:
    """Take what another telling adds; the better trigger names the contact.

    A side that has its people gets another one who surely takes part, or whom `text` names in one row with them.
    """
    draft.told_at |= other.told_at | {draft.trigger.start, other.trigger.start}
    if other.score > draft.score:
        draft.trigger, draft.score, draft.status = other.trigger, other.score, other.status
        nearer = {p.actor: (p.start, p.end) for p in other.parties}  # words beside it name them best; roles stay
        spans = [nearer.get(p.actor, (p.start, p.end)) for p in draft.parties]
        draft.parties = [replace(p, start=a, end=b) for p, (a, b) in zip(draft.parties, spans, strict=True)]
    visited = draft.mode == "visit"
    draft.mode = _mode_of_both(draft.mode, other.mode)
    draft.tellings += other.tellings
    draft.modes += other.modes
    draft.statuses += other.statuses
    have, sides = draft.people(), {p.side for p in draft.parties if p.side and is_person(p.actor)}
    new = [p for p in other.parties if p.actor not in have]
    if len(draft.sides()) > 1:  # whom the first telling left out and no side is known of was not there either
        new = [p for p in new if p.side or not is_person(p.actor) or p.start > draft.trigger.start]
    added = [p for p in new if p.side not in sides or p.chance >= COMES_LATE]
    if text and len(added) < len(new):
        added += [p for p in named_with(have, other.parties, text) if p not in added]
    draft.parties = sorted([*draft.parties, *added], key=lambda p: (p.start, p.actor))
    if not (draft.time and visited and _lasts(draft.time)):
        draft.time = closer(draft.time, other.time)
    if draft.place is None or (other.mode != "visit" and _lies_within(other.place, draft.place, text)):
        draft.place = other.place
    by_span = {(t.start, t.end): t for t in sorted([*draft.topics, *other.topics], key=lambda t: t.score)}
    draft.topics = [by_span[span] for span in sorted(by_span)]
    for name in ("withheld", "reported"):
        mine: list[Argument] = getattr(draft, name)
        taken = {(a.start, a.end) for a in mine}
        mine += [a for a in getattr(other, name) if (a.start, a.end) not in taken]
    draft.redated |= other.redated
    draft.evidence |= other.evidence
