"""What a check needs of a ledger, each thing asked for once: readings, places of words, tellings of contacts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import Connection, select

from memcon.ledger.links import LONGEST_BLOCK
from memcon.ledger.records import chunks, decode, digest
from memcon.ledger.store import load, present, with_text
from memcon.ledger.tables import blocks, members
from memcon.ledger.words import Hit, find_in, reprints_of
from memcon.merge.blocks import blocks_of
from memcon.merge.view import MergeView, member_id, view_of
from memcon.origins.reprints import Reprint
from memcon.record import Contact, Document, Memcon

MOST_MATES = 400  # tellings that one contact of a report is held against, those that share most blocks first


class Record:
    """The ledger as a report sees it.

    `copies` are the report itself and documents with its text, `held` those that share words with it and are held,
    `reprints` the documents that share more than quotations with it, each with what they share.
    """

    def __init__(self, connection: Connection, report: Memcon) -> None:
        self._connection = connection
        self._texts: dict[str, str] = {}
        self._memcons: dict[str, Memcon] = {}
        self._views: dict[tuple[str, str], MergeView] = {}
        self._viewed: dict[str, Memcon] = {}
        shared = reprints_of(connection, report.document)
        others = {(one.a if one.b == report.document.id else one.b): one for one in shared}
        named = sorted({*others, report.document.id})
        self.held = frozenset(present(connection, named))
        self.copies = frozenset([report.document.id, *with_text(connection, named, report.document.text)])
        self.reprints: dict[str, Reprint] = {
            name: one for name, one in sorted(others.items()) if one.kind == "reprint" and name not in self.copies
        }

    def find(self, text: str, limit: int) -> list[Hit]:
        """Where documents other than the report hold these words, nearly or exactly, best first."""
        hits = find_in(self._connection, text, limit + 4 * len(self.copies), self._texts)
        return [hit for hit in hits if hit.document not in self.copies][:limit]

    def memcons(self, document_ids: Iterable[str]) -> dict[str, Memcon]:
        """The current readings of those documents."""
        wanted = set(document_ids)
        missing = wanted - self._memcons.keys()
        if missing:
            self._memcons |= load(self._connection, missing)
        return {name: self._memcons[name] for name in sorted(wanted) if name in self._memcons}

    def view(self, memcon: Memcon, contact: Contact) -> MergeView:
        """The view of one telling."""
        key = (memcon.document.id, contact.id)
        if key not in self._views:
            self._views[key] = view_of(memcon, contact)
            self._viewed[self._views[key].id] = memcon
        return self._views[key]

    def place(self, view: MergeView) -> str:
        """The name of the place of a telling that has one."""
        memcon = self._viewed.get(view.id) or self.memcons([view.document]).get(view.document)
        told = next((c for c in memcon.contacts if c.id == view.contact), None) if memcon else None
        return told.place.name if told and told.place else " ".join(view.place)

    def joint(self, tellings: Sequence[tuple[Memcon, Contact]]) -> list[str | None]:
        """The ids of the ledger's contacts that these tellings are in."""
        ids = [member_id(memcon.document.id, contact) for memcon, contact in tellings]
        found: dict[str, str | None] = {}
        for some in chunks(sorted(set(ids))):
            rows = self._connection.execute(select(members.c.id, members.c.joint_id).where(members.c.id.in_(some)))
            found |= {row.id: row.joint_id for row in rows}
        return [found.get(one) for one in ids]

    def mates(self, view: MergeView) -> list[tuple[MergeView, str]]:
        """Tellings that share a block with this one, those of the report left out, with the ids of their contacts."""
        shared: Counter[str] = Counter()
        named = [name if len(name) <= LONGEST_BLOCK else digest(name) for name in blocks_of(view)]
        for some in chunks(named):
            shared.update(
                self._connection.execute(select(blocks.c.member_id).where(blocks.c.block.in_(some))).scalars()
            )
        names = sorted(shared, key=lambda name: (-shared[name], name))
        found: list[tuple[MergeView, str]] = []
        for some in chunks(names[:MOST_MATES]):
            query = select(members.c.view, members.c.joint_id, members.c.document_id).where(members.c.id.in_(some))
            for row in self._connection.execute(query):
                if row.document_id not in self.copies and row.joint_id is not None:
                    found.append((decode(row.view, MergeView), row.joint_id))
        return sorted(found, key=lambda mate: mate[0].id)


def days_between(one: Document, other: Document) -> int:
    """Days between two publications; 0 where one is unknown."""
    if not one.published or not other.published:
        return 0
    try:
        return abs((date.fromisoformat(one.published[:10]) - date.fromisoformat(other.published[:10])).days)
    except ValueError:
        return 0
