"""Scores time expressions: marked texts come in, span F1, value and interval accuracy go out.

    python benchmarks/times.py [--data ../shared/data] [--errors N] [--only NAME]

Strict span F1 counts equal offsets, relaxed F1 overlapping ones; value accuracy is over
matched spans, value F1 over all (a matched span with the right value counts, as in TempEval-3).
The interval figure resolves the marked span of each dated contact from the publication date.
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from memcon.find.times import TimeSpan, apart, find_times
from memcon.resolve.times.when import ResolvedTime, resolve_times

TIMEX_SETS = {
    "wikiwars.train": "language/time/wikiwars.train.jsonl.gz",
    "wikiwars.dev": "language/time/wikiwars.dev.jsonl.gz",
    "timebank.train": "language/restricted/time/timebank.train.jsonl.gz",
    "timebank.dev": "language/restricted/time/timebank.dev.jsonl.gz",
    "aquaint.train": "language/restricted/time/aquaint.train.jsonl.gz",
}
CONTACT_SETS = {"contacts.train": "contacts/contacts-train.jsonl", "contacts.dev": "contacts/contacts-dev.jsonl"}


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a (gzipped) JSON Lines file."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def score_timexes(path: Path, errors: int) -> str:
    """Span F1 strict and relaxed, and the accuracy of type and value on relaxed matches."""
    gold = found = strict = relaxed = typed = valued = chars = 0
    seconds = 0.0
    for row in rows(path):
        text, published = row["text"], row["dct"]["value"]
        clock = time.perf_counter()
        spans = apart(find_times(text))
        seconds += time.perf_counter() - clock
        resolved = resolve_times(spans, published=published, text=text)
        chars += len(text)
        gold += len(row["timexes"])
        found += len(spans)
        used: set[int] = set()
        for timex in row["timexes"]:
            hits = [
                i for i, s in enumerate(spans) if i not in used and s.start < timex["end"] and timex["start"] < s.end
            ]
            if not hits:
                errors = show(errors, "missed", timex["text"], timex.get("value"), context(text, timex["start"]))
                continue
            best = max(hits, key=lambda i: overlap(spans[i], timex["start"], timex["end"]))
            used.add(best)
            relaxed += 1
            span, got = spans[best], resolved[best]
            exact = (span.start, span.end) == (timex["start"], timex["end"])
            strict += exact
            if not exact:
                errors = show(errors, "edges", timex["text"], span.text, "")
            typed += got.type == timex["type"]
            if got.value == (None if timex.get("value") == "null" else timex.get("value")):
                valued += 1
            else:
                errors = show(
                    errors, "value", span.text, f"{got.value} for {timex.get('value')}", context(text, span.start)
                )
        for i, span in enumerate(spans):
            if i not in used:
                errors = show(errors, "extra", span.text, "", context(text, span.start))
    return (
        f"spans {gold}, strict F1 {f1(strict, found, gold):.3f}, relaxed F1 {f1(relaxed, found, gold):.3f}, "
        f"type {typed / max(1, relaxed):.3f}, value {valued / max(1, relaxed):.3f} "
        f"(F1 {f1(valued, found, gold):.3f}), "
        f"{chars / 1e6 / max(seconds, 1e-9):.1f} MB/s"
    )


def score_contacts(path: Path, errors: int) -> str:
    """Accuracy of start, end and grain of the marked time spans of contacts, and of start and end alone."""
    total = spotted = right = grain = 0
    for row in rows(path):
        text = row["text"]
        resolved = resolve_times(find_times(text), published=row["published"], text=text)
        for contact in row["contacts"]:
            gold = contact.get("time")
            if not gold or not gold.get("span"):
                continue
            total += 1
            best = pick(resolved, gold["span"]["start"], gold["span"]["end"])
            if best is None:
                errors = show(
                    errors, "missed", gold["span"]["text"], f"{gold['start']}/{gold['end']}", row["published"]
                )
                continue
            spotted += 1
            got = best.interval
            if got and (got.start, got.end) == (gold["start"], gold["end"]):
                right += 1
                grain += got.grain == gold["grain"]
            else:
                errors = show(
                    errors,
                    "wrong",
                    f"{gold['span']['text']} [{best.span.text}]",
                    f"{got and (got.start, got.end)} for {gold['start']}/{gold['end']}, published "
                    f"{row['published'][:10]}",
                    context(text, gold["span"]["start"]),
                )
    return f"times {total}, spotted {spotted / total:.3f}, right {right / total:.3f}, with grain {grain / total:.3f}"


def pick(resolved: list[ResolvedTime], start: int, end: int) -> ResolvedTime | None:
    """The expression that shares most characters with the marked span; dated ones first."""
    hits = [r for r in resolved if r.span.start < end and start < r.span.end]
    return max(hits, key=lambda r: (r.interval is not None, overlap(r.span, start, end)), default=None)


def overlap(span: TimeSpan | Any, start: int, end: int) -> int:
    """How many characters `span` shares with `start:end`."""
    return int(min(span.end, end) - max(span.start, start))


def f1(hits: int, found: int, gold: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * hits / max(1, found + gold)


def context(text: str, at: int) -> str:
    """The words around a place, on one line."""
    return text[max(0, at - 90) : at + 60].replace("\n", " ")


def show(left: int, kind: str, *parts: object) -> int:
    """Prints one error while there are any left to print; gives how many are left."""
    if left > 0:
        print("  ", kind, "|", *(str(p) for p in parts), sep=" | ")
    return left - 1


def main() -> None:
    """Prints one line a set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path(__file__).parents[1] / "../shared/data")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--only")
    options = parser.parse_args()
    for sets, score in ((TIMEX_SETS, score_timexes), (CONTACT_SETS, score_contacts)):
        for name, place in sets.items():
            path = options.data / place
            if options.only and options.only != name:
                continue
            if not path.exists():
                print(f"{name}: {path} is not here")
                continue
            print(f"{name}: {score(path, options.errors)}")


if __name__ == "__main__":
    main()
