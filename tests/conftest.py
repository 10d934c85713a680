"""Settings that all tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
pytest_plugins = ["databases"]

settings.register_profile("desk", deadline=None, max_examples=50)
settings.register_profile(
    "ci", deadline=None, max_examples=200, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


@pytest.fixture
def root() -> Path:
    """The root of the repository."""
    return ROOT


@pytest.fixture
def trained_reader() -> None:
    """Skips a test where the trained reader is not in the tree."""
    if not list((ROOT / "src" / "memcon" / "weights").glob("*/*.onnx")):
        pytest.skip("the trained reader is not in src/memcon/weights: make it with `python -m training`")
