"""Coreference of events over documents, on ECB+: trained on its train topics, measured on its dev topics.

    python -m benchmarks.ecb [--data ../shared/data]

Mentions of events are given, as is usual (Cybulska and Vossen 2014; Barhom et al. 2019); singletons count. Pairs of
mentions within a group of documents are scored by a logistic regression over binned features: stems, the reader's
hidden states, what sentences and mentions mean as a whole, the words around, the documents' words, and how often two
stems named one event in training. Mentions are then clustered by average linkage. Two figures each: documents grouped
by their words, and by the marked subtopics. The same stem in the same group is the baseline. The cut was chosen on the
train topics, in three folds.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.coreference import conll
from memcon.compare.vectors import vectors_of
from memcon.reader import Reader

DATA = Path(__file__).resolve().parents[1].parent / "shared/data"
CUT = 0.35  # probability at which clusters stop joining
GROUPING = 0.15  # similarity at which groups of documents stop joining
BINS = 14
STATES = 4  # same stem or not, known to name one event or not

Array = NDArray[Any]

_STOP_WORDS = """
a an the of in on at to for and or is was were be been by with from as that this it its his her their he she they have
has had who which not but after before into over about up out off
"""
_STOP = frozenset(_STOP_WORDS.split())
_IRREGULAR = {
    form: base
    for base, forms in {
        "die": "died dying dead death",
        "go": "went gone",
        "say": "said says",
        "win": "won",
        "fall": "fell",
        "take": "took taken",
        "buy": "bought",
        "shoot": "shot",
        "strike": "struck",
        "find": "found",
        "fight": "fought",
        "tell": "told",
        "leave": "left",
        "hold": "held",
        "lose": "lost",
        "break": "broke broken",
        "steal": "stole stolen",
        "give": "gave given",
        "lead": "led",
        "meet": "met",
        "sell": "sold",
        "send": "sent",
        "choose": "chose chosen",
        "begin": "began begun",
    }.items()
    for form in forms.split()
}


@dataclass
class Mention:
    """A mention of an event with what is compared of it."""

    key: str
    cluster: str
    document: int
    text: str
    stems: list[str]
    around: set[str]
    near: set[str]
    names: set[str]
    sentence: tuple[int, int]
    hidden: Array
    alone: Array
    said: Array
    meant: Array


@dataclass
class Collection:
    """Documents of one split: their mentions, and how alike the documents are."""

    documents: list[dict[str, Any]]
    mentions: list[Mention] = field(default_factory=list)
    likeness: Array = field(default_factory=lambda: np.zeros((0, 0)))


def main() -> None:
    """Train, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=DATA)
    options = parser.parse_args()
    reader = Reader()
    train, dev = (_load(options.data / f"language/coref/ecbplus.{s}.jsonl.gz") for s in ("train", "dev"))
    counts = Counter(word for d in train.documents for word in set(_stems(d["text"])))
    rarity = {word: math.log(len(train.documents) / n) for word, n in counts.items()}
    for collection in (train, dev):
        _prepare(collection, reader, rarity)
    topics = {d["topic"] for d in train.documents}
    without = {topic: _named_together(train, topic) for topic in topics}
    everything = _named_together(train, None)
    shown: list[Array] = []
    truths: list[Array] = []
    weights: list[Array] = []
    for mentions in _by_group(train, _grouped(train)):
        known = without[train.documents[mentions[0].document]["topic"]]
        pairs = list(combinations(range(len(mentions)), 2))
        if pairs:
            shown.append(_features(train, mentions, pairs, known, rarity))
            truths.append(np.array([mentions[i].cluster == mentions[j].cluster for i, j in pairs], dtype=float))
            weights.append(np.full(len(pairs), 1 / len(mentions)))
    model = _Model(np.vstack(shown), np.concatenate(truths), np.concatenate(weights))
    subtopics = [d["subtopic"] for d in dev.documents]
    for name, groups in (("documents grouped by their words", _grouped(dev)), ("marked subtopics", subtopics)):
        gold, found, stems = {}, {}, {}
        for n, mentions in enumerate(_by_group(dev, groups)):
            labels = _clustered(dev, mentions, model, everything, rarity)
            for mention, label in zip(mentions, labels, strict=True):
                gold[mention.key] = mention.cluster
                found[mention.key] = (n, label)
                stems[mention.key] = (n, mention.stems[0])
        print(f"{name}: {conll(gold, found)}; same stem {conll(gold, stems)}")


class _Model:
    """Logistic regression over binned features, each also by state; fitted by Adam on all pairs at once."""

    def __init__(self, rows: Array, truth: Array, weight: Array, rounds: int = 200, penalty: float = 2e-4) -> None:
        self.edges = [np.unique(np.quantile(column, np.linspace(0.04, 0.96, BINS - 1))) for column in rows.T]
        width = rows.shape[1] * BINS
        self.parameters = np.zeros(width * (1 + STATES) + 1)
        index = self._index(rows)
        weight = weight / weight.mean()
        first, second = np.zeros_like(self.parameters), np.zeros_like(self.parameters)
        self.parameters[-1] = math.log(truth.mean() / (1 - truth.mean()))
        for n in range(1, rounds + 1):
            slope = weight * (self._of(index) - truth) / len(truth)
            gradient = np.bincount(index.ravel(), np.repeat(slope, index.shape[1]), minlength=len(self.parameters))
            gradient[-1] = slope.sum()
            gradient[:-1] += penalty * self.parameters[:-1]
            first = 0.9 * first + 0.1 * gradient
            second = 0.999 * second + 0.001 * gradient**2
            self.parameters -= 0.05 * (first / (1 - 0.9**n)) / (np.sqrt(second / (1 - 0.999**n)) + 1e-8)

    def __call__(self, rows: Array) -> Array:
        return self._of(self._index(rows))

    def _index(self, rows: Array) -> Array:
        bins = np.stack([np.digitize(column, edges) for column, edges in zip(rows.T, self.edges, strict=True)], axis=1)
        bins += BINS * np.arange(rows.shape[1])
        state = 2 * (rows[:, 0] > 0) + (rows[:, 6] > 0.3)
        return np.hstack([bins, bins + rows.shape[1] * BINS * (1 + state[:, None])])

    def _of(self, index: Array) -> Array:
        total = self.parameters[index].sum(axis=1) + self.parameters[-1]
        return np.asarray(1 / (1 + np.exp(-total)))


def _clustered(
    collection: Collection, mentions: Sequence[Mention], model: _Model, known: Any, rarity: dict[str, float]
) -> list[int]:
    pairs = list(combinations(range(len(mentions)), 2))
    likeness = np.full((len(mentions), len(mentions)), -1.0)
    if pairs:
        values = model(_features(collection, mentions, pairs, known, rarity))
        for (i, j), value in zip(pairs, values, strict=True):
            likeness[i, j] = likeness[j, i] = value
    return average_linkage(likeness, CUT)


def average_linkage(likeness: Array, cut: float) -> list[int]:
    """Clusters of the rows of a symmetric table, joined while the best mean likeness of two reaches `cut`."""
    table = likeness.astype(float)
    np.fill_diagonal(table, -1.0)
    sizes = np.ones(len(table))
    label = list(range(len(table)))
    while len(table) > 1:
        i, j = divmod(int(table.argmax()), len(table))
        if table[i, j] < cut:
            break
        mean = (table[i] * sizes[i] + table[j] * sizes[j]) / (sizes[i] + sizes[j])
        table[i], table[:, i], table[i, i] = mean, mean, -1.0
        table[j], table[:, j] = -1.0, -1.0
        sizes[i] += sizes[j]
        label = [i if at == j else at for at in label]
    return label


def _features(
    collection: Collection,
    mentions: Sequence[Mention],
    pairs: Sequence[tuple[int, int]],
    known: tuple[Counter[tuple[str, str]], Counter[tuple[str, str]]],
    rarity: dict[str, float],
) -> Array:
    """What is compared of each pair; the first column is the same stem, the seventh what training says of the two."""
    together, met = known
    most = max(rarity.values())

    def weight(words: set[str]) -> float:
        return sum(rarity.get(w, most) for w in sorted(words))

    often = Counter(m.stems[0] for m in mentions)
    documents = len({m.document for m in mentions})
    rows = []
    for i, j in pairs:
        a, b = mentions[i], mentions[j]
        x, y = a.stems[0], b.stems[0]
        stems = (min(x, y), max(x, y))
        start = next((n for n, (p, q) in enumerate(zip(x, y, strict=False)) if p != q), min(len(x), len(y)))
        around, near = weight(a.around & b.around), weight(a.near & b.near)
        same = a.document == b.document
        rows.append(
            (
                x == y,
                set(a.stems) == set(b.stems),
                bool(set(a.stems) & set(b.stems)),
                start / max(len(x), len(y), 1),
                _cosine(a.hidden, b.hidden),
                _cosine(a.alone, b.alone),
                (together[stems] + 0.5) / (met[stems] + 5),
                min(met[stems], 50),
                around,
                around / (min(weight(a.around), weight(b.around)) + 3),
                near,
                near / (min(weight(a.near), weight(b.near)) + 3),
                len(a.names & b.names),
                collection.likeness[a.document, b.document],
                same,
                same and a.sentence == b.sentence,
                min(often[x], often[y]) / documents,
                max(often[x], often[y]) / documents,
                len(a.stems),
                len(b.stems),
                weight(set(a.stems) & set(b.stems)),
                rarity.get(x, most),
                rarity.get(y, most),
                float(a.said @ b.said),
                float(a.meant @ b.meant),
            )
        )
    return np.array(rows, dtype=float)


def _named_together(collection: Collection, left_out: str | None) -> tuple[Counter[Any], Counter[Any]]:
    """How often two stems named one event, and how often they stood in one topic; one topic may be left out."""
    together: Counter[tuple[str, str]] = Counter()
    met: Counter[tuple[str, str]] = Counter()
    topics = defaultdict(list)
    for mention in collection.mentions:
        topics[collection.documents[mention.document]["topic"]].append(mention)
    for topic, mentions in topics.items():
        if topic != left_out:
            for a, b in combinations(mentions, 2):
                stems = (min(a.stems[0], b.stems[0]), max(a.stems[0], b.stems[0]))
                met[stems] += 1
                together[stems] += a.cluster == b.cluster
    return together, met


def _grouped(collection: Collection) -> list[int]:
    return average_linkage(collection.likeness, GROUPING)


def _by_group(collection: Collection, groups: Sequence[Any]) -> list[list[Mention]]:
    found = defaultdict(list)
    for mention in collection.mentions:
        found[groups[mention.document]].append(mention)
    return [found[group] for group in sorted(found)]


def _load(path: Path) -> Collection:
    if not path.is_file():
        raise SystemExit(f"{path} is not here")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return Collection([json.loads(line) for line in lines])


def _prepare(collection: Collection, reader: Reader, rarity: dict[str, float]) -> None:
    most = max(rarity.values())
    alone: dict[str, Array] = {}
    vocabulary: dict[str, int] = {}
    vectors = []
    for number, document in enumerate(collection.documents):
        text = document["text"]
        reading = reader.read(text)
        counts = Counter(_stems(text))
        vectors.append(
            {
                vocabulary.setdefault(w, len(vocabulary)): (1 + math.log(n)) * rarity.get(w, most)
                for w, n in counts.items()
            }
        )
        for mention in document["mentions"]:
            if mention["kind"] != "event":
                continue
            parts = mention.get("parts") or [[mention["start"], mention["end"]]]
            words = " ".join(text[start:end] for start, end in parts)
            pieces = [k for k, at in enumerate(reading.tokens.starts) if any(s <= at < e for s, e in parts)]
            start, end = next((s for s in document["sents"] if s[0] <= mention["start"] < s[1]), (0, len(text)))
            if words not in alone:
                alone[words] = _mean(reader.read(words).hidden)
            stems = _stems(words) or _stems(words, stop=False) or [words.lower()]
            before = text[max(start, mention["start"] - 45) : mention["start"]]
            after = text[mention["end"] : min(end, mention["end"] + 45)]
            collection.mentions.append(
                Mention(
                    key=f"{document['id']}:{mention['id']}",
                    cluster=mention["cluster"],
                    document=number,
                    text=words,
                    stems=stems,
                    around=set(_stems(text[start:end])) - set(stems),
                    near=set(_stems(f"{before} {after}")),
                    names={w.lower() for w in re.findall(r"\b[A-Z][A-Za-z]+|\d+", text[start:end])},
                    sentence=(start, end),
                    hidden=_mean(reading.hidden[pieces]),
                    alone=alone[words],
                    said=vectors_of([text[start:end]])[0],
                    meant=vectors_of([words])[0],
                )
            )
    table = np.zeros((len(vectors), len(vocabulary)))
    for row, vector in enumerate(vectors):
        for column, value in vector.items():
            table[row, column] = value
    table /= np.maximum(np.linalg.norm(table, axis=1, keepdims=True), 1e-9)
    collection.likeness = table @ table.T


def _stems(text: str, *, stop: bool = True) -> list[str]:
    return [_stem(w) for w in re.findall(r"[A-Za-z0-9]+", text) if not stop or w.lower() not in _STOP]


def _stem(word: str) -> str:
    """A word without its common endings; irregular verbs by a list."""
    word = word.lower()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for ending in (
        "ations",
        "ation",
        "ings",
        "ing",
        "ements",
        "ement",
        "ers",
        "ies",
        "ied",
        "ed",
        "es",
        "s",
        "er",
        "e",
        "y",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word.removesuffix(ending)
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


def _mean(hidden: Array) -> Array:
    return np.asarray(hidden.mean(axis=0)) if len(hidden) else np.zeros(hidden.shape[1])


def _cosine(a: Array, b: Array) -> float:
    return float(a @ b / (np.linalg.norm(a) * np.linalg.norm(b) + 1e-9))


if __name__ == "__main__":
    main()
