"""Tellings and their links: the views of changed documents come in, rows of `members`, `blocks` and `links` go out.

A link joins two tellings that share a block and whose score lets them be one contact. Tellings that links, or people's
decisions, hold together form a component; which of its tellings are one contact is decided on the component as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, delete, insert, or_, select

from memcon.ledger import decided
from memcon.ledger.records import chunks, decode, digest, encode
from memcon.ledger.tables import (
    OF_CONTACTS,
    blocks,
    contacts,
    links,
    members,
)
from memcon.merge.blocks import blocks_of
from memcon.merge.cluster import Link, link
from memcon.merge.view import MergeView, view_of
from memcon.record import Memcon

LONGEST_BLOCK = 200
"""Characters of a block's name; of a longer one its digest is kept."""


def forget(connection: Connection, document_ids: Sequence[str]) -> set[str]:
    """Takes the documents' tellings out, with the contacts that they were in.

    Gives the tellings of other documents that were linked to them or in one contact with them.
    """
    gone: set[str] = set()
    joints: set[str] = set()
    for some in chunks(document_ids):
        for row in connection.execute(select(members.c.id, members.c.joint_id).where(members.c.document_id.in_(some))):
            gone.add(row.id)
            joints.add(row.joint_id)
    beside = neighbours(connection, gone)
    for some in chunks(sorted(joints)):
        beside |= set(connection.execute(select(members.c.id).where(members.c.joint_id.in_(some))).scalars())
        for table in OF_CONTACTS:
            connection.execute(delete(table).where(table.c.contact_id.in_(some)))
        connection.execute(delete(contacts).where(contacts.c.id.in_(some)))
    for ids in chunks(sorted(gone)):
        connection.execute(delete(links).where(or_(links.c.a.in_(ids), links.c.b.in_(ids))))
        connection.execute(delete(blocks).where(blocks.c.member_id.in_(ids)))
        connection.execute(delete(members).where(members.c.id.in_(ids)))
    return beside - gone


def enter(connection: Connection, memcons: Iterable[Memcon]) -> set[str]:
    """Puts the tellings of documents in and links them to those that are there; gives their ids."""
    views: dict[str, MergeView] = {}
    for memcon in memcons:
        for contact in memcon.contacts:
            view = view_of(memcon, contact)
            views.setdefault(view.id, view)  # two contacts with one trigger are one telling
    for some in chunks(sorted(views)):  # an id that another document's telling has already: one in 10¹⁴ pairs
        for taken in connection.execute(select(members.c.id).where(members.c.id.in_(some))).scalars():
            del views[taken]
    if not views:
        return set()
    rows = [
        {"id": v.id, "document_id": v.document, "contact": v.contact, "view": encode(v), "joint_id": None}
        for v in views.values()
    ]
    connection.execute(insert(members), rows)
    named = {v.id: sorted({_block(b) for b in blocks_of(v)}) for v in views.values()}
    entries = [{"block": block, "member_id": member} for member in sorted(named) for block in named[member]]
    if entries:
        connection.execute(insert(blocks), entries)
    _link(connection, views, named)
    return set(views)


def neighbours(connection: Connection, member_ids: Iterable[str]) -> set[str]:
    """The tellings that links or decisions join to any of these, these themselves among them where they are joined."""
    found: set[str] = set()
    ids = sorted(member_ids)
    for some in chunks(ids):
        for row in connection.execute(select(links.c.a, links.c.b).where(links.c.a.in_(some))):
            found.add(row.b)
        for row in connection.execute(select(links.c.a, links.c.b).where(links.c.b.in_(some))):
            found.add(row.a)
    return found | decided.beside(connection, ids)


def components(connection: Connection, member_ids: Iterable[str]) -> list[list[str]]:
    """The components that hold any of these tellings, each sorted, in order of their first ids."""
    reached = set(_present(connection, member_ids))
    edge = set(reached)
    while edge:
        edge = neighbours(connection, edge) - reached
        reached |= edge
    joined = links_among(connection, reached)
    groups = _Groups(reached)
    for one in joined:
        groups.join(one.a, one.b)
    for together in decided.held_together(connection, reached):
        for other in together[1:]:
            groups.join(together[0], other)
    return groups.all()


def links_among(connection: Connection, member_ids: Iterable[str]) -> list[Link]:
    """The links with both ends among these tellings, in order."""
    ids = set(member_ids)
    found: list[Link] = []
    for some in chunks(sorted(ids)):
        for row in connection.execute(select(links).where(links.c.a.in_(some))):
            if row.b in ids:
                found.append(Link(row.a, row.b, row.score, decode(row.reasons, tuple[str, ...])))
    return sorted(found)


def views_of(connection: Connection, member_ids: Iterable[str]) -> dict[str, MergeView]:
    """The views of these tellings by id, in order of ids."""
    found: dict[str, MergeView] = {}
    for some in chunks(sorted(member_ids)):
        rows = connection.execute(select(members.c.id, members.c.view).where(members.c.id.in_(some)))
        found |= {row.id: decode(row.view, MergeView) for row in rows}
    return dict(sorted(found.items()))


def _link(connection: Connection, views: Mapping[str, MergeView], named: Mapping[str, Sequence[str]]) -> None:
    """Scores each new telling against all that share a block with it; `named` gives the blocks of the new ones."""
    mates: dict[str, set[str]] = {}
    for some in chunks(sorted({block for blocks_here in named.values() for block in blocks_here})):
        for row in connection.execute(select(blocks).where(blocks.c.block.in_(some))):
            mates.setdefault(row.block, set()).add(row.member_id)
    pairs = {
        (member, other) if member < other else (other, member)
        for member, blocks_here in named.items()
        for block in blocks_here
        for other in mates.get(block, ())
        if other != member
    }
    known = dict(views)
    known |= views_of(connection, {m for pair in pairs for m in pair if m not in known})
    rows = []
    for a, b in sorted(pairs):
        made = link(known[a], known[b])
        if made is not None:
            rows.append({"a": made.a, "b": made.b, "score": made.score, "reasons": encode(made.reasons)})
    if rows:
        connection.execute(insert(links), rows)


def _present(connection: Connection, member_ids: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for some in chunks(sorted(member_ids)):
        found |= set(connection.execute(select(members.c.id).where(members.c.id.in_(some))).scalars())
    return found


def _block(name: str) -> str:
    return name if len(name) <= LONGEST_BLOCK else digest(name)


class _Groups:
    """Disjoint sets of ids."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._parent = {i: i for i in ids}

    def join(self, a: str, b: str) -> None:
        first, second = self._root(a), self._root(b)
        if first != second:
            self._parent[max(first, second)] = min(first, second)

    def all(self) -> list[list[str]]:
        found: dict[str, list[str]] = {}
        for i in sorted(self._parent):
            found.setdefault(self._root(i), []).append(i)
        return [found[root] for root in sorted(found)]

    def _root(self, i: str) -> str:
        while self._parent[i] != i:
            self._parent[i] = self._parent[self._parent[i]]
            i = self._parent[i]
        return i
