"""One telling with its document at hand: a memcon and a contact's id come in, what a merge asks for goes out."""

from __future__ import annotations

from dataclasses import dataclass

from memcon.merge.days import own_side
from memcon.merge.view import PartyView, parties_of
from memcon.record import Actor, Contact, Memcon, Span
from memcon.record.joint import Passage


@dataclass(frozen=True)
class Telling:
    """A contact in its memcon. `own` is the side whose own text the document is; `parties` go with its participants."""

    memcon: Memcon
    contact: Contact
    own: str | None
    parties: tuple[PartyView, ...]
    actors: dict[str, Actor]

    @property
    def document(self) -> str:
        """The document's id."""
        return self.memcon.document.id

    @property
    def published(self) -> str:
        """The day of publication as ISO 8601; an unknown one goes before all others."""
        return (self.memcon.document.published or "")[:10]

    def name_of(self, actor: str) -> str:
        """The name of an actor of the document."""
        return self.actors[actor].name

    def side_of(self, actor: str) -> str | None:
        """The side that an actor takes in this contact, else its state, else the side whose account it gives."""
        taken = {p.actor: p.side for p in self.contact.participants}
        told = {a.speaker: a.side for a in self.contact.accounts}
        return taken.get(actor) or self.actors[actor].country or told.get(actor)


def telling_of(memcon: Memcon, contact_id: str) -> Telling:
    """The telling of that contact; raises `KeyError` where the memcon has none of that id."""
    contact = next((c for c in memcon.contacts if c.id == contact_id), None)
    if contact is None:
        raise KeyError(f"{memcon.document.id} has no contact {contact_id}")
    sides = {p.side for p in contact.participants}
    own = own_side(memcon)
    parties = parties_of(memcon, contact)
    sides |= {p.side for p in parties}
    return Telling(memcon, contact, own if own in sides else None, parties, {a.id: a for a in memcon.actors})


def passage(document: str, span: Span) -> Passage:
    """A span with its document."""
    return Passage(document, span.start, span.end, span.text)
