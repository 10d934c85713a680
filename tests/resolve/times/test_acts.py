"""The day of an act about a contact is not the day of the contact."""

from __future__ import annotations

import pytest

from memcon.resolve.times.acts import is_of_an_act


@pytest.mark.parametrize(
    ("text", "day", "trigger", "found"),
    [
        (
            "An aide filed a formal complaint to the court on May 12 and told of a call with Moe.",
            "May 12",
            "call",
            True,
        ),
        ("An aide filed a formal complaint over the call with Moe on May 12.", "May 12", "call", False),
        ("On Friday, Lind faced questions over past meetings with Moe.", "Friday", "meetings", True),
        ("On Friday, Lind faced questions over past meetings with Moe.", "Friday", "past meetings", True),
        ("On Friday, Lind held more meetings with Moe.", "Friday", "meetings", False),
        ("Friday's previous meeting with Moe was short.", "Friday", "meeting", False),
        ("A reporter recalled the denial in May of secret talks with Moe.", "May", "talks", True),
        ("A reporter recalled the secret talks with Moe in May.", "May", "talks", False),
    ],
)
def test_the_day_of_an_act(text: str, day: str, trigger: str, found: bool) -> None:
    start = text.index(day)
    assert is_of_an_act(start, start + len(day), text.index(trigger), 0, text) is found
