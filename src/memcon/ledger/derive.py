"""All that follows from readings and decisions: what changed comes in, and the derived tables are right again.

Everything here is a function of what is true alone: whatever the order in which documents and decisions came, and
however they were parted into transactions, the tables hold the same rows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from memcon.ledger import briefs, changes, decided, lineage, links, store, words
from memcon.ledger.folded import name_words, pair_key, side_key
from memcon.ledger.folded import words as folded_words
from memcon.ledger.records import chunks, decode, digest, encode
from memcon.ledger.tables import (
    DERIVED,
    OF_CONTACTS,
    UNDATED,
    contact_actors,
    contact_briefs,
    contact_people,
    contact_records,
    contact_sides,
    contact_traits,
    contact_words,
    contacts,
    members,
)
from memcon.ledger.traits import traits_of
from memcon.merge.cluster import Cluster, cluster
from memcon.merge.unite import unite
from memcon.origins.roots import origins_of
from memcon.record import Memcon
from memcon.record.joint import JointContact

MOST_SIDES = 40
"""Sides of one contact whose pairs are kept for `between`; a meeting of more is found by each side alone."""

LONGEST_ACTOR = 200
"""Characters of an actor's id; of a longer one its digest is kept."""

_TOGETHER = 400  # components that are loaded at once


def documents_changed(
    connection: Connection, memcons: Mapping[str, Memcon], new: Collection[str], prints: Mapping[str, words.Prints]
) -> None:
    """Derives anew what follows from these documents, which were added (those in `new`) or read again.

    `prints` has those of the new documents whose prints were made beforehand.
    """
    made = {i: prints.get(i) or words.prints_of_document(memcons[i].document) for i in sorted(new)}
    words.index_documents(connection, made)
    touched = links.forget(connection, sorted(memcons))
    touched |= links.enter(connection, (memcons[i] for i in sorted(memcons)))
    touched |= decided.tie(connection, memcons)
    _contacts_of(connection, touched, set(memcons), memcons)


def members_changed(connection: Connection, member_ids: Iterable[str]) -> None:
    """Derives anew the contacts that these tellings are in or may come into, after a decision about them."""
    ids = set(member_ids)
    documents: set[str] = set()
    for some in chunks(sorted(ids)):
        documents |= set(connection.execute(select(members.c.document_id).where(members.c.id.in_(some))).scalars())
    _contacts_of(connection, ids, documents, {})


def actors_changed(connection: Connection, actors: Iterable[str]) -> None:
    """Writes the contacts anew in which any of these actors takes part, after a decision about actors."""
    found: set[str] = set()
    for some in chunks(sorted({_actor_key(actor) for actor in actors})):
        query = select(contact_actors.c.contact_id).where(contact_actors.c.actor.in_(some))
        found |= set(connection.execute(query).scalars())
    inside: set[str] = set()
    for some in chunks(sorted(found)):
        inside |= set(connection.execute(select(members.c.id).where(members.c.joint_id.in_(some))).scalars())
    members_changed(connection, inside)


def everything(connection: Connection, *, batch: int = 200) -> None:
    """Empties the derived tables and makes them anew from what is true."""
    for table in reversed(DERIVED):
        connection.execute(delete(table))
    touched: set[str] = set()
    for some in chunks(list(store.every_id(connection)), batch):
        memcons = store.load(connection, some)
        words.index_documents(connection, {i: words.prints_of_document(m.document) for i, m in memcons.items()})
        touched |= links.enter(connection, memcons.values())
        touched |= decided.tie(connection, memcons)
    for group in _in_pieces(links.components(connection, touched)):
        _write_components(connection, group, set(), {})
    changes.note_all(connection)


def traits_anew(connection: Connection, *, batch: int = 200) -> None:
    """Fills the table of traits and writes the sides of contacts anew, from the contacts as they are."""
    connection.execute(delete(contact_traits))
    for some in chunks(list(connection.execute(select(contacts.c.id).order_by(contacts.c.id)).scalars()), batch):
        query = select(contact_records.c.record).where(contact_records.c.contact_id.in_(some))
        found = [decode(record, JointContact) for record in connection.execute(query).scalars()]
        memcons = store.load(connection, {document for joint in found for document in joint.documents})
        rows = [
            {"trait": trait, "moment": joint.time.start if joint.time else UNDATED, "contact_id": joint.id}
            for joint in found
            for trait in sorted(traits_of(joint, memcons))
        ]
        if rows:
            connection.execute(insert(contact_traits), rows)
        for joint in found:
            named = sorted({p.side for p in joint.participants if p.side is not None})
            connection.execute(update(contacts).where(contacts.c.id == joint.id).values(sides=_joined(named)))


def _contacts_of(
    connection: Connection, member_ids: set[str], changed: set[str], memcons: Mapping[str, Memcon]
) -> None:
    """Writes the contacts of all components that hold any of these tellings, those of `changed` documents always."""
    for group in _in_pieces(links.components(connection, member_ids)):
        _write_components(connection, group, changed, memcons)


def _write_components(
    connection: Connection, group: Sequence[Sequence[str]], changed: set[str], memcons: Mapping[str, Memcon]
) -> None:
    ids = [i for component in group for i in component]
    views = links.views_of(connection, ids)
    joined = links.links_among(connection, ids)
    clusters = cluster(
        list(views.values()), joined, decided.held_together(connection, ids), decided.held_apart(connection, ids)
    )
    before: dict[str, str | None] = {}
    stamps: dict[str, str] = {}
    for some in chunks(ids):
        rows = connection.execute(select(members.c.id, members.c.joint_id).where(members.c.id.in_(some)))
        before |= {row.id: row.joint_id for row in rows}
    for some in chunks(sorted({old for old in before.values() if old is not None})):
        rows = connection.execute(select(contacts.c.id, contacts.c.stamp).where(contacts.c.id.in_(some)))
        stamps |= {row.id: row.stamp for row in rows}
    new = {c.id: (c, _stamp(c)) for c in clusters}
    stale = [
        c
        for c, stamp in new.values()
        if stamps.get(c.id) != stamp or any(before[i] != c.id for i in c.ids) or not changed.isdisjoint(_documents(c))
    ]
    if not stale:
        return
    replaced = {old for c in stale for i in c.ids if (old := before[i]) is not None} | {c.id for c in stale}
    known = lineage.kept(connection, replaced, changed)
    _remove(connection, replaced)
    placed = [{"member": i, "joint": c.id} for c in stale for i in c.ids]
    connection.execute(
        update(members).where(members.c.id == bindparam("member")).values(joint_id=bindparam("joint")), placed
    )
    wanted = {document for c in stale for document in _documents(c)}
    told = {i: memcons[i] for i in wanted if i in memcons} | store.load(connection, wanted - set(memcons))
    same = decided.same_actors(connection)
    corrected = bool(decided.corrections(connection, (i for c in stale for i in c.ids)))
    # A contact may have lost its first telling to another one: both are stale, and both are written here.
    written = []
    for c in stale:
        ours = {document: told[document] for document in sorted(_documents(c))}
        corrections = decided.corrections(connection, c.ids) if corrected else ()
        joint = unite(c, ours, corrections=corrections, same_actors=same)
        shared = lineage.find(connection, joint.id, ours, known)
        joint = msgspec.structs.replace(joint, origins=origins_of(joint, ours, shared))
        written.append((joint, new[c.id][1], traits_of(joint, ours)))
    _insert(connection, written)
    changes.note(connection, replaced)


def _insert(connection: Connection, written: Sequence[tuple[JointContact, str, set[str]]]) -> None:
    rows: list[dict[str, Any]] = []
    records, brief, sides, people, actors, traits, told = [], [], [], [], [], [], []
    for joint, stamp, found in written:
        moment = joint.time.start if joint.time else UNDATED
        here = {"moment": moment, "contact_id": joint.id}
        named = sorted({p.side for p in joint.participants if p.side is not None})
        rows.append(
            {
                "id": joint.id,
                "stamp": stamp,
                "moment": moment,
                "start": joint.time.start if joint.time else None,
                "end": joint.time.end if joint.time else None,
                "mode": joint.mode,
                "status": joint.status,
                "sides": _joined(named),
                "documents": len(joint.documents),
                "roots": len(joint.origins),
                "rejected": is_rejected(joint),
            }
        )
        records.append({"contact_id": joint.id, "record": encode(joint)})
        brief.append(briefs.row_of(joint))
        sides += [{"side": key, **here} for key in sorted(keys_of(named))]
        people += [{"key": k, **here} for k in sorted({k for p in joint.participants for k in name_words(p.name)})]
        known = sorted({_actor_key(p.actor) for p in joint.participants})
        actors += [{"actor": actor, "contact_id": joint.id} for actor in known]
        traits += [{"trait": trait, **here} for trait in sorted(found)]
        told += [{"word": word, **here} for word in sorted(_words(joint))]
    written_to: list[tuple[Table, list[dict[str, Any]]]] = [
        (contacts, rows),
        (contact_records, records),
        (contact_briefs, brief),
        (contact_sides, sides),
        (contact_people, people),
        (contact_actors, actors),
        (contact_traits, traits),
        (contact_words, told),
    ]
    for table, entries in written_to:
        if entries:
            connection.execute(insert(table), entries)


def keys_of(sides: Sequence[str]) -> set[str]:
    """The keys under which a contact of these sides is listed: each side's, and each two sides' together."""
    keys = {side_key(side) for side in sides}
    return keys | {pair_key(a, b) for a, b in combinations(sides, 2)} if len(sides) <= MOST_SIDES else keys


def _joined(sides: Iterable[str]) -> str:
    return "|".join(side.replace("|", " ") for side in sides)


def is_rejected(joint: JointContact) -> bool:
    """True where the last decision about the contact as a whole rejects it."""
    whole = [d for d in joint.decisions if d.field == "contact" and d.action in ("accept", "reject")]
    return bool(whole) and max(whole, key=lambda d: (d.at, d.decision)).action == "reject"


def held_actors(connection: Connection, actors: Iterable[str]) -> set[str]:
    """Those of the actors that take part in a contact, under the id by which they are known."""
    keys = {_actor_key(actor): actor for actor in actors}
    found: set[str] = set()
    for some in chunks(sorted(keys)):
        query = select(contact_actors.c.actor).where(contact_actors.c.actor.in_(some)).distinct()
        found |= {keys[key] for key in connection.execute(query).scalars()}
    return found


def _actor_key(actor: str) -> str:
    """An actor's id as it is looked for: an index holds no longer ones."""
    return actor if len(actor) <= LONGEST_ACTOR else digest(actor)


def _words(joint: JointContact) -> set[str]:
    """What is told of a contact: the words of its sentences, topics, place and people."""
    pieces = [joint.trigger.text, *(e.text for e in joint.evidence), *(t.text for t in joint.topics)]
    pieces += [f"{p.name} {p.office or ''} {p.side or ''}" for p in joint.participants]
    if joint.place:
        pieces.append(f"{joint.place.name} {joint.place.country or ''}")
    return folded_words(" ".join(pieces))


def _remove(connection: Connection, contact_ids: set[str]) -> None:
    for some in chunks(sorted(contact_ids)):
        for table in OF_CONTACTS:
            connection.execute(delete(table).where(table.c.contact_id.in_(some)))
        connection.execute(delete(contacts).where(contacts.c.id.in_(some)))


def _stamp(c: Cluster) -> str:
    return digest(encode((c.members, c.joins)))[:16]


def _documents(c: Cluster) -> set[str]:
    return {m.document for m in c.members}


def _in_pieces(components: Sequence[list[str]]) -> Iterable[list[list[str]]]:
    """Components in groups of about so many tellings, so that few are in memory at once."""
    group: list[list[str]] = []
    size = 0
    for component in components:
        group.append(component)
        size += len(component)
        if size >= _TOGETHER:
            yield group
            group, size = [], 0
    if group:
        yield group
