"""Quality of the reader on the development files: one command, one JSON object a task.

    python -m benchmarks.quality [attribution] [names] [sentences] [furniture] [contacts]

Needs the corpora and scorers beside the repository (`../shared`). Dev files alone are read.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

from memcon.find.attributions import find_attributions
from memcon.find.furniture import find_furniture
from memcon.find.mentions import find_names
from memcon.find.sentences import find_sentences
from memcon.reader import Reader
from memcon.reader.weights import find_weights
from training.corpora import read_lines
from training.treebanks import treebank

SHARED = Path(__file__).resolve().parents[2] / "shared"
DATA = SHARED / "data"


def scorer(name: str) -> ModuleType:
    """A scorer of `../shared/eval` as a module."""
    spec = importlib.util.spec_from_file_location(name, SHARED / "eval" / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def f1(right: int, predicted: int, gold: int) -> dict[str, float]:
    """Precision, recall and F1 of counts, in percent."""
    p, r = (right / predicted if predicted else 0.0), (right / gold if gold else 0.0)
    return {"p": round(100 * p, 2), "r": round(100 * r, 2), "f1": round(100 * 2 * p * r / (p + r) if p + r else 0, 2)}


def attribution(reader: Reader) -> dict[str, Any]:
    """PolNeAR dev, by the common scorer."""
    score = scorer("score_attribution")
    gold = list(read_lines(DATA / "attribution/polnear-dev.jsonl.gz"))
    predictions = {}
    for row in gold:
        reading = reader.read(row["text"])
        furniture = find_furniture(reading, find_sentences(reading))
        predictions[row["id"]] = {
            "attributions": [
                {"source": q.source, "cue": q.cue, "content": q.content}
                for q in find_attributions(reading, reader.links, furniture)
            ]
        }
    report = score.report(score.total(score.score(gold, predictions)), by=True)
    part = report["attributions"]
    out = {name: round(100 * part[name]["f1"], 2) for name in ("partial", "exact", "joint")}
    out |= {f"joint_{t}": round(100 * d["joint"]["f1"], 2) for t, d in report["by_type"].items()}
    return out | {f"token_{role}": round(100 * d["f1"], 2) for role, d in report["tokens"].items()}


def names(reader: Reader) -> dict[str, Any]:
    """Worldwide newswire dev, nine classes, exact spans; UNER EWT dev, persons, organisations and places."""
    wire = _spans(
        reader,
        read_lines(DATA / "language/restricted/entities/worldwide_newswire.dev.jsonl.gz"),
        lambda kind: kind,
    )
    three = {"Person": "PER", "Organization": "ORG", "Location": "LOC", "Facility": "LOC"}
    return {
        "newswire": wire,
        "ewt": _spans(reader, read_lines(DATA / "language/entities/uner_ewt.dev.jsonl.gz"), three.get),
    }


def _spans(reader: Reader, rows: Iterable[dict[str, Any]], kind_of: Callable[[str], str | None]) -> dict[str, float]:
    right = predicted = total = 0
    for row in rows:
        gold = {(s["start"], s["end"], s["label"]) for s in row["spans"]}
        found = {(n.start, n.end, kind_of(n.type)) for n in find_names(reader.read(row["text"]))}
        found = {f for f in found if f[2]}
        right, predicted, total = right + len(gold & found), predicted + len(found), total + len(gold)
    return f1(right, predicted, total)


def sentences(reader: Reader) -> dict[str, Any]:
    """EWT and GUM dev on running text: F1 over sentences with both boundaries right."""
    out = {}
    for name in ("ewt", "gum"):
        right = predicted = total = 0
        for example in treebank(DATA / f"language/syntax/{name}.dev.conllu.gz"):
            gold = _sentence_spans(example.text, list(example.sentences))
            found = find_sentences(reader.read(example.text))
            mine = set(zip(found.starts, found.ends, strict=True))
            right, predicted, total = right + len(gold & mine), predicted + len(mine), total + len(gold)
        out[name] = f1(right, predicted, total)
    return out


def _sentence_spans(text: str, starts: list[int]) -> set[tuple[int, int]]:
    spans = set()
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        spans.add((start, start + len(text[start:end].rstrip())))
    return spans


def furniture(reader: Reader) -> dict[str, Any]:
    """PolNeAR dev `ignore` spans, characters; and the share of article characters left untouched."""
    right = predicted = total = article = 0
    for row in read_lines(DATA / "attribution/polnear-dev.jsonl.gz"):
        reading = reader.read(row["text"])
        gold = {i for s, e in row["ignore"] for i in range(s, e)}
        mine = {i for f in find_furniture(reading, find_sentences(reading)) for i in range(f.start, f.end)}
        right, predicted, total = right + len(gold & mine), predicted + len(mine), total + len(gold)
        article += len(row["text"]) - len(gold)
    return f1(right, predicted, total) | {"article_kept": round(100 * (1 - (predicted - right) / article), 3)}


def contacts(_: Reader) -> dict[str, Any]:
    """Contacts dev by the common scorer, from whole memoranda."""
    import memcon

    score = scorer("score_contacts")
    path = DATA / "contacts/contacts-dev.jsonl"
    predictions = {}
    for item in memcon.read_many([str(path)]):
        row = memcon.to_dict(item)
        predictions[row["document"]["id"]] = row
    result, _ = score.score(list(read_lines(path)), predictions)
    return {
        name: [round(x, 3) for x in value] if isinstance(value, tuple) else round(value, 3)
        for name, value in result.items()
    }


TASKS = {
    "attribution": attribution,
    "names": names,
    "sentences": sentences,
    "furniture": furniture,
    "contacts": contacts,
}


def main() -> None:
    """Print the figures of the tasks named, or of all."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.quality", description=__doc__)
    parser.add_argument("tasks", nargs="*", choices=[[], *TASKS], default=[])
    parser.add_argument("--weights", type=Path, help="a folder of weights other than the newest of the package")
    args = parser.parse_args()
    reader = Reader(find_weights(args.weights))
    for name in args.tasks or TASKS:
        print(json.dumps({name: TASKS[name](reader)}), flush=True)


if __name__ == "__main__":
    main()
