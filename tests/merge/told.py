"""Memcons put together by hand for the merge: invented officials, a sentence or two, and what they tell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from memcon.record import (
    Account,
    Actor,
    Attribution,
    Contact,
    ContactPlace,
    ContactTime,
    Document,
    Memcon,
    Participant,
    Span,
    TimeExpression,
    Topic,
    Withheld,
)


class Who(NamedTuple):
    """A participant: the words that name it in the text, and what was read of it."""

    words: str
    side: str | None = None
    kind: Any = "person"
    office: str | None = None
    role: Any = "party"
    wikidata: str | None = None


ARDEN = Who("Elena Arden", "NOR", office="Foreign Minister")
BRISK = Who("Tomas Brisk", "PRT", office="Foreign Minister")
CORVO = Who("Ines Corvo", "PRT", office="Prime Minister")
DAHL = Who("Marit Dahl", "ISL", office="Foreign Minister")


def told(
    text: str,
    people: Sequence[Who],
    *,
    document: str = "d1",
    trigger: str = "spoke",
    mode: Any = "call",
    status: Any = "held",
    when: tuple[str, ...] | None = None,
    place: tuple[str, str] | None = None,
    topics: Sequence[str] = (),
    withheld: Sequence[str] = (),
    said_by: Sequence[tuple[str, str | None, str]] = (),
    series: bool = False,
    dates: Sequence[tuple[str, str]] = (),
    **facts: Any,
) -> Memcon:
    """A memcon of one contact. `when` is (words, start[, end, grain]); `said_by` are (speaker, side, content)."""
    sheet = Document(id=document, text=text, **{"kind": "report", **facts})

    def span(words: str) -> Span:
        start = text.index(words)
        return Span(start, start + len(words), words)

    actors = [Actor(f"a{n}", w.kind, w.words, w.side, w.office, wikidata=w.wikidata) for n, w in enumerate(people)]
    speakers = [Actor(f"s{n}", "office", name, side) for n, (name, side, _) in enumerate(said_by)]
    attributions = [
        Attribution(f"q{n}", "indirect", (), (), (span(words),), f"s{n}") for n, (_, _, words) in enumerate(said_by)
    ]
    at = text.index(trigger)
    first, last = text.rfind(".", 0, at) + 1, text.find(".", at) + 1
    time = None
    if when:
        end: str = when[2] if len(when) > 2 else when[1]
        grain: Any = when[3] if len(when) > 2 else "day"
        time = ContactTime(when[1], end, grain, span(when[0]))
    contact = Contact(
        id="c1",
        mode=mode,
        status=status,
        trigger=span(trigger),
        participants=tuple(Participant(f"a{n}", w.side, w.role, span(w.words)) for n, w in enumerate(people)),
        series=series,
        time=time,
        place=ContactPlace(place[0], place[1], span(place[0])) if place else None,
        topics=tuple(Topic(t, span(t)) for t in topics),
        withheld=tuple(Withheld(span(w), ("a0",)) for w in withheld),
        accounts=tuple(Account(side, f"s{n}", (f"q{n}",)) for n, (_, side, _) in enumerate(said_by)),
        evidence=(Span(first, last, text[first:last]),),
    )
    return Memcon(
        document=sheet,
        actors=(*actors, *speakers),
        attributions=tuple(attributions),
        contacts=(contact,),
        times=tuple(TimeExpression(span(words), "DATE", value) for words, value in dates),
    )


def call(
    document: str,
    day: str | None,
    *,
    people: Sequence[Who] = (ARDEN, BRISK),
    about: str = "fishing quotas and the northern lighthouse",
    **more: Any,
) -> Memcon:
    """A report of a call on a day."""
    names = " and ".join(p.words for p in people)
    text = f"{names} spoke {'that day ' if day else ''}about {about}."
    more = {"published": day, **more}
    return told(text, people, document=document, when=("that day", day) if day else None, topics=(about,), **more)


def two_in_one(first: Memcon, second: Memcon) -> Memcon:
    """One document that tells both contacts: the second text follows the first."""
    shift = len(first.document.text) + 1
    text = f"{first.document.text} {second.document.text}"

    def moved(span: Span) -> Span:
        return Span(span.start + shift, span.end + shift, span.text)

    names = {a.id: f"b{a.id}" for a in second.actors}
    contact = second.contacts[0]
    time = contact.time
    later = Contact(
        id="c2",
        mode=contact.mode,
        status=contact.status,
        trigger=moved(contact.trigger),
        participants=tuple(Participant(names[p.actor], p.side, p.role, moved(p.span)) for p in contact.participants),
        time=ContactTime(time.start, time.end, time.grain, moved(time.span)) if time else None,
        topics=tuple(Topic(t.text, moved(t.span)) for t in contact.topics),
        evidence=tuple(moved(e) for e in contact.evidence),
    )
    others = tuple(Actor(names[a.id], a.kind, a.name, a.country, a.office, a.role, a.wikidata) for a in second.actors)
    facts = first.document
    document = Document(
        id=facts.id,
        text=text,
        kind=facts.kind,
        published=facts.published,
        publisher=facts.publisher,
        publisher_country=facts.publisher_country,
    )
    return Memcon(document=document, actors=(*first.actors, *others), contacts=(*first.contacts, later))
