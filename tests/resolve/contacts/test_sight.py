"""What is looked at for a telling stands around it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from memcon.resolve.contacts.sight import SIGHT, in_sight

PLACES = st.integers(0, 5 * SIGHT)


@given(st.lists(PLACES).map(sorted), PLACES)
def test_what_stands_in_sight_is_all_that_is_near(starts: list[int], at: int) -> None:
    assert starts[in_sight(starts, at)] == [start for start in starts if abs(start - at) <= SIGHT]
