"""The questions that the table of weights answers, and what the marked documents teach of each.

A question is watched where the package asks it: each call of its function gives rows, one for each thing that was to be
weighed, with its features and whether the marks say yes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from memcon.evaluate.contacts import found_among
from memcon.evaluate.gold import GoldContact, GoldParticipant
from memcon.record import Memcon
from memcon.resolve import write
from memcon.resolve.contacts import drafting, occasions
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.once import following
from memcon.resolve.contacts.once.tellings import pair_features
from memcon.resolve.contacts.told import settling, topics
from memcon.resolve.contacts.told.dating import dates_of
from memcon.resolve.contacts.told.placing import places_of
from memcon.resolve.contacts.told.report_features import statements_of
from memcon.resolve.words.names import surname_key

Row = tuple[dict[str, float], bool]
"""The features of what was weighed, and whether it was right."""

FRESH_TOO = frozenset({"place", "same", "mode", "status", "contact", "topic"})
"""Questions that our own documents teach as well; of the others they would teach what annotators differ in."""
WHOLE = frozenset({"contact"})
"""Questions for which nothing is hidden: how the parts of a contact hang together, the reader has not learned."""

Calls = list[tuple[Any, Any]]


def _party_rows(text: str, calls: Calls, contacts: list[Any], _: Memcon) -> Iterator[Row]:
    for (occasion, cast, *_), candidates in calls:
        spans = [(c.party.start, c.party.end, cast.roles[c.party.actor].name) for c in candidates if c.link >= 0.5]
        contact = _told(contacts, occasion.trigger.start, occasion.trigger.end, spans)
        if contact is None:
            continue
        for c in candidates:
            name = cast.roles[c.party.actor].name
            yield c.features, _is_one((c.party.start, c.party.end, name), contact["participants"])


def _date_rows(text: str, calls: Calls, contacts: list[Any], _: Memcon) -> Iterator[Row]:
    for (occasion, times, triggers, sentences, words), _ in calls:
        spans = [(p.start, p.end, text[p.start : p.end]) for p in occasion.parties if p.sure]
        contact = _told(contacts, occasion.trigger.start, occasion.trigger.end, spans)
        if contact is None:
            continue
        when = contact["time"] or {}
        for time, features in dates_of(occasion, times, triggers, sentences, words):
            same = time.interval is not None and (time.interval.start, time.interval.end) == (
                when.get("start"),
                when.get("end"),
            )
            marked = when.get("span")
            over = marked and marked["start"] < time.span.end and time.span.start < marked["end"]
            yield features, bool(same or over)


def _place_rows(text: str, calls: Calls, contacts: list[Any], _: Memcon) -> Iterator[Row]:
    for (occasion, triggers, sentences, words, *_), _ in calls:
        spans = [(p.start, p.end, text[p.start : p.end]) for p in occasion.parties if p.sure]
        contact = _told(contacts, occasion.trigger.start, occasion.trigger.end, spans)
        if contact is None or "place" not in contact:
            continue
        marked = (contact["place"] or {}).get("span")
        for place, features in places_of(occasion, triggers, sentences, words):
            yield features, bool(marked and marked["start"] < place.end and place.start < marked["end"])


def _same_rows(text: str, calls: Calls, contacts: list[Any], _: Memcon) -> Iterator[Row]:
    for (drafts, sentences, _, is_person), _ in calls:
        told = [(d, _told_by_draft(contacts, d, text)) for d in drafts]
        for j, (b, of_b) in enumerate(told):
            for a, of_a in told[:j]:
                if of_a is not None and of_b is not None:
                    yield pair_features(a, b, sentences, text, is_person), of_a == of_b


def _mode_rows(text: str, calls: Calls, contacts: list[Any], _: Memcon) -> Iterator[Row]:
    return _class_rows(text, calls, contacts, "mode")


def _status_rows(text: str, calls: Calls, contacts: list[Any], _: Memcon) -> Iterator[Row]:
    return _class_rows(text, calls, contacts, "status")


def _class_rows(text: str, calls: Calls, contacts: list[Any], question: str) -> Iterator[Row]:
    for (asked, draft, *_), features in calls:
        number = _told_by_draft(contacts, draft, text) if asked == question else None
        if number is None or question not in contacts[number]:
            continue
        for option, known in features.items():
            yield known, option == contacts[number][question]


def _contact_rows(_: str, calls: Calls, contacts: list[Any], made: Memcon) -> Iterator[Row]:
    found = found_among(made, [_as_marked(contact) for contact in contacts])
    for number, (_, features) in enumerate(calls):  # all of them came into the record, in their order
        yield features, number in found


def _as_marked(contact: Any) -> GoldContact:
    """A marked contact in the shape that the evaluation pairs."""

    def offsets(span: Any) -> tuple[tuple[int, int], ...]:
        return ((span["start"], span["end"]),) if span else ()

    people = [GoldParticipant(p["name"], None, "", offsets(p.get("span"))) for p in contact["participants"]]
    time = contact["time"] or {}
    evidence = tuple(span for e in contact["evidence"] for span in offsets(e))
    when = time.get("start"), time.get("end")
    return GoldContact(
        contact.get("mode", ""), contact.get("status", ""), tuple(people), when, evidence, (), (), (), ()
    )


def _follows_rows(text: str, calls: Calls, contacts: list[Any], _: Memcon) -> Iterator[Row]:
    if not any("follows" in contact for contact in contacts):
        return
    for (drafts, sentences, words, is_person), _ in calls:
        numbers = [_told_by_draft(contacts, d, text) for d in drafts]
        for i, a in enumerate(drafts):
            for j, b in enumerate(drafts):
                features = None if i == j else following.pair_features(a, b, sentences, words, is_person)
                later, earlier = numbers[i], numbers[j]
                if features is not None and later is not None and earlier is not None:
                    yield features, earlier in contacts[later]["follows"]


def _teller_rows(text: str, calls: Calls, contacts: list[Any], _: Memcon) -> Iterator[Row]:
    for (statements, draft, sentences, cast, *_), _ in calls:
        number = _told_by_draft(contacts, draft, text)
        if number is None or "reported_by" not in contacts[number]:
            continue
        named = contacts[number]["reported_by"]
        for i, features in statements_of(statements, draft, sentences, cast):
            spans = statements[i].quotation.source
            yield features, any(n["start"] < b and a < n["end"] for n in named for a, b in spans)


def _topic_rows(text: str, calls: Calls, contacts: list[Any], _: Memcon) -> Iterator[Row]:
    for (drafts, *_), found in calls:
        for draft, rows in zip(drafts, found, strict=True):
            number = _told_by_draft(contacts, draft, text)
            if number is None or "topics" not in contacts[number]:
                continue
            named = _words(text, [(t["start"], t["end"]) for t in contacts[number]["topics"]])
            for topic, features in rows:
                own = _words(text, [(topic.start, topic.end)])
                yield features, 2 * len(own & named) > len(own)


def _words(text: str, spans: Sequence[tuple[int, int]]) -> set[int]:
    """Where the words of some spans begin."""
    return {start + m.start() for start, end in spans for m in re.finditer(r"\w+", text[start:end])}


def _told(contacts: list[Any], start: int, end: int, parties: list[tuple[int, int, str]]) -> Any:
    """The marked contact that a trigger tells of: the one whose trigger it is, else the only one told at its place.

    Where several are told there, the one whose people are those of `parties`; None where that leaves a doubt.
    """
    own = [c for c in contacts if c["trigger"]["start"] < end and start < c["trigger"]["end"]]
    here = own or [c for c in contacts if any(e["start"] <= start < e["end"] for e in c["evidence"])]
    if len(here) <= 1:
        return here[0] if here else None
    ranked = sorted(((_agreement(parties, c["participants"]), -i) for i, c in enumerate(here)), reverse=True)
    return here[-ranked[0][1]] if ranked[0][0] >= ranked[1][0] + 0.2 else None


def _told_by_draft(contacts: list[Any], draft: Draft, text: str) -> int | None:
    parties = [(p.start, p.end, text[p.start : p.end]) for p in draft.parties]
    found = _told(contacts, draft.trigger.start, draft.trigger.end, parties)
    if found is None or _agreement(parties, found["participants"]) < 0.5:
        return None
    return contacts.index(found)


def _agreement(parties: list[tuple[int, int, str]], participants: list[Any]) -> float:
    """Harmonic mean of the shares of either list that the other has."""
    hits = sum(_is_one(p, participants) for p in parties)
    total = len(parties) + len(participants)
    return 2 * min(hits, len(participants)) / total if total else 0.0


def _is_one(party: tuple[int, int, str], participants: list[Any]) -> bool:
    start, end, name = party
    for p in participants:
        span = p.get("span")
        if span and span["start"] < end and start < span["end"]:
            return True
        if surname_key(name) and surname_key(name) == surname_key(p["name"]):
            return True
    return False


STEPS = (("party", "date", "place"), ("same",), ("mode", "status"), ("topic",), ("contact",), ("follows", "teller"))
"""The questions that are fitted together, on what comes out with the answers before them."""

WATCHED: dict[str, tuple[Any, str]] = {
    "party": (drafting, "candidates_of"),
    "date": (drafting, "date_of"),
    "place": (drafting, "place_of"),
    "same": (occasions, "unite"),
    "mode": (settling, "suggested"),
    "status": (settling, "suggested"),
    "contact": (occasions, "contact_features"),
    "follows": (occasions, "note_following"),
    "teller": (write, "reporters"),
    "topic": (topics, "topics_of"),
}
"""The function whose calls tell of a question."""

ROWS: dict[str, Callable[[str, Calls, list[Any], Memcon], Iterator[Row]]] = {
    "party": _party_rows,
    "date": _date_rows,
    "place": _place_rows,
    "same": _same_rows,
    "mode": _mode_rows,
    "status": _status_rows,
    "contact": _contact_rows,
    "follows": _follows_rows,
    "teller": _teller_rows,
    "topic": _topic_rows,
}
"""What makes rows of those calls."""
