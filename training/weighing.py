"""`python -m training.weighing`: fits the table by which parties, tellings and contacts are weighed.

Each of `contacts-train` is read with the shipped weights while a share of its wordpieces is hidden: the reader has
learned these documents, and unhidden it would be surer of them than of any new one. Of the documents that we marked or
wrote, those that are kept back from training are read as they are; they teach where a contact was, what it was about
and whether it is one, and are left to choose thresholds by. For the last question the others are read as they are,
too. Then ten logistic regressions are fitted in six steps, each on what comes out with the ones before it in place;
with `--only` one of them, in the table as it is.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from memcon import compose as composing
from memcon.find import contacts as finding
from memcon.intake import Taken, take_sources
from memcon.reader import Reader
from memcon.reader.reader import Reading
from memcon.reader.weights import Weights, find_weights
from memcon.resolve import weighing
from training import marks, texts
from training.corpora import read_lines
from training.questions import FRESH_TOO, ROWS, STEPS, WATCHED, WHOLE, Row
from training.records import visits

MASK = 103
VISITS = 250
"""Records of visits beside the marked documents: a chronicle tells a contact in one line."""
HIDDEN = 0.12
"""Share of wordpieces that are hidden while the documents are read."""
DECAY = {
    "party": 2.0,
    "date": 2.0,
    "place": 2.0,
    "same": 3.0,
    "mode": 3.0,
    "status": 3.0,
    "contact": 3.0,
    "follows": 3.0,
    "teller": 3.0,
    "topic": 3.0,
}
"""How strongly the weights of each question are pulled to zero."""
MANY_TRIGGERS = 2.0
"""The bias towards triggers while it is learned which tellings are one: twice as many pairs of them come out."""
TABLE = Path("src/memcon/resolve/data/weighing.json")


class WithHoles(Reader):
    """A reader that does not see all of a text; what it misses depends on the text alone."""

    def _run(self, tokens: Any, start: int, end: int) -> Any:
        rng = np.random.default_rng(len(tokens) + start)
        ids = tokens.ids.copy()
        ids[rng.random(len(ids)) < HIDDEN] = MASK
        return super()._run(replace(tokens, ids=ids), start, end)


class Kept:
    """A reader that answers from memory: each document is read once and composed for every question.

    Texts that the reader has learned are read with holes, `fresh` ones as they are.
    """

    def __init__(self, weights: Weights, learned: list[str], fresh: list[str], *, holes: bool = True) -> None:
        reader = Reader(weights)
        self.links, self.calibration, self.holes = reader.links, reader.calibration, holes
        self._learned = WithHoles(weights) if holes else reader
        self._readings = {text: self._learned.read(text) for text in learned} | {t: reader.read(t) for t in fresh}

    def read(self, text: str) -> Reading:
        """The reading of one of the texts; where headlines were taken out of one it is made when asked for."""
        if text not in self._readings:
            self._readings[text] = self._learned.read(text)
        return self._readings[text]


def main() -> None:
    """Fit and write the table."""
    parser = argparse.ArgumentParser(prog="python -m training.weighing", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of the corpora")
    parser.add_argument("--weights", type=Path, help="folder of the reader's weights (default: the newest)")
    parser.add_argument("--only", choices=sorted(DECAY), help="one question, the others as they are in the table")
    args = parser.parse_args()
    fit_table(args.data, args.weights, args.only)


def fit_table(data: Path, weights: Path | None = None, only: str | None = None) -> None:
    """Fit the table to what a reader (its newest weights, or those of a folder) finds in the marked documents.

    With `only` that question alone is fitted, and the others stay as the table has them.
    """
    learned = [*read_lines(data / "contacts/contacts-train.jsonl"), *_visits(data)]
    fresh = [row for row in (*marks.rows(data), *texts.rows()) if marks.kept_back(row["id"])]
    rows_read = [*learned, *fresh]
    gold = {row["text"]: row["contacts"] for row in rows_read}
    source = Path(tempfile.mkdtemp()) / "marked.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in rows_read), encoding="utf-8")
    reader, found_in = None, ([row["text"] for row in learned], [row["text"] for row in fresh])
    kept = json.loads(TABLE.read_text(encoding="utf-8"))
    table: dict[str, dict[str, float]] = dict(kept) if only else {n: kept[n] for n in ("medium",) if n in kept}
    table |= {name: {"bias": 0.0} for name in DECAY if only in (None, name)}
    if not only:
        table["party"] |= {"link": 1.0, "marked": 1.0, "two sides nearer": -2.0}
        table["mode"] |= {"chosen": 1.0}
        table["status"] |= {"chosen": 1.0}
    if only in (None, "contact"):
        table["contact"] = {"bias": 5.0}  # while what comes before it is fitted, everything is a contact
    taken = [t for t in take_sources([str(source)]) if isinstance(t, Taken)]
    usual = finding.TRIGGER_BIAS
    for step in [(only,)] if only else STEPS:
        holes = not WHOLE.issuperset(step)
        if reader is None or holes is not reader.holes:
            reader = Kept(find_weights(weights), *found_in, holes=holes)
        weighing._tables = lambda: table  # type: ignore[assignment]
        finding.TRIGGER_BIAS = MANY_TRIGGERS if step == ("same",) else usual
        found = _rows_of(step, taken, reader, gold, {row["text"] for row in fresh})
        for question in step:
            rows = found[question]
            table[question] = fit(rows, DECAY[question])
            right = sum((_chance(table[question], f) >= 0.5) == yes for f, yes in rows) / len(rows)
            told = {"question": question, "rows": len(rows), "yes": sum(y for _, y in rows), "right": right}
            print(json.dumps(told), flush=True)
    text = json.dumps(table, indent=1, ensure_ascii=False)
    TABLE.write_text(text + "\n", encoding="utf-8")


def _visits(data: Path) -> list[dict[str, Any]]:
    """Records of visits as texts, marked in the shape of `contacts-train`; of the remarks in them nothing is known."""

    def span(offsets: tuple[int, int]) -> dict[str, int]:
        return {"start": offsets[0], "end": offsets[1]}

    held = data / "documents/state-travels-visits.jsonl"
    out = []
    for example in visits(data / "events/us_diplomatic_visits_train.jsonl", held, VISITS, seed=2):
        (occasion,) = example.occasions
        marks = dict(occasion.arguments)
        people = [{"name": example.text[slice(*marks[role])], "span": span(marks[role])} for role in ("guest", "host")]
        contact = {
            "trigger": span(occasion.trigger),
            "participants": people,
            "time": {"span": span(marks["time"])},
            "evidence": [span(e) for e in occasion.evidence],
        }
        out.append({"id": example.id, "text": example.text, "contacts": [contact]})
    return out


def fit(rows: list[Row], decay: float) -> dict[str, float]:
    """Weights of a logistic regression with a quadratic penalty, found by Newton's method; "bias" among them."""
    names = sorted({name for features, _ in rows for name in features})
    column = {name: i + 1 for i, name in enumerate(names)}
    x: NDArray[np.float64] = np.zeros((len(rows), len(names) + 1))
    x[:, 0] = 1.0
    for i, (features, _) in enumerate(rows):
        for name, value in features.items():
            x[i, column[name]] = value
    y = np.array([yes for _, yes in rows], dtype=float)
    penalty = np.full(len(names) + 1, decay)
    penalty[0] = 1e-3
    w = np.zeros(len(names) + 1)
    for _ in range(40):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (p - y) + penalty * w
        curve = (x.T * (p * (1 - p) + 1e-9)) @ x + np.diag(penalty)
        step = np.linalg.solve(curve, gradient)
        w -= step
        if np.abs(step).max() < 1e-8:
            break
    return {"bias": round(float(w[0]), 4)} | {name: round(float(w[i]), 4) for name, i in column.items()}


def _chance(weights: dict[str, float], features: dict[str, float]) -> float:
    total = weights["bias"] + sum(weights.get(name, 0.0) * value for name, value in features.items())
    return float(1 / (1 + np.exp(-total)))


@contextmanager
def _watched(room: Any, name: str, watch: Callable[..., None]) -> Iterator[None]:
    """While it holds, every call of `<room>.<name>` is told to `watch` with its arguments and its result."""
    plain = getattr(room, name)

    def call(*args: Any, **more: Any) -> Any:
        result = plain(*args, **more)
        watch(args, result)
        return result

    setattr(room, name, call)
    try:
        yield
    finally:
        setattr(room, name, plain)


def _rows_of(
    step: Sequence[str], taken: list[Taken], reader: Kept, gold: dict[str, Any], fresh: set[str]
) -> dict[str, list[Row]]:
    """The rows of the questions of one step, in the order of the documents, found by as many processes as there are
    processors; they share what is in memory, which needs a system that can fork."""
    global _shared
    taken = [t for t in taken if t.document.text not in fresh or not FRESH_TOO.isdisjoint(step)]
    _shared = (step, taken, reader, gold, fresh)
    out: dict[str, list[Row]] = {question: [] for question in step}
    with get_context("fork").Pool(os.cpu_count()) as pool:
        for found in pool.imap(_rows_of_document, range(len(taken)), chunksize=16):
            for question, rows in found.items():
                out[question] += rows
    return out


_shared: Any = None


def _rows_of_document(number: int) -> dict[str, list[Row]]:
    step, taken, reader, gold, fresh = _shared
    text = taken[number].document.text
    calls: dict[str, list[Any]] = {question: [] for question in step}
    with ExitStack() as watching:
        for question in step:
            room, name = WATCHED[question]

            def watch(args: Any, result: Any, told: list[Any] = calls[question]) -> None:
                told.append((args, result))

            watching.enter_context(_watched(room, name, watch))
        made = composing.compose(taken[number], reader)
    asked = step if text not in fresh else [question for question in step if question in FRESH_TOO]
    return {question: list(ROWS[question](text, calls[question], gold[text], made)) for question in asked}


if __name__ == "__main__":
    main()
