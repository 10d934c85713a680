"""memcon beside what a user would pick instead: the same texts go in, words per second of each come out.

    python -m benchmarks.beside [FILE.jsonl.gz] [--documents N] [--few N]        (needs memcon[bench])

In one run, in turns of a few documents, each on one thread: the bare encoder of memcon, the whole reading, a spaCy
pipeline of the architecture of en_core_web_sm (tagger, parser and names on a shared tok2vec: its own configuration for
speed, trained for a few steps on a treebank, since its speed does not depend on its weights), and, on the first `--few`
documents, the encoder of BERT-base (Devlin et al. 2019: 12 layers, 768 wide) with random weights in onnxruntime, in
32-bit floats, on the same windows that memcon's encoder gets.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.read import OFFICIAL, TURN, Feed, encode, feeds_of, load, processor
from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import Taken
from memcon.record import to_json

TREEBANK = OFFICIAL.parents[1] / "language/syntax/ewt.train.conllu.gz"
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
SENTENCES, STEPS, BATCH = 400, 20, 32
LAYERS, WIDTH, HEADS, INNER, VOCABULARY = 12, 768, 12, 3072, 30522


def main() -> None:
    """Measure and print the JSON object, then the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.beside", description=__doc__.splitlines()[0])
    parser.add_argument("source", nargs="?", type=Path, default=OFFICIAL)
    parser.add_argument("--documents", type=int, default=200, help="read the first N (default: 200)")
    parser.add_argument("--few", type=int, default=24, help="documents that BERT-base reads (default: 24)")
    args = parser.parse_args()
    if any(os.environ.get(name) != "1" for name in ONE_THREAD):  # read when numpy is loaded, so begin anew
        os.execve(sys.executable, [*sys.orig_argv], os.environ | dict.fromkeys(ONE_THREAD, "1"))
    taken = load(args.source, args.documents)
    if not taken:
        raise SystemExit(f"{args.source} holds no document that can be read")
    rows = measure(taken, args.few)
    print(json.dumps({"processor": processor(), "words_per_second": rows}, indent=1))
    reading = rows["whole reading"]
    print("\n| one thread | words/s | whole reading is |\n|---|---|---|")
    for name, speed in rows.items():
        print(f"| {name} | {speed:,} | {reading / speed:.2f} × |")


def measure(taken: list[Taken], few: int) -> dict[str, int]:
    """Words per second of each, all on the same documents in turns; BERT-base on the first `few`."""
    feeds = [feeds_of(t) for t in taken]
    nlp, bert = spacy_pipeline(TREEBANK), bert_base()
    to_json(compose(taken[0], reader()))  # tables that are read once are read before the clock runs
    nlp(taken[0].document.text[:2000])
    parts: dict[str, Callable[[int], object]] = {
        "bare encoder": lambda at: encode([feed for windows in feeds[at : at + TURN] for feed in windows]),
        "whole reading": lambda at: [to_json(compose(t, reader())) for t in taken[at : at + TURN]],
        "spaCy, tagger, parser and names": lambda at: list(nlp.pipe(t.document.text for t in taken[at : at + TURN])),
        "BERT-base alone": lambda at: [bert(feed) for windows in feeds[at : at + TURN] for feed in windows],
    }
    seconds, words = dict.fromkeys(parts, 0.0), dict.fromkeys(parts, 0)
    for at in range(0, len(taken), TURN):
        count = sum(len(t.document.text.split()) for t in taken[at : at + TURN])
        for name, part in parts.items():
            if name.startswith("BERT") and at >= few:
                continue
            clock = time.perf_counter()
            part(at)
            seconds[name] += time.perf_counter() - clock
            words[name] += count
    return {name: round(words[name] / seconds[name]) for name in parts}


def spacy_pipeline(treebank: Path) -> Any:
    """spaCy's configuration for speed with tagger, parser and names, trained for a few steps on a treebank."""
    import spacy
    from spacy.cli.init_config import init_config
    from spacy.training import Example
    from spacy.util import load_model_from_config

    nlp = load_model_from_config(
        init_config(lang="en", pipeline=["tagger", "parser", "ner"], optimize="efficiency"), auto_fill=True
    )
    examples = [Example(nlp.make_doc(doc.text), doc) for doc in _docs(nlp.vocab, treebank)]
    spacy.util.fix_random_seed(1)
    nlp.initialize(lambda: examples)
    for step in range(STEPS):
        at = step * BATCH % len(examples)
        nlp.update(examples[at : at + BATCH])
    return nlp


def _docs(vocab: Any, treebank: Path) -> Iterator[Any]:
    """The first sentences of a treebank in CoNLL-U, with proper nouns as names."""
    from spacy.tokens import Doc, Span

    with gzip.open(treebank, "rt", encoding="utf-8") as lines:
        blocks = lines.read().split("\n\n")[:SENTENCES]
    for block in blocks:
        rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
        rows = [row for row in rows if row[0].isdigit()]
        if not rows:
            continue
        heads = [int(row[6]) - 1 if row[6] != "0" else i for i, row in enumerate(rows)]
        doc = Doc(
            vocab,
            words=[row[1] for row in rows],
            spaces=["SpaceAfter=No" not in row[9] for row in rows],
            tags=[row[4] for row in rows],
            heads=heads,
            deps=[row[7] for row in rows],
        )
        doc.ents = [Span(doc, i, i + 1, label="NAME") for i, row in enumerate(rows) if row[3] == "PROPN"]
        yield doc


def bert_base() -> Callable[[Feed], object]:
    """BERT-base with random weights in onnxruntime on one thread: a window of memcon's encoder goes in."""
    import onnxruntime
    import torch
    from torch import nn

    class Bert(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.words = nn.Embedding(VOCABULARY, WIDTH)
            self.places = nn.Embedding(512, WIDTH)
            self.norm = nn.LayerNorm(WIDTH)
            layer = nn.TransformerEncoderLayer(WIDTH, HEADS, INNER, activation="gelu", batch_first=True)
            self.layers = nn.TransformerEncoder(layer, LAYERS, enable_nested_tensor=False)

        def forward(self, ids: torch.Tensor, places: torch.Tensor) -> torch.Tensor:
            return self.layers(self.norm(self.words(ids) + self.places(places)))  # type: ignore[no-any-return]

    torch.manual_seed(1)
    sample = torch.ones(1, 64, dtype=torch.int64)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bert.onnx"
        pieces = torch.export.Dim("pieces", min=2, max=512)
        program = torch.onnx.export(
            Bert().eval(),
            (sample, torch.arange(64)[None]),
            dynamic_shapes=({1: pieces}, {1: pieces}),
            dynamo=True,
            verbose=False,
        )
        assert program is not None
        program.save(str(path), external_data=True)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    names = [value.name for value in session.get_inputs()]

    def run(feed: Feed) -> object:
        ids = np.asarray(feed["ids"], dtype=np.int64).reshape(1, -1)
        places = np.arange(ids.shape[1], dtype=np.int64)[None]
        return session.run(None, dict(zip(names, (ids, places), strict=True)))

    return run


if __name__ == "__main__":
    main()
