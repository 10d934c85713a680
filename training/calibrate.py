"""A folder of weights goes in; how far its scores may be believed comes out, as `calibration.json` beside them.

    python -m training.calibrate FOLDER [--data DIR]

For each task a line in log-odds (Platt 1999) is fitted to whether a finding is right. Names, times and attributions
take theirs from the development documents: the expected calibration error (Naeini et al. 2015, ten bins of equal width)
is measured crosswise, on each part of the documents with the line of the others, and the line that is kept is fitted on
all of them. Contacts and participants take theirs from those of our own documents that the reader was not trained on,
and their error is measured on `contacts-dev`.
"""

from __future__ import annotations

import argparse
import json
import math
import tempfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.quality import scorer
from memcon import to_dict
from memcon.compose import compose
from memcon.find.attributions import find_attributions
from memcon.find.confidence import Calibration, log_odds
from memcon.find.furniture import find_furniture
from memcon.find.mentions import find_names
from memcon.find.sentences import find_sentences
from memcon.find.spans import support
from memcon.find.times import find_times
from memcon.intake import take_sources
from memcon.intake.taken import Taken
from memcon.reader import Reader
from memcon.reader.weights import find_weights
from training import marks, texts
from training.corpora import read_lines
from training.export import write_checksums

Judged = tuple[str, float, bool]
"""A finding: its document, its score, whether it is right."""

BINS = 10
PARTS = 5
DEV = "contacts/contacts-dev.jsonl"


def names(reader: Reader, data: Path) -> Iterator[Judged]:
    """Right is a name whose span and class are those of worldwide newswire dev."""
    for row in read_lines(data / "language/restricted/entities/worldwide_newswire.dev.jsonl.gz"):
        gold = {(s["start"], s["end"], s["label"]) for s in row["spans"]}
        for name in find_names(reader.read(row["text"])):
            yield row["id"], name.score, (name.start, name.end, name.type) in gold


def times(reader: Reader, data: Path) -> Iterator[Judged]:
    """Right is a time expression with the span of WikiWars dev or TimeBank dev, or a range of two that are marked."""
    for path in ("language/time/wikiwars.dev.jsonl.gz", "language/restricted/time/timebank.dev.jsonl.gz"):
        for row in read_lines(data / path):
            gold = {(t["start"], t["end"]) for t in row["timexes"]}
            reading = reader.read(row["text"])
            for found in find_times(row["text"]):
                ends = {(end.start, end.end) for end in found.ends}
                right = (found.start, found.end) in gold or (bool(ends) and ends <= gold)
                yield row["id"], support(reading, "time", found.start, found.end), right


def attributions(reader: Reader, data: Path) -> Iterator[Judged]:
    """Right is an attribution that shares more than half of its content's characters with one of PolNeAR dev."""
    for row in read_lines(data / "attribution/polnear-dev.jsonl.gz"):
        gold = [{i for s, e in a["content"] for i in range(s, e)} for a in row["attributions"]]
        ignored = {i for s, e in row["ignore"] for i in range(s, e)}
        reading = reader.read(row["text"])
        furniture = find_furniture(reading, find_sentences(reading))
        for quotation in find_attributions(reading, reader.links, furniture):
            mine = {i for s, e in quotation.content for i in range(s, e)} - ignored
            if mine:
                right = any(2 * len(mine & other) / (len(mine) + len(other)) > 0.5 for other in gold)
                yield row["id"], quotation.score, right


def contacts(reader: Reader, rows: Iterable[dict[str, Any]]) -> Iterator[tuple[str, Judged]]:
    """Right is a contact that the common scorer finds in a marked document, and in it a participant that it has."""
    score = scorer("score_contacts")
    gold = {row["id"]: row for row in rows}
    path = Path(tempfile.mkdtemp()) / "marked.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in gold.values()), encoding="utf-8")
    for taken in take_sources([str(path)]):
        assert isinstance(taken, Taken)
        memcon = compose(taken, reader, Calibration({"contact": (1.0, 0.0), "participant": (1.0, 0.0)}))
        document = memcon.document.id
        mine = list(score.predicted_contacts(to_dict(memcon)))
        theirs = list(score.gold_contacts(gold[document]))
        pairs = sorted(
            ((score.affinity(p, g), -i, -j) for i, p in enumerate(mine) for j, g in enumerate(theirs)), reverse=True
        )
        partner: dict[int, int] = {}
        for value, i, j in pairs:
            if value > 0 and -i not in partner and -j not in partner.values():
                partner[-i] = -j
        for i, contact in enumerate(memcon.contacts):
            assert contact.confidence is not None
            yield "contact", (document, contact.confidence, i in partner)
            if i in partner:
                others = theirs[partner[i]]["participants"]
                for party, shown in zip(contact.participants, mine[i]["participants"], strict=True):
                    if party.confidence is None:  # a host whom the words after "visited" name
                        continue
                    right = any(score.same_person(shown, other) for other in others)
                    yield "participant", (document, party.confidence, right)


def fit(judged: Sequence[Judged], steps: int = 100) -> tuple[float, float]:
    """Slope and offset of the line of least log loss, by damped Newton steps with a little ridge towards slope 1."""
    xs = [log_odds(score) for _, score, _ in judged]
    ys = [float(right) for _, _, right in judged]

    def loss(slope: float, offset: float) -> float:
        total = 0.5 * (slope - 1) ** 2
        for x, y in zip(xs, ys, strict=True):
            z = slope * x + offset
            total += max(z, 0.0) - y * z + math.log1p(math.exp(-abs(z)))
        return total

    slope, offset = 1.0, 0.0
    least = loss(slope, offset)
    for _ in range(steps):
        g0, g1, h00, h01, h11 = slope - 1, 0.0, 1.0, 0.0, 1e-6
        for x, y in zip(xs, ys, strict=True):
            p = 1 / (1 + math.exp(-max(-40.0, min(40.0, slope * x + offset))))
            g0 += (p - y) * x
            g1 += p - y
            w = p * (1 - p)
            h00 += w * x * x
            h01 += w * x
            h11 += w
        det = h00 * h11 - h01 * h01
        d0, d1 = (h11 * g0 - h01 * g1) / det, (h00 * g1 - h01 * g0) / det
        share = 1.0
        while share > 1e-6 and loss(slope - share * d0, offset - share * d1) > least:
            share /= 2
        if share <= 1e-6:
            break
        slope, offset = slope - share * d0, offset - share * d1
        least = loss(slope, offset)
    return round(slope, 4), round(offset, 4)


def error(judged: Sequence[tuple[float, bool]]) -> float:
    """The expected calibration error of probabilities."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for probability, right in judged:
        bins[min(BINS - 1, int(probability * BINS))].append((probability, right))
    return sum(abs(sum(p for p, _ in b) - sum(r for _, r in b)) for b in bins) / max(1, len(judged))


def crosswise(task: str, judged: Sequence[Judged]) -> float:
    """The error on each part of the documents with the line fitted on the others."""
    told = []
    for part in range(PARTS):
        here = [item for item in judged if zlib.crc32(item[0].encode()) % PARTS == part]
        line = Calibration({task: fit([item for item in judged if item not in here])}) if here else None
        told += [(line.probability(task, score) or 0.0, right) for _, score, right in here if line]
    return error(told)


def calibrate(folder: Path, data: Path) -> dict[str, dict[str, object]]:
    """Fit all lines and write `calibration.json` into `folder`; gives what it wrote."""
    reader = Reader(find_weights(folder))
    plain: dict[str, Callable[[Reader, Path], Iterator[Judged]]] = {
        "name": names,
        "time": times,
        "attribution": attributions,
    }
    out: dict[str, dict[str, object]] = {}
    for task, find in plain.items():
        items = list(find(reader, data))
        out[task] = _row(fit(items), items, crosswise(task, items))
    ours = (row for row in (*marks.rows(data), *texts.rows()) if marks.kept_back(row["id"]))
    fitted, held = _by_task(contacts(reader, ours)), _by_task(contacts(reader, read_lines(data / DEV)))
    for task, items in fitted.items():
        line = Calibration({task: fit(items)})
        told = [(line.probability(task, score) or 0.0, right) for _, score, right in held[task]]
        out[task] = _row(fit(items), items, error(told))
    (folder / "calibration.json").write_text(json.dumps(out, indent=1) + "\n", encoding="utf-8")
    write_checksums(folder)
    return out


def _by_task(judged: Iterable[tuple[str, Judged]]) -> dict[str, list[Judged]]:
    found: dict[str, list[Judged]] = {}
    for task, item in judged:
        found.setdefault(task, []).append(item)
    return found


def _row(line: tuple[float, float], items: Sequence[Judged], wrong: float) -> dict[str, object]:
    right = sum(r for _, _, r in items) / len(items)
    return {"line": line, "findings": len(items), "right": round(right, 3), "error": round(wrong, 3)}


def main() -> None:
    """Calibrate one folder of weights and print what came out."""
    parser = argparse.ArgumentParser(prog="python -m training.calibrate", description=__doc__)
    parser.add_argument("folder", type=Path, help="a folder of weights")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of the corpora")
    args = parser.parse_args()
    for task, row in calibrate(args.folder.resolve(), args.data).items():
        print(json.dumps({task: row}))


if __name__ == "__main__":
    main()
