"""Points of two or more sides go in, links between them come out: the same statement, or the same topic told otherwise.

A pair of points is described by a few figures (how near the clauses' and their words' meanings are, which words, names
and numbers they share, how much of one the other covers, how far they stand out among the other pairs of the contact),
and a logistic regression weighs them. Its coefficients stand in `data/alignment.json`; `benchmarks/compare.py --fit`
makes them. Scores are rounded before anything is decided by them, so that machines that add up in another order decide
alike.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from memcon.compare.differences import parted, told_jointly
from memcon.compare.points import OCCASION, Told
from memcon.compare.vectors import vectors_of
from memcon.compare.words import meanings

if TYPE_CHECKING:
    from numpy.typing import NDArray

Kind = Literal["shared", "related"]

NEAR = 0.35  # cosine from which two words may stand for each other
GROUND = 0.35  # of words in common, or of the cosine of what is said as a whole; a link needs one of them
MOST = 2  # links of one point at most, save where both ends are each other's best
FEATURES = (
    "meaning",  # cosine of the mean vectors of the words, rare words counting more
    "words",  # cosine over the words themselves
    "covered_less",  # share of the points' words that have a near one in the other: the smaller …
    "covered_more",  # … and the larger of the two directions
    "common",  # weight of the words in common
    "lead_less",  # how far the pair stands above the next best partner of either point: the smaller …
    "lead_more",  # … and the larger
    "numbers",  # 1 where a number stands in both
    "short",  # weight of the words of the shorter point, logarithm
    "longer",  # how much longer the longer one is, logarithm
    "occasion",  # 1 where one of them only describes the occasion
    "one_number",  # 1 where both hold numbers and none in common
    "place",  # how far apart they stand in their accounts
    "sense",  # cosine of what the clauses say as a whole
    "jointly",  # 1 where one of them is told of both who took part
)


@dataclass(frozen=True)
class Link:
    """Two points, by their places in the list of all, that say the same or are about the same; `score` in log-odds."""

    first: int
    second: int
    kind: Kind
    score: float


def align(points: Sequence[Told], sides: Sequence[str], usual: frozenset[str]) -> list[Link]:
    """The links between points of different sides, best first.

    `sides` names the side of each point; `usual` holds words that tell nothing here, such as the participants' names.
    """
    pairs, features = describe(points, sides, usual)
    if not pairs:
        return []
    model = _model()
    linked = _grounded(features, _scores(features, model["linked"]))
    shared = _scores(features, model["shared"])
    chosen = select(pairs, linked, sides, model["threshold"], model["threshold_second"])
    return [Link(*pairs[at], _kind(points, pairs[at], shared[at]), linked[at]) for at in chosen]


def _grounded(features: NDArray[np.float64], scores: list[float]) -> list[float]:
    """The scores without those of pairs that have no ground for a link: two accounts of one point each, on different
    matters, are each other's best, too."""
    common, sense = (features[:, FEATURES.index(name)] for name in ("common", "sense"))
    bare = (common < GROUND) & (sense < GROUND)
    return [-math.inf if none else score for none, score in zip(bare.tolist(), scores, strict=True)]


def _kind(points: Sequence[Told], pair: tuple[int, int], shared: float) -> Kind:
    """Whether two points that belong together say the same; a denial or another number outweighs all likeness."""
    first, second = (points[at].span.text for at in pair)
    return "shared" if shared >= 0 and not parted(first, second) else "related"


def describe(
    points: Sequence[Told], sides: Sequence[str], usual: frozenset[str]
) -> tuple[list[tuple[int, int]], NDArray[np.float64]]:
    """All pairs of points of different sides, and their figures in the order of `FEATURES`: [pairs, features]."""
    pairs = [
        (a, b)
        for a in range(len(points))
        for b in range(a + 1, len(points))
        if sides[a] != sides[b] and not _overlap(points[a], points[b])
    ]
    if not pairs:
        return [], np.zeros((0, len(FEATURES)))
    held = [sorted(set(point.words)) for point in points]
    vocabulary = sorted({word for words in held for word in words})
    index = {word: at for at, word in enumerate(vocabulary)}
    weights = _weights(vocabulary, held, usual)
    vectors = _vectors(vocabulary)
    bag = np.zeros((len(points), len(vocabulary)))
    for row, words in enumerate(held):
        bag[row, [index[word] for word in words]] = 1.0
    weighted = bag * weights
    totals = weighted.sum(axis=1)
    meaning = _cosines(weighted @ vectors)
    lexical = _cosines(weighted)
    near = np.clip(vectors @ vectors.T, 0, 1)
    near[near < NEAR] = 0
    np.fill_diagonal(near, 1.0)
    best = np.stack([near[:, row > 0].max(axis=1, initial=0.0) for row in bag])  # each word's nearest in each point
    covered = (weighted @ best.T) / np.maximum(totals, 1e-9)[:, None]
    common = (bag * weights) @ bag.T
    overall = meaning + lexical + np.minimum(covered, covered.T)
    lead = _leads(overall, sides)
    a, b = np.array(pairs).T
    leads = np.sort(np.stack([lead[a, b], lead[b, a]]), axis=0)
    sense = _cosines(vectors_of([point.span.text for point in points])).round(4)
    covers = np.sort(np.stack([covered[a, b], covered[b, a]]), axis=0)
    sizes = np.log1p(np.sort(np.stack([totals[a], totals[b]]), axis=0))
    numeral = np.array([word[0].isdigit() for word in vocabulary], dtype=np.float64)
    numbered = (bag * numeral).sum(axis=1) > 0
    same_number = ((bag * numeral) @ bag.T)[a, b] > 0
    occasion = np.array([point.occasion for point in points])
    place = np.array([point.place for point in points])
    jointly = np.array([told_jointly(point.span.text) for point in points])
    columns = (
        meaning[a, b],
        lexical[a, b],
        *covers,
        np.minimum(common[a, b], 16.0) / 8,
        *leads,
        same_number,
        sizes[0],
        sizes[1] - sizes[0],
        occasion[a] | occasion[b],
        numbered[a] & numbered[b] & ~same_number,
        np.abs(place[a] - place[b]),
        sense[a, b],
        jointly[a] | jointly[b],
    )
    figures: NDArray[np.float64] = np.stack(columns, axis=1).astype(np.float64).round(6)
    return pairs, figures


def _overlap(one: Told, other: Told) -> bool:
    """True for the same words of one document, which corroborate nothing."""
    a, b = one.span, other.span
    return a.document == b.document and a.start < b.end and b.start < a.end


def select(
    pairs: Sequence[tuple[int, int]], scores: Sequence[float], sides: Sequence[str], threshold: float, second: float
) -> list[int]:
    """The pairs to link, as places in `pairs`, best first.

    Two points that are each other's best are linked from `threshold` on; a further link of a point needs `second`.
    """
    best: dict[tuple[int, str], float] = {}
    for (a, b), score in zip(pairs, scores, strict=True):
        for key in ((a, sides[b]), (b, sides[a])):
            best[key] = max(best.get(key, score), score)
    links: Counter[int] = Counter()
    out = []
    for at in sorted(range(len(pairs)), key=lambda at: (-scores[at], pairs[at])):
        (a, b), score = pairs[at], scores[at]
        if score < threshold:
            break
        mutual = score >= best[a, sides[b]] and score >= best[b, sides[a]]
        if mutual or (score >= second and links[a] < MOST and links[b] < MOST):
            out.append(at)
            links.update((a, b))
    return out


def _weights(vocabulary: Sequence[str], held: Sequence[Sequence[str]], usual: frozenset[str]) -> NDArray[np.float64]:
    """How much each word tells here: less for names of who took part, and for what every other point mentions."""
    table = meanings()
    counts = Counter(word for words in held for word in words)
    often = max(2.0, 0.08 * len(held))
    out = []
    for word in vocabulary:
        weight = table.weight(word) * (0.1 if word in usual else 0.4 if word in OCCASION else 1.0)
        out.append(weight / (1 + max(0.0, math.log(counts[word] / often))))
    return np.array(out)


def _vectors(vocabulary: Sequence[str]) -> NDArray[np.float64]:
    table = meanings()
    none = np.zeros(table.vectors.shape[1])
    found = [table.vector(word) for word in vocabulary]
    return np.array([none if vector is None else vector for vector in found]).reshape(len(vocabulary), -1)


def _cosines(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    norms = np.maximum(np.sqrt((rows * rows).sum(axis=1)), 1e-9)
    unit = rows / norms[:, None]
    out: NDArray[np.float64] = unit @ unit.T
    return out


def _leads(overall: NDArray[np.float64], sides: Sequence[str]) -> NDArray[np.float64]:
    """[a, b]: how far the pair stands above the best other partner of `a` on the side of `b`."""
    out = np.zeros_like(overall)
    names = np.array(sides)
    for side in sorted(set(sides)):
        columns = np.flatnonzero(names == side)
        block = overall[:, columns]
        if len(columns) == 1:
            out[:, columns] = block
            continue
        ordered = np.sort(block, axis=1)
        top, second = ordered[:, -1:], ordered[:, -2:-1]
        out[:, columns] = block - np.where(block >= top, second, top)
    return out


def _scores(features: NDArray[np.float64], model: dict[str, Any]) -> list[float]:
    total = np.full(len(features), float(model["constant"]))
    for column, name in enumerate(FEATURES):  # one by one: a matrix product may add in another order elsewhere
        total += features[:, column] * float(model["coefficients"].get(name, 0.0))
    return [round(value, 4) for value in total.tolist()]


@cache
def _model() -> dict[str, Any]:
    text = (files("memcon.compare") / "data" / "alignment.json").read_text(encoding="utf-8")
    model: dict[str, Any] = json.loads(text)
    return model
