"""The reader's quality on pinned samples does not fall below its floors; `quality/floors.json` is the table."""

from __future__ import annotations

import json
from functools import cache

import pytest
from quality.measure import FLOORS, KEPT, measure, missing

TABLE = json.loads(FLOORS.read_text(encoding="utf-8"))

pytestmark = pytest.mark.quality


present = cache(measure)


@pytest.fixture
def figures(trained_reader: None) -> tuple[dict[str, float], str]:
    if absent := missing():
        pytest.skip(f"the development files are not beside the repository: ../shared/data/{absent[0]} is missing")
    return present()


def test_the_samples_are_those_that_the_floors_were_set_on(figures: tuple[dict[str, float], str]) -> None:
    assert figures[1] == TABLE["samples"], (
        "other samples: set the floors anew with python -m tests.quality.measure --write"
    )


@pytest.mark.parametrize("name", KEPT)
def test_a_figure_stands_on_or_above_its_floor(name: str, figures: tuple[dict[str, float], str]) -> None:
    assert figures[0][name] >= TABLE["floors"][name]
