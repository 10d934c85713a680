"""How quick and how large memcon is: texts go in, words per second, seconds and bytes come out, as JSON and a table.

    python -m benchmarks.read [FILE.jsonl.gz] [--documents N] [--install-size]

The bare encoder runs on the same windows of the same texts in the same run: tokenised beforehand, its
outputs thrown away. With one worker the two take turns, a few documents each, so that whatever else
the machine does touches both alike. With two workers the start of the processes counts for both.
Processes that are started find memcon compiled, as an installation leaves it, wherever they run from.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import venv
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import msgspec

from memcon.compose import compose
from memcon.engine import read_documents, reader
from memcon.errors import SourceError
from memcon.intake import Taken, take_sources
from memcon.record import to_json

ROOT = Path(__file__).resolve().parents[1]
OFFICIAL = ROOT.parent / "shared/data/documents/official-dev.jsonl.gz"
EXAMPLES = ROOT / "examples"
TURN = 8  # documents that encoder and reading take in turn, and that a worker gets at once
STARTS = 5
OUTPUTS = ["logits", "hidden"]

Feed = dict[str, Any]
"""The encoder's inputs for one window, by name."""


def main() -> None:
    """Measure, print the JSON object, then the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.read", description=__doc__.splitlines()[0])
    parser.add_argument("source", nargs="?", type=Path, default=OFFICIAL if OFFICIAL.is_file() else EXAMPLES)
    parser.add_argument("--documents", type=int, default=300, help="read the first N (default: 300)")
    parser.add_argument("--install-size", action="store_true", help="install into a new environment and weigh it")
    args = parser.parse_args()
    taken = load(args.source, args.documents)
    if not taken:
        raise SystemExit(f"{args.source} holds no document that can be read")
    figures = measure(taken)
    if args.install_size:
        figures["install"] = installed_size()
    print(json.dumps(figures, indent=1))
    print(table(figures))


def load(source: Path, documents: int) -> list[Taken]:
    """The first documents of a source that can be read."""
    items = (item for item in take_sources([str(source)]) if not isinstance(item, SourceError))
    return list(islice(items, documents))


def measure(taken: list[Taken]) -> dict[str, Any]:
    """All figures but the installed size."""
    words = sum(len(t.document.text.split()) for t in taken)
    feeds = [feeds_of(t) for t in taken]
    figures: dict[str, Any] = {
        "machine": {"processor": processor(), "processors": os.cpu_count(), "python": platform.python_version()},
        "texts": {"documents": len(taken), "words": words, "pieces": sum(f["ids"].size for w in feeds for f in w)},
    }
    parts: dict[str, Callable[[], Any]] = {
        "one_worker": lambda: speeds(words, *one_worker(taken, feeds)),
        "two_workers": lambda: speeds(words, encode_in_processes(feeds), read_in_processes(taken)),
        "first_record_seconds": first_record,
        "memory": lambda: peak_memory(taken),
    }
    with compiled():
        for name, part in parts.items():
            figures[name] = part()
            print(name, figures[name], file=sys.stderr, flush=True)  # so that a run broken off leaves what it found
    return figures


@contextmanager
def compiled() -> Iterator[None]:
    """Give the processes started meanwhile memcon's modules compiled, as `pip install` does.

    From a folder that is read only, or with PYTHONDONTWRITEBYTECODE set, each start would compile them anew.
    """
    before = dict(os.environ)
    with tempfile.TemporaryDirectory() as folder:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = folder
        try:
            subprocess.run(_command(EXAMPLES / "aegean-report.txt"), check=True, stdout=subprocess.DEVNULL)
            yield
        finally:
            os.environ.clear()
            os.environ.update(before)


def feeds_of(taken: Taken) -> list[Feed]:
    """What the encoder is given when a document is read, caught on its way; reads the document once."""
    own = reader()
    session, caught = own._session, []

    class Tap:
        def run(self, names: list[str], inputs: Feed) -> Any:
            caught.append(inputs)
            return session.run(names, inputs)

    own._session = Tap()
    try:
        own.read(taken.document.text)
    finally:
        own._session = session
    return caught


def one_worker(taken: list[Taken], feeds: list[list[Feed]]) -> tuple[float, float]:
    """Seconds of the bare encoder and of the whole reading, in turns, in this process."""
    encoder = reading = 0.0
    to_json(compose(taken[0], reader()))  # tables that are read once are read before the clock runs
    for at in range(0, len(taken), TURN):
        clock = time.perf_counter()
        encode([feed for windows in feeds[at : at + TURN] for feed in windows])
        encoder += time.perf_counter() - clock
        clock = time.perf_counter()
        for item in taken[at : at + TURN]:
            to_json(compose(item, reader()))
        reading += time.perf_counter() - clock
    return encoder, reading


def encode(feeds: list[Feed]) -> int:
    """Run the encoder, and nothing else, on windows made before."""
    session = reader()._session
    for feed in feeds:
        session.run(OUTPUTS, feed)
    return len(feeds)


def encode_in_processes(feeds: list[list[Feed]]) -> float:
    """Seconds of the bare encoder in two processes, their start included."""
    clock = time.perf_counter()
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        batches = [[f for windows in feeds[at : at + TURN] for f in windows] for at in range(0, len(feeds), TURN)]
        for _ in pool.map(encode, batches):
            pass
    return time.perf_counter() - clock


def read_in_processes(taken: list[Taken]) -> float:
    """Seconds of the whole reading by two workers, their start included."""
    clock = time.perf_counter()
    for memcon in read_documents(taken, workers=2, batch=TURN):
        if isinstance(memcon, SourceError):
            raise memcon
        to_json(memcon)
    return time.perf_counter() - clock


def speeds(words: int, encoder: float, reading: float) -> dict[str, float]:
    """Words per second of both, and the reading's speed as a share of the encoder's."""
    return {
        "encoder_words_per_second": round(words / encoder),
        "reading_words_per_second": round(words / reading),
        "ratio": round(encoder / reading, 3),
    }


def first_record() -> float:
    """Seconds from the start of the process to the first record of one text; the median of several starts."""
    times = []
    for _ in range(STARTS):
        clock = time.perf_counter()
        with subprocess.Popen(_command(EXAMPLES / "aegean-report.txt"), stdout=subprocess.PIPE) as process:
            assert process.stdout
            line = process.stdout.readline()
            times.append(time.perf_counter() - clock)
            process.stdout.read()
        if not line or process.returncode:
            raise SystemExit("memcon read gave no record")
    return round(statistics.median(times), 2)


def peak_memory(taken: list[Taken]) -> dict[str, int]:
    """Peak resident megabytes of `memcon read` on all texts with two workers.

    `largest_process` is what the system says of the largest one; `all_processes` is the largest sum seen
    over parent and workers, every tenth of a second, which counts what they share more than once
    (Linux alone, else left out).
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "texts.jsonl"
        path.write_bytes(b"".join(msgspec.json.encode(_line(t)) + b"\n" for t in taken))
        process = subprocess.Popen([*_command(path), "--workers", "2"], stdout=subprocess.DEVNULL)
        sums = [0]
        done = threading.Event()

        def watch() -> None:
            while not done.wait(0.1):
                sums.append(_resident(process.pid))

        watcher = threading.Thread(target=watch)
        watcher.start()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        done.set()
        watcher.join()
    if process.returncode:
        raise SystemExit(f"memcon read left with {process.returncode}")
    unit = 1 if sys.platform == "darwin" else 1024  # bytes there, kilobytes elsewhere
    out = {"largest_process_mb": round(usage.ru_maxrss * unit / 1e6)}
    return out | ({"all_processes_mb": round(max(sums) / 1e6)} if max(sums) else {})


def _line(taken: Taken) -> dict[str, Any]:
    document = taken.document
    return {"id": document.id, "text": document.text, "published": document.published, "title": document.title}


def _command(source: Path) -> list[str]:
    return [sys.executable, "-m", "memcon", "read", str(source), "--format", "jsonl"]


def _resident(pid: int) -> int:
    """Resident bytes of a process and all below it, from /proc; 0 where there is none."""
    parents, sizes = {}, {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(folder.name)], sizes[int(folder.name)] = int(fields[1]), int(fields[21])
    family = {pid}
    while more := {child for child, parent in parents.items() if parent in family} - family:
        family |= more
    return sum(sizes.get(member, 0) for member in family) * os.sysconf("SC_PAGE_SIZE") if sizes else 0


def installed_size() -> dict[str, Any]:
    """Megabytes of memcon with all its dependencies in a new environment, without pip and setuptools."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / ("Scripts" if os.name == "nt" else "bin") / "python"
        pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet", str(ROOT)]
        subprocess.run(pip, check=True, cwd=folder, env={k: v for k, v in os.environ.items() if k != "PYTHONPATH"})
        packages: dict[str, int] = {}
        compiled = 0
        for path in Path(folder).rglob("*"):
            parts = path.parts
            if "site-packages" not in parts or not path.is_file():
                continue
            top = parts[len(parts) - parts[::-1].index("site-packages")]
            if top.startswith(("pip", "setuptools", "_distutils_hack", "distutils-precedence")):
                continue
            if path.suffix == ".pyc":
                compiled += path.stat().st_size
            else:
                packages[top] = packages.get(top, 0) + path.stat().st_size
    largest = sorted(packages.items(), key=lambda item: -item[1])[:8]
    return {
        "mb": round(sum(packages.values()) / 1e6, 1),
        "mb_with_compiled": round((sum(packages.values()) + compiled) / 1e6, 1),
        "largest_mb": {name: round(size / 1e6, 1) for name, size in largest},
    }


def processor() -> str:
    """The processor's name where the system tells it."""
    info = Path("/proc/cpuinfo")
    if info.is_file():
        for line in info.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def table(figures: dict[str, Any]) -> str:
    """The speeds as a table in Markdown, the rest in lines below it."""
    lines = ["| workers | bare encoder, words/s | whole reading, words/s | ratio |", "|---|---|---|---|"]
    for name, key in (("1", "one_worker"), ("2", "two_workers")):
        row = figures[key]
        encoder, reading = row["encoder_words_per_second"], row["reading_words_per_second"]
        lines.append(f"| {name} | {encoder:,} | {reading:,} | {row['ratio']:.2f} |")
    lines.append(f"\nfirst record after {figures['first_record_seconds']} s")
    for key, mb in figures["memory"].items():
        lines.append(f"peak memory, {key.removesuffix('_mb').replace('_', ' ')}: {mb} MB")
    if "install" in figures:
        size = figures["install"]
        lines.append(f"installed: {size['mb']} MB, {size['mb_with_compiled']} MB with Python's compiled copies")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
