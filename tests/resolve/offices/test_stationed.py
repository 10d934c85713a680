"""A city from which somebody speaks for a body is not whom he serves."""

from __future__ import annotations

import pytest

from memcon.resolve.offices.served import side_in


@pytest.mark.parametrize(
    ("title", "state"),
    [
        ("Nairobi spokesman for the Union of Herders", None),
        ("Geneva coordinator of the Relief Guild", None),
        ("Nairobi spokesman for the Foreign Ministry", "KEN"),
        ("Kenyan spokesman for the Union of Herders", "KEN"),
    ],
)
def test_who_is_stationed_in_a_city_serves_no_state_by_it(title: str, state: str | None) -> None:
    assert side_in(title) == state
