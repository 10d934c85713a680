"""What is found is weighed: features to a probability, whatever features there are."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon.resolve.weighing import _tables, log_odds, weigh

QUESTIONS = ("party", "date", "same", "contact")


@given(st.sampled_from(QUESTIONS), st.dictionaries(st.text(max_size=12), st.floats(-50, 50), max_size=6))
def test_a_probability_comes_out_of_any_features(question: str, features: dict[str, float]) -> None:
    assert 0 < weigh(question, features) < 1  # type: ignore[arg-type]


@given(st.floats(0, 1))
def test_log_odds_are_held_in_bounds_and_grow_with_the_probability(p: float) -> None:
    assert -6 <= log_odds(p) <= 6
    assert log_odds(p) <= log_odds(min(1.0, p + 0.01)) + 1e-12


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_table_is_plain_numbers(question: str) -> None:
    weights = _tables()[question]
    assert "bias" in weights and len(weights) > 5
    assert all(math.isfinite(value) for value in weights.values())


def test_a_link_speaks_for_a_party_and_a_nearer_pair_of_sides_against_it() -> None:
    assert weigh("party", {"link": 4.0}) > weigh("party", {"link": -4.0})
    assert weigh("party", {"two sides nearer": 1.0}) < weigh("party", {})


def test_tellings_with_the_same_people_on_the_same_day_are_sooner_one_contact() -> None:
    alike = {"people": 1.0, "people within": 1.0, "sides equal": 1.0, "sides": 1.0, "status": 1.0, "mode": 1.0}
    assert weigh("same", alike | {"time equal": 1.0}) > weigh("same", alike | {"time apart": 1.0})
    assert weigh("same", alike) > weigh("same", {"rival persons": 1.0})
