"""Sources become memcons in the ledger: what is held is passed over unread, what fails goes to quarantine.

Documents, readings and all that follows from them are written in one transaction a batch, so that an end at any moment,
even of the machine, leaves what the last batch left; the same sources again bring the rest.
"""

from __future__ import annotations

import os
import re
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal

import msgspec

from memcon import engine, intake
from memcon.errors import LedgerError, MemconError, NotKept, SourceError
from memcon.intake import Taken
from memcon.intake.raw import shown
from memcon.intake.take import URL
from memcon.ledger import quarantine, store
from memcon.ledger.ledger import Ledger, add
from memcon.ledger.quarantine import Options, Quarantined
from memcon.ledger.version import reader_version
from memcon.record import Document, Memcon

BATCH = 32
"""Documents of one transaction."""

LONGEST = 10.0
"""Seconds after which what is read is written, however little it is."""

_LINE = re.compile(r"(.+):\d+")


class Outcome(msgspec.Struct, frozen=True):
    """What became of one document: `read` into the ledger, `held` there already, or `failed` with the error."""

    source: str
    kind: Literal["read", "held", "failed"]
    error: SourceError | None = None


Report = Callable[[Outcome], None]
_Read = tuple[Memcon, str, Options]
_Failed = tuple[SourceError, Options]


def ingest(
    ledger: Ledger,
    sources: Sequence[str],
    *,
    published: str | None = None,
    publisher: str | None = None,
    workers: int | None = 1,
    report: Report = lambda outcome: None,
) -> None:
    """Reads sources into a ledger. `report` is told of each document, once what is said of it is in the ledger.

    A document that is held in this text, with these facts and by this reader, is not read again. A fact that a source
    leaves out does not erase what is known from another time. Raises `UsageError` where `published` is no date and the
    `LedgerError` that ended the work; what was reported before is kept.
    """
    own = ledger.files()  # it may stand in the folder that is read
    taken = (
        item
        for item in intake.take_sources(sources, published=published, publisher=publisher)
        if not (isinstance(item, SourceError) and os.path.realpath(item.source) in own)
    )
    options = Options(folder=os.getcwd(), published=published, publisher=publisher)
    _Ingest(ledger, report, {shown(source) for source in sources}).run(((item, options) for item in taken), workers)


def retry(
    ledger: Ledger,
    quarantined: Iterable[Quarantined],
    *,
    workers: int | None = 1,
    report: Report = lambda outcome: None,
) -> None:
    """Reads sources in quarantine again, each as it was named and with what was said of it. As `ingest` otherwise."""
    there: list[tuple[Quarantined, str, str]] = []
    for row in quarantined:
        path, name = _path_of(row)
        if path is None:
            error = SourceError(row.source, "what came from there cannot be asked for again; ingest it anew")
            report(Outcome(row.source, "failed", error))
        else:
            there.append((row, path, name))
    _Ingest(ledger, report, {row.source for row, _, _ in there}).run(_taken_again(there), workers)


class _Ingest:
    """One run: what is read, and not yet written."""

    def __init__(self, ledger: Ledger, report: Report, named: set[str]) -> None:
        self.ledger = ledger
        self.whole = named  # what holds documents
        self.broken: set[str] = set()  # what failed
        self.report = report
        self.reader = reader_version()
        self.asked: deque[tuple[str, Options]] = deque()  # what the engine has in hand, in order
        self.read: list[_Read] = []
        self.failed: list[_Failed] = []
        self.held: list[str] = []
        self.since = time.monotonic()

    def run(self, items: Iterable[tuple[Taken | SourceError, Options]], workers: int | None) -> None:
        """Reads all, and writes batch by batch; an interruption writes what is read so far."""
        results = engine.read_documents(self._unread(items), workers=workers)
        try:
            for result in results:
                source, options = self.asked.popleft()
                if isinstance(result, SourceError):
                    self.failed.append((result, options))
                else:
                    self.read.append((result, source, options))
                if len(self.read) + len(self.failed) >= BATCH or time.monotonic() - self.since > LONGEST:
                    self._write()
        except KeyboardInterrupt:
            self._write()
            raise
        self._write()
        self.held += sorted(self.whole - self.broken)
        self._release()

    def _unread(self, items: Iterable[tuple[Taken | SourceError, Options]]) -> Iterator[Taken | SourceError]:
        """The documents that are not held as they are; the engine takes them as it needs them."""
        for item, options in items:
            if not isinstance(item, SourceError):
                if inside := _LINE.fullmatch(item.source):
                    self.whole.add(inside[1])
                fresh = self._fresh(item)
                if fresh is None:
                    self.held.append(item.source)
                    if len(self.held) >= BATCH * 8:
                        self._release()
                    self.report(Outcome(item.source, "held"))
                    continue
                item = fresh
            self.asked.append((item.source, options))
            yield item

    def _fresh(self, taken: Taken) -> Taken | SourceError | None:
        """The document with what is known of it from before; None where there is nothing new in it."""
        with self.ledger.reading() as connection:
            held = store.held(connection, taken.document.id)
        if held is None:
            return taken
        if held.document.text != taken.document.text:
            return NotKept(taken.source, store.other_text(taken.document.id))
        document = _with_known(taken.document, held.document)
        if held.reader == self.reader and store.digest_of(document) == held.digest:
            return None
        return msgspec.structs.replace(taken, document=document)

    def _write(self) -> None:
        """What is in hand goes into the ledger."""
        done = self._written(self.read, self.failed)
        self._release()
        self.read, self.failed, self.since = [], [], time.monotonic()
        for outcome in done:
            if outcome.error is not None:
                self.broken.add(outcome.source)
            self.report(outcome)

    def _written(self, read: Sequence[_Read], failed: Sequence[_Failed]) -> list[Outcome]:
        """One transaction for all; where memcon itself fails, one for each, so that it costs that document alone."""
        if not read and not failed:
            return []
        try:
            return self._in_one(read, failed)
        except Exception as fault:
            if (isinstance(fault, MemconError) and type(fault) is not LedgerError) or os.environ.get("MEMCON_DEBUG"):
                raise
            if len(read) == 1:
                _, source, options = read[0]
                reason = f"memcon failed to keep it ({type(fault).__name__}: {fault}); please report this"
                return self._in_one([], [*failed, (NotKept(source, reason), options)])
            if not read:
                raise
        alone = [outcome for one in read for outcome in self._written([one], [])]
        return [*alone, *self._written([], failed)]

    def _in_one(self, read: Sequence[_Read], failed: Sequence[_Failed]) -> list[Outcome]:
        memcons = [(memcon, source) for memcon, source, _ in read]
        prints = self.ledger.prints([memcon for memcon, _ in memcons])
        with self.ledger.writing() as connection:
            refused = add(connection, memcons, self.reader, prints, refuse=True).refused
            kept = [source for number, (_, source, _) in enumerate(read) if number not in refused]
            quarantine.release(connection, kept)
            left = [(NotKept(read[n][1], reason.message), read[n][2]) for n, reason in sorted(refused.items())]
            for error, options in (*failed, *left):
                quarantine.keep(connection, error, options)
        outcomes = [Outcome(source, "read") for source in kept]
        return outcomes + [Outcome(error.source, "failed", error) for error, _ in (*failed, *left)]

    def _release(self) -> None:
        """What is held needs no quarantine any more, whatever it was that failed once."""
        sources, self.held = self.held, []
        if sources and self.ledger.quarantined():
            with self.ledger.writing() as connection:
                quarantine.release(connection, sources)


def _with_known(document: Document, known: Document) -> Document:
    """The document's facts; those that it leaves out from what is known. The bytes it first came as stay its bytes."""
    blank = {
        name: getattr(known, name)
        for name in store.FACTS
        if getattr(document, name) is None or (name == "kind" and document.kind == "unknown")
    }
    return msgspec.structs.replace(document, **{**blank, "sha256": known.sha256 or document.sha256})


def _taken_again(
    rows: Iterable[tuple[Quarantined, str, str]],
) -> Iterator[tuple[Taken | SourceError, Options]]:
    """The documents of sources in quarantine, each with what to open and the name that it has there.

    They come under the names that they have in quarantine; a file with many is opened once.
    """
    groups: dict[tuple[str, Options], dict[str, str]] = {}
    for row, path, name in rows:
        groups.setdefault((path, row.options), {})[name] = row.source
    for (path, options), names in groups.items():
        taken = intake.take_sources([path], published=options.published, publisher=options.publisher)
        for item in taken:
            if path not in names and item.source not in names:
                continue  # a line of a file of which only others failed
            source = names.get(item.source, item.source)
            if isinstance(item, SourceError):
                yield type(item)(source, item.reason), options
            else:
                yield msgspec.structs.replace(item, source=source), options


def _path_of(row: Quarantined) -> tuple[str | None, str]:
    """What to open for a source, and the name that it will have then."""
    if URL.match(row.source):
        return row.source, row.source
    here = row.options.folder in (None, os.getcwd())
    name = row.source if here else os.path.join(row.options.folder or "", row.source)
    line = _LINE.fullmatch(name)
    if os.path.lexists(name) or line is None:
        return (None if row.source.startswith("standard input") else name), name
    return (line[1] if os.path.lexists(line[1]) else None), name
