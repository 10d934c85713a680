"""What `kill -9` does to an ingest: documents come in, and whether ledgers cut off anywhere end like a calm one.

    python -m benchmarks.kill [SOURCE] [--documents 1000] [--kills 50] [--postgresql URL] [--readings FILE]

An ingest of the documents is killed at moments drawn at random from the time that it takes, started again, and killed
again; at the end it runs through once. `--postgresql` is a server on which databases may be made. With `--readings`,
the memcons in that file (as `memcon read --format jsonl` writes them) stand in for the reader, so that most of the time
goes into writing, where a kill could do harm.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import hashlib
import itertools
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = ROOT.parent / "shared/data/documents/official-dev.jsonl.gz"


def main() -> None:
    """Measures in each database and prints what came out as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", nargs="?", type=Path, default=DOCUMENTS)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--postgresql", metavar="URL")
    parser.add_argument("--readings", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "documents.jsonl"
        source.write_text("".join(_lines(chosen.source, chosen.documents)), encoding="utf-8")
        print(json.dumps(measured(source, f"sqlite:///{folder}", chosen)))
        if chosen.postgresql:
            print(json.dumps(measured(source, chosen.postgresql, chosen)))


def measured(source: Path, where: str, chosen: argparse.Namespace) -> dict[str, Any]:
    """The figures for one database."""
    drawn = random.Random(chosen.seed)
    with _ledgers(where) as (calm, disturbed):
        started = time.monotonic()
        assert _finished(_ingest(source, calm, chosen.readings)), "the undisturbed run failed"
        whole = time.monotonic() - started
        started = time.monotonic()
        assert _finished(_ingest(source, calm, chosen.readings)), "the second undisturbed run failed"
        idle = time.monotonic() - started
        every = _held(calm)
        killed, held = 0, []
        while killed < chosen.kills:
            process = _ingest(source, disturbed, chosen.readings)
            # What is held already is passed over quickly: what is left takes about its share of the whole time.
            left = 1 - (held[-1] / every if held else 0)
            time.sleep(drawn.uniform(0, idle + (whole - idle) * left))
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                killed += 1
            process.wait()
            held.append(_held(disturbed))
            if held[-1] == every and killed < chosen.kills:
                _clear(disturbed)  # all is in: the rest of the kills meet an empty ledger again
                held.append(0)
        assert _finished(_ingest(source, disturbed, chosen.readings)), "the last run failed"
        return {
            "database": where.split(":")[0],
            "documents": every,
            "seconds undisturbed": round(whole, 1),
            "kills": killed,
            "held at the kills": held,
            "equal": _digest(calm) == _digest(disturbed),
            "export": _digest(calm)[:16],
        }


def child(source: str, url: str, readings: str | None) -> None:
    """One ingest, in a process of its own; with readings in place of the reader."""
    from memcon import engine
    from memcon.errors import SourceError
    from memcon.ledger import open_ledger
    from memcon.ledger.ingest import ingest
    from memcon.record import from_json

    if readings:
        with open(readings, encoding="utf-8") as file:
            known = {memcon.document.text: memcon for memcon in map(from_json, file)}

        def read(taken: Any, **_: Any) -> Any:
            for item in taken:
                yield item if isinstance(item, SourceError) else known[item.document.text]

        engine.read_documents = read
    failed = []
    with open_ledger(url) as ledger:
        ingest(ledger, [source], report=lambda outcome: failed.append(outcome) if outcome.error else None)
    sys.exit(bool(failed))


def _ingest(source: Path, url: str, readings: Path | None) -> subprocess.Popen[bytes]:
    call = (
        f"from benchmarks.kill import child; child({str(source)!r}, {url!r}, {str(readings) if readings else None!r})"
    )
    return subprocess.Popen([sys.executable, "-c", call], cwd=ROOT, start_new_session=True)


def _finished(process: subprocess.Popen[bytes]) -> bool:
    return process.wait() == 0


def _held(url: str) -> int:
    from memcon.errors import LedgerError
    from memcon.ledger import open_ledger

    try:
        with open_ledger(url, read_only=True) as ledger:
            return ledger.stats()["documents"]
    except LedgerError:
        return 0  # killed before there was a ledger


def _digest(url: str) -> str:
    from memcon.ledger import open_ledger
    from memcon.ledger.dump import dump

    sha = hashlib.sha256()
    with open_ledger(url, read_only=True) as ledger, ledger.reading() as connection:
        for line in dump(connection):
            sha.update(line.encode() + b"\n")
    return sha.hexdigest()


def _clear(url: str) -> None:
    from memcon.ledger import open_ledger
    from memcon.ledger.tables import metadata

    with open_ledger(url) as ledger, ledger.writing() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(table.delete())


@contextlib.contextmanager
def _ledgers(where: str) -> Iterator[tuple[str, str]]:
    if where.startswith("sqlite"):
        yield f"{where}/calm.db", f"{where}/disturbed.db"
        return
    import psycopg

    names = [f"memcon_{uuid.uuid4().hex}" for _ in range(2)]
    with psycopg.connect(where, autocommit=True) as connection:
        try:
            for name in names:
                connection.execute(f"CREATE DATABASE {name}".encode())
            calm, disturbed = (f"{where.rsplit('/', 1)[0]}/{name}" for name in names)
            yield calm, disturbed
        finally:
            for name in names:
                connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)".encode())


def _lines(path: Path, count: int) -> list[str]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8") as file:
        return list(itertools.islice(file, count))


if __name__ == "__main__":
    main()
