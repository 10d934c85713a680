"""`python -m training.utterances`: fits the maps from what the encoder makes of a quotation to its act and its medium.

Learned from attributions of PolNeAR's training articles whose acts and media we have marked
(`training/marks/speakers.jsonl`). Multinomial logistic regressions with a quadratic penalty; what they say in
cross-validation by article is then weighed against the rules, so that the table knows how far either is to be trusted.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from memcon.find.attributions import Quotation
from memcon.find.furniture import find_furniture
from memcon.find.links import softmax
from memcon.find.mentions import find_names
from memcon.find.sentences import find_sentences
from memcon.find.utterances import ACTS, MEDIA, utterance_vectors
from memcon.reader import Reader
from memcon.reader.weights import find_weights
from memcon.resolve.cast import Cast
from memcon.resolve.statements import resolve_statements
from memcon.resolve.uttered import option_features
from training.export import write_checksums
from training.marks import speakers
from training.weighing import TABLE, Row, fit

FOLDS = 5
PENALTY = {"act": 3.0, "medium": 3.0}
DECAY = 2.0
FIELDS: dict[str, tuple[str, ...]] = {"act": ACTS, "medium": MEDIA}


def main() -> None:
    """Fit, write the maps into the weights' folder and their weighing into the table."""
    parser = argparse.ArgumentParser(prog="python -m training.utterances", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of the corpora")
    parser.add_argument("--weights", type=Path, help="folder of the reader's weights (default: the newest)")
    args = parser.parse_args()
    fit_utterances(args.data, find_weights(args.weights).folder)


def fit_utterances(data: Path, folder: Path) -> None:
    """Fit the maps for the weights in `folder` and write them there; their weighing goes into the table."""
    (folder / "utterances.npz").unlink(missing_ok=True)
    write_checksums(folder)
    vectors, rules, marked, folds = _read(data, Reader(find_weights(folder)))
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    arrays: dict[str, NDArray[Any]] = {}
    for field, options in FIELDS.items():
        right = np.array([options.index(m[field]) for m in marked])
        chances = np.zeros((len(right), len(options)), dtype=np.float32)
        for fold in range(FOLDS):
            learned, held = folds != fold, folds == fold
            weight, bias = _multinomial(vectors[learned], right[learned], len(options), PENALTY[field])
            chances[held] = softmax(vectors[held] @ weight.T + bias)
        rows: list[Row] = []
        for i, said in enumerate(rules):
            for option, features in option_features(options, said[field], chances[i].tolist()).items():  # type: ignore[type-var]
                rows.append((features, option == options[right[i]]))
        table[field] = fit(rows, DECAY)
        weight, bias = _multinomial(vectors, right, len(options), PENALTY[field])
        arrays[f"{field}_weight"], arrays[f"{field}_bias"] = weight.astype(np.float16), bias.astype(np.float32)
        shares = {
            "rules": np.mean([said[field] == options[r] for said, r in zip(rules, right, strict=True)]),
            "head": np.mean(chances.argmax(axis=1) == right),
        }
        print(json.dumps({"field": field, "marked": len(right)} | {k: round(float(v), 3) for k, v in shares.items()}))
    np.savez(folder / "utterances.npz", **arrays)  # type: ignore[arg-type]
    write_checksums(folder)
    TABLE.write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _read(
    data: Path, reader: Reader
) -> tuple[NDArray[np.float32], list[dict[str, str]], list[dict[str, str]], NDArray[np.int64]]:
    """Of every marked attribution the vector, what the rules say, what is marked, and the fold of its article."""
    vectors, rules, marked, folds = [], [], [], []
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
        plain = [replace(q, acts=(), media=()) for q in quotations]
        statements = resolve_statements(plain, cast, names, sentences, article["publisher"])[: len(plain)]
        vectors.append(utterance_vectors(reading, quotations, sentences))
        rules += [{"act": s.act, "medium": s.medium} for s in statements]
        marked += [dict(zip(("act", "medium"), marks[row["id"]][:2], strict=True)) for row in told]
        folds += [number % FOLDS] * len(told)
    return np.concatenate(vectors), rules, marked, np.array(folds)


def _multinomial(
    x: NDArray[np.float32], right: NDArray[np.int64], options: int, penalty: float
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Weights [options, columns] and biases of a multinomial logistic regression, found by L-BFGS."""
    data, target = torch.from_numpy(x), torch.from_numpy(right)
    weight = torch.zeros((options, x.shape[1]), requires_grad=True)
    bias = torch.zeros(options, requires_grad=True)
    search = torch.optim.LBFGS([weight, bias], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        search.zero_grad()
        logits = data @ weight.T + bias
        value = torch.nn.functional.cross_entropy(logits, target, reduction="sum") + penalty * weight.square().sum() / 2
        value.backward()
        return value

    search.step(loss)
    return weight.detach().numpy(), bias.detach().numpy()


if __name__ == "__main__":
    main()
