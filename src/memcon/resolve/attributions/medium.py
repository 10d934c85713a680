"""The medium of an attribution: what rules say of its words and what the encoder makes of them, weighed.

Rules read what is named ("in a statement") and say nothing of the rest; the map of `find.media` has an opinion of
everything.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from memcon.find.media import MEDIA
from memcon.record.memcon import Medium
from memcon.resolve.weighing import Features, log_odds, weigh

LEAST = 0.02  # probability below which a medium is not weighed unless a rule names it


def medium_among(rule: Medium, chances: Sequence[float], barred: Collection[Medium] = ()) -> Medium:
    """The likeliest medium, where `rule` is what the words say and `chances` are those of `media.MEDIA`.

    `barred` are media that it cannot be, unless one is the rule's.
    """
    if not chances:
        return rule
    features = option_features(rule, chances)
    left = [option for option in sorted(features) if option == rule or option not in barred]
    options = left or sorted(features)
    return options[0] if len(options) == 1 else max(options, key=lambda option: weigh("medium", features[option]))


def option_features(rule: Medium, chances: Sequence[float]) -> dict[Medium, Features]:
    """What speaks for each medium that a rule or the encoder suggests."""
    best = max(chances)
    return {
        option: {
            "head": log_odds(chance),
            "head's first": float(chance == best),
            "rule": float(option == rule),
            f"rule {option}": float(option == rule),
            option: 1.0,
        }
        for option, chance in zip(MEDIA, chances, strict=True)
        if chance >= LEAST or option == rule
    }
