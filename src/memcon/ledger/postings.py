"""Postings go in, document by document; those of a print come out, at a cost that hardly grows with the ledger.

A posting says that a print stands in a document at a place. In a table whose key is the print, each of a document's
thousand would dirty a page of its own once the table is large. Here they lie in levels, as in a log-structured merge
tree (O'Neil, Cheng, Gawlick, O'Neil 1996): what came last in level 0, a row a document; when that is much, it is sorted
into level 1; and where a level holds more than it may, the part of it whose turn it is moves to the next, `RATIO` times
as large. So postings are written a few times each, in the company of their neighbours, and a question looks into a
handful of levels. A level is cut into blocks of postings in order of their prints, and no print is in two blocks.

How postings are spread over levels and blocks follows from how they came; what the index holds does not: of each print
the first `MOST_KEPT` postings in order of documents' numbers and places, since words in more places point nowhere.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby, islice, pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import CompoundSelect, Connection, bindparam, delete, insert, select, union_all, update

from memcon.ledger.records import chunks
from memcon.ledger.tables import fresh_prints, print_levels, sorted_prints

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FRESH = 1 << 16  # postings of level 0: a question goes through all of them
RATIO = 4  # what a level may hold, in levels above it
BLOCK = 1024  # postings of a block, about
MOST_KEPT = 1001  # postings of one print
LARGEST = (1 << 63) - 1  # the largest print that a database's whole numbers hold
AT_ONCE = 50  # blocks in one statement

Posting = tuple[int, int, int]
"""A print, a document's number and the code point where the printed words start."""


class Postings(NamedTuple):
    """Postings as columns of the same length."""

    prints: NDArray[np.uint64]
    numbers: NDArray[np.uint64]
    places: NDArray[np.uint32]


def enter(connection: Connection, documents: Iterable[tuple[int, NDArray[np.uint64], NDArray[np.uint32]]]) -> None:
    """Adds the postings of documents that have none yet: a document's number, its prints and their places."""
    import numpy as np

    rows, count = [], 0
    for number, prints, places in documents:
        numbers = np.full(len(prints), number, dtype=np.uint64)
        rows.append({"number": number, "postings": _packed(Postings(prints, numbers, places))})
        count += len(prints)
    if not rows:
        return
    connection.execute(insert(fresh_prints), rows)
    held = _levels(connection)
    _count(connection, held, 0, count)
    if held[0][0] > FRESH:
        _sort_in(connection, held)


def look_up(connection: Connection, prints: Iterable[int], most: int) -> list[Posting]:
    """The postings of some prints in order, of each at most the first `most`."""
    import numpy as np

    wanted = np.unique(np.fromiter(prints, dtype=np.uint64))
    if not len(wanted):
        return []
    found = [_among(_fresh(connection), wanted)]
    for level in sorted(_levels(connection)):
        if level:
            found += [_among(block, wanted) for block in _blocks_of(connection, level, wanted.tolist())]
    return _first(_joined(found), most)


def everything(connection: Connection) -> Iterator[Posting]:
    """All that the index holds, in order, whatever the levels."""
    streams: list[Iterable[Posting]] = [_first(_fresh(connection), MOST_KEPT)]
    streams += [_of_level(connection, level) for level in sorted(_levels(connection)) if level]
    for _, postings in groupby(heapq.merge(*streams), key=lambda posting: posting[0]):
        yield from islice(postings, MOST_KEPT)


# Levels --------------------------------------------------------------------------------------------

_Held = dict[int, tuple[int, int]]
"""How many postings each level holds, and the print from which on it is next to give some away."""


def _levels(connection: Connection) -> _Held:
    rows = connection.execute(select(print_levels.c.level, print_levels.c.postings, print_levels.c.next))
    return {row.level: (row.postings, row.next) for row in rows}


def _count(connection: Connection, held: _Held, level: int, more: int, following: int | None = None) -> None:
    """Keeps that a level holds so many `more`, and which print is next."""
    if level in held:
        count, before = held[level]
        held[level] = count + more, before if following is None else following
        values = {"postings": held[level][0], "next": held[level][1]}
        connection.execute(update(print_levels).where(print_levels.c.level == level).values(**values))
    else:
        held[level] = more, following or 0
        connection.execute(insert(print_levels).values(level=level, postings=more, next=following or 0))


def _sort_in(connection: Connection, held: _Held) -> None:
    """Empties level 0 into level 1, and moves on what is too much for a level."""
    fresh = _fresh(connection)
    connection.execute(delete(fresh_prints))
    _count(connection, held, 0, -held[0][0])
    _merge(connection, held, 1, _in_order(fresh))
    level = 1
    while level in held:
        while (excess := held[level][0] - FRESH * RATIO**level) > 0:
            _move_down(connection, held, level, min(excess, FRESH))
        level += 1


def _move_down(connection: Connection, held: _Held, level: int, excess: int) -> None:
    """Moves blocks to the next level, from where it stopped last time, until so many are gone or the level ends."""
    here = sorted_prints.c.level == level
    query = select(sorted_prints.c.first, sorted_prints.c.postings).where(here)
    query = query.where(sorted_prints.c.first >= held[level][1]).order_by(sorted_prints.c.first)
    taken: list[Postings] = []
    count, ends = 0, True
    with connection.execute(query.limit(excess // BLOCK + 2)) as rows:
        for row in rows:
            if count >= excess:
                ends = False
                break
            taken.append(_unpacked(row.postings))
            count += len(taken[-1].prints)
        else:
            ends = len(taken) < excess // BLOCK + 2
    if not taken:
        _count(connection, held, level, 0, 0)
        return
    first, last = int(taken[0].prints[0]), int(taken[-1].prints[-1])
    connection.execute(delete(sorted_prints).where(here, sorted_prints.c.first.between(first, last)))
    _count(connection, held, level, -count, 0 if ends or last == LARGEST else last + 1)
    _merge(connection, held, level + 1, _joined(taken))


def _merge(connection: Connection, held: _Held, level: int, more: Postings) -> None:
    """Sorts postings, which are in order of prints, into the blocks of a level where they belong."""
    if not len(more.prints):
        return
    here = sorted_prints.c.level == level
    first, last = int(more.prints[0]), int(more.prints[-1])
    query = select(sorted_prints.c.first).where(here, sorted_prints.c.first <= first)
    low = connection.execute(query.order_by(sorted_prints.c.first.desc()).limit(1)).scalar()
    concerned = here & sorted_prints.c.first.between(first if low is None else low, last)
    rows = connection.execute(select(sorted_prints.c.postings).where(concerned).order_by(sorted_prints.c.first))
    before = [_unpacked(row.postings) for row in rows]
    merged = _in_order(_joined([*before, more]))
    connection.execute(delete(sorted_prints).where(concerned))
    blocks = [
        {"level": level, "first": int(block.prints[0]), "postings": _packed(block)} for block in _cut(merged, BLOCK)
    ]
    connection.execute(insert(sorted_prints), blocks)
    _count(connection, held, level, len(merged.prints) - sum(len(block.prints) for block in before))


def _blocks_of(connection: Connection, level: int, prints: Sequence[int]) -> Iterator[Postings]:
    """The blocks of a level that may hold these prints."""
    firsts: set[int] = set()
    for some in chunks(prints, AT_ONCE):
        padded = [*some, *[some[-1]] * (AT_ONCE - len(some))]
        values = {"level": level, **{f"p{at}": print_ for at, print_ in enumerate(padded)}}
        firsts.update(connection.execute(_firsts(), values).scalars())
    for named in chunks(sorted(firsts)):
        query = select(sorted_prints.c.postings).where(sorted_prints.c.level == level, sorted_prints.c.first.in_(named))
        yield from map(_unpacked, connection.execute(query).scalars())


@lru_cache(maxsize=1)
def _firsts() -> CompoundSelect[Any]:
    """The first print of the block in which a print of the level would be, for so many prints."""
    parts = [
        select(sorted_prints.c.first)
        .where(sorted_prints.c.level == bindparam("level"), sorted_prints.c.first <= bindparam(f"p{at}"))
        .order_by(sorted_prints.c.first.desc())
        .limit(1)
        .subquery(f"s{at}")
        for at in range(AT_ONCE)
    ]
    return union_all(*(select(part.c.first) for part in parts))


def _of_level(connection: Connection, level: int) -> Iterator[Posting]:
    """A level in order, a few blocks at a time."""
    after = -1
    query = select(sorted_prints.c.first, sorted_prints.c.postings).where(sorted_prints.c.level == level)
    query = query.order_by(sorted_prints.c.first).limit(AT_ONCE)
    while rows := connection.execute(query.where(sorted_prints.c.first > after)).all():
        after = rows[-1].first
        for row in rows:
            yield from _first(_unpacked(row.postings), MOST_KEPT)


def _fresh(connection: Connection) -> Postings:
    """Level 0, in no order."""
    return _joined([_unpacked(packed) for packed in connection.execute(select(fresh_prints.c.postings)).scalars()])


# Columns -------------------------------------------------------------------------------------------


def _packed(postings: Postings) -> bytes:
    """As a database keeps them: the columns one after the other, least bytes first."""
    prints, numbers, places = postings
    columns = (prints.astype("<u8", copy=False), numbers.astype("<u8", copy=False), places.astype("<u4", copy=False))
    return b"".join([column.tobytes() for column in columns])


def _unpacked(packed: bytes) -> Postings:
    import numpy as np

    count = len(packed) // 20
    return Postings(
        np.frombuffer(packed, "<u8", count),
        np.frombuffer(packed, "<u8", count, 8 * count),
        np.frombuffer(packed, "<u4", count, 16 * count),
    )


def _joined(parts: Sequence[Postings]) -> Postings:
    import numpy as np

    if not parts:
        return _unpacked(b"")
    prints, numbers, places = zip(*parts, strict=True)
    return Postings(np.concatenate(prints), np.concatenate(numbers), np.concatenate(places))


def _in_order(postings: Postings) -> Postings:
    """Postings in order of prints, of each no more than the index keeps."""
    import numpy as np

    order = np.argsort(postings.prints, kind="stable")  # quick where parts of it are in order already
    prints, numbers, places = postings.prints[order], postings.numbers[order], postings.places[order]
    starts = _starts(prints)
    sizes = np.diff(starts, append=len(prints))
    many = np.flatnonzero(sizes > MOST_KEPT)
    if len(many):
        keep = np.ones(len(prints), dtype=bool)
        for start, size in zip(starts[many].tolist(), sizes[many].tolist(), strict=True):
            end = start + size
            keep[start + np.lexsort((places[start:end], numbers[start:end]))[MOST_KEPT:]] = False
        prints, numbers, places = prints[keep], numbers[keep], places[keep]
    return Postings(prints, numbers, places)


def _cut(postings: Postings, size: int) -> Iterator[Postings]:
    """Postings in order of prints, in blocks of at least this size but for the last, no print in two of them."""
    import numpy as np

    starts = _starts(postings.prints)
    at = np.searchsorted(starts, np.arange(0, len(postings.prints), size))
    ends = [*np.unique(starts[at[at < len(starts)]]).tolist(), len(postings.prints)]
    for start, end in pairwise(ends):
        yield Postings(postings.prints[start:end], postings.numbers[start:end], postings.places[start:end])


def _starts(prints: NDArray[np.uint64]) -> NDArray[np.intp]:
    """Where each print begins among prints in order."""
    import numpy as np

    if not len(prints):
        return np.zeros(0, dtype=np.intp)
    return np.concatenate([np.zeros(1, dtype=np.intp), np.flatnonzero(prints[1:] != prints[:-1]) + 1])


def _among(postings: Postings, wanted: NDArray[np.uint64]) -> Postings:
    """Those whose prints are wanted; `wanted` is in order."""
    import numpy as np

    at = np.searchsorted(wanted, postings.prints)
    at[at == len(wanted)] = 0
    held = wanted[at] == postings.prints
    return Postings(postings.prints[held], postings.numbers[held], postings.places[held])


def _first(postings: Postings, most: int) -> list[Posting]:
    """Postings in order of print, number and place, of each print at most so many."""
    import numpy as np

    order = np.lexsort((postings.places, postings.numbers, postings.prints))
    prints = postings.prints[order]
    starts = _starts(prints)
    rank = np.arange(len(prints)) - np.repeat(starts, np.diff(starts, append=len(prints)))
    kept = order[rank < most]
    columns = (column[kept].tolist() for column in postings)
    return list(zip(*columns, strict=True))
