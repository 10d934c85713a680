"""What the pages ask of a ledger: a filter or an id comes in, contacts, counts and neighbours go out.

Counts and lists are kept until something is written, by whatever process: each is kept with the version of the ledger
that it was made of, and is given for that version alone.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple, TypeVar

import msgspec
from sqlalchemy import func, select

from memcon.ledger import Ledger, filters
from memcon.ledger.asked import refuse
from memcon.ledger.briefs import Brief
from memcon.ledger.tables import UNDATED, decisions, documents, members, readings
from memcon.ledger.tally import Tally
from memcon.record import Memcon
from memcon.record.joint import Comparison, JointContact
from memcon.web import phrases
from memcon.web.filters import Filter
from memcon.web.pictures.timeline import Counts
from memcon.web.render import environment
from memcon.web.whole import Turns, Wholes

STRETCH = 250  # contacts that are looked through at once
KEPT = 512  # answers kept
UNASKED = 0.05  # seconds for which the ledger's version is not asked for again
BY_DAY = 700  # days of a timeline that is still shown by days or weeks

T = TypeVar("T")

_ASKED: ContextVar[dict[str, str] | None] = ContextVar("memcon_asked", default=None)


def one_request() -> None:
    """From here on, in this context, the version of the ledger is asked for once: one request is of one version."""
    _ASKED.set({})


@dataclass(frozen=True)
class Overview:
    """Counts for the pictures: contacts by day, mode and status; by pair of sides; and by side."""

    days: Counts
    pairs: Mapping[tuple[str, str], int]
    sides: Mapping[str, int]
    undated: int

    @property
    def total(self) -> int:
        """How many contacts there are."""
        return sum(self.days.values()) + self.undated


class Kept(NamedTuple):
    """An answer, and the version of the ledger that it is right for."""

    version: str
    value: Any


class Told(NamedTuple):
    """The ledger's version: when it was asked for, and after how many changes by this process."""

    at: float
    written: int
    version: str


class Holdings:
    """A ledger as the pages see it."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._kept: OrderedDict[object, Kept] = OrderedDict()
        self._making: dict[object, threading.Lock] = {}
        self._lock = threading.Lock()
        self._tally: Tally | None = None
        self._told: Told | None = None
        self.wholes = Wholes()
        self.turns = Turns()

    def prepare(self) -> None:
        """Makes beforehand what the first to ask would wait for: columns, numbers of all contacts, templates."""
        self.columns()
        self.stats()
        self.overview(Filter())
        for name in environment().list_templates():
            environment().get_template(name)

    def count(self, wanted: Filter) -> int:
        """How many contacts a filter finds."""
        return self.kept(("count", _unordered(wanted)), lambda: self._number(wanted))

    def page(self, wanted: Filter, limit: int, offset: int) -> list[Brief]:
        """A page of the list, for the screen, in the order of `contacts`."""

        def made() -> list[Brief]:
            asked = filters.Filters(**wanted.asked())
            return self.ledger.briefs(asked, limit, offset, newest=wanted.order != "oldest")

        return self.kept(("page", wanted, limit, offset), made)

    def contacts(self, wanted: Filter, limit: int, offset: int) -> list[JointContact]:
        """Some of the contacts that a filter finds, newest or oldest first, undated ones last."""
        return self.ledger.contacts(**wanted.asked(), limit=limit, offset=offset, newest=wanted.order != "oldest")

    def brief(self, wanted: Filter, limit: int) -> list[Brief]:
        """A few facts of the latest contacts that a filter finds."""
        return self.ledger.briefs(filters.Filters(**wanted.asked()), limit, newest=True)

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
        return self.kept(("overview", _unordered(wanted)), lambda: self._count(wanted))

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

    def comparison(self, contact: JointContact, memcons: dict[str, Memcon]) -> Comparison:
        """A contact's accounts side by side; `memcons` are those that tell it."""
        from memcon.compare import compare
        from memcon.ledger.near import near

        return self.kept(("comparison", contact.id), lambda: compare(contact, memcons, near(self.ledger, contact)))

    def beside(self, contact: JointContact) -> tuple[Brief | None, Brief | None]:
        """The contacts before and after one in the same channel: between the same two sides."""
        sides = phrases.known_sides(contact)
        if len(sides) < 2 or contact.time is None:
            return None, None
        wanted = Filter(a=sides[0], b=sides[1], order="oldest")
        earlier = msgspec.structs.replace(wanted, until=contact.time.end)
        total = self.ledger.count(**earlier.asked())
        around = self.ledger.briefs(filters.Filters(**wanted.asked()), 60, max(total - 30, 0))
        dated = [c for c in around if c.time is not None]
        places = [n for n, c in enumerate(dated) if c.id == contact.id]
        if not places:
            return None, None
        n = places[0]
        return (dated[n - 1] if n else None), (dated[n + 1] if n + 1 < len(dated) else None)

    def decided(self) -> tuple[int, int]:
        """How many decisions are in force, and how many were ever made."""
        query = select(func.count(), func.count().filter(~decisions.c.undone)).select_from(decisions)
        with self.ledger.reading() as connection:
            total, in_force = connection.execute(query).one()
        return int(in_force), int(total)

    def stats(self) -> dict[str, int]:
        """How much the ledger holds."""
        return self.kept("stats", self.ledger.stats)

    def forget(self) -> None:
        """Forgets all that was kept."""
        with self._lock:
            self._kept.clear()
        self.wholes.clear()

    def kept(self, key: object, make: Callable[[], T]) -> T:
        """What `make` gives, made once for each version of the ledger."""
        version = self.version()
        with self._lock:
            found = self._kept.get(key)
            if found is not None and found.version == version:
                self._kept.move_to_end(key)
                return found.value  # type: ignore[no-any-return]
            making = self._making.setdefault(key, threading.Lock())
        with making:  # those who ask for the same at once wait for the first of them
            with self._lock:
                found = self._kept.get(key)
            if found is not None and found.version == version:
                return found.value  # type: ignore[no-any-return]
            made = make()
            with self._lock:
                self._kept[key] = Kept(version, made)
                self._kept.move_to_end(key)
                while len(self._kept) > KEPT:
                    self._kept.popitem(last=False)
                if len(self._making) > 4 * KEPT:
                    self._making = {k: lock for k, lock in self._making.items() if lock.locked()}
            return made

    def version(self) -> str:
        """The version that a request began with: what is made later may be of a newer one, never of an older.

        What this process wrote is seen at once, what others wrote after `UNASKED`.
        """
        asked = _ASKED.get()
        if asked is None:
            return self.ledger.version()
        if "version" not in asked:
            asked["version"] = self._latest()
        return asked["version"]

    def _latest(self) -> str:
        at, written = time.monotonic(), self.ledger.written
        if self._told is None or at - self._told.at > UNASKED or written != self._told.written:
            self._told = Told(at, written, self.ledger.version())
        return self._told.version

    def columns(self) -> Tally | None:
        """The columns that numbers are counted over, of this version of the ledger; none where it is too large."""

        def made() -> Tally | None:
            with self.ledger.reading() as connection:
                self._tally = self._tally.renewed(connection) if self._tally else Tally.of(connection)
            return self._tally

        return self.kept("columns", made)

    def _number(self, wanted: Filter) -> int:
        tally = self.columns()
        if tally is None:
            return self.ledger.count(**wanted.asked())
        with self.ledger.reading() as connection:
            refuse(connection, filters.Filters(**wanted.asked()))
            return int(tally.chosen(connection, filters.Filters(**wanted.asked())).sum())

    def _count(self, wanted: Filter) -> Overview:
        """By month where the timeline is too long to show days; by the database where it holds too many contacts."""
        asked = filters.Filters(**wanted.asked())
        tally = self.columns()
        dated: Sequence[tuple[Any, ...]]
        together: Sequence[tuple[Any, ...]]
        with self.ledger.reading() as connection:
            refuse(connection, asked)
            if tally is not None:
                chosen = tally.chosen(connection, asked)
                digits = _digits(*tally.span(chosen))
                dated, together = tally.by_time(chosen, digits), tally.by_sides(chosen)
            else:
                digits = _digits(*(connection.execute(query).scalar() for query in filters.span(asked)))
                by_time = filters.numbers(asked, lambda c: (func.substr(c.c.moment, 1, digits), c.c.mode, c.c.status))
                dated = [tuple(row) for row in connection.execute(by_time)]
                by_sides = filters.numbers(asked, lambda c: (c.c.sides,))
                together = [tuple(row) for row in connection.execute(by_sides)]
        days: dict[tuple[str, str, str], int] = {}
        undated = 0
        for start, mode, status, number in dated:
            if start == UNDATED:
                undated += number
            else:
                key = (f"{start}-01" if digits == 7 else start, mode, status)
                days[key] = days.get(key, 0) + number
        pairs: dict[tuple[str, str], int] = {}
        sides: dict[str, int] = {}
        for held, number in together:
            these = held.split("|") if held else []
            for n, a in enumerate(these):
                sides[a] = sides.get(a, 0) + number
                for b in these[n + 1 :]:
                    pair = (a, b) if a < b else (b, a)
                    pairs[pair] = pairs.get(pair, 0) + number
        return Overview(days, pairs, sides, undated)


def _digits(first: str | None, last: str | None) -> int:
    """How much of a moment is counted by: its month, or its day."""
    return 7 if first and last and _days(first, last) > BY_DAY else 10


def _days(first: str, last: str) -> int:
    """Days between two moments; none where either is no date."""
    try:
        return (date.fromisoformat(last[:10]) - date.fromisoformat(first[:10])).days
    except ValueError:
        return 0


def _unordered(wanted: Filter) -> Filter:
    """The filter without its order, which changes no number."""
    return msgspec.structs.replace(wanted, order="newest")
