"""Tellings of occasions come together: which of them are of one contact is weighed pair by pair."""

from __future__ import annotations

import math
import re
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import replace

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once.plurals import beside, in_the_plural
from memcon.resolve.contacts.once.telling import CLAUSE, PAIR, Telling, telling
from memcon.resolve.contacts.several import leads
from memcon.resolve.parties.inside.conjuncts import named_with
from memcon.resolve.times.when import ResolvedTime
from memcon.resolve.weighing import Features, weigh
from memcon.resolve.words.countries import is_city, place_country

VAGUE_MODES = ("unknown", "talks")
_BRIEF = frozenset(("call", "video", "meeting", "message", "encounter"))
_IN_PERSON = ("meeting", "talks", "visit", "encounter", "unknown")
REACH = 150  # sentences within which tellings may be of one contact
WEIGHED = 200  # tellings before one that it is weighed with: a text of thousands must not take the square of them
COMES_LATE = 0.92  # probability from which a later telling adds somebody to a side that has its people
SAME = 0.5  # mean probability from which a telling goes to a contact told before


_SHAKES = frozenset(("hands", "handshake"))
_THEIRS = re.compile(r"\b(?:before|ahead\s+of|prior\s+to|after|following)\s+(?:(?:their|the)\s+(?:[a-z-]+\s+){0,2})?\Z")
_SUMMIT = frozenset(("summit", "conference", "forum", "gathering", "assembly", "congress"))
_OFF = ("cancelled", "refused")
_INVITES = frozenset(("invited", "invites", "invitation"))
_NEW = frozenset(("new", "another", "fresh"))


def unite(drafts: Sequence[Draft], sentences: Sentences, text: str, is_person: Callable[[int], bool]) -> list[Draft]:
    """The contacts that the tellings are of, in text order: each telling goes to the likeliest contact before it."""
    groups: list[list[Telling]] = []
    recent: deque[int] = deque(maxlen=WEIGHED)  # the groups of the last tellings
    for told in (telling(draft, sentences, text, is_person) for draft in drafts):
        members = {i: groups[i][-count:] for i, count in sorted(Counter(recent).items())}
        chances = {
            i: sum(_chance(other, told) for other in group) / len(group)
            for i, group in members.items()
            if any(_may_be_one(other, told) for other in group) and not any(_is_another(o, told) for o in group)
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
        first.draft.of_all = _is_of_all(first) or (False if any(map(_is_of_two, group)) else None)
    return [first.draft for first, *_ in groups]


def _may_be_one(a: Telling, b: Telling) -> bool:
    """Whether it is worth weighing: somebody or some side is in both, and a long text has not gone on meanwhile."""
    if b.home - a.home > REACH or not (a.people & b.people or a.sides & b.sides):
        return False
    one, other = a.draft, b.draft
    if a.home != b.home and one.status == other.status == "held" and _in_two_states(a.city, b.city):
        return False  # "X, who met Y in Oslo in May. … The summit, held in Lima"
    if a.home == b.home and ((a.over and other.status in _OFF) or (b.over and one.status in _OFF)):
        return False  # "X visited Oslo, but talks with Y were cancelled"
    if a.home == b.home and ((a.over and b.words & _INVITES) or (b.over and a.words & _INVITES)):
        return False  # "X invited Y to Oslo when the two met in Lima"
    if (a.home == b.home or (a.whole and b.whole)) and (_of_a_compatriot(a, b) or _of_a_compatriot(b, a)):
        return False
    if a.home == b.home and (_one_after_the_other(a, b) or _is_held_beside(a, b) or _is_proposed_at(a, b)):
        return False
    if b.margins and a.home != b.home and _SUMMIT & a.words and not _SUMMIT & b.words:
        return False  # "The summit ended on Friday. On the sidelines of the gathering, X met Y"
    if a.home != b.home and (_is_of_two_and_of_all(a, b) or _is_of_two_and_of_all(b, a)):
        return False
    if b.put_off and one.status == "cancelled":
        return False
    if a.entry != b.entry and None not in (a.entry, b.entry) and a.people - b.people and b.people - a.people:
        return False  # two lines of an agenda, each with its own guest
    if {one.mode, other.mode} <= _BRIEF and _on_two_days(one.time, other.time):
        return False
    if a.strangers and b.strangers and not a.strangers & b.strangers and len(a.sides | b.sides) == 1:
        return False  # "The President saw A. He also called on B", and of neither is the state told
    if _met_a_stranger(a, b) or _met_a_stranger(b, a):
        return False
    if b.alone and a.sides > b.sides and len(b.sides) == PAIR:
        return False  # "X hosted Y and Z. He met separately with Y"
    return not (_held_otherwise(a, b) or _dated_apart(a, b) or _told_apart(a, b))


def _met_a_stranger(a: Telling, b: Telling) -> bool:
    """True where a clause tells plainly that somebody met one whose state is open, and the other telling is of a third.

    "I visited Minister A in May" is not of the talks with Norway's B in June.
    """
    plain = a.draft.subject is not None and len(a.sides) == 1 and bool(a.strangers)
    return plain and not a.strangers & b.people and len(b.sides) > 1


def _is_of_two_and_of_all(two: Telling, many: Telling) -> bool:
    """True for "X and Y met" and "as world leaders gathered for the summit": what two held was no summit of all."""
    return _is_of_two(two) and _is_of_all(many)


def _is_of_two(told: Telling) -> bool:
    return told.whole and not told.many and len(told.persons) == PAIR and not _ALL & told.words


def _is_of_all(told: Telling) -> bool:
    return told.many and bool(_ALL & told.words)


_ALL = frozenset((*_SUMMIT, "gathered", "gather", "gathers", "convened", "assembled"))


def _in_two_states(one: str | None, other: str | None) -> bool:
    """True for two cities that lie in two states."""
    return one is not None and other is not None and place_country(one) != place_country(other)


def _one_after_the_other(a: Telling, b: Telling) -> bool:
    """True where a sentence tells of the one as before or after the other: "met X after the summit".

    A visit has meetings before and after others.
    """
    if "visit" in (a.draft.mode, b.draft.mode):
        return False
    first, second = sorted((a, b), key=lambda told: told.draft.trigger.start)
    if first.draft.trigger.start == second.draft.trigger.start:
        return False
    if _begins(first, second):
        return False
    if second.beside is not None:
        return second.beside >= first.draft.trigger.end - 1
    return first.beside is not None


def _begins(first: Telling, second: Telling) -> bool:
    """True for "shake hands before their meeting": that is how it began."""
    return first.home == second.home and bool(first.words & _SHAKES) and _THEIRS.search(second.lead) is not None


def _is_held_beside(a: Telling, b: Telling) -> bool:
    """True where the words for how the one was held stand in a clause beside the other's, and tell of another way.

    "Following the council held by video link, X phoned Y", "X phoned Y ahead of the summit to be held by video link".
    """
    if a.draft.mode == b.draft.mode or "visit" in (a.draft.mode, b.draft.mode):
        return False
    first, second = sorted((a, b), key=lambda told: told.draft.trigger.start)
    apart = second.draft.trigger.start - first.draft.trigger.end
    if "video" not in (a.draft.mode, b.draft.mode) or not 0 < apart < CLAUSE:
        return False
    if leads.BESIDE_IT.search(second.lead[-apart:]):
        return True
    return leads.OPENS_BESIDE.match(first.lead.lstrip()) is not None and ", " in second.lead[-apart:]


def _is_proposed_at(a: Telling, b: Telling) -> bool:
    """True where the one was put forward while the other was held: "proposed the talks during her meeting with X"."""
    first, second = sorted((a, b), key=lambda told: told.draft.trigger.start)
    apart = second.draft.trigger.start - first.draft.trigger.end
    if second.draft.status != "held" or first.draft.status not in ("planned", "proposed") or first.words & _TO_MEET:
        return False  # "agreed to meet at a summit"
    if not 0 < apart < CLAUSE or not (first.words & _INVITES or _PROPOSED.search(first.lead)):
        return False
    return _AT_IT.fullmatch(second.lead[-apart:]) is not None


_PROPOSED = re.compile(
    r"\b(?:propos(?:ed|es)|suggest(?:ed|s)|float(?:ed|s)|announc(?:ed|es)|offer(?:ed|s)|request(?:ed|s))\s"
    r"(?:(?:the|this|that|an?|such)\s)?(?:[\w’'.-]+\s){0,5}\Z"
)
_AT_IT = re.compile(r"\s(?:[^,;:.()“”\"\n]{1,60}\s)?(?:during|in|over)\s(?:[\w’'-]+\s){0,5}")
"""What stands between what was put forward and where it was."""
_TO_MEET = frozenset(("meet", "meets", "speak", "talk", "visit"))


def _of_a_compatriot(a: Telling, b: Telling) -> bool:
    """True where the subject of a clause is none of those of its side in another: "he met X, and his envoy met Y"."""
    subject = b.draft.subject
    if subject is None or subject in a.people:
        return False
    side = next((p.side for p in b.draft.parties if p.actor == subject), None)
    visits = "visit" in (a.draft.mode, b.draft.mode)  # on which compatriots come along
    return side is not None and not visits and bool(a.by_side.get(side))


def _told_apart(a: Telling, b: Telling) -> bool:
    """True where two clauses tell plainly who met whom: "X met Y. Then she met Z"; "X met Y. His minister met her".

    "A new call is planned" is none that was told before, nor is that of one of the two with a third side: "X met Y.
    Y met Z". What a contact goes on with was before it.
    """
    if a.own and b.own and a.home != b.home and a.sides - b.sides and b.sides - a.sides and a.persons and b.persons:
        return True  # "I spoke with X. In a call with Y, I said"
    if b.harks_back and a.home != b.home and not a.harks_back and not _on_one_day(a.draft.time, b.draft.time):
        return True
    if b.draft.past and not a.draft.past and a.home != b.home and not _on_one_day(a.draft.time, b.draft.time):
        return True  # "X received Y. … since the visit of Y to X's state in September 2020"
    ahead = b.draft.status in ("planned", "proposed", *_OFF)
    agreed = b.agreed and not a.agreed and (a.home == b.home or a.draft.status == "held")
    if ahead and (agreed or (b.next and a.draft.status == "held")):
        return True  # "agreed in a call to hold talks"; "they met in May. Their next meeting was put off"
    if (
        b.draft.another
        or b.draft.earlier
        or (b.draft.status in ("planned", "proposed") and b.words & _NEW and not a.words & _NEW)
    ):
        return True
    if a.draft.status == "proposed" and a.words & _NEW and not b.words & _NEW and b.draft.mode in ("call", "message"):
        return True  # "offered to host a new round; her minister said that he had called both"
    if b.opens and a.home != b.home and a.sides - b.sides and b.sides - a.sides:
        return True  # "X will meet Y. A meeting with Z is being arranged"
    further = leads.AT_ANOTHER_HOUR.match(b.lead) or leads.THEN.fullmatch(b.lead)
    if a.home != b.home and further and a.persons - b.persons and b.persons - a.persons:
        return True  # "X called on Y. Earlier in the day, X held a meeting with Z"
    one, other = a.draft.subject, b.draft.subject
    if one is None or other is None or a.draft.trigger.start == b.draft.trigger.start:
        return False
    if one == other and a.home != b.home and _met_another(a, b):
        return True
    if one == other or one in b.people or other in a.people:
        return bool(a.sides - b.sides and b.sides - a.sides)
    return a.home != b.home


def _met_another(a: Telling, b: Telling) -> bool:
    """True for "She met X. Later she met Y", where the side of one of the two is not told."""
    one, other = a.persons - b.persons, b.persons - a.persons
    sided = {p.actor for p in (*a.draft.parties, *b.draft.parties) if p.side}
    return bool(one and other) and not one | other <= sided


def _is_another(a: Telling, b: Telling) -> bool:
    """True where one word tells of both, or one sentence in clauses of their own, and not of the same people.

    So it is with what comes behind "and": "X refused to take a call from Y, and a planned meeting was scrapped".
    """
    if (a.draft.trigger.start, a.draft.trigger.end) == (b.draft.trigger.start, b.draft.trigger.end):
        return True
    if a.home == b.home and (b.planned_too or a.missed != b.missed):
        return True  # "met X, who had snubbed him by skipping a summit"
    if a.home == b.home and b.dropped and a.persons and b.persons and not a.persons & b.persons:
        return True  # "X made the trip after Y cancelled his plans to travel"
    return a.draft.trigger.start in b.draft.others and a.people != b.people


def _held_otherwise(a: Telling, b: Telling) -> bool:
    """True where the one surely was by letter, by telephone or in person, and the other surely was not."""
    return bool(a.way and b.way and a.way is not b.way)


def _on_two_days(a: ResolvedTime | None, b: ResolvedTime | None) -> bool:
    """True where each is dated to one day, and not the same one: yesterday's call is not today's."""
    one, other = a and a.interval, b and b.interval
    return bool(one and other and one.grain == other.grain == "day" and one.end != other.end)


def _dated_apart(a: Telling, b: Telling) -> bool:
    """True where the sentence of each dates it, and the dates have no day in common."""
    return a.dated_here and b.dated_here and _times(a.draft.time, b.draft.time) == "apart"


def _on_one_day(a: ResolvedTime | None, b: ResolvedTime | None) -> bool:
    return bool(a and a.interval and a.interval.grain == "day" and _times(a, b) == "equal")


def _chance(a: Telling, b: Telling) -> float:
    """That two tellings are of one contact: certain where the same persons did nothing else told on the same day.

    So it is where the one tells of states what the other tells of their people.
    """
    one, other = a.draft, b.draft
    if _begins(a, b):
        return 1.0
    equal = a.sides == b.sides and (one.status, one.series) == (other.status, other.series)
    states = len(a.sides) >= 2 and not (a.persons and b.persons) and one.mode == other.mode
    vague = one.mode == other.mode or one.mode in VAGUE_MODES or other.mode in VAGUE_MODES
    people = len(a.persons) >= 2 and a.persons == b.persons and vague
    if equal and (states or people) and _on_one_day(one.time, other.time):
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
        f"time {_times(one.time, other.time)}": 1.0,
    }
    if one.status != other.status:
        out[f"status {' '.join(sorted((one.status, other.status)))}"] = 1.0
    if a.place is not None and b.place is not None:
        out["place same" if a.place == b.place else "place other"] = 1.0
    return out


def _rivals(a: Telling, b: Telling) -> bool:
    """True where some side is told by other persons in the one than in the other: other people met."""
    return any(side in b.by_side and not people & b.by_side[side] for side, people in a.by_side.items())


def _times(a: ResolvedTime | None, b: ResolvedTime | None) -> str:
    one, other = a and a.interval, b and b.interval
    if not one or not other:
        return "unknown" if not one and not other else "of one"
    if (one.start, one.end) == (other.start, other.end):
        return "equal"
    if (one.start <= other.start and other.end <= one.end) or (other.start <= one.start and one.end <= other.end):
        return "within"
    return "overlapping" if one.start <= other.end and other.start <= one.end else "apart"


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
