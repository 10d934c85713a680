"""Merged contacts as W3C Web Annotations (JSON-LD): contacts go in, one annotation for each place of a text comes out.

A place is told twice: by a `TextPositionSelector`, whose offsets are Unicode code points into the text as memcon keeps
it, and by a `TextQuoteSelector` with the words and some words around them, which also finds the place in the page.
`source` is the kept text, named by a URN; `scope` is the page that it came from. https://www.w3.org/TR/annotation-model/
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from memcon import __version__
from memcon.export.links import urn, web_address
from memcon.export.tables import Holdings
from memcon.record import Memcon
from memcon.record.joint import JointContact, Passage
from memcon.view import joint, wording

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32  # characters of prefix and suffix


class _Mark(NamedTuple):
    """Some words, what they are to the contact, and that in words for people."""

    tag: str
    told: str
    passages: tuple[Passage, ...]


def head(contacts: Iterable[JointContact]) -> dict[str, Any]:
    """The collection without its pages: its first page and how many annotations there are follow."""
    return {
        "@context": CONTEXT,
        "id": urn("collection", *(contact.id for contact in contacts)),
        "type": "AnnotationCollection",
        "label": "Contacts, with the words that tell them",
        "generator": {"id": "https://pypi.org/project/memcon/", "type": "Software", "name": f"memcon {__version__}"},
    }


def web_annotations(holdings: Holdings) -> Iterator[dict[str, Any]]:
    """The annotations of all contacts, in their order; of one contact by document and place."""
    for contact in holdings.contacts:
        memcons = {document: holdings.memcon_of(document) for document in sorted(set(contact.documents))}
        seen: set[str] = set()
        for mark in _marks(contact, memcons):
            made = _annotation(contact, mark, memcons)
            if made and made["id"] not in seen:
                seen.add(made["id"])
                yield made


def _marks(contact: JointContact, memcons: dict[str, Memcon]) -> list[_Mark]:
    headline = joint.headline(contact)
    marks = [_Mark("contact", headline, (contact.trigger,))]
    for person in contact.participants:
        side = f" ({person.side})" if person.side else ""
        told = joint.described(person) + side + ("" if person.role == "party" else f", {person.role}")
        marks += [_Mark("participant", told, (passage,)) for passage in person.passages]
    when, where = joint.moment(contact), joint.place(contact)
    if contact.time and contact.time.span and when:
        marks.append(_Mark("time", when, (contact.time.span,)))
    if contact.place and contact.place.span and where:
        marks.append(_Mark("place", where, (contact.place.span,)))
    for field in ("mode", "status", "time", "place"):
        for said in contact.said.get(field, ()):
            marks += [_Mark(field, said_value(field, said.value), (passage,)) for passage in said.passages]
    marks += [_Mark("topic", wording.one_line(topic.text), (topic.span,)) for topic in contact.topics]
    for kept in contact.withheld:
        by = f"withheld by {', '.join(kept.by)}" if kept.by else "withheld"
        marks.append(_Mark("withheld", by, (kept.span,)))
    for account in contact.accounts:
        memcon = memcons.get(account.document)
        whose = f"account of {account.side}" if account.side else "account of an unknown side"
        told = f"{whose}: {account.voice}" if account.voice else whose
        for name in account.attributions:
            attribution = memcon.attribution(name) if memcon else None
            for part in ("source", "cue", "content"):
                pieces = getattr(attribution, part) if attribution else ()
                if pieces:
                    places = tuple(Passage(account.document, s.start, s.end, s.text) for s in pieces)
                    marks.append(_Mark(part, told, places))
    return sorted(marks, key=lambda mark: (mark.passages[0].document, mark.passages, mark.tag, mark.told))


def said_value(field: str, value: Any) -> str:
    """A value that some document gives for a field, in words."""
    if value is None:
        return "not stated"
    if isinstance(value, dict):
        if "start" in value:
            first, last = value.get("start"), value.get("end")
            return f"{first}" if last in (first, None) else f"{first} to {last}"
        country = f" ({value['country']})" if value.get("country") else ""
        return wording.one_line(
            f"{value.get('name') or value.get('text') or value.get('actor') or ''}{country}"
        ).strip()
    if isinstance(value, (list, tuple)):
        return "; ".join(said_value(field, item) for item in value) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if field == "mode":
        return wording.MODES.get(value, str(value))
    return wording.one_line(str(value))


def _annotation(contact: JointContact, mark: _Mark, memcons: dict[str, Memcon]) -> dict[str, Any] | None:
    places = [p for p in mark.passages if p.document in memcons]
    if not places:
        return None
    targets = [_target(place, memcons[place.document]) for place in places]
    where = [f"{place.document}:{place.start}:{place.end}" for place in places]
    return {
        "id": urn("annotation", contact.id, mark.tag, mark.told, *where),
        "type": "Annotation",
        "motivation": "describing" if mark.tag == "contact" else "identifying",
        "body": [
            {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": mark.told},
            {"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": mark.tag},
            {"type": "SpecificResource", "purpose": "linking", "source": urn("contact", contact.id),
             "dcterms:identifier": contact.id},
        ],
        "target": targets[0] if len(targets) == 1 else targets,
    }  # fmt: skip


def _target(place: Passage, memcon: Memcon) -> dict[str, Any]:
    document, text = memcon.document, memcon.document.text
    source = {"id": urn("document", document.id), "type": "Text", "format": "text/plain"}
    if document.language:
        source["language"] = document.language
    source["dcterms:identifier"] = document.id
    if document.title:
        source["dcterms:title"] = document.title
    page = web_address(document.url)
    return {
        "type": "SpecificResource",
        "source": source,
        **({"scope": page} if page else {}),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": place.text,
                "prefix": text[max(0, place.start - _AROUND) : place.start],
                "suffix": text[place.end : place.end + _AROUND],
            },
            {"type": "TextPositionSelector", "start": place.start, "end": place.end},
        ],
    }
