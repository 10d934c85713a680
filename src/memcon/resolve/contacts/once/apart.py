"""What shows that two tellings are of two contacts: a pair comes in, whether it is worth weighing goes out.

Dates, ways, states and words that cannot be of one occasion part them: "X met Y before the summit", "a new call".
"""

from __future__ import annotations

import re

from memcon.resolve.contacts.once.telling import CLAUSE, PAIR, Telling
from memcon.resolve.contacts.several import leads
from memcon.resolve.times.when import ResolvedTime
from memcon.resolve.words.countries import place_country

_BRIEF = frozenset(("call", "video", "meeting", "message", "encounter"))
REACH = 150  # sentences within which tellings may be of one contact
_SHAKES = frozenset(("hands", "handshake"))
_THEIRS = re.compile(r"\b(?:before|ahead\s+of|prior\s+to|after|following)\s+(?:(?:their|the)\s+(?:[a-z-]+\s+){0,2})?\Z")
_SUMMIT = frozenset(("summit", "conference", "forum", "gathering", "assembly", "congress"))
_OFF = ("cancelled", "refused")
_INVITES = frozenset(("invited", "invites", "invitation"))
_NEW = frozenset(("new", "another", "fresh"))


def may_be_one(a: Telling, b: Telling) -> bool:
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
    return is_of_two(two) and is_of_all(many)


def is_of_two(told: Telling) -> bool:
    """True where a telling names the two who met, and its words tell of no gathering."""
    return told.whole and not told.many and len(told.persons) == PAIR and not _ALL & told.words


def is_of_all(told: Telling) -> bool:
    """True where many gathered, and its words tell so: "as world leaders met for the summit"."""
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
    if begins(first, second):
        return False
    if second.beside is not None:
        return second.beside >= first.draft.trigger.end - 1
    return first.beside is not None


def begins(first: Telling, second: Telling) -> bool:
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
    if b.harks_back and a.home != b.home and not a.harks_back and not on_one_day(a.draft.time, b.draft.time):
        return True
    if b.draft.past and not a.draft.past and a.home != b.home and not on_one_day(a.draft.time, b.draft.time):
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


def is_another(a: Telling, b: Telling) -> bool:
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
    return a.dated_here and b.dated_here and times(a.draft.time, b.draft.time) == "apart"


def on_one_day(a: ResolvedTime | None, b: ResolvedTime | None) -> bool:
    """True where both are dated to the same day."""
    return bool(a and a.interval and a.interval.grain == "day" and times(a, b) == "equal")


def times(a: ResolvedTime | None, b: ResolvedTime | None) -> str:
    """How two dates stand to each other, in a word: "equal", "within", "overlapping", "apart"; "unknown", "of one"."""
    one, other = a and a.interval, b and b.interval
    if not one or not other:
        return "unknown" if not one and not other else "of one"
    if (one.start, one.end) == (other.start, other.end):
        return "equal"
    if (one.start <= other.start and other.end <= one.end) or (other.start <= one.start and one.end <= other.end):
        return "within"
    return "overlapping" if one.start <= other.end and other.start <= one.end else "apart"
