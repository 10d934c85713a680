"""A meeting on whose margins another was held is told elsewhere."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument, Occasion
from memcon.resolve.contacts.doubts.landmarks import is_landmark
from memcon.resolve.contacts.draft import Draft


@pytest.mark.parametrize(
    ("text", "trigger", "landmark"),
    [
        ("On the margins of the meeting, Lind held talks with Moe.", "meeting", True),
        ("On the margins of the meeting, Lind held talks with Moe.", "the meeting", True),
        ("Moe left. On the sidelines of the conference, Lind met Moe.", "conference", True),
        ("On the margins of the meeting with Salo, Lind met Moe.", "meeting", False),
        ("Lind met Moe on the margins of the meeting, which was long.", "the meeting", False),
        ("At the meeting, Lind spoke to Moe.", "the meeting", False),
        ("On the margins of the meeting, Lind held talks with Moe.", "talks", False),
    ],
)
def test_a_meeting_with_margins_is_only_a_setting(text: str, trigger: str, landmark: bool) -> None:
    at = text.index(trigger)
    where = Argument(at, at + len(trigger), 0.9)
    arguments = {"time": (), "place": (), "topic": (), "withheld": (), "reported": ()}
    occasion = Occasion(where, "meeting", "held", False, (), arguments, 0.9)
    draft = Draft(where, "meeting", "held", False, 0.9, [], None, None)
    assert is_landmark(occasion, draft, text) is landmark
