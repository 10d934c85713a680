"""Which documents of one contact share passages: its documents come in, their reprints go out and are kept beside it.

Only documents of one contact are held against each other, and of these only such as share long prints; so what is kept
follows from the contact alone, and a document costs the same in a small ledger and in a large one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import lru_cache
from itertools import combinations

from sqlalchemy import Connection, insert, select

from memcon.ledger.records import chunks, decode, encode
from memcon.ledger.tables import contact_reprints
from memcon.origins.prints import long_prints_of
from memcon.origins.reprints import Reprint, reprint
from memcon.record import Memcon

LEAST_SHARED = 2
"""Long prints that two texts have in common before they are compared word by word."""

Known = Mapping[tuple[str, str], str | None]


def kept(connection: Connection, contact_ids: Collection[str], changed: Collection[str]) -> Known:
    """What is known of pairs of documents from contacts that are about to be written anew."""
    found: dict[tuple[str, str], str | None] = {}
    for some in chunks(sorted(contact_ids)):
        for row in connection.execute(select(contact_reprints).where(contact_reprints.c.contact_id.in_(some))):
            if row.a not in changed and row.b not in changed:
                found[row.a, row.b] = row.record
    return found


def find(connection: Connection, contact_id: str, memcons: Mapping[str, Memcon], known: Known) -> list[Reprint]:
    """The reprints among a contact's documents, in order; they are kept under the contact's id."""
    found: list[Reprint] = []
    rows = []
    for a, b in _likely(memcons):
        if (a, b) in known:
            record = known[a, b]
        else:
            shared = reprint(memcons[a].document, memcons[b].document)
            record = None if shared is None else encode(shared)
        rows.append({"contact_id": contact_id, "a": a, "b": b, "record": record})
        if record is not None:
            found.append(decode(record, Reprint))
    if rows:
        connection.execute(insert(contact_reprints), rows)
    return found


def _likely(memcons: Mapping[str, Memcon]) -> list[tuple[str, str]]:
    """The pairs of documents that share enough prints, each pair and all of them sorted."""
    if len(memcons) < 2:
        return []
    holders: defaultdict[int, list[str]] = defaultdict(list)
    for document_id in sorted(memcons):
        for print_ in _prints(memcons[document_id].document.text):
            holders[print_].append(document_id)
    shared: defaultdict[tuple[str, str], int] = defaultdict(int)
    for documents in holders.values():
        for pair in combinations(documents, 2):
            shared[pair] += 1
    return sorted(pair for pair, count in shared.items() if count >= LEAST_SHARED)


@lru_cache(maxsize=2048)
def _prints(text: str) -> frozenset[int]:
    return frozenset(print_ for print_, _ in long_prints_of(text))
