"""How many documents are read at once: this process alone, or several processes of one thread each.

Whatever the number of workers and the size of their batches, the records are the same and come in
input order; a source that could not be read keeps its place as the error that says why.
"""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice

from memcon.compose import compose
from memcon.errors import SourceError
from memcon.intake import Taken
from memcon.reader import Reader
from memcon.record import Memcon, from_json, to_json

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
        yield item if isinstance(item, SourceError) else compose(item, reader())


def _in_processes(
    source: Iterator[Taken | SourceError], count: int, batch: int
) -> Iterator[Memcon | SourceError]:
    context = multiprocessing.get_context("spawn")
    waiting: deque[Future[list[str | SourceError]]] = deque()
    with ProcessPoolExecutor(count, mp_context=context) as pool:
        try:
            while True:
                while len(waiting) < count * AHEAD:
                    items = list(islice(source, max(1, batch)))
                    if not items:
                        break
                    waiting.append(pool.submit(_read_batch, items))
                if not waiting:
                    return
                for line in waiting.popleft().result():
                    yield line if isinstance(line, SourceError) else from_json(line)
        finally:
            for future in waiting:
                future.cancel()


def _read_batch(items: list[Taken | SourceError]) -> list[str | SourceError]:
    return [item if isinstance(item, SourceError) else to_json(compose(item, reader())) for item in items]
