"""Can two tellings be of one contact? Two views come in, a score from 0 to 1 with reasons in plain words goes out.

The score is a product of how well people, time, mode, status and place agree, raised by words that both use. People or
time alone can say that two tellings cannot be one contact: then there is no score.
"""

from __future__ import annotations

from typing import NamedTuple

from memcon.merge.people import People, people_agree
from memcon.merge.times import Times, times_agree
from memcon.merge.view import MergeView
from memcon.record.kinds import IN_PERSON, NOT_HELD

THRESHOLD = 0.5
_MATCHED = 2  # parties that two tellings must share

# How far two modes can be one contact told in two ways; what is not here cannot well be.
_MODES: dict[frozenset[str], float] = {
    frozenset(("call", "video")): 0.85,
    frozenset(("call", "talks")): 0.8,
    frozenset(("video", "talks")): 0.85,
    frozenset(("video", "meeting")): 0.75,
    frozenset(("meeting", "visit")): 0.85,
    frozenset(("meeting", "talks")): 0.95,
    frozenset(("meeting", "encounter")): 0.85,
    frozenset(("visit", "talks")): 0.75,
    frozenset(("visit", "encounter")): 0.7,
    frozenset(("talks", "encounter")): 0.7,
    frozenset(("call", "meeting")): 0.4,
    frozenset(("call", "message")): 0.3,
}
_UNKNOWN_MODE = 0.85
_OTHER_MODE = 0.2
_STAY = 3  # days
_WORDS = 0.6  # what words can add at most; of a vague time they make no surer one
_RECALLED = 1.5  # how much the same words say for sides that one of two tellings left out
_ONE_TEXT = 0.8  # share of words in common
_AHEAD = ("planned", "proposed")
_DONE = ("held", "ongoing")


class Scored(NamedTuple):
    """How likely two tellings are of one contact, from 0 to 1, and why."""

    value: float
    reasons: tuple[str, ...]


def score(a: MergeView, b: MergeView) -> Scored | None:
    """The score of two tellings; None where they cannot be one contact, or too little is known to say so.

    Symmetric. Two tellings of one document are two contacts, since the document tells them apart.
    """
    judged = _judge(*sorted((a, b), key=lambda v: v.id))
    return judged if judged is not None and judged.value > 0 else None


def contradicts(a: MergeView, b: MergeView) -> bool:
    """True where two tellings say things that cannot be of one contact; knowing too little is no contradiction."""
    return _judge(*sorted((a, b), key=lambda v: v.id)) is None


def _judge(a: MergeView, b: MergeView) -> Scored | None:
    """None for a contradiction, a value of 0 where too little is known."""
    if a.document == b.document or a.series != b.series:
        return None
    people = people_agree(a, b)
    if people is None:
        return None
    time = times_agree(a, b)
    if time is None:
        return None
    words, verbatim = _words(a, b)
    if _two_readouts(a, b):
        return None
    if people.matched < _MATCHED:
        return Scored(0.0, ())
    if time.apart and not _one_day(a, b, people, time, words, verbatim):
        return None
    mode, mode_why = _mode(a, b)
    status, status_why = _status(a, b)
    place, place_why = _place(a, b)
    said = 0.5 * max(0.0, words - 0.1) + (0.3 if verbatim else 0.0)
    # Of a talk of two and a round of more only the same words make one contact.
    who = people.value * (people.whole + (1 - people.whole) * min(1.0, _RECALLED * said))
    value = who * time.value * mode * status * place
    if value >= 0.2:
        value += who * (1 - value) * min(said, _WORDS, time.value)
    fewer = "one names further sides" if people.whole < 1 else ""
    reasons = [*people.reasons, fewer, time.reason, mode_why, status_why, place_why]
    if verbatim:
        reasons.append("the same words in a row")
    elif words >= 0.3:
        reasons.append(f"{round(100 * words)} % of the words in common")
    return Scored(round(min(value, 1.0), 4), tuple(r for r in reasons if r))


def _one_day(a: MergeView, b: MergeView, people: People, time: Times, words: float, verbatim: bool) -> bool:
    """True where tellings dated a day apart are still of one contact: all else says the same, and both use the same
    words, or the clocks of the sides that tell it explain the day."""
    sure = people.value * people.whole
    if sure < 0.8 or _mode(a, b)[0] < 0.85 or _place(a, b)[0] < 0.7:
        return False
    sides = {p.side for p in (*a.parties, *b.parties)}
    both_tell = a.lead and b.lead and a.country != b.country and {a.country, b.country} <= sides
    return verbatim or (time.zones and (words >= 0.2 or (both_tell and sure >= 0.9)))


def _mode(a: MergeView, b: MergeView) -> tuple[float, str]:
    if a.mode == b.mode:
        return (_UNKNOWN_MODE, "") if a.mode == "unknown" else (1.0, f"both a {a.mode}".replace("a talks", "talks"))
    if "unknown" in (a.mode, b.mode):
        return (0.55 if "visit" in (a.mode, b.mode) else 0.93), ""
    value = _MODES.get(frozenset((a.mode, b.mode)), _OTHER_MODE)
    if any(v.mode == "visit" and v.days and (v.days[0].end - v.days[0].start).days >= _STAY for v in (a, b)):
        value *= 0.6  # a meeting of one day is not the week of the visit
    return value, f"told as {a.mode} and as {b.mode}"


def _status(a: MergeView, b: MergeView) -> tuple[float, str]:
    one, other = sorted((a, b), key=lambda v: (v.status not in _AHEAD, v.id))
    if one.status == other.status or "unknown" in (one.status, other.status):
        return 1.0, ""
    if one.status in _AHEAD and other.status in _DONE:
        if one.status == "proposed" and not _same_day(a, b):
            return 0.8, f"proposed by one, {other.status} by the other"
        if one.published and other.published and one.published > other.published:
            return 0.75, f"{other.status} by the earlier telling, {one.status} by the later"
        day = f" of {one.published}" if one.published else ""
        return 0.97, f"{one.status} by the telling{day}, {other.status} by the other"
    if {one.status, other.status} <= {*_AHEAD} or {one.status, other.status} <= {*_DONE}:
        return 1.0, ""
    if one.status in NOT_HELD and other.status in NOT_HELD:
        return 0.9, f"{one.status} and {other.status}"
    return 0.8, f"{one.status} by one, {other.status} by the other"


def _place(a: MergeView, b: MergeView) -> tuple[float, str]:
    if not a.place or not b.place or not (a.mode in IN_PERSON and b.mode in IN_PERSON):
        return 1.0, ""
    if set(a.place) & set(b.place):
        return 1.05, "the same place"
    if a.place_country and b.place_country:
        return (1.0, "the same country") if a.place_country == b.place_country else (0.6, "different places")
    return 0.95, ""


def _same_day(a: MergeView, b: MergeView) -> bool:
    return any(d.grain == "day" and d.start == e.start and d.end == e.end for d in a.days for e in b.days)


def _two_readouts(a: MergeView, b: MergeView) -> bool:
    """True for two readouts of one publisher, which are of two contacts unless they are one text given out twice."""
    if not (a.kind == b.kind == "readout" and a.lead and b.lead and a.publisher is not None):
        return False
    mine, other = set(a.words), set(b.words)
    return a.publisher == b.publisher and len(mine & other) < _ONE_TEXT * len(mine | other)


def _words(a: MergeView, b: MergeView) -> tuple[float, bool]:
    """The share of the shorter telling's words that the other has too, and whether they share runs of words."""
    mine, other = set(a.words), set(b.words)
    least = min(len(mine), len(other))
    share = len(mine & other) / max(least, 8) if least else 0.0
    runs = len(set(a.prints) & set(b.prints))
    fewest = min(len(a.prints), len(b.prints))
    return share, runs >= 2 and runs >= 0.2 * fewest
