"""Scores of coreference: gold and found clusters come in, MUC, B³, CEAF-e and their mean F1 go out.

As the CoNLL-2012 scorer has them (Pradhan et al. 2014), for gold mentions: both clusterings are of the same mentions,
and clusters of one mention count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping


def conll(gold: Mapping[str, Hashable], found: Mapping[str, Hashable]) -> dict[str, float]:
    """F1 of each measure and their mean, in percent; both map a mention to its cluster. Raises `ValueError` where the
    mentions differ."""
    if set(gold) != set(found):
        raise ValueError("gold and found are of different mentions")
    figures = {"MUC": muc(gold, found), "B3": b_cubed(gold, found), "CEAFe": ceaf_e(gold, found)}
    return {name: round(100 * value, 2) for name, value in (*figures.items(), ("CoNLL", sum(figures.values()) / 3))}


def muc(gold: Mapping[str, Hashable], found: Mapping[str, Hashable]) -> float:
    """The link-based measure (Vilain et al. 1995)."""

    def recall(of: Mapping[str, Hashable], by: Mapping[str, Hashable]) -> float:
        kept = possible = 0
        for cluster in _clusters(of).values():
            kept += len(cluster) - len({by[m] for m in cluster})
            possible += len(cluster) - 1
        return kept / possible if possible else 0.0

    return _f1(recall(found, gold), recall(gold, found))


def b_cubed(gold: Mapping[str, Hashable], found: Mapping[str, Hashable]) -> float:
    """The mention-based measure (Bagga and Baldwin 1998)."""

    def recall(of: Mapping[str, Hashable], by: Mapping[str, Hashable]) -> float:
        total = 0.0
        for cluster in _clusters(of).values():
            total += sum(n * n for n in Counter(by[m] for m in cluster).values()) / len(cluster)
        return total / len(of) if of else 0.0

    return _f1(recall(found, gold), recall(gold, found))


def ceaf_e(gold: Mapping[str, Hashable], found: Mapping[str, Hashable]) -> float:
    """The entity-based measure (Luo 2005): clusters matched one to one so that they share most."""
    ours, theirs = _clusters(gold), _clusters(found)
    weights: dict[tuple[Hashable, Hashable], float] = {}
    for (a, b), n in Counter((gold[m], found[m]) for m in gold).items():
        weights[a, b] = 2 * n / (len(ours[a]) + len(theirs[b]))
    best = _best_matching(weights)
    return _f1(best / len(theirs), best / len(ours)) if weights else 0.0


def _best_matching(weights: Mapping[tuple[Hashable, Hashable], float]) -> float:
    """The weight of the best one-to-one matching: clusters that share no mention do not touch each other."""
    parts: dict[Hashable, dict[tuple[Hashable, Hashable], float]] = {}
    root: dict[Hashable, Hashable] = {}

    def find(node: Hashable) -> Hashable:
        while root.setdefault(node, node) != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    for a, b in weights:
        root[find(("gold", a))] = find(("found", b))
    for (a, b), weight in weights.items():
        parts.setdefault(find(("found", b)), {})[a, b] = weight
    return sum(_matching(part) for part in parts.values())


def _matching(weights: Mapping[tuple[Hashable, Hashable], float]) -> float:
    """The Hungarian method (Kuhn 1955) by shortest paths, on a square table of costs."""
    rows = {a: i for i, a in enumerate(dict.fromkeys(a for a, _ in weights))}
    columns = {b: j for j, b in enumerate(dict.fromkeys(b for _, b in weights))}
    size = max(len(rows), len(columns))
    cost = [[0.0] * size for _ in range(size)]
    for (a, b), weight in weights.items():
        cost[rows[a]][columns[b]] = -weight
    up, down = [0.0] * (size + 1), [0.0] * (size + 1)
    matched = [0] * (size + 1)
    for i in range(1, size + 1):
        matched[0] = i
        at = 0
        least = [float("inf")] * (size + 1)
        way = [0] * (size + 1)
        used = [False] * (size + 1)
        while True:
            used[at] = True
            row, delta, then = matched[at], float("inf"), 0
            line = cost[row - 1]
            for j in range(1, size + 1):
                if not used[j]:
                    value = line[j - 1] - up[row] - down[j]
                    if value < least[j]:
                        least[j], way[j] = value, at
                    if least[j] < delta:
                        delta, then = least[j], j
            for j in range(size + 1):
                if used[j]:
                    up[matched[j]] += delta
                    down[j] -= delta
                else:
                    least[j] -= delta
            at = then
            if matched[at] == 0:
                break
        while at:
            matched[at] = matched[way[at]]
            at = way[at]
    return -sum(cost[matched[j] - 1][j - 1] for j in range(1, size + 1))


def _clusters(of: Mapping[str, Hashable]) -> dict[Hashable, list[str]]:
    found: dict[Hashable, list[str]] = {}
    for mention, cluster in of.items():
        found.setdefault(cluster, []).append(mention)
    return found


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
