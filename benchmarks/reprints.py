"""How well reprints are told from other pairs: articles go in, precision and recall come out, as JSON and a table.

    python -m benchmarks.reprints [--random N] [--seed N]

A pair is positive where the collection marks the two as near-duplicates: at least 30 % of sampled runs of eight words
in common, between different outlets. Negative are pairs of articles of one event that are not so marked, and random
pairs of articles of different events. A statement that both articles quote counts as shared words here, as it does in
the collection's marks; the figures by kind say how many of the pairs found share words outside quotation marks.

Beside it stands the best that a MinHash signature could do on the same pairs: the exact resemblance (Jaccard) of the
sets of eight-word runs, which MinHash estimates, at the threshold that suits it best.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import time
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from memcon.origins import long_prints_of, reprint, words_of
from memcon.record import Document

DATA = Path(__file__).resolve().parents[1].parent / "shared/data/documents"

Pair = tuple[Document, Document]


def main() -> None:
    """Measure, print the JSON object, then the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reprints", description=__doc__.splitlines()[0])
    parser.add_argument("--random", type=int, default=1000, help="random pairs (default: 1000)")
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    if not (DATA / "reprint-pairs-dev.jsonl.gz").is_file():
        raise SystemExit(f"{DATA} does not hold the pairs")
    figures = measure(*pairs(args.random, args.seed))
    print(json.dumps(figures))
    print(table(figures))


def pairs(number: int, seed: int) -> tuple[list[Pair], list[Pair], list[Pair]]:
    """Reprints, other pairs of one event, random pairs; always the same for a seed."""
    reprints = [(_document(line["a"]), _document(line["b"])) for line in _lines("reprint-pairs-dev.jsonl.gz")]
    same: list[Pair] = []
    articles: list[tuple[str, Document]] = []
    for line in _lines("news-clusters-dev.jsonl.gz"):
        found = [_document(article) for article in line["articles"]]
        articles += [(line["cluster_id"], article) for article in found]
        marked = [{near["a"], near["b"]} for near in line["near_duplicates"]]
        for pair in combinations(found, 2):
            (reprints if {pair[0].id, pair[1].id} in marked else same).append(pair)
    others = [(a, b) for (one, a), (two, b) in combinations(articles, 2) if one != two]
    return reprints, same, random.Random(seed).sample(others, min(number, len(others)))


def measure(reprints: Sequence[Pair], same: Sequence[Pair], others: Sequence[Pair]) -> dict[str, Any]:
    """Precision, recall and F1, by kind; what the index finds; and resemblance beside it."""
    started = time.perf_counter()
    found = [reprint(*pair) for pair in (*reprints, *same, *others)]
    seconds = time.perf_counter() - started
    hit, event, rest = (
        found[: len(reprints)],
        found[len(reprints) : len(reprints) + len(same)],
        found[len(reprints) + len(same) :],
    )
    figures: dict[str, Any] = {"pairs": {"reprint": len(reprints), "same event": len(same), "random": len(others)}}
    figures |= _scores(*(sum(r is not None for r in group) for group in (hit, event, rest)), len(reprints))
    figures["kinds"] = {
        kind: {
            name: sum(r is not None and r.kind == kind for r in group)
            for name, group in (("reprint", hit), ("same event", event), ("random", rest))
        }
        for kind in ("reprint", "statement")
    }
    indexed = [
        len({p for p, _ in long_prints_of(a.text)} & {p for p, _ in long_prints_of(b.text)}) for a, b in reprints
    ]
    figures["candidates"] = round(sum(number >= 2 for number in indexed) / len(indexed), 3)
    figures["ms_per_pair"] = round(1000 * seconds / len(found), 2)
    groups = (reprints, same, others)
    figures["jaccard"] = _best([[_resemblance(pair) for pair in group] for group in groups])
    return figures


def table(figures: dict[str, Any]) -> str:
    """The figures for people."""
    lines = ["", f"{'':<34}{'precision':>10}{'recall':>8}{'F1':>7}{'same event':>12}{'random':>8}"]
    for name, row in (("shared passages", figures), ("resemblance, best threshold", figures["jaccard"])):
        numbers = f"{row['precision']:>10.3f}{row['recall']:>8.3f}{row['f1']:>7.3f}"
        lines.append(f"{name:<34}{numbers}{row['false_same_event']:>12}{row['false_random']:>8}")
    return "\n".join(lines)


def _best(values: list[list[float]]) -> dict[str, Any]:
    """The scores at the threshold with the best F1."""
    thresholds = sorted({value for group in values for value in group if value > 0})
    scored = [
        _scores(*(sum(value >= least for value in group) for group in values), len(values[0])) | {"threshold": least}
        for least in thresholds
    ]
    return max(scored, key=_f1)


def _f1(row: dict[str, Any]) -> float:
    return float(row["f1"])


def _resemblance(pair: Pair) -> float:
    one, two = (_runs(document.text) for document in pair)
    return len(one & two) / len(one | two) if one or two else 0.0


def _runs(text: str, k: int = 8) -> set[tuple[str, ...]]:
    folded = [word.folded for word in words_of(text)]
    return {tuple(folded[at : at + k]) for at in range(len(folded) - k + 1)}


def _scores(hit: int, same: int, others: int, positive: int) -> dict[str, Any]:
    precision = hit / (hit + same + others) if hit else 0.0
    recall = hit / positive
    f1 = 2 * precision * recall / (precision + recall) if hit else 0.0
    return {
        "precision": round(precision, 4),
        "recall": round(recall, 4),
        "f1": round(f1, 4),
        "false_same_event": same,
        "false_random": others,
    }


def _lines(name: str) -> list[dict[str, Any]]:
    with gzip.open(DATA / name, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def _document(record: dict[str, Any]) -> Document:
    return Document(id=record["id"], text=record["text"], publisher=record.get("publisher"))


if __name__ == "__main__":
    main()
