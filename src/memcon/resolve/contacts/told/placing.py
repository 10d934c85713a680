"""Where a contact was: of the places that a trigger is linked to the one where it took place, or none, each weighed."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence

from memcon.find.contacts import Argument, Marked, Occasion
from memcon.find.sentences import Sentences
from memcon.record.kinds import AT_A_DISTANCE
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.further import of_further
from memcon.resolve.contacts.told.no_places import (
    is_addressed,
    is_left,
    is_of_gathering,
    is_of_later_visit,
    is_of_next_event,
    is_of_one_missed,
    is_of_topic,
    is_passed,
    is_ruled_out,
    is_somebody,
    lists_cities,
    only_prepared_in,
    only_told_in,
    opens_elsewhere,
    set_out_from,
)
from memcon.resolve.contacts.told.travelling import (
    at_seat,
    bound_for,
    first_place,
    gone_to,
    held_place,
    invited_before,
    invited_to,
    last_place,
    named_after,
    opening_place,
    opening_seat,
    own_place,
    place_of_errand,
    place_of_one,
    place_of_visit,
    place_where,
    relocated_to,
)
from memcon.resolve.parties.outside.legs import leg_of
from memcon.resolve.times.datelines import city_over, dateline_place
from memcon.resolve.times.headings import Heading, heading_over, place_over
from memcon.resolve.times.when import ResolvedTime
from memcon.resolve.weighing import Features, log_odds, weigh
from memcon.resolve.words.countries import country_of, is_city, place_country, states_in

NEAR = 4  # sentences from its trigger within which a place is looked for
MET = frozenset({"meeting", "talks", "encounter"})
_SUBJECT = 40  # characters from the opening of a sentence in which its subject is named
_ON = 20  # characters behind a city in which the house there may be named
AROUND = 2000  # characters around places within which a nearer occasion of one's sentence is looked for
LIES = 0.5  # probability from which a place is a contact's
_NO_NAME = re.compile(
    r"the|an?|his|her|him|its?|their|them|our|my|your|(?:the\s+)?(?:sidelines?|margins?|fringes?)(?:\s+of\b.*)?"
    r"|(?:two|three|four|five|several|many|various|different|both|other)\s+(?:[a-z]+\s+)?(?:cities|capitals|countries|places|states|venues|locations|continents)"
    r"|(?-i:January|February|March|April|May|June|July|August|September|October|November|December)",
    re.IGNORECASE | re.DOTALL,
)
"""Words that name no place, whatever was linked: "went in her place", "in March", "on the sidelines"."""
_BEFORE = re.compile(r"\b(in|at|to|from|near|outside|on|of|into|around)\s+(?:the\s+)?$", re.IGNORECASE)


def places_of(
    occasion: Occasion, triggers: Sequence[int], sentences: Sentences, text: str
) -> list[tuple[Argument, Features]]:
    """The places that a trigger is linked to with their features, in text order.

    `triggers` are where the document's occasions are told, this one among them.
    """
    at = occasion.trigger.start
    home = sentences.at(at)
    near = [
        a
        for a in occasion.arguments["place"]
        if abs(sentences.at(a.start) - home) <= NEAR and not _NO_NAME.fullmatch(text, a.start, a.end)
    ]
    low, high = min((a.start for a in near), default=at), max((a.start for a in near), default=at)
    around = [t for t in triggers if t != at and low - AROUND < t < high + AROUND]
    out = []
    for place in sorted(near, key=lambda a: (a.start, a.end)):
        away = sentences.at(place.start) - home
        distance = abs(place.start - at)
        words = text[place.start : place.end]
        before = _BEFORE.search(text, max(0, place.start - 16), place.start)
        rival = any(abs(place.start - t) < distance and sentences.at(t) == sentences.at(place.start) for t in around)
        out.append(
            (
                place,
                {
                    "link": log_odds(place.score),
                    "marked": log_odds(place.marked) if isinstance(place, Marked) else 0.0,
                    f"away {max(-2, min(2, away))}": 1.0,
                    "distance": math.log1p(distance / 30) if away == 0 else 1.5,
                    "after": float(away == 0 and place.start > at),
                    "rival": float(rival),
                    f"word {before[1].casefold() if before else 'none'}": 1.0,
                    "state": float(country_of(words) is not None),
                    "known": float(place_country(words) is not None),
                    "better links": float(min(2, sum(other.score > place.score for other in near))),
                    f"mode {occasion.mode}": 1.0,
                    "state visited": float(occasion.mode == "visit" and country_of(words) is not None),
                },
            )
        )
    return out


def place_of(
    occasion: Occasion,
    triggers: Sequence[int],
    sentences: Sentences,
    text: str,
    headings: Sequence[Heading] = (),
) -> Argument | None:
    """The place where an occasion most likely was, None where none is likely; `headings` are those of a list of days.

    A city that the sentence of the occasion plainly gives it outweighs one of another sentence.
    """
    at = occasion.trigger.start
    low, high = sentences.span(at)
    home = sentences.at(at)
    day = heading_over(at, headings)
    dated = any(sentences.at(t.start) == home for t in occasion.arguments.get("time", ()) if t.score >= LIES)
    away = occasion.mode in MET and occasion.status in ("held", "ongoing")
    found = [
        (weigh("place", f), p)
        for p, f in places_of(occasion, triggers, sentences, text)
        # What has a day of its own is elsewhere than the occasion told beside "the Palace"; a city goes on.
        if not (dated and f["rival"] and not f["known"] and sentences.at(p.start) != home)
        and heading_over(p.start, headings) is day
        and not is_somebody(p.start, p.end, text)
        and not (occasion.mode in MET and is_of_next_event(occasion.trigger.end, p.start, text))
        and not is_passed(low, p.start, p.end, at, text)
        and not opens_elsewhere(low, at, (p.start, p.end), text)
        and not set_out_from(p.start, p.end, at, text)
        and not gone_to(at, p.start, sentences, text)
        and not (occasion.mode in MET and low <= p.start < high and invited_to(at, p.start, text))
        and not invited_before((p.start, p.end), at, text)
        and of_further(p.start, at, sentences, text) is None
        and not only_prepared_in(p.end, at, text)
        and not only_told_in(low, p.start, p.end, at, text)
        and not is_ruled_out(p.start, text)
        and not is_addressed(p.start, text)
        and not is_of_topic(occasion.trigger.end, p.start, text)
        and not (occasion.mode in MET and (is_of_one_missed(at, p.start, text) or is_left(p.end, text)))
        and not is_of_gathering(p.start, (at, occasion.trigger.end), sentences.span(p.start), text)
        and not (occasion.mode in MET and is_of_later_visit(occasion.trigger.end, p.start, text))
        and not (away and not low <= p.start < high and bound_for(p.start, sentences.span(p.start)[0], text))
    ]
    chance, place = max(found, key=lambda item: (item[0], -item[1].start), default=(0.0, None))
    likely = place if chance >= LIES else None
    if occasion.mode in AT_A_DISTANCE:
        return likely
    one = place_of_one(at, occasion.trigger.end, high, text)
    if one is not None:
        return _told_or_read(occasion, one)
    leg = leg_of(at, low, high, text) if occasion.mode in MET else None
    if leg is not None:
        return _told_or_read(occasion, leg[2])
    city = city_over(text, at)
    if city is not None and (likely is None or not city.start <= likely.start < city.end):
        return _told_or_read(occasion, (city.start, city.place_end))
    if occasion.mode in MET and at - low <= _SUBJECT:
        following = min((t for t in triggers if at < t < high), default=high)
        moved = relocated_to(occasion.trigger.end, following, text)
        if moved is not None:
            return _told_or_read(occasion, moved)
    where = place_where(at, low, text)
    if where is not None and (likely is None or not where[0] <= likely.start < high):
        return _told_or_read(occasion, where)
    opens = opening_place(at, low, text) if occasion.mode in MET and likely and likely.start < low else None
    if opens is not None:  # "In Cairo she will meet X", whatever the trip began with
        return _told_or_read(occasion, opens)
    under = place_over(day, text) if occasion.mode in MET else None
    if under is not None and likely is None:
        return _told_or_read(occasion, under)
    first = first_place(occasion.trigger.end, high, text) if occasion.mode in MET else None
    other = (is_of_later_visit, is_of_next_event, is_of_one_missed)
    first = (
        None
        if first and (is_ruled_out(first[0], text) or any(of(occasion.trigger.end, first[0], text) for of in other))
        else first
    )
    if first is not None and likely is not None and _lies_in(likely, first, text):
        return likely
    if first is not None and (likely is None or likely.start < at or likely.start > first[1] + _ON):
        return _told_or_read(occasion, first)
    seat = None
    if occasion.mode in MET and likely is None:
        seat = at_seat(occasion.trigger.end, high, text) or opening_seat(at, low, text)
    if seat is not None:
        return Argument(*seat, LIES)
    errand = place_of_errand(at, low, text) if occasion.mode in MET and first is None else None
    if errand is not None and (likely is None or not errand[0] <= likely.start < at):
        return _told_or_read(occasion, errand)
    if likely is not None and low <= likely.start < high:
        return likely
    held = held_place(at, occasion.trigger.end, low, high, text) if occasion.mode in MET else None
    if held is not None:
        return _told_or_read(occasion, held)
    after = named_after(at, occasion.trigger.end, low, text) if occasion.mode in MET else None
    if after is not None:
        return _told_or_read(occasion, after)
    sent = dateline_place(text) if occasion.mode in MET and _is_here(occasion, low, high, text) else None
    if sent is not None:
        return _told_or_read(occasion, sent)
    own = own_place(occasion.trigger.end, high, text)
    if own is None and likely is None:
        own = last_place(occasion.trigger.end, high, text)
        own = None if own and is_of_next_event(occasion.trigger.end, own[0], text) else own
        acts = any(low < p.start < at and p.score >= LIES for p in occasion.parties)
        if own is None and acts and occasion.mode in MET and not any(low <= t < at for t in triggers):
            own = opening_place(at, low, text)
    if own is not None and occasion.mode in MET and is_of_later_visit(occasion.trigger.end, own[0], text):
        return likely
    return likely if own is None else _told_or_read(occasion, own)


def _is_here(occasion: Occasion, low: int, high: int, text: str) -> bool:
    """True where the clause of an occasion says "here": "met here on Wednesday with", "arrived here to meet"."""
    start, end = occasion.trigger.start, occasion.trigger.end
    return bool(_HERE_AFTER.match(text, end, high) or _HERE_BEFORE.search(text, max(low, start - _NEAR_HERE), start))


def _lies_in(place: Argument, state: tuple[int, int], text: str) -> bool:
    """True for a place told elsewhere that lies in the state where it is said to be."""
    words = text[slice(*state)]
    code = None if is_city(words) else country_of(words)
    return code is not None and code == place_country(text[place.start : place.end])


_NEAR_HERE = 60  # characters before a trigger in which "here" is told of it
_HERE_AFTER = re.compile(r"[^,;:.!?“”\"\n]{0,80}?\shere\b(?!\s+(?:is|are|was|were)\b)")
_HERE_BEFORE = re.compile(r"\shere\b(?!\s+(?:is|are|was|were)\b)[^,;:.!?“”\"\n]*$")


def _told_or_read(occasion: Occasion, words: tuple[int, int]) -> Argument:
    """The place of an occasion at these words: the one that the reader links, or the words themselves."""
    told = [a for a in occasion.arguments["place"] if a.start <= words[0] < a.end]
    return told[0] if told else Argument(*words, LIES)


def is_of_another_day(place: Argument, time: ResolvedTime | None, times: Sequence[ResolvedTime], text: str) -> bool:
    """True where the words right behind a place date it on a day that is not the contact's: "in Oslo in November"."""
    if time is None or time.interval is None or (place.start, place.end) == dateline_place(text):
        return False
    beside = next((t for t in times if t.span.start >= place.end), None)
    if beside is None or beside.interval is None or not _DATED.fullmatch(text, place.end, beside.span.start):
        return False
    return beside.interval.end < time.interval.start or time.interval.end < beside.interval.start


_DATED = re.compile(r",?\s+(?:(?:in|on|last|early|late)\s+){0,2}", re.IGNORECASE)


def leave_to_others(drafts: Sequence[Draft], sentences: Sentences, text: str, is_person: Callable[[int], bool]) -> None:
    """Take from contacts the places of others: of another paragraph, where people of other states, or those, met.

    "The talks" may be those of another paragraph, and stay where they were.
    """

    def by_people(draft: Draft) -> bool:
        return len({p.side for p in draft.parties if p.side and is_person(p.actor)}) > 1

    for draft in drafts:
        if draft.place is None or not by_people(draft):
            continue
        at, trigger = draft.place.start, draft.trigger.start
        if "\n" not in text[min(at, trigger) : max(at, trigger)] or _POINTS.search(
            text, max(0, trigger - 6), trigger + 6
        ):
            continue
        here = sentences.at(at)
        owners = [
            d for d in drafts if d.place is not None and d.place.start == at and sentences.at(d.trigger.start) == here
        ]
        if any(len(d.sides()) > 1 and not (d.sides() & draft.sides() or d.people() & draft.people()) for d in owners):
            if here not in map(sentences.at, (trigger, *(p.start for p in draft.parties))):
                draft.evidence.discard(sentences.span(at))
            draft.place = None


def leave_to_next(drafts: Sequence[Draft], sentences: Sentences, text: str) -> None:
    """Take from contacts the place that another one has in its own sentence, on a day of its own.

    "A meeting with B on 3 May was cancelled. They will meet on 8 May in Oslo": nothing was to be in Oslo on the 3rd.
    Nor was what is told before "their previous meeting, in Oslo", nor what other people are told to have held there.
    """
    for draft in drafts:
        place, home = draft.place, sentences.at(draft.trigger.start)
        if place is None or sentences.at(place.start) <= home:
            continue
        dated = _dated_at(draft, home, sentences)
        here = sentences.at(place.start)
        for other in drafts:
            theirs = other.place is not None and other.place.start == place.start
            if other is draft or not theirs or sentences.at(other.trigger.start) != here:
                continue
            to_come = other.status in ("planned", "proposed") and draft.status not in ("planned", "proposed")
            to_come = to_come and _IN.fullmatch(text, other.trigger.end, place.start) is not None
            if to_come or not other.people() & draft.people():
                draft.place = None
                break
            if other.sides() != draft.sides():
                continue
            before = _PREVIOUS.search(text, max(0, other.trigger.start - 24), other.trigger.end) is not None
            if before or (dated and _dated_at(other, here, sentences) and _days_apart(draft, other)):
                draft.place = None
                break


_IN = re.compile(r"(?:\s+again)?(?:\s+on\s+[\w ]{3,20}?)?,?\s+(?:in|at)\s+(?:the\s+)?")
"""What leads from the words for an occasion to its place."""
_PREVIOUS = re.compile(
    r"\b(?:previous|last|earlier)\s+(?:(?!week|month|year)[\w-]+\s+)?(?:met|meeting|talks|summit|encounter)\b"
)


def _dated_at(draft: Draft, sentence: int, sentences: Sentences) -> bool:
    return draft.time is not None and sentences.at(draft.time.span.start) == sentence


def _days_apart(a: Draft, b: Draft) -> bool:
    one, other = a.time and a.time.interval, b.time and b.time.interval
    return bool(one and other and (one.end < other.start or other.end < one.start))


_POINTS = re.compile(r"\b(?:the|this|that|these|those|their)\s", re.IGNORECASE)


def settle_place(draft: Draft, sentences: Sentences, text: str) -> None:
    """Who spoke from afar was nowhere together, nor was who visited several states at one place.

    The words that tell of the place stay those that it was read from: beside the trigger its name may tell of something
    else, "to improve matters in Norway".
    """
    if draft.place is None:
        return
    if draft.series and lists_cities(text, draft.place.end):
        draft.place = None
        return
    if draft.mode in AT_A_DISTANCE or (
        draft.mode == "visit" and _one_of_several(text, draft.place.start, draft.place.end)
    ):
        draft.place = None
        return
    start, end = sentences.span(draft.trigger.start)
    if draft.mode == "visit" and place_country(text[draft.place.start : draft.place.end]) not in {None, *draft.sides()}:
        there = place_of_visit(draft.trigger.end, end, draft.sides(), text)
        draft.place = Argument(*there, LIES) if there else draft.place
    where = place_where(draft.trigger.start, start, text) if draft.mode != "visit" else None
    if where is not None and start <= draft.place.start < where[0]:  # the journey told with it went elsewhere
        draft.place = Argument(*where, LIES)


def _one_of_several(text: str, start: int, end: int) -> bool:
    """True for "Norway" in "Norway and Chile", and for "Chile" there; not for "Oslo, Norway"."""
    own = place_country(text[start:end])
    at = end
    while own and (more := _AND.match(text, at)):
        state = states_in(text[more.end() : more.end() + 40])[:1]
        if not state or state[0].start or state[0].form not in ("name", "capital"):
            break
        if state[0].code != own:
            return True
        at = more.end() + state[0].end
    before = _AND_BEFORE.search(text, max(0, start - 60), start)
    named = states_in(text[max(0, start - 60) : before.start()])[-1:] if before and own else []
    ends = before is not None and bool(named) and max(0, start - 60) + named[0].end == before.start()
    return ends and named[0].form in ("name", "capital") and named[0].code != own


_AND = re.compile(r"[,;]?\s+and\s+(?:the\s+)?|[,;]\s+(?:the\s+)?")
_AND_BEFORE = re.compile(r"(?:[,;]?\s+and|[,;])\s+(?:the\s+)?$")
