"""`python -m training.media`: fits the map from what the encoder makes of a quotation to its medium.

Learned from attributions of PolNeAR's training articles whose media we have marked (`training/marks/speakers.jsonl`). A
multinomial logistic regression with a quadratic penalty; what it says in cross-validation by article is then weighed
against the rules, so that the table knows how far either is to be trusted.
"""

from __future__ import annotations

import argparse
import json
from datetime import date
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from memcon.find.attributions import Quotation
from memcon.find.furniture import find_furniture
from memcon.find.links import softmax
from memcon.find.media import MEDIA, quotation_vectors
from memcon.find.mentions import find_names
from memcon.find.sentences import find_sentences
from memcon.reader import Reader
from memcon.reader.weights import find_weights
from memcon.record.memcon import Medium
from memcon.resolve.actors.cast import Cast
from memcon.resolve.attributions.medium import option_features
from memcon.resolve.attributions.statements import resolve_statements
from training.export import write_checksums
from training.marks import speakers
from training.questions import Row
from training.weighing import TABLE, fit

FOLDS = 5
PENALTY = 3.0
DECAY = 2.0


def main() -> None:
    """Fit, write the map into the weights' folder and its weighing into the table."""
    parser = argparse.ArgumentParser(prog="python -m training.media", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of the corpora")
    parser.add_argument("--weights", type=Path, help="folder of the reader's weights (default: the newest)")
    args = parser.parse_args()
    fit_media(args.data, find_weights(args.weights).folder)


def fit_media(data: Path, folder: Path) -> None:
    """Fit the map for the weights in `folder` and write it there; its weighing goes into the table."""
    (folder / "media.npz").unlink(missing_ok=True)
    write_checksums(folder)
    vectors, rules, right, folds = _read(data, Reader(find_weights(folder)))
    chances = np.zeros((len(right), len(MEDIA)), dtype=np.float32)
    for fold in range(FOLDS):
        learned, held = folds != fold, folds == fold
        weight, bias = _multinomial(vectors[learned], right[learned])
        chances[held] = softmax(vectors[held] @ weight.T + bias)
    rows: list[Row] = []
    for i, rule in enumerate(rules):
        for option, features in option_features(rule, chances[i].tolist()).items():
            rows.append((features, option == MEDIA[right[i]]))
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    table["medium"] = fit(rows, DECAY)
    TABLE.write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    weight, bias = _multinomial(vectors, right)
    np.savez(folder / "media.npz", medium_weight=weight.astype(np.float16), medium_bias=bias.astype(np.float32))
    write_checksums(folder)
    by_rules = np.mean([rule == MEDIA[r] for rule, r in zip(rules, right, strict=True)])
    by_map = np.mean(chances.argmax(axis=1) == right)
    print(json.dumps({"marked": len(right), "rules": round(float(by_rules), 3), "map": round(float(by_map), 3)}))


def _read(data: Path, reader: Reader) -> tuple[NDArray[np.float32], list[Medium], NDArray[np.int64], NDArray[np.int64]]:
    """Of every marked attribution the vector, what the rules say, what is marked, and the fold of its article."""
    vectors: list[NDArray[np.float32]] = []
    rules: list[Medium] = []
    right: list[int] = []
    folds: list[int] = []
    for number, (article, marks) in enumerate(speakers(data)):
        text = article["text"]
        told = [a for a in article["attributions"] if a["id"] in marks]
        quotations = [
            Quotation(*(tuple((a, b) for a, b in row[part]) for part in ("source", "cue", "content")), 1.0)
            for row in told
        ]
        reading = reader.read(text)
        sentences = find_sentences(reading)
        names = find_names(reading, find_furniture(reading, sentences))
        cast = Cast(text, names, sentences, date.fromisoformat(article["date"]) if article["date"] else None)
        statements = resolve_statements(quotations, cast, names, sentences, article["publisher"])
        vectors.append(quotation_vectors(reading, quotations, sentences))
        rules += [s.medium for s in statements[: len(quotations)]]
        right += [MEDIA.index(marks[row["id"]][1]) for row in told]
        folds += [number % FOLDS] * len(told)
    return np.concatenate(vectors), rules, np.array(right), np.array(folds)


def _multinomial(x: NDArray[np.float32], right: NDArray[np.int64]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Weights [options, columns] and biases of a multinomial logistic regression, found by L-BFGS."""
    data, target = torch.from_numpy(x), torch.from_numpy(right)
    weight = torch.zeros((len(MEDIA), x.shape[1]), requires_grad=True)
    bias = torch.zeros(len(MEDIA), requires_grad=True)
    search = torch.optim.LBFGS([weight, bias], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        search.zero_grad()
        logits = data @ weight.T + bias
        value = torch.nn.functional.cross_entropy(logits, target, reduction="sum") + PENALTY * weight.square().sum() / 2
        value.backward()
        return value

    search.step(loss)
    return weight.detach().numpy(), bias.detach().numpy()


if __name__ == "__main__":
    main()
