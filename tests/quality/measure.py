"""What the reader scores on small, pinned samples of the development files, as one flat table.

    python -m tests.quality.measure            prints the present figures beside their floors
    python -m tests.quality.measure --write    sets every floor two points below the present figure

A sample is the beginning of a file beside the repository (`../shared`); it is copied into a temporary
folder and read by the functions of `benchmarks/quality.py`, so that floor and benchmark mean the same.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any
from unittest import mock

from benchmarks import quality
from memcon.engine import reader

FLOORS = Path(__file__).with_name("floors.json")
BELOW = 2.0  # points between a figure and the floor that is set under it

LINES = {
    "attribution/polnear-dev.jsonl.gz": 12,
    "language/restricted/entities/worldwide_newswire.dev.jsonl.gz": 25,
    "language/entities/uner_ewt.dev.jsonl.gz": 300,
    "contacts/contacts-dev.jsonl": 40,
}
"""JSON Lines: how many lines of each are read."""

TREEBANKS = {"language/syntax/ewt.dev.conllu.gz": 60, "language/syntax/gum.dev.conllu.gz": 4}
"""Treebanks: how many documents of each are read."""

KEPT = (
    "attribution.partial",
    "attribution.exact",
    "attribution.joint",
    "attribution.token_source",
    "attribution.token_cue",
    "attribution.token_content",
    "names.newswire.f1",
    "names.ewt.f1",
    "sentences.ewt.f1",
    "sentences.gum.f1",
    "furniture.article_kept",
    "contacts.found",
    "contacts.record",
    "contacts.participants",
    "contacts.mode_accuracy",
    "contacts.status_accuracy",
    "contacts.side_accuracy",
)
"""The figures that have a floor; all in percent, higher is better."""


def missing() -> list[str]:
    """The files that the samples are cut from and that are not there."""
    return [name for name in (*LINES, *TREEBANKS) if not (quality.DATA / name).is_file()]


def cut_samples(folder: Path) -> str:
    """Copies the beginning of every file into `folder`; gives the checksum of all that was copied."""
    digest = hashlib.sha256()
    for name, count in (*LINES.items(), *TREEBANKS.items()):
        source, target = quality.DATA / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        packed = name.endswith(".gz")
        with gzip.open(source, "rb") if packed else source.open("rb") as lines:
            sample = b"".join(_documents(lines, count) if name in TREEBANKS else islice(lines, count))
        digest.update(sample)
        target.write_bytes(gzip.compress(sample, mtime=0) if packed else sample)
    return digest.hexdigest()


def _documents(lines: Any, count: int) -> Iterator[bytes]:
    """The lines of a treebank's first documents."""
    for line in lines:
        count -= line.startswith(b"# newdoc id")
        if count < 0:
            return
        yield line


def measure() -> tuple[dict[str, float], str]:
    """The figures of `KEPT` that the present reader reaches, and the checksum of the samples."""
    with tempfile.TemporaryDirectory() as folder:
        sums = cut_samples(Path(folder))
        with mock.patch.object(quality, "DATA", Path(folder)):
            found = {name: task(reader()) for name, task in quality.TASKS.items() if _needed(name)}
    figures = dict(_flat("", found))
    return {name: figures[name] for name in KEPT}, sums


def _needed(task: str) -> bool:
    return any(name.startswith(f"{task}.") for name in KEPT)


def _flat(name: str, value: Any) -> Iterator[tuple[str, float]]:
    """Nested figures under dotted names; of a (precision, recall, F1) the last, shares of 1 in percent."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _flat(f"{name}.{key}" if name else key, inner)
    elif isinstance(value, list):
        yield from _flat(name, value[-1])
    elif value is not None:
        yield name, round(100 * value if name.startswith("contacts.") else value, 2)


def main() -> None:
    """Print the figures, or set the floors by them."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality.measure", description=__doc__)
    parser.add_argument("--write", action="store_true", help="set the floors; say in the commit why one is lowered")
    write = parser.parse_args().write
    figures, sums = measure()
    kept = json.loads(FLOORS.read_text(encoding="utf-8"))["floors"] if FLOORS.is_file() else {}
    for name, value in figures.items():
        print(f"{name:28} {value:7.2f}   floor {kept.get(name, '-'):>6}")
    if write:
        floors = {name: max(0.0, round(value - BELOW, 1)) for name, value in figures.items()}
        FLOORS.write_text(json.dumps({"samples": sums, "floors": floors}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
