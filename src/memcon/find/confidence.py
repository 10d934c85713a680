"""Scores of the heads become probabilities of being right, by one line a task in log-odds (Platt 1999).

The lines belong to the weights (`calibration.json`), fitted on development documents. A task without a line has no
probability: its findings carry `None`. Probabilities are given to two places, which is more than the fit can promise.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

EDGE = 1e-4  # scores nearer to 0 or 1 than this say no more


@dataclass(frozen=True)
class Calibration:
    """Slope and offset of each task's line."""

    lines: Mapping[str, tuple[float, float]] = field(default_factory=dict)

    def probability(self, task: str, score: float) -> float | None:
        """The probability that a finding of `task` with that score (0 to 1) is right."""
        line = self.lines.get(task)
        if line is None:
            return None
        slope, offset = line
        return round(1 / (1 + math.exp(-(slope * log_odds(score) + offset))), 2)


def log_odds(score: float) -> float:
    """The log-odds of a score, kept away from the ends."""
    kept = min(max(score, EDGE), 1 - EDGE)
    return math.log(kept / (1 - kept))
