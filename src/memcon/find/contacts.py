"""Occasions on which sides communicate: triggers with their classes and, by scored links, their arguments."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from memcon.find.blocks import blocks
from memcon.find.ends import tidied, with_its_noun, with_second_office, with_whole_name, without_half_names
from memcon.find.furniture import inside
from memcon.find.links import Arrays, Pairs, distances, softmax, trigger_classes
from memcon.find.plainly import with_plain
from memcon.find.spans import Found, decode, joined_up, located, offsets, pieces, support
from memcon.find.topic_ends import whole
from memcon.find.topic_items import apart, not_found
from memcon.find.topic_phrases import phrased
from memcon.find.topic_rows import in_rows
from memcon.reader.labels import MODES, ROLES, STATUSES
from memcon.reader.reader import Reading
from memcon.record import Furniture

NAMED = 120  # characters behind an office in which the name of its holder stands
NEAR = 200  # wordpieces within which words that withhold belong to an occasion
REACH = 450  # wordpieces within which an argument may be linked
PLAIN = ("time", "place", "topic", "withheld", "reported")
SURE = 0.98  # probability from which a span is a participant that the head for participants did not find
MAYBE = 0.05  # probability from which a date or place may be an occasion's
LEAST = 0.1  # probability below which a span is no participant, whatever an occasion lacks
TRIGGER_BIAS = 0.5
ARGUMENT_BIAS = {"participant": 1.5, "time": 2.0, "place": 1.5, "topic": 1.0, "withheld": 0.0, "reported": 0.3}
FURTHER = 2.0  # the bias towards further topics, where none was found with less

_LEADS = re.compile(r"\b(?:of|the|in|at)$", re.IGNORECASE)
_AUXILIARIES = (
    "be",
    "been",
    "is",
    "are",
    "was",
    "were",
    "will",
    "would",
    "has",
    "have",
    "had",
    "can",
    "could",
    "should",
)
_LEADS_ON = frozenset(
    (",", ";", ":", "and", "or", "of", "to", "for", "in", "on", "with", "by", "from", "at", "the", "a", "an", "as")
).union(_AUXILIARIES)
_EMPTY = frozenset(
    ("that", "this", "what", "which", "these", "those", "them", "their", "there", "some", "such", "other")
)

Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Argument:
    """A span that belongs to an occasion, in code points, and the probability that it does."""

    start: int
    end: int
    score: float


@dataclass(frozen=True, slots=True)
class Marked(Argument):
    """A place or a topic; `marked` is the probability by which the head for such spans found its words."""

    marked: float = 1.0


@dataclass(frozen=True, slots=True)
class Party(Argument):
    """A participant and its role; one that is not `sure` only completes an occasion that lacks a side."""

    role: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Occasion:
    """One telling of a contact; the same contact may be told at several places.

    `modes` and `statuses` are the probabilities of `labels.MODES` and `labels.STATUSES`.
    """

    trigger: Argument
    mode: str
    status: str
    series: bool
    parties: tuple[Party, ...]
    arguments: dict[str, tuple[Argument, ...]]
    class_score: float
    modes: tuple[float, ...] = ()
    statuses: tuple[float, ...] = ()


def find_occasions(
    reading: Reading,
    arrays: Arrays,
    furniture: Sequence[Furniture] = (),
    *,
    people: Sequence[Offsets] = (),
    times: Sequence[Offsets] = (),
    places: Sequence[Offsets] = (),
    withheld: Sequence[Offsets] = (),
) -> list[Occasion]:
    """The occasions outside furniture, in text order.

    `people`, `places` and `withheld` are further spans that may be arguments: names of persons and states, names of
    places, clauses that withhold.
    `times` are the time expressions. All dates and places that an occasion may be linked to are given with it.
    """

    def outside(found: Found) -> bool:
        return not inside(furniture, *offsets(reading, found))

    parted = partial(inside, furniture)
    triggers = [f for f in decode(reading, "contact_trigger", TRIGGER_BIAS) if outside(f)]
    triggers = with_plain(reading, joined_up(reading, triggers, parted), furniture)
    in_order = sorted(people)
    triggers = [t for t in triggers if not _is_of_a_name(offsets(reading, t), in_order)]
    if not triggers:
        return []
    spans = [pieces(reading, t) for t in triggers]
    classes = trigger_classes(arrays, reading, spans)
    found = {
        name: [f for f in decode(reading, f"contact_{name}", bias) if outside(f) and _is_words(reading, f)]
        for name, bias in ARGUMENT_BIAS.items()
    }
    found["topic"] = _topics(reading, found["topic"], outside, parted)
    whom = _added(reading, found["participant"], people)
    parties = _parties(arrays, reading, spans, whom, found["participant"], people)
    linked = {"reported": _linked(arrays, reading, "reported", spans, found["reported"])}
    found["place"] = _added(reading, _not_cut(reading, found["place"], places), places)
    named = sorted([*people, *places])
    for name, least in (("place", MAYBE), ("topic", 0.5)):
        some = _linked(arrays, reading, name, spans, found[name], least)
        linked[name] = _marked(reading, name, some, named, parted)
    dates = [located(reading, *t) for t in times]
    linked["time"] = _linked(arrays, reading, "time", spans, [d for d in dates if d], MAYBE)
    apart = [f for f in found["withheld"] if not _overlaps(offsets(reading, f), withheld)]  # a clause holds its pieces
    told = [offsets(reading, t) for t in triggers]
    linked["withheld"] = _nearest(reading, spans, told, _added(reading, apart, withheld))
    names = sorted([*people, *places, *(offsets(reading, f) for f in found["participant"])])
    out = []
    for i, trigger in enumerate(triggers):
        mode, status = int(classes["mode"][i].argmax()), int(classes["status"][i].argmax())
        span = offsets(reading, trigger)
        out.append(
            Occasion(
                Argument(*without_half_names(reading.text, *span, _beginning_in(names, *span)), trigger.score),
                MODES[mode],
                STATUSES[status],
                bool(classes["series"][i].argmax()),
                tuple(parties[i]),
                {name: tuple(linked[name][i]) for name in PLAIN},
                round(float(classes["mode"][i][mode] * classes["status"][i][status]), 4),
                tuple(round(float(p), 4) for p in classes["mode"][i]),
                tuple(round(float(p), 4) for p in classes["status"][i]),
            )
        )
    return out


def _beginning_in(spans: Sequence[Offsets], start: int, end: int) -> Sequence[Offsets]:
    """Of spans in order those that begin in start:end."""
    return spans[bisect_left(spans, (start, 0)) : bisect_left(spans, (end, 0))]


def _overlaps(span: Offsets, others: Sequence[Offsets]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def _is_of_a_name(trigger: Offsets, names: Sequence[Offsets]) -> bool:
    """True for words in the middle of one of the names in order: nobody is met in "Mette Frederiksen"."""
    start, end = trigger
    before = names[max(0, bisect_left(names, (start + 1, 0)) - NAMES) : bisect_left(names, (start + 1, 0))]
    return any(end <= b and (a, b) != (start, end) for a, b in before)


def _topics(
    reading: Reading, found: list[Found], outside: Callable[[Found], bool], parted: Callable[[int, int], bool]
) -> list[Found]:
    """The topics, halves of one joined up, and further words that are likely ones where none stands."""
    topics = [ended(reading, topic) for topic in joined_up(reading, found, parted)]
    further = [f for f in decode(reading, "contact_topic", FURTHER) if outside(f) and _is_words(reading, f)]
    topics = _added(reading, topics, [offsets(reading, ended(reading, f)) for f in further])
    return [topic for topic in topics if _is_named(reading, topic)]


def ended(reading: Reading, topic: Found) -> Found:
    """A topic without the words at its end that only lead to more."""
    starts, ends = reading.word_spans
    last = topic.last
    while last > topic.first and reading.text[starts[last] : ends[last]].casefold() in _LEADS_ON:
        last -= 1
    return topic if last == topic.last else replace(topic, last=last)


def _is_named(reading: Reading, topic: Found) -> bool:
    """True where a topic has a word of its own: "what" and "this" name nothing."""
    words = reading.text[slice(*offsets(reading, topic))].casefold().split()
    return any(len(w) > 3 and w not in _EMPTY for w in words)


def _is_words(reading: Reading, found: Found) -> bool:
    start, end = offsets(reading, found)
    words = reading.text[start:end]
    return (words[1:2].isalnum() and words[0].isalnum()) or sum(c.isalnum() for c in words) > 1


def _added(reading: Reading, found: list[Found], more: Sequence[Offsets]) -> list[Found]:
    """The found spans and those of `more` that touch none of them, left to right."""
    taken = {word for f in found for word in range(f.first, f.last + 1)}
    out = list(found)
    for start, end in more:
        span = located(reading, start, end)
        if span and not taken.intersection(range(span.first, span.last + 1)):
            out.append(span)
    return sorted(out, key=lambda f: (f.first, f.last))


def _not_cut(reading: Reading, found: list[Found], names: Sequence[Offsets]) -> list[Found]:
    """The places without those that break off before the name that they lead to: "the city of" and "Hangzhou"."""
    starts = {start for start, _ in names}
    return [
        f
        for f in found
        if not (_LEADS.search(reading.text[slice(*offsets(reading, f))]) and offsets(reading, f)[1] + 1 in starts)
    ]


def _nearest(
    reading: Reading, triggers: list[tuple[int, int]], told: Sequence[Offsets], found: list[Found]
) -> list[list[Argument]]:
    """Each span with the nearest trigger, the earlier one of two, if it is near; of its own paragraph before others.

    What only a later sentence tells of comes last.

    `told` is where the triggers stand.
    """
    out: list[list[Argument]] = [[] for _ in triggers]
    firsts = [first for first, _ in triggers]
    for span in found:
        start, end = offsets(reading, span)
        first, last = pieces(reading, span)
        around = range(bisect_left(firsts, first - REACH), bisect_left(firsts, last + NEAR + 1))
        away = np.abs(distances([triggers[i] for i in around], [(first, last)]))[:, 0].tolist()
        near = [(d, i) for d, i in zip(away, around, strict=True) if d <= NEAR]
        own = [(d, i) for d, i in near if _PARAGRAPH not in reading.text[min(end, told[i][1]) : max(start, told[i][0])]]
        told_so_far = [(d, i) for d, i in own or near if _STOP.search(reading.text, end, max(end, told[i][0])) is None]
        best = min(told_so_far or own or near, default=None)
        if best is not None:
            out[best[1]].append(Argument(start, end, span.score))
    return out


_PARAGRAPH = "\n\n"
_STOP = re.compile(r"[.!?][”\"’')]*\s+[“\"‘(]?[A-Z]")


def _parties(
    arrays: Arrays,
    reading: Reading,
    triggers: list[tuple[int, int]],
    people: list[Found],
    marked: list[Found],
    names: Sequence[Offsets],
) -> list[list[Party]]:
    if not people:
        return [[] for _ in triggers]
    spans = [pieces(reading, p) for p in people]
    sure = {(f.first, f.last) for f in marked}
    named = sorted(names)
    where = [tidied(reading.text, *with_its_noun(reading.text, *offsets(reading, p))) for p in people]
    where = [with_second_office(reading.text, *p, _beginning_in(named, p[1], p[1] + NAMED)) for p in where]
    whole: list[Offsets] = []
    for start, end in where:
        longer = [name for name in _beginning_in(named, start, end) if name[1] > end]
        whole.append(tidied(reading.text, *with_whole_name(start, end, longer, where if longer else ())))
    out: list[list[Party]] = []
    needed = [0.5 if (p.first, p.last) in sure else SURE for p in people]
    for block, candidates in blocks(triggers, spans, REACH):
        pairs = Pairs(reading, triggers[block], spans[candidates])
        by_role = [s[:, 1:] for s in pairs.side_by_side(arrays, f"contact_{ROLES[0]}", len(ROLES))]
        scores = np.stack([np.zeros_like(by_role[0]), *by_role], axis=2)
        chances = softmax(scores)
        chances[np.abs(pairs.distances) > REACH, 0] = 1.0
        for row, roles in zip(1 - chances[:, :, 0], chances[:, :, 1:].argmax(axis=2), strict=True):
            near = np.flatnonzero(row >= LEAST)
            out.append(
                [
                    Party(*whole[int(i)], rounded := round(chance, 4), ROLES[role], rounded >= needed[i])
                    for i, chance, role in zip(
                        (near + candidates.start).tolist(), row[near].tolist(), roles[near].tolist(), strict=True
                    )
                ]
            )
    return out


def _linked(
    arrays: Arrays,
    reading: Reading,
    name: str,
    triggers: list[tuple[int, int]],
    candidates: list[Found],
    least: float = 0.5,
) -> list[list[Argument]]:
    if not candidates:
        return [[] for _ in triggers]
    spans = [pieces(reading, c) for c in candidates]
    out: list[list[Argument]] = []
    for block, part in blocks(triggers, spans, REACH):
        pairs = Pairs(reading, triggers[block], spans[part])
        chances = 1 / (1 + np.exp(-pairs.scores(arrays, f"contact_{name}")[:, 1:]))
        chances[np.abs(pairs.distances) > REACH] = 0
        out += [
            [
                Argument(*offsets(reading, candidate), round(chance, 4))
                for candidate, chance in zip(candidates[part], row, strict=True)
                if chance >= least
            ]
            for row in chances.tolist()
        ]
    return out


def _marked(
    reading: Reading,
    name: str,
    linked: Sequence[Sequence[Argument]],
    names: Sequence[Offsets],
    parted: Callable[[int, int], bool],
) -> list[list[Argument]]:
    """Places or topics with what the head makes of their words, which is asked once for all triggers that have them.

    `names` are the spans in order in which no topic breaks off; `parted` tells whether furniture stands in a stretch.
    """
    known: dict[Offsets, tuple[int, int, float]] = {}
    second: dict[Offsets, Offsets] = {}
    for start, end in {(a.start, a.end) for row in linked for a in row}:
        span = (start, end)
        if name == "topic":
            tidy = tidied(reading.text, start, end)
            span = in_rows(reading.text, *tidy)
            span = phrased(reading.text, *whole(reading.text, *span, names), names)
            span, *rest = apart(reading.text, *(tidy if parted(*span) else span))
            if rest:
                second[span] = rest[0]
        known[start, end] = (*span, support(reading, f"contact_{name}", start, end))
    spans = [(start, end) for start, end, _ in known.values()] if name == "topic" else ()
    items = not_found([*spans, *second.values()], reading.text, parted)
    for span, other in second.items():
        items[span] = [other, *items.get(span, ()), *items.get(other, ())]
    out: list[list[Argument]] = []
    for row in linked:
        marked = [(known[a.start, a.end], a.score) for a in row]
        out.append([Marked(start, end, score, mark) for (start, end, mark), score in marked])
        out[-1] += [Marked(*item, score, mark) for (a, b, mark), score in marked for item in items.get((a, b), ())]
    return out


NAMES = 8  # names that begin last before a word of which one may hold it: few lie within each other
