"""Strategies that make valid records: any text, any spans in it, any links that the record allows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, get_args

from hypothesis import strategies as st

from memcon.record import (
    Account,
    Actor,
    Attribution,
    Contact,
    ContactPlace,
    ContactTime,
    Document,
    Event,
    Furniture,
    Memcon,
    Mention,
    Participant,
    Place,
    Span,
    TimeExpression,
    Topic,
    Withheld,
    content_id,
    span_of,
)
from memcon.record import document as document_module
from memcon.record import memcon as memcon_module

# Every character that UTF-8 can hold, beyond the first plane and control characters among them.
characters = st.characters(codec="utf-8")
texts = st.text(characters, min_size=1, max_size=80)
names = st.text(characters, min_size=1, max_size=12)
maybe_names = st.none() | names
sides = st.none() | st.sampled_from(["USA", "RUS", "EU"])
confidences = st.none() | st.floats(0, 1)


def one_of(literal: Any) -> st.SearchStrategy[Any]:
    """One of the values of a `Literal`."""
    return st.sampled_from(get_args(literal))


@st.composite
def spans(draw: st.DrawFn, text: str) -> Span:
    """A span of the text."""
    start = draw(st.integers(0, len(text) - 1))
    return span_of(text, start, draw(st.integers(start + 1, len(text))))


def few(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    """None to three of something."""
    return st.lists(strategy, max_size=3).map(tuple)


def some_of(ids: Sequence[str]) -> st.SearchStrategy[tuple[str, ...]]:
    """Some of the ids, each once."""
    return st.lists(st.sampled_from(ids), unique=True, max_size=3).map(tuple) if ids else st.just(())


def maybe(ids: Sequence[str]) -> st.SearchStrategy[str | None]:
    """One of the ids, or none."""
    return st.none() | st.sampled_from(ids) if ids else st.none()


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document with any text and any facts."""
    text = draw(texts)
    marks = draw(few(st.builds(lambda s, label: Furniture(s.start, s.end, label), spans(text),
                               one_of(document_module.FurnitureLabel))))  # fmt: skip
    return Document(
        id=content_id(text),
        url=draw(maybe_names),
        publisher=draw(maybe_names),
        title=draw(maybe_names),
        byline=draw(maybe_names),
        published=draw(st.none() | st.dates().map(date.isoformat)),
        kind=draw(one_of(document_module.DocumentKind)),
        language=draw(st.none() | st.just("en")),
        text=text,
        furniture=marks,
    )


@st.composite
def memcons(draw: st.DrawFn) -> Memcon:
    """A memcon in which every field of the record may be filled."""
    m = memcon_module
    document = draw(documents())
    span = spans(document.text)
    mention = st.builds(lambda s, form: Mention(s.start, s.end, s.text, form), span, one_of(m.MentionForm))
    actors = [
        draw(
            st.builds(
                Actor,
                id=st.just(f"a{n}"),
                kind=one_of(m.ActorKind),
                name=names,
                country=sides,
                office=maybe_names,
                role=maybe_names,
                wikidata=maybe_names,
                mentions=few(mention),
            )
        )
        for n in range(draw(st.integers(0, 3)))
    ]
    who = [a.id for a in actors]
    said = [f"q{n}" for n in range(draw(st.integers(0, 3)))]
    attributions = [
        draw(
            st.builds(
                Attribution,
                id=st.just(q),
                form=one_of(m.AttributionForm),
                source=few(span),
                cue=few(span),
                content=few(span),
                speaker=maybe(who),
                on_behalf_of=maybe(who),
                medium=one_of(m.Medium),
                via=some_of(who),
                act=one_of(m.Act),
                parent=maybe([other for other in said if other != q]),
                confidence=confidences,
            )
        )
        for q in said
    ]
    occasions = [f"c{n}" for n in range(draw(st.integers(0, 2)))]
    time = st.builds(
        ContactTime, start=st.just("2024-03-12"), end=st.just("2024-03-13"), grain=one_of(m.Grain), span=span
    )
    participant = st.builds(
        Participant,
        actor=st.sampled_from(who or ["nobody"]),
        side=sides,
        role=one_of(m.ParticipantRole),
        span=span,
        confidence=confidences,
    )
    contacts = [
        draw(
            st.builds(
                Contact,
                id=st.just(c),
                mode=one_of(m.Mode),
                status=one_of(m.Status),
                trigger=span,
                participants=few(participant) if who else st.just(()),
                series=st.booleans(),
                time=st.none() | time,
                place=st.none() | st.builds(ContactPlace, name=names, country=sides, span=span),
                topics=few(st.builds(lambda s: Topic(s.text, s), span)),
                withheld=few(st.builds(Withheld, span=span, by=some_of(who))),
                accounts=few(st.builds(Account, side=sides, speaker=maybe(who), attributions=some_of(said))),
                follows=some_of([other for other in occasions if other != c]),
                evidence=few(span),
                confidence=confidences,
            )
        )
        for c in occasions
    ]
    return Memcon(
        document=document,
        actors=tuple(actors),
        attributions=tuple(attributions),
        contacts=tuple(contacts),
        times=draw(few(st.builds(TimeExpression, span=span, type=one_of(m.TimexType), value=maybe_names))),
        places=draw(few(st.builds(Place, id=names, name=names, country=sides, spans=few(span)))),
        events=draw(few(st.builds(Event, id=names, type=names, evidence=few(span)))),
        warnings=draw(few(names)),
    )
