"""Invented accounts of invented contacts, for fitting `memcon.compare`: pairs of accounts come out with what belongs
together in them.

`texts/accounts.jsonl` holds one contact a line: the two `sides`, the names and titles of the `people` who took part,
and the `points` of both accounts in order, each with its side (0 or 1), a tag and its words. Points with one tag belong
together: `s…` say the same, `r…` are of one topic and told otherwise, and `o` has no counterpart. People and events are
made up; of the words of real texts nothing is in them beyond the formulas that all such texts use.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from memcon.compare.align import describe
from memcon.compare.points import Told
from memcon.compare.words import folded, telling
from memcon.record.joint import Passage

TEXTS = Path(__file__).parent / "texts" / "accounts.jsonl"


@dataclass(frozen=True)
class Invented:
    """One invented contact: all pairs of points of its two sides, their figures, and which belong together or agree."""

    pairs: list[tuple[int, int]]
    figures: np.ndarray
    linked: np.ndarray
    shared: np.ndarray


def invented(path: Path = TEXTS) -> list[Invented]:
    """The invented contacts, in the order of the file."""
    with path.open(encoding="utf-8") as lines:
        return [_invented(json.loads(line)) for line in lines]


def _invented(record: dict[str, list[str]]) -> Invented:
    usual = frozenset(word for name in record["people"] for word in folded(name))
    lengths = Counter(int(side) for side, _, _ in record["points"])
    seen: Counter[int] = Counter()
    points, tags, sides = [], [], []
    for side, tag, text in record["points"]:
        at = int(side)
        span = Passage(record["sides"][at], 0, len(text), text)
        points.append(Told(span, tuple(telling(text)), round(seen[at] / lengths[at], 6), False))
        seen[at] += 1
        tags.append(tag)
        sides.append(f"{at} {record['sides'][at]}")
    pairs, figures = describe(points, sides, usual)
    linked = np.array([tags[a] == tags[b] != "o" for a, b in pairs], dtype=bool)
    return Invented(pairs, figures, linked, linked & np.array([tags[a][0] == "s" for a, _ in pairs], dtype=bool))
