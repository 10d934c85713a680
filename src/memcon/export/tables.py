"""Merged contacts as tables: contacts and memcons come in, rows of typed columns go out.

A column says what it holds and how it is found; CSV, Parquet, data frames and the data dictionary are all made from
these definitions, so that they cannot part from each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from memcon.errors import UsageError
from memcon.record import Attribution, Document, Memcon, Span
from memcon.record.joint import JointAccount, JointContact, JointParticipant
from memcon.view import joint, wording

Kind = Literal["text", "integer", "boolean", "date", "texts"]
MemconOf = Callable[[str], Memcon]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, the kind of its values, what they mean, and how a value is found in a table's source."""

    name: str
    kind: Kind
    meaning: str
    get: Callable[[Any], Any]


@dataclass(frozen=True)
class Table:
    """One table: what a row is, its columns, and how the sources of its rows are found, in order."""

    name: str
    row: str
    columns: tuple[Column, ...]
    sources: Callable[[Holdings], Iterator[Any]]

    def rows(self, holdings: Holdings) -> Iterator[tuple[Any, ...]]:
        """The table's rows, their values in the order of the columns."""
        for source in self.sources(holdings):
            yield tuple(column.get(source) for column in self.columns)


class Holdings:
    """What is exported: contacts in their order, and how a document's memcon is found."""

    def __init__(self, contacts: Sequence[JointContact], memcon_of: MemconOf) -> None:
        self.contacts = contacts
        self.memcon_of = memcon_of

    @classmethod
    def of_contacts(cls, contacts: Sequence[JointContact]) -> Holdings:
        """Contacts alone, for the tables that need no document: contacts, participants and accounts."""

        def none(document_id: str) -> Memcon:
            raise UsageError(f"the memcon of {document_id} needs the ledger: say ledger=ledger")

        return cls(contacts, none)

    @cached_property
    def told_in(self) -> Mapping[str, tuple[str, ...]]:
        """The ids of the documents that tell any of the contacts, sorted, each with the ids of those contacts."""
        found: dict[str, list[str]] = {}
        for contact in self.contacts:
            for document in sorted(set(contact.documents)):
                found.setdefault(document, []).append(contact.id)
        return {document: tuple(found[document]) for document in sorted(found)}

    @cached_property
    def accounted_in(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        """For each document and attribution that is part of accounts, the ids of the contacts they are of."""
        found: dict[tuple[str, str], list[str]] = {}
        for contact in self.contacts:
            for account in contact.accounts:
                for attribution in account.attributions:
                    ids = found.setdefault((account.document, attribution), [])
                    if contact.id not in ids:
                        ids.append(contact.id)
        return {key: tuple(ids) for key, ids in found.items()}

    def memcons(self) -> Iterator[Memcon]:
        """The memcons of those documents, in order of their ids, one at a time."""
        return map(self.memcon_of, self.told_in)


def table(name: str) -> Table:
    """The table of that name; raises `UsageError` for another."""
    if name not in TABLES:
        raise UsageError(f"there is no table {name!r}: say one of {', '.join(TABLES)}")
    return TABLES[name]


def _one_of(words: Sequence[Span]) -> str | None:
    return wording.said(words) or None


def _name(memcon: Memcon, actor: str | None) -> str | None:
    return wording.named(memcon, actor)


_Told = tuple[JointContact, JointParticipant]
_Account = tuple[JointContact, JointAccount]
_Words = tuple[Memcon, Attribution, tuple[str, ...]]
_Paper = tuple[Document, Memcon, tuple[str, ...]]


def _participants(holdings: Holdings) -> Iterator[_Told]:
    for contact in holdings.contacts:
        for participant in contact.participants:
            yield contact, participant


def _accounts(holdings: Holdings) -> Iterator[_Account]:
    for contact in holdings.contacts:
        for account in contact.accounts:
            yield contact, account


def _attributions(holdings: Holdings) -> Iterator[_Words]:
    for memcon in holdings.memcons():
        for attribution in memcon.attributions:
            key = (memcon.document.id, attribution.id)
            yield memcon, attribution, holdings.accounted_in.get(key, ())


def _documents(holdings: Holdings) -> Iterator[_Paper]:
    for memcon in holdings.memcons():
        yield memcon.document, memcon, holdings.told_in[memcon.document.id]


def _initiators(contact: JointContact) -> tuple[str, ...]:
    return tuple(dict.fromkeys(p.side or p.name for p in contact.participants if p.role == "initiator"))


def _passage(participant: JointParticipant, field: str) -> Any:
    return getattr(participant.passages[0], field) if participant.passages else None


def _end(words: Sequence[Span], *, last: bool) -> int | None:
    if not words:
        return None
    return max(s.end for s in words) if last else min(s.start for s in words)


_ID = "the contact's id"
TABLES: dict[str, Table] = {
    made.name: made
    for made in (
        Table(
            "contacts",
            "one contact, merged over all documents that tell it",
            (
                Column("id", "text", "id of the contact", lambda c: c.id),
                Column(
                    "mode",
                    "text",
                    "call, video, meeting, visit, message, talks, encounter or unknown",
                    lambda c: c.mode,
                ),
                Column(
                    "status",
                    "text",
                    "held, ongoing, planned, proposed, refused, cancelled, denied or unknown",
                    lambda c: c.status,
                ),
                Column("series", "boolean", "true where several occasions are told as one", lambda c: c.series),
                Column("start", "date", "first day; empty where unknown", lambda c: c.time and c.time.start),
                Column("end", "date", "last day, inclusive", lambda c: c.time and c.time.end),
                Column(
                    "grain",
                    "text",
                    "how finely the time is known: day, week, month, year or range",
                    lambda c: c.time and c.time.grain,
                ),
                Column("place", "text", "where it took place", lambda c: c.place and c.place.name),
                Column(
                    "country", "text", "country of the place, ISO 3166-1 alpha-3", lambda c: c.place and c.place.country
                ),
                Column(
                    "sides",
                    "texts",
                    "sides that took part: ISO 3166-1 alpha-3, or an organisation's short name",
                    joint.sides_of,
                ),
                Column(
                    "participants",
                    "texts",
                    "who took part, each side's people together, the side in brackets",
                    joint.who,
                ),
                Column("initiator", "texts", "sides (or names, where the side is unknown) that began it", _initiators),
                Column(
                    "topics", "texts", "things discussed, in the documents' words", lambda c: [t.text for t in c.topics]
                ),
                Column(
                    "withheld", "texts", "words that withhold something", lambda c: [w.span.text for w in c.withheld]
                ),
                Column("silent", "texts", "sides that took part and of whom no account is held", joint.silent_sides),
                Column("follows", "texts", "ids of earlier contacts that it continues", lambda c: c.follows),
                Column("documents", "texts", "ids of the documents that tell it", lambda c: c.documents),
                Column("document_count", "integer", "how many documents tell it", lambda c: len(c.documents)),
                Column("root_count", "integer", "how many independent roots these documents go back to", joint.roots),
                Column(
                    "decisions",
                    "texts",
                    "ids of people's decisions about it",
                    lambda c: list(dict.fromkeys(d.decision for d in c.decisions)),
                ),
                Column(
                    "trigger_document",
                    "text",
                    "document of the words that name the occasion best",
                    lambda c: c.trigger.document,
                ),
                Column(
                    "trigger_start", "integer", "where these words start, in code points", lambda c: c.trigger.start
                ),
                Column("trigger_end", "integer", "where they end, exclusive", lambda c: c.trigger.end),
                Column("trigger", "text", "these words", lambda c: c.trigger.text),
            ),
            lambda holdings: iter(holdings.contacts),
        ),
        Table(
            "participants",
            "one participant of one contact",
            (
                Column("contact", "text", _ID, lambda s: s[0].id),
                Column(
                    "actor",
                    "text",
                    "id of the actor, the same wherever the ledger knows the actor to be the same",
                    lambda s: s[1].actor,
                ),
                Column("name", "text", "fullest form of the name", lambda s: s[1].name),
                Column("kind", "text", "person, office, organization, state or group", lambda s: s[1].kind),
                Column("side", "text", "side for which the actor took part", lambda s: s[1].side),
                Column("role", "text", "initiator, host, guest, mediator or party", lambda s: s[1].role),
                Column("office", "text", "office at the time", lambda s: s[1].office),
                Column(
                    "documents", "texts", "ids of the documents that name the participant", lambda s: s[1].documents
                ),
                Column(
                    "document",
                    "text",
                    "document of the words in the next columns",
                    lambda s: _passage(s[1], "document"),
                ),
                Column(
                    "start",
                    "integer",
                    "where the words that name the participant start, in code points",
                    lambda s: _passage(s[1], "start"),
                ),
                Column("end", "integer", "where they end, exclusive", lambda s: _passage(s[1], "end")),
                Column("text", "text", "these words", lambda s: _passage(s[1], "text")),
            ),
            _participants,
        ),
        Table(
            "accounts",
            "one side's account of one contact, as one document holds it",
            (
                Column("contact", "text", _ID, lambda s: s[0].id),
                Column("side", "text", "side whose account it is", lambda s: s[1].side),
                Column("voice", "text", "who speaks", lambda s: s[1].voice),
                Column("document", "text", "id of the document", lambda s: s[1].document),
                Column(
                    "attributions",
                    "texts",
                    "ids of the document's attributions that hold the words; none where the "
                    "document as a whole is the account",
                    lambda s: s[1].attributions,
                ),
                Column(
                    "via",
                    "texts",
                    "relays between the voice and the document, nearest to the voice first",
                    lambda s: s[1].via,
                ),
            ),
            _accounts,
        ),
        Table(
            "attributions",
            "one attribution (who says what) of one of the documents",
            (
                Column("document", "text", "id of the document", lambda s: s[0].document.id),
                Column("id", "text", "id of the attribution, its own within the document", lambda s: s[1].id),
                Column("contacts", "texts", "ids of the contacts in whose accounts it stands", lambda s: s[2]),
                Column("form", "text", "direct, indirect or mixed speech", lambda s: s[1].form),
                Column(
                    "speaker",
                    "text",
                    "name of the speaker; empty where the source is not resolved",
                    lambda s: _name(s[0], s[1].speaker),
                ),
                Column(
                    "on_behalf_of",
                    "text",
                    "for whom a spokesperson, envoy or document speaks",
                    lambda s: _name(s[0], s[1].on_behalf_of),
                ),
                Column(
                    "via",
                    "texts",
                    "relays between speaker and document, nearest to the speaker first",
                    lambda s: [_name(s[0], actor) for actor in s[1].via],
                ),
                Column(
                    "medium", "text", "how it was said: interview, statement, press_release …", lambda s: s[1].medium
                ),
                Column("act", "text", "what is done by saying it: assert, deny, warn, promise …", lambda s: s[1].act),
                Column(
                    "parent", "text", "id of the attribution whose content contains this one", lambda s: s[1].parent
                ),
                Column("source", "text", "words that name the source", lambda s: _one_of(s[1].source)),
                Column("cue", "text", "words that say that it is said", lambda s: _one_of(s[1].cue)),
                Column(
                    "content", "text", "what is said; pieces apart are joined by …", lambda s: _one_of(s[1].content)
                ),
                Column(
                    "content_start",
                    "integer",
                    "where the content starts, in code points",
                    lambda s: _end(s[1].content, last=False),
                ),
                Column("content_end", "integer", "where it ends, exclusive", lambda s: _end(s[1].content, last=True)),
            ),
            _attributions,
        ),
        Table(
            "documents",
            "one document that tells any of the contacts",
            (
                Column("id", "text", "id of the document", lambda s: s[0].id),
                Column("url", "text", "where it was published", lambda s: s[0].url),
                Column("publisher", "text", "who published it", lambda s: s[0].publisher),
                Column(
                    "publisher_country",
                    "text",
                    "country of the publisher, ISO 3166-1 alpha-3",
                    lambda s: s[0].publisher_country,
                ),
                Column("title", "text", "its title", lambda s: s[0].title),
                Column("byline", "text", "its author, as stated", lambda s: s[0].byline),
                Column("published", "text", "ISO 8601 date or datetime of publication", lambda s: s[0].published),
                Column(
                    "kind",
                    "text",
                    "readout, press_release, transcript, interview, report, opinion or unknown",
                    lambda s: s[0].kind,
                ),
                Column("language", "text", "language of the text", lambda s: s[0].language),
                Column("characters", "integer", "length of the text in code points", lambda s: len(s[0].text)),
                Column("sha256", "text", "SHA-256 of the original bytes, where there were any", lambda s: s[0].sha256),
                Column("contacts", "texts", "ids of the contacts that it tells", lambda s: s[2]),
                Column("warnings", "texts", "what could not be read in it, in plain words", lambda s: s[1].warnings),
            ),
            _documents,
        ),
    )
}

TEXT = Column("text", "text", "the text as kept; all offsets count its code points", lambda s: s[0].text)


def with_texts(of: Table) -> Table:
    """The table of documents with a further column for the documents' texts."""
    return Table(of.name, of.row, (*of.columns, TEXT), of.sources)
