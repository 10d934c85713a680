"""How many documents are read at once: this process alone, or several processes of one thread each.

Whatever the number of workers and the size of their batches, the records are the same and come in
input order; a source that could not be read keeps its place as the error that says why.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice

from memcon.compose import compose
from memcon.errors import ReadFailed, SourceError, WeightsError
from memcon.intake import Taken
from memcon.reader import Reader
from memcon.record import Memcon, from_json, to_json
from memcon.threads import one_thread

AHEAD = 4  # batches a worker may have waiting, so that memory stays bounded
SMALL = 8  # documents that one process reads sooner than others could start

_reader: Reader | None = None


def reader() -> Reader:
    """This process's reader, loaded once."""
    global _reader
    if _reader is None:
        _reader = Reader()
    return _reader


def read_documents(
    taken: Iterable[Taken | SourceError], *, workers: int | None = 1, batch: int = 8
) -> Iterator[Memcon | SourceError]:
    """The memcon of each document, in input order, as it is ready; `workers=None` takes every processor.

    With several workers the calling script must be importable (guard its start with
    `if __name__ == "__main__"`), since new processes import it.
    """
    source = iter(taken)
    count = workers or os.cpu_count() or 1
    if count > 1:
        first = list(islice(source, SMALL + 1))
        source = chain(first, source)
        if len(first) > SMALL:
            yield from _in_processes(source, count, batch)
            return
    for item in source:
        yield _read(item)


def _in_processes(source: Iterator[Taken | SourceError], count: int, batch: int) -> Iterator[Memcon | SourceError]:
    one_thread()
    context = multiprocessing.get_context("spawn")
    waiting: deque[Future[list[str | SourceError]]] = deque()
    pool = ProcessPoolExecutor(count, mp_context=context, initializer=_leave_interrupts_to_the_parent)
    whole = False
    try:
        while True:
            while len(waiting) < count * AHEAD:
                items = list(islice(source, max(1, batch)))
                if not items:
                    break
                waiting.append(pool.submit(_read_batch, items))
            if not waiting:
                whole = True
                return
            for line in waiting.popleft().result():
                yield line if isinstance(line, SourceError) else from_json(line)
    finally:
        if not whole:
            # Nobody waits for the rest: an interruption or a closed pipe must not last as long as a batch.
            for process in list((pool._processes or {}).values()):
                process.terminate()
        pool.shutdown(cancel_futures=True)


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _read_batch(items: list[Taken | SourceError]) -> list[str | SourceError]:
    read = (_read(item) for item in items)
    return [item if isinstance(item, SourceError) else to_json(item) for item in read]


def _read(item: Taken | SourceError) -> Memcon | SourceError:
    """One document's memcon; a fault of ours costs that document alone, and says so."""
    if isinstance(item, SourceError):
        return item
    try:
        return compose(item, reader())
    except WeightsError:
        raise
    except Exception as fault:
        if os.environ.get("MEMCON_DEBUG"):
            raise
        return ReadFailed(item.source, f"memcon failed on it ({type(fault).__name__}: {fault}); please report this")
