"""The act and medium of an attribution: what rules say of its words and what the encoder makes of them, weighed.

Rules read what is named ("warned", "in a statement"), and say nothing of the rest; the maps of `find.utterances` have
an opinion of everything.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeVar

from memcon.find.utterances import ACTS, MEDIA
from memcon.record.memcon import Act, Medium
from memcon.resolve.weighing import Features, log_odds, weigh

T = TypeVar("T", Act, Medium)
LEAST = 0.02  # probability below which a class is not weighed unless a rule names it


def act_among(rule: Act, chances: Sequence[float]) -> Act:
    """The likeliest act, where `rule` is what the words say and `chances` are those of `utterances.ACTS`."""
    return _likeliest("act", ACTS, rule, chances)


def medium_among(rule: Medium, chances: Sequence[float]) -> Medium:
    """The likeliest medium, where `rule` is what the words say and `chances` are those of `utterances.MEDIA`."""
    return _likeliest("medium", MEDIA, rule, chances)


def option_features(options: Sequence[T], rule: T, chances: Sequence[float]) -> dict[T, Features]:
    """What speaks for each class that a rule or the encoder suggests."""
    best = max(chances)
    return {
        option: {
            "head": log_odds(chance),
            "head's first": float(chance == best),
            "rule": float(option == rule),
            f"rule {option}": float(option == rule),
            option: 1.0,
        }
        for option, chance in zip(options, chances, strict=True)
        if chance >= LEAST or option == rule
    }


def _likeliest(question: Literal["act", "medium"], options: Sequence[T], rule: T, chances: Sequence[float]) -> T:
    if not chances:
        return rule
    features = option_features(options, rule, chances)
    return max(sorted(features), key=lambda option: weigh(question, features[option]))
