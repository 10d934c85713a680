"""Features go in, a probability comes out: small logistic regressions on what the steps before have found.

Eleven questions are weighed so: whether somebody takes part in an occasion ("party"), whether words date it ("date"),
whether it was at a place ("place"), whether two tellings are of one contact ("same"), whether a class is its mode or
its status ("mode", "status"), whether words name what it was about ("topic"), whether what was put together is a
contact at all ("contact"), whether a statement reports it ("teller"), whether one contact continues another
("follows"), and whether a class is a statement's medium ("medium"). The weights are fitted on the marked training
documents by `python -m training.weighing` and `training.media` and kept as a table that can be read.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Literal

import msgspec

Question = Literal[
    "party", "date", "place", "same", "mode", "status", "contact", "follows", "teller", "topic", "medium"
]
Features = dict[str, float]


def weigh(question: Question, features: Mapping[str, float]) -> float:
    """The probability that the answer is yes; features that the table does not know count nothing."""
    table = _tables()[question]
    weight = table.get
    total = 0.0
    for name, value in features.items():
        if value:
            total += weight(name, 0.0) * value
    total += table["bias"]
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@lru_cache(maxsize=16384)  # probabilities are rounded, and come again
def log_odds(probability: float) -> float:
    """Log-odds of a probability, held between -6 and 6."""
    p = min(max(probability, 1e-4), 1 - 1e-4)
    return max(-6.0, min(6.0, math.log(p / (1 - p))))


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, float]]:
    raw = (files("memcon.resolve") / "data" / "weighing.json").read_bytes()
    return msgspec.json.decode(raw, type=dict[str, dict[str, float]])
