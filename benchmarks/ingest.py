"""What keeping costs beside reading: documents come in, the speed of `ingest` against that of reading alone goes out.

    python -m benchmarks.ingest [SOURCE] [--documents 200] [--ledger URL]

Both run in this process, one worker, the reader loaded before; reading and ingesting take turns in pieces of the
documents, so that what else the machine does falls on both alike; on a busy machine the processor's time says more.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
import tempfile
import time
from pathlib import Path

import memcon
from memcon import engine
from memcon.ledger import open_ledger
from memcon.ledger.ingest import ingest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = ROOT.parent / "shared/data/documents/official-dev.jsonl.gz"
PIECE = 50


def main() -> None:
    """Measures and prints the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", nargs="?", type=Path, default=DOCUMENTS)
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--ledger")
    chosen = parser.parse_args()
    engine.reader()
    read = kept = again = 0.0
    worked = {"reading": 0.0, "ingest": 0.0}
    with (
        tempfile.TemporaryDirectory() as folder,
        tempfile.TemporaryDirectory() as elsewhere,
        gzip.open(chosen.source, "rt", encoding="utf-8") as file,
        open_ledger(chosen.ledger or f"sqlite:///{elsewhere}/ledger.db") as ledger,
    ):
        for number in range(0, chosen.documents, PIECE):
            piece = Path(folder) / f"{number}.jsonl"
            piece.write_text("".join(itertools.islice(file, PIECE)), encoding="utf-8")
            started, before = time.perf_counter(), time.process_time()
            for _ in memcon.read_many(str(piece), errors="yield"):
                pass
            read += time.perf_counter() - started
            worked["reading"] += time.process_time() - before
            started, before = time.perf_counter(), time.process_time()
            ingest(ledger, [str(piece)])
            kept += time.perf_counter() - started
            worked["ingest"] += time.process_time() - before
        started = time.perf_counter()
        ingest(ledger, [folder])
        again = time.perf_counter() - started
        stats = ledger.stats()
    print(
        json.dumps(
            {
                "documents": stats["documents"],
                "contacts": stats["contacts"],
                "reading, documents a second": round(chosen.documents / read, 2),
                "ingest, documents a second": round(chosen.documents / kept, 2),
                "ingest / reading": round(read / kept, 3),
                "ingest / reading, by the processor's time": round(worked["reading"] / worked["ingest"], 3),
                "a second run, documents a second": round(chosen.documents / again, 1),
            }
        )
    )


if __name__ == "__main__":
    main()
