"""What most tests export: a call that two readouts tell, and a visit without a date that one of them announces."""

from __future__ import annotations

import joint_strategies as joint
import pytest

from memcon.export.tables import Holdings


@pytest.fixture
def holdings() -> Holdings:
    """The call and the visit over their two documents."""
    return Holdings((joint.the_call(), joint.the_visit()), joint.readouts().__getitem__)
