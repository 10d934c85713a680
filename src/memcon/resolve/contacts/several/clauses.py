"""Several occasions in one sentence: each has the people, days and places of its own clause, and no other's.

"A telephoned B on Tuesday, and C met D in Oslo": a new clause begins with its own subject. "A met B and will fly to
Oslo to see C", "A met B on Tuesday, a day after talks with C": it goes on with the subject of the one before. Where the
words count the days between the two, they date it from the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from memcon.find.contacts import Argument, Occasion, Party
from memcon.find.sentences import Sentences
from memcon.reader.labels import MODES, STATUSES
from memcon.record.span import Span
from memcon.resolve.contacts.several import joints
from memcon.resolve.parties.inside.subjects import is_verb
from memcon.resolve.parties.ways import plainly_held
from memcon.resolve.times.calendar import Interval
from memcon.resolve.times.when import ResolvedTime
from memcon.resolve.words.phrases import TO_WHOM, pronoun

Offsets = tuple[int, int]

LEAST = 0.1  # the same for the words for one state's official, which open a clause
TAKES_PART = 0.3  # probability from which words may be those of somebody who takes part in one of the occasions
LEAD_IN = 180  # characters from where a clause begins within which it comes to its occasion
_SETTING = 0.01  # what the class of a setting counts beside that of the occasion told in it
PLAIN = 0.95  # probability that who stands before and behind a plain verb of a clause of its own takes part


@dataclass(frozen=True, slots=True)
class Since:
    """That an occasion was so many days after another one, told at `of`; `words` say it."""

    of: int
    days: int
    words: Offsets


@dataclass(frozen=True, slots=True)
class Bounded:
    """An occasion and the words of its sentence that tell of others."""

    occasion: Occasion
    barred: tuple[Offsets, ...] = ()
    since: Since | None = None
    others: frozenset[int] = frozenset()  # where the occasions of those clauses are told
    beside: int | None = None  # where the occasion is told that it is added to: "as well as talks with X"

    def own(self, times: Sequence[ResolvedTime]) -> Sequence[ResolvedTime]:
        """The times that may be those of the occasion."""
        return [t for t in times if not _inside(self.barred, t.span.start)] if self.barred else times


@dataclass(slots=True)
class _Clause:
    """Words of a sentence about one occasion: where they stand, who is their subject, and what they count from."""

    start: int
    end: int
    subject: list[Offsets]
    since: Since | None = None
    noun: bool = False  # whether it is no clause, but a noun beside another: "talks with A and a meeting with B"
    counted: bool = False  # whether it opens with how long after or before another it was
    beside: int | None = None  # where the occasion is told that its noun is added to


def by_clause(occasions: Sequence[Occasion], sentences: Sentences, text: str) -> list[Bounded]:
    """The occasions in text order, each without the people, days and places of other clauses of its sentence.

    A visit that only tells where somebody is who has a meeting ("X, who is on a visit to Norway") tells of the meeting.
    """
    out: list[Bounded] = []
    here: list[Occasion] = []
    for occasion in [*occasions, None]:
        if here and (occasion is None or sentences.at(occasion.trigger.start) != sentences.at(here[0].trigger.start)):
            out += _bound(_as_settings(here, text), text, *sentences.span(here[0].trigger.start))
            here = []
        if occasion is not None:
            here.append(plainly_held(occasion, text))
    return out


def dated_from(time: ResolvedTime | None, since: Since, text: str) -> ResolvedTime | None:
    """The day that stands so far from the day of the other occasion, if that is known."""
    if time is None or time.interval is None or time.interval.grain != "day":
        return None
    day = (date.fromisoformat(time.interval.start[:10]) + timedelta(days=since.days)).isoformat()
    start, end = since.words
    return ResolvedTime(Span(start, end, text[start:end]), "DATE", day, Interval(day, day, "day"))


def _as_settings(here: list[Occasion], text: str) -> list[Occasion]:
    """The occasions, of which a visit that tells where somebody is who has a meeting is a telling of the meeting."""
    out: list[Occasion] = []
    for one in here:
        met = next((other for other in out if other.mode in ("meeting", "talks")), None)
        visits = one.mode == "visit" and text[one.trigger.start : one.trigger.end].endswith("visit")
        visiting = one.mode == "visit" and _VISITING.search(text, max(0, one.trigger.start - 5), one.trigger.end)
        if visiting and met:
            one = replace(met, trigger=one.trigger, parties=one.parties, arguments=one.arguments, class_score=_SETTING)
        if visits and met and joints.ON_A_VISIT.search(text, max(0, one.trigger.start - 40), one.trigger.start):
            one = replace(met, trigger=one.trigger, parties=one.parties, arguments=one.arguments, class_score=_SETTING)
        out.append(one)
    return out


_VISITING = re.compile(r"\b(?:the|an?|his|her)\s+visiting\Z")
"""How a guest is told who was received: "received the | visiting | minister"."""


def _inside(spans: Sequence[Offsets], at: int) -> bool:
    return any(start <= at < end for start, end in spans)


def _bound(here: list[Occasion], text: str, low: int, high: int) -> list[Bounded]:
    """The occasions of one sentence, each bound to its clause."""
    people = sorted(
        {(p.start, p.end) for o in here for p in o.parties if low <= p.start < high and _may_take_part(p, text)}
    )
    if len(people) < 3:
        return [Bounded(o) for o in here]
    here = list(here)
    clauses = _with_relative(_Clause(low, high, []), here, people, text)
    for joint in joints.JOINT.finditer(text, low, high):
        if not _inside(people, joint.start()) and not _inside(people, joint.end() - 1):
            _divide(clauses, joint, here, people, text, high)
    if len(clauses) == 1:
        return [Bounded(o) for o in here]
    lead = people[0][0]  # "On Monday, in Oslo, …" is said of all clauses
    out = []
    for occasion in sorted(here, key=lambda o: (o.trigger.start, o.trigger.end)):
        number = max(i for i, c in enumerate(clauses) if c.start <= occasion.trigger.start)
        own = clauses[number]
        others = tuple((max(c.start, lead), c.end) for c in clauses if c is not own)
        barred = tuple((max(c.start, lead), c.end) for c in clauses if c is not own and not (c.noun or own.noun))
        parties = tuple(
            p
            for p in occasion.parties
            if not (_inside(others, p.start) and (p.start, p.end) not in own.subject)
            and not (own.subject and own.start <= p.start and joints.PRONOUN.match(text, p.start, p.end))
        )
        arguments = {
            name: tuple(a for a in found if name not in ("time", "place") or not _inside(barred, a.start))
            for name, found in occasion.arguments.items()
        }
        parties = _with_subject(parties, own, here)
        occasion = _plainly(replace(occasion, parties=parties, arguments=arguments), own, text)
        apart = frozenset(o.trigger.start for o in here if _inside(others, o.trigger.start))
        out.append(Bounded(occasion, barred, own.since, apart, own.beside))
    return out


def _may_take_part(party: Party, text: str) -> bool:
    """True for likely parties, and for less likely ones that are one state's official: "the Serbian president"."""
    return party.score >= (LEAST if joints.OF_STATE.fullmatch(text, party.start, party.end) else TAKES_PART)


def _with_relative(whole: _Clause, here: Sequence[Occasion], people: Sequence[Offsets], text: str) -> list[_Clause]:
    """The clauses of a sentence that tells of its subject's other contact: "X, who met Y on Monday, called Z".

    Who travels there tells of the journey on which he met somebody, and stays one clause with it.
    """
    for person in people:
        who = joints.WHO.match(text, person[1], whole.end)
        if who is None:
            continue
        told = [o for o in here if who.end() <= o.trigger.start]
        if not told or _goes(told[0], text) or told[0].mode == "visit":
            continue
        if _closes(whole, person, who, told[0], here, people, text):
            return [_Clause(whole.start, who.start(), []), _Clause(who.start(), whole.end, [person])]
        for comma in joints.COMMA.finditer(text, told[0].trigger.end, min(whole.end, told[0].trigger.end + LEAD_IN)):
            close = comma.start()
            met = [p for p in people if told[0].trigger.end <= p[0] and p[1] <= close]
            then = next((o for o in told if close < o.trigger.start <= close + LEAD_IN), None)
            if not met or then is None or not any(p[0] >= then.trigger.end for p in people):
                continue
            if not any(close < p[0] < then.trigger.start for p in people) and joints.MAIN.match(text, close + 1):
                subject = [person]
                return [
                    _Clause(whole.start, who.start(), []),
                    _Clause(who.start(), close, subject),
                    _Clause(close, whole.end, list(subject)),
                ]
    return [whole]


def _closes(
    whole: _Clause,
    person: Offsets,
    who: re.Match[str],
    told: Occasion,
    here: Sequence[Occasion],
    people: Sequence[Offsets],
    text: str,
) -> bool:
    """True where a sentence ends with the other contact of whom somebody met: "X met Y, who had called Z on Monday".

    "Who met him" and "who said that X would meet Z" are no such clauses.
    """
    start, end = told.trigger.start, told.trigger.end
    met = next((p for p in people if p[0] >= end), None)
    if met is None or pronoun(text[slice(*met)]) or TO_WHOM.fullmatch(text, end, met[0]) is None:
        return False
    comma = joints.COMMA.search(text, met[1], whole.end)
    if joints.DID.fullmatch(text, who.end(), start) is None or (comma and here[-1].trigger.start > comma.start()):
        return False
    main = max((o.trigger.end for o in here if o.trigger.end <= person[0]), default=None)
    alone = main is not None and joints.JOINT.search(text, main, person[0]) is None
    return alone and any(p[1] <= person[0] for p in people if p != person)


def _plainly(occasion: Occasion, own: _Clause, text: str) -> Occasion:
    """An occasion as the plain verb of its own clause tells it: of whom the head was unsure beside other clauses."""
    start, end = occasion.trigger.start, occasion.trigger.end
    if joints.PAST.match(text, start, end) and not joints.AHEAD.search(text, max(own.start, start - 30), start):
        if occasion.status in ("planned", "proposed"):
            held = tuple(float(s == "held") for s in STATUSES)
            occasion = replace(occasion, status="held", statuses=held)
    elif not joints.IS_TO.search(text, max(own.start, start - 30), start):
        return occasion
    if not is_verb(text, start, end):  # who acts stands before it, and upon whom behind
        return occasion
    after = [p for p in occasion.parties if p.start >= end and TO_WHOM.fullmatch(text, end, p.start)]
    before = [
        p for p in occasion.parties if p.end <= start and (own.start <= p.start or (p.start, p.end) in own.subject)
    ]
    if not after or not before:
        return occasion
    sure = {(p.start, p.end) for p in (*after, max(before, key=lambda p: p.start))}
    parties = tuple(
        replace(p, score=max(p.score, PLAIN), sure=True) if (p.start, p.end) in sure else p for p in occasion.parties
    )
    return replace(occasion, parties=parties)


def _with_subject(parties: tuple[Party, ...], own: _Clause, here: Sequence[Occasion]) -> tuple[Party, ...]:
    """The parties, and those of a subject taken over from another clause that the head did not link."""
    have = {(p.start, p.end) for p in parties}
    lacking = [span for span in own.subject if span not in have]
    if not lacking:
        return parties
    found = {(p.start, p.end): p for o in here for p in sorted(o.parties, key=lambda p: p.score)}
    return (*parties, *(found[span] for span in lacking))


def _divide(
    clauses: list[_Clause], joint: re.Match[str], here: list[Occasion], people: Sequence[Offsets], text: str, high: int
) -> None:
    """Let a clause begin at a joint, where there is an occasion with its people on each side of it."""
    last, start, at = clauses[-1], joint.start(), joint.end()
    if joints.PRONOUN.search(text, max(last.start, start - 4), start):  # "she and other members of the delegation"
        return
    before = [o for o in here if last.start <= o.trigger.start and o.trigger.end <= start]
    told = [p for p in people if last.start <= p[0] and p[1] <= start]
    least = 1 if joint["then"] else 2
    if not before or sum(1 + (" and " in text[a:b]) for a, b in {*told, *last.subject}) < least:
        return
    led = [o for o in before if any(p[1] <= o.trigger.start for p in told)]  # not "Ahead of the summit, X met Y"
    first = min(led or before, key=lambda o: o.trigger.start)
    after = [o for o in here if at <= o.trigger.start <= at + LEAD_IN]
    after += _new_occasion(joint, first, after, here, people, text)
    nxt = min(after, key=lambda o: o.trigger.start, default=None)
    if nxt is None:
        return
    subject = [p for p in people if at <= p[0] and p[1] <= nxt.trigger.start and not joints.PRONOUN.match(text, *p)]
    objects = [p for p in people if p[0] > nxt.trigger.start]  # a trigger may go on to them: "meetings with the Danes"
    if not objects or joints.THEM.match(text, nxt.trigger.end) or joints.SPEAKS_OF.match(text, nxt.trigger.start):
        return
    if subject:
        if joints.is_subject(text, at, subject, nxt.trigger.start):
            counted = _since(joint, min(here, key=lambda o: o.trigger.start), first, last) if joint["count"] else None
            clauses.append(_Clause(start, high, [], counted, False, joint["count"] is not None))
            last.end = start
        return
    # Who travels and then meets somebody does so where he went: a visit has no clause of its own.
    counts = joint["count"] is not None  # what was so long before is another occasion, though it was a visit
    first_met = next((o for o in before if counts or not _goes(o, text)), None)
    met = next((o for o in sorted(after, key=lambda o: o.trigger.start) if counts or not _goes(o, text)), None)
    if not text[before[-1].trigger.end : start].strip():  # "telephoned and met B"
        return
    if first_met is None or met is None or not any(p[0] > met.trigger.start for p in people):
        return
    inherits = [p for p in told if p[1] <= first.trigger.start] or last.subject
    if not inherits and counts:  # "The meeting came a day after X called Y, and two days after | he saw Z"
        inherits = [p for p in told if p[1] <= before[-1].trigger.start]
    lead = joints.SINCE if joint["count"] else joints.SAME_SUBJECT
    if not inherits or not lead.fullmatch(text, at, nxt.trigger.start):
        return
    if joint["denies"]:  # "he" is one of those before, and only he
        clauses.append(_Clause(start, high, []))
        last.end = start
        return
    did = joints.DOING.match(text, at) and joints.PAST.match(text, first_met.trigger.start, first_met.trigger.end)
    if joint["under"] and not did and not joints.FLIES_ON.match(text, at):
        return
    whole = joints.NOUN.match if joint["added"] else joints.NOUN.fullmatch  # "as well as | meetings with the Danish"
    noun = None if joint["count"] else whole(text, at, nxt.trigger.end)
    if noun and not any(joints.WITH.fullmatch(text, noun.end(), p[0]) for p in objects):
        return
    since = _since(joint, min(here, key=lambda o: o.trigger.start), first, last) if joint["count"] else None
    beside = first_met.trigger.start if noun and joint["added"] and not joint["then"] else None
    added = noun is not None and not joint["trip"]  # what a trip will include has days and places of its own
    clauses.append(_Clause(start, high, list(inherits), since, added, joint["count"] is not None, beside))
    last.end = start


def _since(joint: re.Match[str], opening: Occasion, first: Occasion, last: _Clause) -> Since | None:
    """How far a clause that opens with a count of days lies from another: "a day after X met Y"."""
    if not joint["unit"].startswith("day"):
        return None
    days = joints.COUNTS[joint["count"]] * (-1 if joint["way"] == "after" else 1)
    # "A week after X and two days after Y" count both from what was told first.
    origin = opening if last.counted and "and" in joint[0].split() else first
    return Since(origin.trigger.start, days, (joint.start("count"), joint.end("way")))


def _new_occasion(
    joint: re.Match[str],
    first: Occasion,
    after: Sequence[Occasion],
    here: list[Occasion],
    people: Sequence[Offsets],
    text: str,
) -> list[Occasion]:
    """The occasion of a plain verb right after a joint that the head passed over: "and received X". It is added."""
    verb = joints.NEW_VERB.match(text, joint.end())
    if verb is None or joint["count"] or joint["under"] or first.status != "held":
        return []
    start, end = verb.span("verb")
    whom = min((p for p in people if p[0] >= verb.end()), default=None)
    if any(o.trigger.start < end for o in after) or whom is None or text[whom[1] : whom[1] + 2] in ("'s", "’s"):
        return []
    if not (joints.are_titles(text, verb.end(), whom[0]) and len(text[slice(*whom)].split()) > 1):
        return []
    mode = joints.MODE_OF.get(verb["verb"], "meeting")
    new = replace(
        first,
        trigger=Argument(start, end, first.trigger.score),
        mode=mode,
        modes=tuple(float(m == mode) for m in MODES),
        statuses=first.statuses or tuple(float(s == "held") for s in STATUSES),
    )
    here.append(new)
    return [new]


def _goes(occasion: Occasion, text: str) -> bool:
    return (
        occasion.mode == "visit" or joints.GOES.search(text, occasion.trigger.start, occasion.trigger.end) is not None
    )
