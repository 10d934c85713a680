"""What the pages ask of a ledger: a filter or an id comes in, contacts, counts and neighbours go out.

Counts over the whole record are kept for a moment, and until something is written.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Select, func, select

from memcon.ledger import Ledger, filters
from memcon.ledger.tables import contacts, documents, members, readings
from memcon.record import Memcon
from memcon.record.joint import Comparison, JointContact
from memcon.web import phrases
from memcon.web.filters import Filter
from memcon.web.pictures.timeline import Counts

STRETCH = 250  # contacts that are looked through at once
KEPT = 256  # answers kept
FRESH, COSTLY = 2.0, 60.0  # seconds that an answer is kept at least, and for each second that it cost

T = TypeVar("T")


@dataclass(frozen=True)
class Overview:
    """Counts for the pictures: contacts by day, mode and status; by pair of sides; and by side."""

    days: Counts
    pairs: Mapping[tuple[str, str], int]
    sides: Mapping[str, int]
    undated: int


class Holdings:
    """A ledger as the pages see it."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._kept: OrderedDict[object, tuple[float, Any]] = OrderedDict()
        self._making: dict[object, threading.Lock] = {}
        self._generation = 0
        self._clock = time.monotonic
        self._lock = threading.Lock()

    def count(self, wanted: Filter) -> int:
        """How many contacts a filter finds."""
        return self.kept(("count", wanted), lambda: self.ledger.count(**wanted.asked()))

    def page(self, wanted: Filter, limit: int, offset: int) -> list[JointContact]:
        """A page of the list, for the screen: as `contacts`, kept for a moment."""
        return self.kept(("page", wanted, limit, offset), lambda: self.contacts(wanted, limit, offset))

    def contacts(self, wanted: Filter, limit: int, offset: int) -> list[JointContact]:
        """Some of the contacts that a filter finds, newest or oldest first, undated ones last."""
        return self.ledger.contacts(**wanted.asked(), limit=limit, offset=offset, newest=wanted.order != "oldest")

    def every(self, wanted: Filter) -> Iterator[JointContact]:
        """All contacts that a filter finds, in the order of the list on the screen."""
        offset = 0
        while some := self.contacts(wanted, STRETCH, offset):
            yield from some
            if len(some) < STRETCH:
                return
            offset += len(some)

    def overview(self, wanted: Filter) -> Overview:
        """The counts of a filter's contacts."""
        return self.kept(("overview", msgspec.structs.replace(wanted, order="newest")), lambda: self._count(wanted))

    def contact(self, contact_id: str) -> JointContact:
        """A contact by its id or the id of any of its members; raises `UnknownId`."""
        return self.ledger.contact(contact_id)

    def memcons_of(self, contact: JointContact) -> dict[str, Memcon]:
        """The memcons that tell a contact."""
        return self.ledger.memcons_of(contact)

    def documents(self, limit: int, offset: int) -> list[dict[str, Any]]:
        """A page of the documents' facts in order of ids, each with its length and the number of its contacts."""
        told = select(func.count()).where(members.c.document_id == documents.c.id).scalar_subquery()
        columns = (documents.c.id, documents.c.facts, func.length(documents.c.text).label("length"))
        query = (
            select(*columns, told.label("contacts"))
            .join(readings, (readings.c.document_id == documents.c.id) & readings.c.current)
            .order_by(documents.c.id)
            .limit(limit)
            .offset(offset)
        )
        with self.ledger.reading() as connection:
            rows = connection.execute(query).all()
        found = []
        for row in rows:
            facts = msgspec.json.decode(row.facts)
            facts.pop("furniture", None)
            found.append({**facts, "id": row.id, "length": row.length, "contacts": row.contacts})
        return found

    def comparison(self, contact: JointContact) -> Comparison:
        """A contact's accounts side by side."""
        from memcon.compare import compare

        return self.kept(("comparison", contact.id), lambda: compare(contact, self.memcons_of(contact)))

    def beside(self, contact: JointContact) -> tuple[JointContact | None, JointContact | None]:
        """The contacts before and after one in the same channel: between the same two sides."""
        sides = phrases.known_sides(contact)
        if len(sides) < 2 or contact.time is None:
            return None, None
        wanted = Filter(a=sides[0], b=sides[1], order="oldest")
        earlier = msgspec.structs.replace(wanted, until=contact.time.end)
        total = self.ledger.count(**earlier.asked())
        around = self.ledger.contacts(**wanted.asked(), limit=60, offset=max(total - 30, 0))
        dated = [c for c in around if c.time is not None]
        places = [n for n, c in enumerate(dated) if c.id == contact.id]
        if not places:
            return None, None
        n = places[0]
        return (dated[n - 1] if n else None), (dated[n + 1] if n + 1 < len(dated) else None)

    def stats(self) -> dict[str, int]:
        """How much the ledger holds."""
        return self.kept("stats", self.ledger.stats)

    def changed(self) -> None:
        """Forgets what was kept: the ledger was written to."""
        with self._lock:
            self._kept.clear()
            self._generation += 1

    def kept(self, key: object, make: Callable[[], T]) -> T:
        """What `make` gives. It is made again after a change through this page, and in any case after a time that grows
        with what it costs, since another process may write to the ledger."""
        with self._lock:
            making = self._making.setdefault(key, threading.Lock())
        with making:  # those who ask for the same at once wait for the first of them
            with self._lock:
                found = self._kept.get(key)
                generation = self._generation
            if found is not None and self._clock() < found[0]:
                return found[1]  # type: ignore[no-any-return]
            began = self._clock()
            made = make()
            now = self._clock()
            with self._lock:
                if generation == self._generation:
                    self._kept[key] = (now + max(FRESH, COSTLY * (now - began)), made)
                    self._kept.move_to_end(key)
                while len(self._kept) > KEPT:
                    self._kept.popitem(last=False)
                if len(self._making) > 4 * KEPT:
                    self._making = {k: lock for k, lock in self._making.items() if lock.locked()}
        return made

    def _count(self, wanted: Filter) -> Overview:
        columns = (contacts.c.start, contacts.c.mode, contacts.c.status, contacts.c.sides)
        statement = _query(wanted).with_only_columns(*columns, func.count()).order_by(None).group_by(*columns)
        with self.ledger.reading() as connection:
            rows = connection.execute(statement).all()
        days: dict[tuple[str, str, str], int] = {}
        pairs: dict[tuple[str, str], int] = {}
        sides: dict[str, int] = {}
        undated = 0
        for start, mode, status, held, number in rows:
            these = held.split()
            if start is None:
                undated += number
            else:
                days[start, mode, status] = days.get((start, mode, status), 0) + number
            for n, a in enumerate(these):
                sides[a] = sides.get(a, 0) + number
                for b in these[n + 1 :]:
                    pair = (a, b) if a < b else (b, a)
                    pairs[pair] = pairs.get(pair, 0) + number
        return Overview(days, pairs, sides, undated)


def _query(wanted: Filter) -> Select[Any]:
    asked = wanted.asked()
    return filters.statement(filters.Filters(**asked))
