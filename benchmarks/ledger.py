"""How fast a large ledger answers, and what a document costs as it grows: readings come in, times go out, as JSON.

    python -m benchmarks.ledger READINGS... [--contacts 100000] [--ledger URL] [--keep]

READINGS are memcons of real documents (`memcon read --format jsonl` writes them). More are made of them: dates are
moved by up to ten years, and in every second copy the letters of all words are exchanged, names among them, so that
there are other people and other words of the same lengths. A ledger that was made with `--keep` is measured again.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import string
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from memcon.ledger import Ledger, open_ledger
from memcon.record import Memcon, from_json, to_dict

BATCH = 100
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
        if ledger.count() < chosen.contacts:
            memcons = [from_json(line) for path in chosen.readings for line in path.open(encoding="utf-8")]
            fill(ledger, memcons, chosen.contacts)
        print(json.dumps({"ledger": ledger.stats()}))
        print(json.dumps({"milliseconds": filters(ledger)}))
    if not chosen.keep and chosen.ledger.startswith("sqlite:///"):
        for end in ("", "-wal", "-shm"):
            Path(chosen.ledger.removeprefix("sqlite:///") + end).unlink(missing_ok=True)


def fill(ledger: Ledger, memcons: Sequence[Memcon], contacts: int) -> None:
    """Adds documents until there are so many contacts; prints what one costs at each step."""
    made = varied(memcons)
    held = ledger.count(rejected=True)
    steps = [step for step in STEPS if held < step <= contacts]
    for _ in range(ledger.stats()["documents"]):
        next(made)
    while held < contacts:
        started = time.perf_counter()
        ledger.add_many(next(made) for _ in range(BATCH))
        spent = 1000 * (time.perf_counter() - started) / BATCH
        held = ledger.count(rejected=True)
        if steps and held >= steps[0]:
            print(json.dumps({"contacts": held, "milliseconds a document": round(spent, 1)}), flush=True)
            steps.pop(0)


def filters(ledger: Ledger, times: int = 9) -> dict[str, dict[str, float]]:
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
        spent = []
        for n in range(times):
            started = time.perf_counter()
            ask(n)
            spent.append(1000 * (time.perf_counter() - started))
        found[name] = {"median": round(statistics.median(spent), 1), "slowest": round(max(spent), 1)}
    return found


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
    table: dict[int, str] = {}
    for kind in (_VOWELS, _CONSONANTS):
        others = drawn.sample(kind, len(kind))
        table |= str.maketrans(kind + kind.upper(), "".join(others) + "".join(others).upper())
    assert set(map(chr, table)) == set(string.ascii_letters)
    return table


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main()
