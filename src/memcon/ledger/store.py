"""Documents and their readings go in and come out: the part of the ledger that is true."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec
from sqlalchemy import Connection, insert, select, update

from memcon.errors import OtherDocument, RecordError
from memcon.ledger.records import Facts, chunks, decode, digest, encode, facts_of, findings_of, whole
from memcon.ledger.tables import documents, readings
from memcon.record import Document, Memcon

FACTS = Facts.__struct_fields__
"""What is known of a document beside its text."""

LONGEST_ID = 500
"""Characters of a document's id; the index of a database holds no longer ones."""


def digest_of(document: Document) -> str:
    """What tells whether a document, as it was taken, is the one that is held: its text and its facts."""
    return digest(document.text, encode(facts_of(document)))


class Held(msgspec.Struct, frozen=True):
    """A document as it is held: without what was found in it, with its digest and the reader of its current reading."""

    document: Document
    digest: str
    reader: str


def held(connection: Connection, document_id: str) -> Held | None:
    """The document of an id, or `None`."""
    row = connection.execute(
        select(documents.c.text, documents.c.facts, documents.c.digest, readings.c.reader)
        .join(readings, (readings.c.document_id == documents.c.id) & readings.c.current)
        .where(documents.c.id == document_id)
    ).one_or_none()
    if row is None:
        return None
    facts = decode(row.facts, Facts)
    document = Document(text=row.text, **{name: getattr(facts, name) for name in FACTS})
    return Held(document, row.digest, row.reader)


def present(connection: Connection, document_ids: Sequence[str]) -> set[str]:
    """Those of the ids under which a document is held."""
    found: set[str] = set()
    for some in chunks(document_ids):
        found |= set(connection.execute(select(documents.c.id).where(documents.c.id.in_(some))).scalars())
    return found


def with_text(connection: Connection, document_ids: Sequence[str], text: str) -> set[str]:
    """Those of the ids under which this very text is held."""
    found: set[str] = set()
    for some in chunks(document_ids):
        query = select(documents.c.id).where(documents.c.id.in_(some), documents.c.text == text)
        found |= set(connection.execute(query).scalars())
    return found


def other_text(document_id: str) -> str:
    """What to say where another text has the id."""
    return f"the ledger holds another text under the id {document_id!r}; give one of the two another `id`"


def keep(connection: Connection, memcon: Memcon, reader: str, source: str | None) -> bool:
    """Keeps a reading as the current one of its document; the one before stays beside it. True where something changed.

    Raises `OtherDocument` where another text is held under the document's id, `RecordError` for an id that is too long.
    """
    document = memcon.document
    if len(document.id) > LONGEST_ID or not document.id:
        raise RecordError(f"a document's id has 1 to {LONGEST_ID} characters, not {len(document.id):,}")
    facts, found = encode(facts_of(document)), encode(findings_of(memcon))
    mark = digest(document.text, facts)
    row = connection.execute(select(documents).where(documents.c.id == document.id)).one_or_none()
    if row is None:
        known = {"id": document.id, "sha256": document.sha256, "text": document.text, "facts": facts}
        connection.execute(insert(documents).values(**known, digest=mark, source=source))
        connection.execute(insert(readings).values(document_id=document.id, reader=reader, current=True, memcon=found))
        return True
    if row.text != document.text:
        raise OtherDocument(other_text(document.id))
    if row.digest != mark:
        known = {"sha256": document.sha256, "facts": facts, "digest": mark, "source": source or row.source}
        connection.execute(update(documents).where(documents.c.id == document.id).values(**known))
    mine = (readings.c.document_id == document.id) & (readings.c.reader == reader)
    before = connection.execute(select(readings.c.current, readings.c.memcon).where(mine)).one_or_none()
    if before is not None and before.current and before.memcon == found:
        return bool(row.digest != mark)
    connection.execute(update(readings).where(readings.c.document_id == document.id).values(current=False))
    if before is None:
        connection.execute(insert(readings).values(document_id=document.id, reader=reader, current=True, memcon=found))
    else:
        connection.execute(update(readings).where(mine).values(current=True, memcon=found))
    return True


def load(connection: Connection, document_ids: Iterable[str]) -> dict[str, Memcon]:
    """The current readings of those documents, by id, in order of ids; ids that are not held are left out."""
    found: dict[str, Memcon] = {}
    for some in chunks(sorted(set(document_ids)), 200):
        for row in connection.execute(_current.where(documents.c.id.in_(some))):
            found[row.id] = whole(row.text, row.facts, row.memcon)
    return dict(sorted(found.items()))


def every_id(connection: Connection) -> Iterator[str]:
    """The ids of all documents, in order."""
    yield from connection.execute(select(documents.c.id).order_by(documents.c.id)).scalars()


_current = select(documents.c.id, documents.c.text, documents.c.facts, readings.c.memcon).join(
    readings, (readings.c.document_id == documents.c.id) & readings.c.current
)
