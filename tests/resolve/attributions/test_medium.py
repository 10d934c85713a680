"""The medium: a rule alone stands, and what the encoder is sure of is weighed against it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.find.media import MEDIA
from memcon.record.memcon import Medium
from memcon.resolve.attributions import medium
from memcon.resolve.attributions.medium import medium_among, option_features


def test_without_the_encoder_the_rule_stands() -> None:
    assert medium_among("speech", ()) == "speech"


def test_what_is_weighed_most_comes_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(medium, "weigh", lambda _, features: features["head"] + 2 * features["rule"])
    sure = tuple(0.97 if one == "speech" else 0.03 / (len(MEDIA) - 1) for one in MEDIA)
    assert medium_among("unknown", sure) == "speech"
    near = {"speech": 0.4, "unknown": 0.35}
    unsure = tuple(near.get(one, 0.25 / (len(MEDIA) - 2)) for one in MEDIA)
    assert medium_among("unknown", unsure) == "unknown"


@given(st.sampled_from(MEDIA), st.lists(st.floats(0, 1), min_size=len(MEDIA), max_size=len(MEDIA)))
def test_the_rule_is_always_an_option(rule: Medium, chances: list[float]) -> None:
    found = option_features(rule, chances)
    assert rule in found
    assert sum(features["rule"] for features in found.values()) == 1.0
