"""The memorandum of conversation: one document's contacts, accounts and attributions, each with its words.

All data is frozen. A `Memcon` checks on construction that every span's text is the document's text
and that every id it refers to exists, so that a broken record cannot be passed on.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from memcon.errors import RecordError, SpanError
from memcon.record.document import Document
from memcon.record.span import Span

ActorKind = Literal["person", "office", "organization", "state", "group"]
MentionForm = Literal["name", "title", "nominal", "pronoun"]
AttributionForm = Literal["direct", "indirect", "mixed"]
Medium = Literal[
    "interview",
    "statement",
    "press_release",
    "speech",
    "social_media",
    "testimony",
    "document",
    "book",
    "poll",
    "unknown",
]
Act = Literal[
    "assert",
    "deny",
    "warn",
    "promise",
    "expect",
    "request",
    "accuse",
    "praise",
    "threaten",
    "decline",
    "ask",
    "other",
]
Mode = Literal["call", "video", "meeting", "visit", "message", "talks", "encounter", "unknown"]
Status = Literal["held", "ongoing", "planned", "proposed", "refused", "cancelled", "denied", "unknown"]
ParticipantRole = Literal["initiator", "host", "guest", "mediator", "party"]
Grain = Literal["day", "week", "month", "year", "range"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


class Mention(msgspec.Struct, frozen=True):
    """A place in the text that names an actor, and how it does so."""

    start: int
    end: int
    text: str
    form: MentionForm

    @property
    def span(self) -> Span:
        """The mention as a plain span."""
        return Span(self.start, self.end, self.text)


class Actor(msgspec.Struct, frozen=True):
    """Somebody who acts or speaks. `country` is ISO 3166-1 alpha-3; `role` is a PLOVER sector code."""

    id: str
    kind: ActorKind
    name: str
    country: str | None = None
    office: str | None = None
    role: str | None = None
    wikidata: str | None = None
    mentions: tuple[Mention, ...] = ()


class Attribution(msgspec.Struct, frozen=True):
    """Words or thoughts given to a source. Each of source, cue and content may be in several pieces."""

    id: str
    form: AttributionForm
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    speaker: str | None = None
    on_behalf_of: str | None = None
    medium: Medium = "unknown"
    via: tuple[str, ...] = ()
    act: Act = "other"
    parent: str | None = None
    confidence: float | None = None


class Participant(msgspec.Struct, frozen=True):
    """An actor in a contact. `side` is an alpha-3 code, or the usual short name of an organisation or group."""

    actor: str
    side: str | None
    role: ParticipantRole
    span: Span
    confidence: float | None = None


class ContactTime(msgspec.Struct, frozen=True):
    """When a contact took or takes place: ISO dates, `end` inclusive, and the words that say so."""

    start: str
    end: str
    grain: Grain
    span: Span


class ContactPlace(msgspec.Struct, frozen=True):
    """Where a contact took or takes place; `country` is ISO 3166-1 alpha-3."""

    name: str
    country: str | None
    span: Span


class Topic(msgspec.Struct, frozen=True):
    """One thing discussed or to be discussed, in the document's words."""

    text: str
    span: Span


class Withheld(msgspec.Struct, frozen=True):
    """Words that say that something about the contact is not disclosed, and by which actors."""

    span: Span
    by: tuple[str, ...] = ()


class Account(msgspec.Struct, frozen=True):
    """One side's own account of a contact: who speaks for it, and the attributions that hold its words.

    `attributions` has the first one in which the source of the account is named; `also` are those in which the same
    source says more of the contact, as in "X said …, adding that …", and what a party of the contact says in its own
    turns of a conversation. Of a source that nobody knows each place where it is named has its own.
    """

    side: str | None
    speaker: str | None
    attributions: tuple[str, ...]
    also: tuple[str, ...] = ()

    def words(self) -> tuple[str, ...]:
        """All attributions that hold words of the account, in the order of the text."""
        return tuple(sorted((*self.attributions, *self.also), key=lambda name: (len(name), name)))


class Contact(msgspec.Struct, frozen=True):
    """An occasion on which representatives of two or more sides communicate with each other."""

    id: str
    mode: Mode
    status: Status
    trigger: Span
    participants: tuple[Participant, ...]
    series: bool = False
    time: ContactTime | None = None
    place: ContactPlace | None = None
    topics: tuple[Topic, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    accounts: tuple[Account, ...] = ()
    follows: tuple[str, ...] = ()
    evidence: tuple[Span, ...] = ()
    confidence: float | None = None


class TimeExpression(msgspec.Struct, frozen=True):
    """A time expression: TIMEX3 type and value, `None` where the value cannot be resolved."""

    span: Span
    type: TimexType
    value: str | None
    confidence: float | None = None


class Place(msgspec.Struct, frozen=True):
    """A place that the text names."""

    id: str
    name: str
    country: str | None
    spans: tuple[Span, ...]


class Event(msgspec.Struct, frozen=True):
    """A PLOVER-coded event (none are found by this release)."""

    id: str
    type: str
    evidence: tuple[Span, ...]


class Memcon(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that one document tells about contacts. `memcon` is the version of the schema."""

    memcon: Literal["1"] = "1"
    document: Document
    actors: tuple[Actor, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    contacts: tuple[Contact, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    places: tuple[Place, ...] = ()
    events: tuple[Event, ...] = ()
    warnings: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        text = self.document.text
        for span in spans_in(self):
            if text[span.start : span.end] != span.text:
                raise SpanError(f"{self.document.id}: {span.start}:{span.end} is not {span.text!r}")
        for piece in self.document.furniture:
            if not 0 <= piece.start < piece.end <= len(text):
                raise SpanError(f"{self.document.id}: furniture {piece.start}:{piece.end} is not in the text")
        _check_references(self)

    def actor(self, actor_id: str | None) -> Actor | None:
        """The actor of that id, or `None`."""
        return next((a for a in self.actors if a.id == actor_id), None)

    def attribution(self, attribution_id: str | None) -> Attribution | None:
        """The attribution of that id, or `None`."""
        return next((a for a in self.attributions if a.id == attribution_id), None)

    def __repr__(self) -> str:
        what = self.document.title or self.document.text[:60].strip().splitlines()[:1] or self.document.id
        title = what if isinstance(what, str) else what[0]
        return f"<Memcon {title!r}: {len(self.contacts)} contacts, {len(self.attributions)} attributions>"


def spans_in(memcon: Memcon) -> Iterator[Span]:
    """Every span of a memcon, in the order of its fields."""
    for actor in memcon.actors:
        for mention in actor.mentions:
            yield mention.span
    for attribution in memcon.attributions:
        yield from attribution.source
        yield from attribution.cue
        yield from attribution.content
    for contact in memcon.contacts:
        yield contact.trigger
        for participant in contact.participants:
            yield participant.span
        if contact.time:
            yield contact.time.span
        if contact.place:
            yield contact.place.span
        for topic in contact.topics:
            yield topic.span
        for words in contact.withheld:
            yield words.span
        yield from contact.evidence
    for time in memcon.times:
        yield time.span
    for place in memcon.places:
        yield from place.spans
    for event in memcon.events:
        yield from event.evidence


def _check_references(memcon: Memcon) -> None:
    actors = {a.id for a in memcon.actors}
    attributions = {a.id for a in memcon.attributions}
    contacts = {c.id for c in memcon.contacts}

    def known(ids: tuple[str | None, ...], names: set[str], owner: str) -> None:
        for name in ids:
            if name is not None and name not in names:
                raise RecordError(f"{memcon.document.id}: {owner} refers to {name}, which is not in the record")

    for a in memcon.attributions:
        known((a.speaker, a.on_behalf_of, *a.via), actors, a.id)
        known((a.parent,), attributions, a.id)
    for c in memcon.contacts:
        known(tuple(p.actor for p in c.participants), actors, c.id)
        known(c.follows, contacts, c.id)
        for w in c.withheld:
            known(w.by, actors, c.id)
        for account in c.accounts:
            known((account.speaker,), actors, c.id)
            known(account.words(), attributions, c.id)
