"""How fast a large ledger answers, and what a document costs as it grows: readings come in, times go out, as JSON.

    python -m benchmarks.ledger READINGS... [--contacts 100000] [--ledger URL] [--keep]

READINGS are memcons of real documents (`memcon read --format jsonl` writes them). More are made of them: dates are
moved by up to ten years, and in every second copy the letters of all words are exchanged, names among them, so that
there are other people and other words of the same lengths. A ledger that was made with `--keep` is measured again.
Times are milliseconds of the processor that this process used, with what PostgreSQL used for it where the server is on
this machine (Linux), and of the clock, which also tells of what else the machine does. Where READINGS are given,
`compare` and `check` are measured, too: the latter with those of about 1,000 words, held against the ledger under ids
that it does not hold.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import statistics
import string
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec

from memcon.check import check
from memcon.compare.compare import compare
from memcon.ledger import Ledger, open_ledger
from memcon.record import Memcon, from_json, to_dict

BATCH = 32
"""Documents of one transaction, as `ingest` has them."""

WINDOW = 16
"""Batches whose mean is given."""

REPORT = (900, 1200)
"""Words of a report that is checked."""

STEPS = (1_000, 10_000, 30_000, 100_000, 300_000)
_VOWELS, _CONSONANTS = "aeiou", "bcdfghjklmnpqrstvwxyz"
_WORDS = ("text", "name", "title", "byline")
_DAYS = ("published", "start", "end", "value")


def main() -> None:
    """Makes the ledger where it is not there, and measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("readings", nargs="*", type=Path)
    parser.add_argument("--contacts", type=int, default=100_000)
    parser.add_argument("--ledger", default="sqlite:///benchmark.db")
    parser.add_argument("--keep", action="store_true", help="leave the ledger there")
    chosen = parser.parse_args()
    with open_ledger(chosen.ledger) as ledger:
        memcons = [from_json(line) for path in chosen.readings for line in path.open(encoding="utf-8")]
        random.Random(0).shuffle(memcons)  # every stretch of them is much like any other
        if ledger.count(rejected=True) < chosen.contacts:
            fill(ledger, memcons, chosen.contacts)
        print(json.dumps({"ledger": ledger.stats()}))
        print(json.dumps({"milliseconds": filters(ledger)}))
        if memcons:
            print(json.dumps({"milliseconds": {"compare": compared(ledger), "check": checked(ledger, memcons)}}))
    if not chosen.keep and chosen.ledger.startswith("sqlite:///"):
        for end in ("", "-wal", "-shm"):
            Path(chosen.ledger.removeprefix("sqlite:///") + end).unlink(missing_ok=True)


def fill(ledger: Ledger, memcons: Sequence[Memcon], contacts: int) -> None:
    """Adds copies until there are so many contacts; prints what one costs in the last batches before each step."""
    made = varied(memcons)
    held = ledger.count(rejected=True)
    steps = [step for step in STEPS if held < step <= contacts]
    for _ in range(len(memcons) + ledger.stats()["documents"]):
        next(made)
    spent: deque[tuple[float, float]] = deque(maxlen=WINDOW)
    while held < contacts:
        batch = list(itertools.islice(made, BATCH))
        spent.append(_timed(lambda: ledger.add_many(batch), ledger))  # noqa: B023 - it is called at once
        held = ledger.count(rejected=True)
        if steps and held >= steps[0]:
            mean = [round(statistics.mean(times) / BATCH, 1) for times in zip(*spent, strict=True)]
            cost = dict(zip(("processor", "clock"), mean, strict=True))
            print(json.dumps({"contacts": held, "milliseconds a document": cost}), flush=True)
            steps.pop(0)


def compared(ledger: Ledger, times: int = 25) -> dict[str, dict[str, float]]:
    """Milliseconds to lay the accounts of contacts in several documents side by side, their readings loaded anew."""
    several = [c for c in ledger.contacts(limit=5000) if len(c.documents) > 1]
    some = random.Random(3).sample(several, min(times, len(several)))
    for c in some[:1]:
        compare(c, ledger.memcons_of(c))  # loads what is loaded once
    return _summed([_timed(lambda: compare(c, ledger.memcons_of(c)), ledger) for c in some])  # noqa: B023 - called at once


def checked(ledger: Ledger, memcons: Sequence[Memcon], times: int = 12) -> dict[str, dict[str, float]]:
    """Milliseconds to hold reports of about 1,000 words against the record."""
    long = [m for m in memcons if REPORT[0] <= len(m.document.text.split()) <= REPORT[1]]
    spent = []
    for number, memcon in enumerate(long[:times]):
        report = msgspec.structs.replace(
            memcon, document=msgspec.structs.replace(memcon.document, id=f"report-{number}")
        )
        spent.append(_timed(lambda: check(report, ledger), ledger))  # noqa: B023 - it is called at once
    return _summed(spent)


def filters(ledger: Ledger, times: int = 9) -> dict[str, dict[str, dict[str, float]]]:
    """Milliseconds of each kind of question, 50 contacts asked for or all counted: the median and the slowest."""
    some = random.Random(3).sample(ledger.contacts(limit=5000), 40)
    sides = [sorted({p.side for p in c.participants if p.side}) for c in some]
    pairs = [s[:2] for s in sides if len(s) > 1]
    people = [p.name for c in some for p in c.participants if p.kind == "person"]
    days = [c.time.start for c in some if c.time]
    words = [t.text.split()[0] for c in some for t in c.topics]
    ids = [c.id for c in some]
    asked: dict[str, Callable[[int], Any]] = {
        "first 50": lambda n: ledger.contacts(limit=50),
        "50 from the middle": lambda n: ledger.contacts(limit=50, offset=ledger.count() // 2),
        "count": lambda n: ledger.count(),
        "between": lambda n: ledger.contacts(between=pairs[n % len(pairs)], limit=50),
        "between, count": lambda n: ledger.count(between=pairs[n % len(pairs)]),
        "between USA and RUS": lambda n: ledger.contacts(between=("USA", "RUS"), limit=50),
        "between USA and RUS, count": lambda n: ledger.count(between=("USA", "RUS")),
        "side USA": lambda n: ledger.contacts(side="USA", limit=50),
        "side USA, count": lambda n: ledger.count(side="USA"),
        "person": lambda n: ledger.contacts(person=people[n % len(people)], limit=50),
        "since and until (a month)": lambda n: ledger.contacts(
            since=days[n % len(days)][:7], until=days[n % len(days)][:7], limit=50
        ),
        "since, count": lambda n: ledger.count(since=days[n % len(days)]),
        "mode": lambda n: ledger.contacts(mode=("call", "meeting", "video")[n % 3], limit=50),
        "mode, count": lambda n: ledger.count(mode=("call", "meeting", "video")[n % 3]),
        "status planned": lambda n: ledger.contacts(status="planned", limit=50),
        "text": lambda n: ledger.contacts(text=words[n % len(words)], limit=50),
        "text, count": lambda n: ledger.count(text=words[n % len(words)]),
        "between, mode, since and text": lambda n: ledger.contacts(
            between=pairs[n % len(pairs)], mode="meeting", since=days[n % len(days)], text="cooperation", limit=50
        ),
        "one contact": lambda n: ledger.contact(ids[n % len(ids)]),
        "its memcons": lambda n: ledger.memcons_of(some[n % len(some)]),
    }
    found = {}
    for name, ask in asked.items():
        found[name] = _summed([_timed(lambda: ask(n), ledger) for n in range(times)])  # noqa: B023 - called at once
    return found


def _timed(work: Callable[[], Any], ledger: Ledger) -> tuple[float, float]:
    """Milliseconds of the processor and of the clock."""
    server = _server(ledger)
    processor, clock = time.process_time() + _used(server), time.perf_counter()
    work()
    return 1000 * (time.process_time() + _used(server) - processor), 1000 * (time.perf_counter() - clock)


def _server(ledger: Ledger) -> int | None:
    """The process that serves this one's connection; there is one, since one question is asked at a time."""
    with ledger.reading() as connection:
        if connection.dialect.name != "postgresql":
            return None
        return int(connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one())


def _used(server: int | None) -> float:
    """Seconds of the processor that a process of this machine has used."""
    times = Path(f"/proc/{server}/schedstat")
    return int(times.read_text().split()[0]) / 1e9 if server and times.exists() else 0.0


def _summed(spent: Sequence[tuple[float, float]]) -> dict[str, dict[str, float]]:
    if not spent:
        return {}
    return {
        name: {"median": round(statistics.median(times), 1), "slowest": round(max(times), 1)}
        for name, times in zip(("processor", "clock"), zip(*spent, strict=True), strict=True)
    }


def varied(memcons: Sequence[Memcon]) -> Iterator[Memcon]:
    """Ever more memcons, the same ones in every run: first those that are there, then copies of them."""
    number = 0
    while True:
        for memcon in memcons:
            yield memcon if number < len(memcons) else copy(memcon, number)
            number += 1


def copy(memcon: Memcon, number: int) -> Memcon:
    """A memcon like another, of other days and, where `number` is odd, of other people in other words."""
    drawn = random.Random(number)
    shift = timedelta(days=drawn.randrange(-3650, 3650))
    letters = _letters(drawn) if number % 2 else {}

    def moved(day: str) -> str:
        try:
            return (date.fromisoformat(day[:10]) + shift).isoformat() if len(day) >= 10 else day
        except (ValueError, OverflowError):
            return day

    def changed(value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {k: changed(v, k) for k, v in value.items()}
        if isinstance(value, (list, tuple)):
            return [changed(v, key) for v in value]
        if isinstance(value, str):
            return value.translate(letters) if key in _WORDS else moved(value) if key in _DAYS else value
        return value

    record = changed(to_dict(memcon))
    record["document"]["id"] = f"{memcon.document.id}-{number}"
    if letters:
        for actor in record["actors"]:
            actor["wikidata"] = None
    return from_json(json.dumps(record))


def _letters(drawn: random.Random) -> dict[int, str]:
    table: dict[int, Any] = {}
    for kind in (_VOWELS, _CONSONANTS):
        others = drawn.sample(kind, len(kind))
        table |= str.maketrans(kind + kind.upper(), "".join(others) + "".join(others).upper())
    assert set(map(chr, table)) == set(string.ascii_letters)
    return table


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main()
