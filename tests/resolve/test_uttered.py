"""Act and medium: a rule alone stands, and what the encoder is sure of is weighed against it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.find.utterances import ACTS
from memcon.resolve import uttered
from memcon.resolve.uttered import act_among, option_features


def test_without_the_encoder_the_rule_stands() -> None:
    assert act_among("warn", ()) == "warn"


def test_what_is_weighed_most_comes_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uttered, "weigh", lambda _, features: features["head"] + 2 * features["rule"])
    sure = tuple(0.97 if act == "deny" else 0.03 / (len(ACTS) - 1) for act in ACTS)
    assert act_among("assert", sure) == "deny"
    unsure = tuple(0.4 if act == "deny" else 0.35 if act == "assert" else 0.25 / (len(ACTS) - 2) for act in ACTS)
    assert act_among("assert", unsure) == "assert"


@given(st.sampled_from(ACTS), st.lists(st.floats(0, 1), min_size=len(ACTS), max_size=len(ACTS)))
def test_the_rule_is_always_an_option(rule: str, chances: list[float]) -> None:
    found = option_features(ACTS, rule, chances)  # type: ignore[type-var]
    assert rule in found
    assert sum(features["rule"] for features in found.values()) == 1.0
