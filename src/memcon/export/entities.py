"""Merged contacts as FollowTheMoney entities: contacts go in; documents, actors and events come out, one a line.

A contact is an `Event` whose `proof` are the documents (`Article`) that tell it; those who took part are its `involved`
(`Person`, `PublicBody`, `Organization` or `LegalEntity`), and who began or hosted it is its `organizer`. Countries are
two letters in lower case, as that model has them. https://followthemoney.tech
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from memcon.export.links import short_id, web_address
from memcon.export.tables import Holdings
from memcon.intake.countries import alpha_2
from memcon.record import Document
from memcon.record.joint import JointContact, JointParticipant
from memcon.view import joint
from memcon.view.wording import one_line

_WIKIDATA = re.compile(r"Q[1-9][0-9]{0,11}")
_SCHEMA = {
    "person": "Person",
    "office": "LegalEntity",
    "organization": "Organization",
    "state": "PublicBody",
    "group": "LegalEntity",
}


def entities(holdings: Holdings, *, texts: bool = False) -> Iterator[dict[str, Any]]:
    """All entities: documents, then actors, each in order of ids, then the events in the order of the contacts.

    `texts` puts the documents' texts into them.
    """
    for memcon in holdings.memcons():
        yield _article(memcon.document, texts)
    actors: dict[str, list[JointParticipant]] = {}
    for contact in holdings.contacts:
        for participant in contact.participants:
            actors.setdefault(participant.actor, []).append(participant)
    for actor in sorted(actors):
        yield _actor(actor, actors[actor])
    for contact in holdings.contacts:
        yield _event(contact)


def _article(document: Document, texts: bool) -> dict[str, Any]:
    return _entity(
        _document_id(document.id),
        "Article",
        title=[document.title],
        name=[_named(document.title, document.id)],
        author=[document.byline],
        publisher=[document.publisher],
        publishedAt=[_date(document.published)],
        language=[_LANGUAGES.get(document.language or "")],
        country=[_country(document.publisher_country)],
        sourceUrl=[web_address(document.url)],
        bodyText=[document.text if texts else None],
    )


def _actor(actor: str, seen: list[JointParticipant]) -> dict[str, Any]:
    kind = min(p.kind for p in seen)
    is_person = kind == "person"
    name = max((p.name for p in seen), key=lambda n: (len(n), n))
    return _entity(
        short_id("actor", actor),
        _SCHEMA.get(kind, "LegalEntity"),
        name=[_named(name, actor)],
        alias=[p.name for p in seen if p.name != name],
        country=[_country(p.side) for p in seen],
        wikidataId=[actor if _WIKIDATA.fullmatch(actor) else None],
        position=[p.office for p in seen] if is_person else [],
        proof=[_document_id(d) for p in seen for d in p.documents],
    )


def _event(contact: JointContact) -> dict[str, Any]:
    time = contact.time
    day = time.start if time and time.start == time.end else None
    began = [p for p in contact.participants if p.role in ("initiator", "host")]
    topics = dict.fromkeys(one_line(topic.text) for topic in contact.topics)
    return _entity(
        short_id("contact", contact.id),
        "Event",
        name=[joint.headline(contact)],
        recordId=[contact.id],
        date=[_date(day)],
        startDate=[_date(time.start) if time else None],
        endDate=[_date(time.end) if time else None],
        location=[joint.place(contact)],
        country=[_country(side) for side in joint.sides_of(contact)],
        summary=["; ".join(topics)],
        keywords=[contact.mode, contact.status],
        organizer=[short_id("actor", p.actor) for p in began],
        involved=[short_id("actor", p.actor) for p in contact.participants],
        proof=[_document_id(d) for d in contact.documents],
    )


# The documents' languages have two letters, the model's three.
_LANGUAGES = {"en": "eng", "fr": "fra", "de": "deu", "es": "spa", "it": "ita", "pt": "por", "ru": "rus", "uk": "ukr"}


def _entity(entity_id: str, schema: str, **properties: Iterable[str | None]) -> dict[str, Any]:
    """An entity as the model's JSON: each property a sorted list, empty ones left out."""
    said = {name: sorted({v for v in values if v and not v.isspace()}) for name, values in properties.items()}
    return {"id": entity_id, "schema": schema, "properties": {name: v for name, v in sorted(said.items()) if v}}


def _named(name: str | None, otherwise: str) -> str:
    """A name, which the model asks for; the id where there is none."""
    return one_line(name or "") or one_line(otherwise) or "?"


def _date(value: str | None) -> str | None:
    """A date as far as the model goes: years 1000 to 2999."""
    return value if value and value[:1] in ("1", "2") else None


def _document_id(document_id: str) -> str:
    return short_id("document", document_id)


def _country(side: str | None) -> str | None:
    code = alpha_2(side) if side else None
    return {"XKX": "xk", "EU": "eu"}.get(side or "", code.lower() if code else None)
