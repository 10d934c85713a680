"""Words that go on about the occasion told last: "During the summit, the two …"."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.intake import take_text

pytestmark = pytest.mark.usefixtures("trained_reader")


def test_the_two_at_the_summit_are_those_of_the_meeting_told_last() -> None:
    text = (
        "Norwegian Prime Minister Solveig Aamodt met with Chilean President Diego Lagos in Santiago on Tuesday, the "
        "second meeting in recent months, and also met this month with Peruvian President Ana Rojas in Lima.\n\n"
        "During the summit, the two discussed fishing rights and declared a formal end to the dispute."
    )
    made = compose(take_text(text, published="2022-06-15"), reader())
    first, second = made.contacts
    assert "a formal end to the dispute" not in [topic.text for topic in first.topics]
    assert "a formal end to the dispute" in [topic.text for topic in second.topics]
    assert second.time is not None
    assert second.time.grain == "month"
