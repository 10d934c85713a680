"""Words go in; the places where the ledger's documents hold them, or nearly, come out, by an index of prints.

The index holds winnowed prints of two lengths of runs (`memcon.origins.prints`): short ones find quotations, long ones
find reprints. A question costs as many look-ups (`memcon.ledger.postings`) as it has runs, whatever the size of the
ledger. What the index proposes is verified on the text, word by word.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

import msgspec
from sqlalchemy import Connection, delete, func, insert, select

from memcon.ledger import postings
from memcon.ledger.records import chunks, decode
from memcon.ledger.tables import documents, printed, readings
from memcon.origins.align import GAP, align
from memcon.origins.prints import (
    LONG_RUN,
    LONG_WINDOW,
    SHORT_RUN,
    SHORT_WINDOW,
    Word,
    long_prints_of,
    prints_of_lengths,
    run_prints,
    weighty,
    words_of,
)
from memcon.origins.reprints import Reprint, of_same_text, quoted_spans, reprint
from memcon.record import Document, Furniture

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from memcon.ledger import Ledger

MOST_POSTINGS = 200  # rows taken for one print: words in more places than that point nowhere
MOST_TEXTS = 48  # documents in which the words are verified
SLACK = 60  # code points by which a place may be off
MOST_RUNS = 160  # of a text, spread evenly, that are looked up: enough for any quotation
MOST_COPIES = postings.MOST_KEPT - 1  # documents with one long print: words in more are a page's furniture
LEAST_SHARED = 2  # long prints in common that make a candidate for a reprint, and
LEAST_PART = 0.05  # their part of those that a text as long as the shorter one is likely to have
PER_CHARACTER = 0.013  # long prints in running text

Prints = tuple["NDArray[np.uint64]", "NDArray[np.uint32]"]
"""Prints and the code points where their words start."""

__all__ = [
    "Hit",
    "Prints",
    "find_in",
    "find_words",
    "index_documents",
    "most_edits",
    "near_documents",
    "prints_of_document",
    "reprints_of",
    "with_gaps",
]


class Hit(NamedTuple):
    """`text[start:end]` of a document holds the words looked for; `share` of them is the same, `edits` are not."""

    document: str
    start: int
    end: int
    share: float
    edits: int


def prints_of_document(document: Document) -> Prints:
    """What the index keeps of a document: its prints and where they stand.

    To be made before a transaction begins: of a long text it takes seconds, in which others could not write.
    """
    return _prints_of(document.text)


def index_documents(connection: Connection, made: Mapping[str, Prints]) -> None:
    """Enters the prints of documents, by their ids, of which none is entered yet."""
    numbers = {document_id: number_of(document_id) for document_id in made}
    if made:
        rows = [{"number": number, "document_id": document_id} for document_id, number in numbers.items()]
        connection.execute(insert(printed), rows)
    postings.enter(connection, ((numbers[document_id], *prints) for document_id, prints in made.items()))


def index_anew(connection: Connection, *, batch: int = 200) -> None:
    """Fills the index, which must be empty but for the numbers of documents, from the texts as they are held."""
    connection.execute(delete(printed))
    for some in chunks(connection.execute(select(documents.c.id).order_by(documents.c.id)).scalars().all(), batch):
        rows = connection.execute(select(documents.c.id, documents.c.text).where(documents.c.id.in_(some)))
        index_documents(connection, {row.id: _prints_of(row.text) for row in rows})


def number_of(document_id: str) -> int:
    """A number of 63 bits made from a document's id; that two documents share one is not to be expected."""
    digest = blake2b(document_id.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


def find_words(ledger: Ledger, text: str, limit: int = 20) -> list[Hit]:
    """Where the ledger holds (nearly) these words: best first, at most `limit`. `…` stands for words left out."""
    with ledger.reading() as connection:
        return find_in(connection, text, limit)


def find_in(connection: Connection, text: str, limit: int = 20, texts: dict[str, str] | None = None) -> list[Hit]:
    """As `find_words`, on a connection; `texts` keeps documents' texts from one question to the next."""
    quoted = words_of(text)
    folded = with_gaps(text, quoted)
    most = most_edits(len(quoted))
    hits: set[Hit] = set()
    guesses = _guesses(connection, quoted, len(text))
    known = texts if texts is not None else {}
    ids = _ids(connection, (number for number, _ in guesses))
    _load(connection, set(ids.values()) - known.keys(), known)
    for number, start in guesses:
        document = ids.get(number, "")
        kept = known.get(document)
        if kept is None:
            continue
        first = max(0, start - SLACK - len(text) // 5)
        last = start + len(text) + SLACK + len(text) // 5 + 400 * folded.count(GAP)
        words = whole_words(kept, first, last)
        place = align(folded, [word.folded for word in words], most)
        if place is None or place.edits:
            # "Words," he said, "and more words": without what interrupts them
            inside = _quoted_words(kept, words)
            again = align(folded, [word.folded for word in inside], most)
            if again is not None and (place is None or again.edits < place.edits):
                words, place = inside, again
        if place is not None and place.end > place.start:
            share = round(1 - place.edits / len(quoted), 3)
            hits.add(Hit(document, words[place.start].start, words[place.end - 1].end, share, place.edits))
    return sorted(hits, key=lambda hit: (hit.edits, hit.document, hit.start))[:limit]


def reprints_of(connection: Connection, document: Document) -> list[Reprint]:
    """What a document, held or not, shares with the documents that are held, in order; itself left out."""
    found: list[Reprint] = []
    # One text in many papers is compared once; of two documents the order of ids matters.
    known: dict[tuple[str, tuple[Furniture, ...], bool], tuple[str, Reprint | None]] = {}
    for some in chunks(near_documents(connection, document), 100):
        rows = connection.execute(
            select(documents.c.id, documents.c.text, readings.c.memcon)
            .join(readings, (readings.c.document_id == documents.c.id) & readings.c.current, isouter=True)
            .where(documents.c.id.in_(some))
        )
        for row in rows:
            furniture = decode(row.memcon, _Furnished).furniture if row.memcon else ()
            key = (row.text, furniture, row.id < document.id)
            if key not in known:
                known[key] = row.id, reprint(document, Document(id=row.id, text=row.text, furniture=furniture))
            other, one = known[key]
            if one is not None:
                found.append(one if row.id == other else of_same_text(one, other, row.id))
    return sorted(found)


class _Furnished(msgspec.Struct):
    """What matters here of a reading."""

    furniture: tuple[Furniture, ...] = ()


def near_documents(connection: Connection, document: Document) -> list[str]:
    """Ids of documents that may share passages with this one, in order; itself left out."""
    wanted = sorted({print_ for print_, _ in long_prints_of(document.text)})
    shared: dict[int, set[int]] = defaultdict(set)
    places: dict[int, set[int]] = defaultdict(set)
    for print_, other, _ in postings.look_up(connection, wanted, MOST_COPIES + 1):
        places[print_].add(other)
    for print_, others in places.items():
        if len(others) <= MOST_COPIES:
            for other in others:
                shared[other].add(print_)
    shared.pop(number_of(document.id), None)
    ids = _ids(connection, (other for other, found in shared.items() if len(found) >= LEAST_SHARED))
    numbers = {document_id: number for number, document_id in ids.items()}
    near: list[str] = []
    for named in chunks(sorted(numbers)):
        query = select(documents.c.id, func.length(documents.c.text)).where(documents.c.id.in_(named))
        for document_id, length in connection.execute(query):
            likely = PER_CHARACTER * min(length, len(document.text))
            if len(shared[numbers[document_id]]) >= LEAST_PART * likely:
                near.append(document_id)
    return sorted(near)


def most_edits(words: int) -> int:
    """How many words may be changed, dropped or added in a quotation of so many words that is still nearly the same."""
    return 0 if words < 4 else max(1, min(3, words // 3), words // 8)


def with_gaps(text: str, words: Sequence[Word]) -> list[str]:
    """The folded words of a quotation, with a `GAP` where it says that words are left out or put in."""
    folded: list[str] = []
    before = 0
    hidden = False
    for word in words:
        between = text[before : word.start]
        before = word.end
        opened, closed = between.rfind("["), between.rfind("]")
        gap = "…" in between or "..." in between or ". . ." in between or opened >= 0 or closed >= 0
        hidden = opened > closed if max(opened, closed) >= 0 else hidden
        if gap and folded and folded[-1] != GAP:
            folded.append(GAP)
        if not hidden:
            folded.append(word.folded)
    while folded and folded[-1] == GAP:
        folded.pop()
    return folded


def whole_words(text: str, first: int, last: int) -> list[Word]:
    """The words of `text[first:last]` in places of the whole text, cut words at its ends left out."""
    while 0 < first < len(text) and not text[first - 1].isspace():
        first -= 1
    while last < len(text) and not text[last].isspace():
        last += 1
    return [Word(word.folded, word.start + first, word.end + first) for word in words_of(text[first:last])]


def _quoted_words(text: str, words: Sequence[Word]) -> list[Word]:
    """Those of the words that stand in quotation marks."""
    if not words:
        return []
    first = text.rfind("\n", 0, words[0].start) + 1
    spans = [(start + first, end + first) for start, end in quoted_spans(text[first : words[-1].end])]
    return [word for word in words if any(start <= word.start < end for start, end in spans)]


def _guesses(connection: Connection, quoted: Sequence[Word], length: int) -> list[tuple[int, int]]:
    """Numbers of documents and where in them the words may start, most likely first."""
    heavy = weighty(quoted)
    runs: dict[int, list[int]] = defaultdict(list)
    found = run_prints([word.folded for word in heavy], SHORT_RUN)
    step = max(1, -(-len(found) // MOST_RUNS))
    for at in range(0, len(found), step):
        runs[found[at]].append(heavy[at].start)
    rows = postings.look_up(connection, runs, MOST_POSTINGS)
    held = Counter(print_ for print_, _, _ in rows)
    base = quoted[0].start if quoted else 0
    votes: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for print_, document, at in rows:
        votes[document] += [(at - start + base, print_) for start in runs[print_]]
    # Every edit touches two runs, and of two neighbours in a text at least one is printed; runs that are in too many
    # places to be looked up in all of them prove nothing where they are missing.
    rare = sum(held[print_] < MOST_POSTINGS for print_ in runs)
    least = max(1, (rare - 2 * most_edits(len(quoted))) // 3)
    weights = {print_: 1000 // count.bit_length() for print_, count in held.items()}
    near = SLACK + length // 5
    best: list[tuple[int, int, int]] = []
    for document, places in votes.items():
        for start, found_here in _clusters(sorted(places), near):
            if len(found_here) >= least:
                best.append((-sum(weights[print_] for print_ in found_here), document, start))
    return [(document, start) for _, document, start in sorted(best)[:MOST_TEXTS]]


def _clusters(places: Sequence[tuple[int, int]], near: int) -> list[tuple[int, set[int]]]:
    """Places that lie together, as (start of the first, their different prints); at most three, fullest first."""
    found: list[tuple[int, set[int]]] = []
    for place, print_ in places:
        if found and place - found[-1][0] <= near:
            found[-1][1].add(print_)
        else:
            found.append((place, {print_}))
    return sorted(found, key=lambda one: (-len(one[1]), one[0]))[:3]


def _ids(connection: Connection, numbers: Iterable[int]) -> dict[int, str]:
    wanted = sorted(set(numbers))
    found: dict[int, str] = {}
    for some in chunks(wanted):
        rows = connection.execute(select(printed.c.number, printed.c.document_id).where(printed.c.number.in_(some)))
        found |= {row[0]: row[1] for row in rows}
    return found


def _load(connection: Connection, ids: Iterable[str], into: dict[str, str]) -> None:
    wanted = sorted(ids)
    for some in chunks(wanted):
        for document_id, text in connection.execute(
            select(documents.c.id, documents.c.text).where(documents.c.id.in_(some))
        ):
            into[document_id] = text


def _prints_of(text: str) -> Prints:
    return prints_of_lengths(text, ((SHORT_RUN, SHORT_WINDOW), (LONG_RUN, LONG_WINDOW)))
