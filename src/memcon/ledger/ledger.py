"""The ledger: memcons and decisions come in, merged contacts, documents and figures come out."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, select

from memcon.errors import MemconError, OtherDocument, RecordError, UnknownId
from memcon.ledger import briefs, decided, derive, filters, migrate, quarantine, store, words
from memcon.ledger.asked import filters_of, refuse
from memcon.ledger.briefs import Brief
from memcon.ledger.connect import WAIT, Database
from memcon.ledger.quarantine import Quarantined
from memcon.ledger.records import chunks, decode
from memcon.ledger.selection import Selection, records
from memcon.ledger.tables import contacts, decisions, documents, members, pins, readings
from memcon.ledger.tables import quarantine as quarantine_table
from memcon.ledger.version import reader_version
from memcon.record import Memcon
from memcon.record.joint import Decision, JointContact, KeptDecision

LEAST_DIGITS = 6
"""Digits of an id that are enough where no other one begins with them."""

_AT_ONCE = 100  # memcons of an iteration that are loaded together


def open_ledger(url: str = "sqlite:///memcon.db", *, read_only: bool = False, wait: float = WAIT) -> Ledger:
    """The ledger at a URL: `sqlite:///file.db` or `postgresql://user@host/name`. Makes or migrates it where it must.

    With `read_only` nothing is made and nothing can be changed. `wait` is how many seconds a change waits for another
    process's. Raises `UsageError` for a URL of another kind, and the `LedgerError` that says why it cannot be opened.
    """
    database = Database(url, read_only=read_only, wait=wait)
    try:
        migrate.prepare(database)
    except BaseException:
        database.close()
        raise
    return Ledger(database)


class Ledger:
    """Many memcons and what people decided about them, as one record. Made by `open_ledger`; `with` closes it.

    May be used from several threads. Every change is one transaction: it happens as a whole or not at all.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def url(self) -> str:
        """Where the ledger is, without a password."""
        return self._database.shown

    def __enter__(self) -> Ledger:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes all connections."""
        self._database.close()

    def files(self) -> set[str]:
        """The real paths of the files that it is kept in; none where a server keeps it."""
        return self._database.files()

    def reading(self) -> contextlib.AbstractContextManager[Connection]:
        """A connection that sees one state of the ledger until it is given back."""
        return self._database.reading()

    def writing(self) -> contextlib.AbstractContextManager[Connection]:
        """A connection that alone may write, in a transaction that ends with it."""
        return self._database.writing()

    def version(self) -> str:
        """What is the same as long as nobody, in whatever process, has changed the ledger; it means nothing else."""
        return self._database.version()

    @property
    def written(self) -> int:
        """How many times this process has changed the ledger through this object."""
        return self._database.written

    def prints(self, memcons: Sequence[Memcon]) -> dict[str, words.Prints]:
        """The prints, by id, of those documents that are not held: what `add` takes longest for, made before it."""
        with self.reading() as connection:
            held = store.present(connection, [memcon.document.id for memcon in memcons])
        documents = {m.document.id: m.document for m in reversed(memcons) if m.document.id not in held}
        return {document_id: words.prints_of_document(document) for document_id, document in documents.items()}

    # Memcons ---------------------------------------------------------------------------------------

    def add(self, memcon: Memcon, *, source: str | None = None, reader: str | None = None) -> bool:
        """Keeps a memcon as the current reading of its document. True where something changed.

        `source` is what it was read from, as the user named it; `reader` the version that read it, the installed one
        where it is `None`. An earlier reading by another version stays beside it; decisions about the document's
        contacts go over to the new reading. Raises `OtherDocument` where another text is held under the document's id.
        """
        return bool(self._add([(memcon, source)], reader))

    def add_many(self, memcons: Iterable[Memcon], *, reader: str | None = None) -> int:
        """The same for several, in one transaction; gives the number of documents for which something changed."""
        return self._add([(memcon, None) for memcon in memcons], reader)

    def memcon(self, document_id: str) -> Memcon:
        """The current reading of a document; raises `UnknownId` where it is not held."""
        with self.reading() as connection:
            found = store.load(connection, [document_id])
        if document_id not in found:
            raise UnknownId(f"{document_id}: the ledger holds no document of this id")
        return found[document_id]

    def document_ids(self) -> Iterator[str]:
        """The ids of all documents, in order."""
        with self.reading() as connection:
            ids = list(store.every_id(connection))
        return iter(ids)

    def memcons(self, document_ids: Collection[str] | None = None) -> Iterator[Memcon]:
        """The current readings of all documents, or of those of some ids that are held, in order of ids."""
        ids = list(self.document_ids()) if document_ids is None else sorted(set(document_ids))
        for some in chunks(ids, _AT_ONCE):
            with self.reading() as connection:
                found = store.load(connection, some)
            yield from found.values()

    # Contacts --------------------------------------------------------------------------------------

    def contacts(
        self,
        between: Sequence[str] | None = None,
        person: str | None = None,
        since: str | None = None,
        until: str | None = None,
        mode: str | None = None,
        status: str | None = None,
        side: str | None = None,
        text: str | None = None,
        accounts: str | None = None,
        review: str | None = None,
        limit: int | None = None,
        offset: int = 0,
        rejected: bool = False,
        newest: bool = False,
    ) -> list[JointContact]:
        """The contacts that meet all that is asked, in order of time, undated ones last, then of id.

        With `newest`, the latest come first; those without a time still come last.
        See `filters.Filters` for what each takes; contacts that a person rejected come with `rejected` alone. Raises
        `UsageError` for a date, mode or status that is none, for a side that nobody knows, and for filters in which
        nothing can be looked for.
        """
        asked = filters_of(between, person, since, until, mode, status, side, text, accounts, review, rejected)
        with self.reading() as connection:
            refuse(connection, asked)
            found = records(connection, _ids(connection, asked, limit, offset, newest))
        return [decode(record, JointContact) for record in found]

    def briefs(
        self, asked: filters.Filters, limit: int | None = None, offset: int = 0, *, newest: bool = False
    ) -> list[Brief]:
        """A few facts of the contacts that meet what is asked, in the order of `contacts`; of many they cost little."""
        with self.reading() as connection:
            refuse(connection, asked)
            return briefs.some(connection, _ids(connection, asked, limit, offset, newest))

    @contextlib.contextmanager
    def selection(self, limit: int | None = None, **chosen: Any) -> Iterator[Selection]:
        """The same contacts, for as long as the `with` lasts, without all of them in memory; `chosen` are the filters.

        All is of one state of the ledger, whatever is written meanwhile.
        """
        asked = filters_of(**{k: v for k, v in chosen.items() if v is not None})
        with self.reading() as connection:
            refuse(connection, asked)
            yield Selection(connection, asked, limit)

    def count(
        self,
        between: Sequence[str] | None = None,
        person: str | None = None,
        since: str | None = None,
        until: str | None = None,
        mode: str | None = None,
        status: str | None = None,
        side: str | None = None,
        text: str | None = None,
        accounts: str | None = None,
        review: str | None = None,
        rejected: bool = False,
    ) -> int:
        """How many contacts there are of those that `contacts` would give."""
        asked = filters_of(between, person, since, until, mode, status, side, text, accounts, review, rejected)
        with self.reading() as connection:
            refuse(connection, asked)
            return int(connection.execute(filters.number(asked)).scalar_one())

    def contact(self, contact_id: str) -> JointContact:
        """The contact of an id, of the id of any telling in it, or of the first six or more digits of either.

        Raises `UnknownId` where there is none, or where several begin so.
        """
        asked = contact_id.strip().lower()
        with self.reading() as connection:
            found = _joint_ids(connection, asked)
            if len(found) != 1:
                raise UnknownId(_not_one(contact_id, found))
            record = records(connection, found)[0]
        return decode(record, JointContact)

    def memcons_of(self, contact: JointContact) -> dict[str, Memcon]:
        """The current readings of the documents that tell of a contact, by id."""
        with self.reading() as connection:
            return store.load(connection, contact.documents)

    # Decisions -------------------------------------------------------------------------------------

    def decide(self, decision: Decision) -> JointContact | None:
        """Keeps a person's decision and applies it; gives the contact that it is about (`None` for one about actors).

        Its id is made here. A telling is named by its document and either its contact's id in the document or the
        telling's own; the latter is kept. The same decision twice is one. Raises `UnknownId` where the ledger does not
        hold what it is about and `RecordError` where it says too little, or nothing that the field can hold.
        """
        with self.writing() as connection:
            before = decided.same_actors(connection)
            kept = decided.keep(connection, decision)
            self._apply(connection, kept, before)
            about = decided.members_of(connection, kept.id)
            if not about:
                return None
            joint = connection.execute(select(members.c.joint_id).where(members.c.id == about[0])).scalar_one()
            record = records(connection, [joint])[0]
        return decode(record, JointContact)

    def know(self, actors: Iterable[str]) -> None:
        """Raises `UnknownId` where one of the actors takes part in no contact and no decision speaks of it.

        `decide` takes such a one, too: another desk's decisions may come before the documents that they are about.
        """
        with self.reading() as connection:
            held = derive.held_actors(connection, actors) | decided.same_actors(connection).keys()
        unknown = sorted(set(actors) - held)
        if unknown:
            raise UnknownId(f"the ledger holds no actor {unknown[0]!r}; `memcon show ID --format json` gives their ids")

    def undo(self, decision_id: str, *, by: str | None = None, at: str | None = None) -> None:
        """Takes a decision back, `by` whom and `at` what time; raises `UnknownId` where none of that id is in force."""
        with self.writing() as connection:
            before = decided.same_actors(connection)
            self._apply(connection, decided.undo(connection, decision_id, by=by, at=at), before)

    def decisions(self) -> list[Decision]:
        """The decisions in force, in order of their times, then of id."""
        with self.reading() as connection:
            return decided.every(connection)

    def history(
        self, contact_id: str | None = None, *, limit: int | None = None, offset: int = 0
    ) -> list[KeptDecision]:
        """All decisions ever made, or those about tellings of one contact, the latest first, with what became of them.

        `contact_id` is the contact's own id; a decision about actors belongs to no contact.
        """
        with self.reading() as connection:
            return decided.history(connection, contact_id, limit=limit, offset=offset)

    # All of it -------------------------------------------------------------------------------------

    def quarantined(self) -> list[Quarantined]:
        """The sources that could not be read, in order of their names."""
        with self.reading() as connection:
            return quarantine.every(connection)

    def rebuild(self) -> None:
        """Makes anew all that is derived, to the same bytes; a ledger of an older release comes up to date by it."""
        with self.writing() as connection:
            derive.everything(connection)

    def stats(self) -> dict[str, int]:
        """How much the ledger holds, by kind."""
        counted = {
            "documents": select(func.count()).select_from(documents),
            "readings": select(func.count()).select_from(readings),
            "tellings": select(func.count()).select_from(members),
            "contacts": select(func.count()).select_from(contacts),
            "contacts in several documents": select(func.count()).select_from(contacts).where(contacts.c.documents > 1),
            "decisions": select(func.count()).select_from(decisions).where(~decisions.c.undone),
            "decisions without their telling": select(func.count(pins.c.decision_id.distinct())).where(
                pins.c.now.is_(None)
            ),
            "quarantined": select(func.count()).select_from(quarantine_table),
        }
        with self.reading() as connection:
            return {name: int(connection.execute(query).scalar_one()) for name, query in counted.items()}

    def _add(self, memcons: Sequence[tuple[Memcon, str | None]], reader: str | None) -> int:
        prints = self.prints([memcon for memcon, _ in memcons])
        with self.writing() as connection:
            return add(connection, memcons, reader or reader_version(), prints).changed

    def _apply(self, connection: Connection, decision: Decision, before: dict[str, str]) -> None:
        if decision.action == "same-actor":
            after = decided.same_actors(connection)
            concerned = {before.get(a, a) for a in decision.actors} | {after.get(a, a) for a in decision.actors}
            concerned |= {a for known in (before, after) for a in known if known[a] in concerned}
            derive.actors_changed(connection, concerned)
        else:
            derive.members_changed(connection, decided.members_of(connection, decision.id))


class Added(NamedTuple):
    """How many documents changed something, and which memcons, by their place, were refused, and why."""

    changed: int
    refused: dict[int, MemconError]


def add(
    connection: Connection,
    memcons: Sequence[tuple[Memcon, str | None]],
    reader: str,
    prints: Mapping[str, words.Prints],
    *,
    refuse: bool = False,
) -> Added:
    """Keeps readings, each with its source, and derives what follows from them; `prints` are those of `Ledger.prints`.

    A memcon that cannot be kept raises `OtherDocument` or `RecordError`; with `refuse` it is left out and told of.
    """
    before = store.present(connection, [memcon.document.id for memcon, _ in memcons])
    changed: dict[str, Memcon] = {}
    refused: dict[int, MemconError] = {}
    for place, (memcon, source) in enumerate(memcons):
        try:
            if store.keep(connection, memcon, reader, source):
                changed[memcon.document.id] = memcon
        except (OtherDocument, RecordError) as error:
            if not refuse:
                raise
            refused[place] = error
    if changed:
        derive.documents_changed(connection, changed, changed.keys() - before, prints)
    return Added(len(changed), refused)


def _ids(connection: Connection, asked: filters.Filters, limit: int | None, offset: int, newest: bool) -> Sequence[str]:
    if not newest:
        return connection.execute(filters.ids(asked, limit=limit, offset=offset)).scalars().all()
    dated = filters.ids(asked, limit=limit, offset=offset, newest=True, dated=True)
    found = connection.execute(dated).scalars().all()
    if limit is not None and len(found) >= limit:
        return found
    passed = len(found) + offset if found else int(connection.execute(filters.number(asked, dated=True)).scalar_one())
    undated = filters.ids(
        asked, limit=None if limit is None else limit - len(found), offset=max(0, offset - passed), dated=False
    )
    return [*found, *connection.execute(undated).scalars()]


def _joint_ids(connection: Connection, asked: str) -> list[str]:
    exact = connection.execute(select(members.c.joint_id).where(members.c.id == asked)).scalar()
    if exact is not None:
        return [exact]
    if len(asked) < LEAST_DIGITS or not set(asked) <= decided.HEX:
        return []
    query = select(members.c.joint_id).where(members.c.id >= asked, members.c.id < asked + "g").distinct()
    return sorted(connection.execute(query.limit(10)).scalars())


def _not_one(contact_id: str, found: Sequence[str]) -> str:
    if found:
        return f"{contact_id}: several contacts begin so: {', '.join(found)}"
    asked = contact_id.strip()
    if 0 < len(asked) < LEAST_DIGITS:
        return f"{contact_id}: no contact has this id; give at least {LEAST_DIGITS} digits of one"
    return f"{contact_id}: the ledger holds no contact of this id; `memcon contacts` lists them"
