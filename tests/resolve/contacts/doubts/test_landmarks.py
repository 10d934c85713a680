"""A meeting on whose margins another was held is told elsewhere."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument, Marked, Occasion
from memcon.resolve.contacts.doubts.landmarks import is_landmark, is_only_spoken_of
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.parties.taking_part import Side


@pytest.mark.parametrize(
    ("text", "trigger", "landmark"),
    [
        ("On the margins of the meeting, Lind held talks with Moe.", "meeting", True),
        ("On the margins of the meeting, Lind held talks with Moe.", "the meeting", True),
        ("Moe left. On the sidelines of the conference, Lind met Moe.", "conference", True),
        ("On the margins of the meeting with Salo, Lind met Moe.", "meeting", False),
        ("Lind met Moe on the margins of the meeting, which was long.", "the meeting", False),
        ("At the meeting, Lind spoke to Moe.", "the meeting", False),
        ("Lind talked to Moe after the gala dinner of the regional summit.", "gala dinner", True),
        ("Lind sat beside Moe at the gala dinner of the regional summit.", "gala dinner", False),
        ("Lind talked to Moe after the dinner with Salo.", "dinner", False),
        ("Lind met Moe in Osk ahead of the regional summit.", "regional summit", True),
        ("Lind met Moe in Osk ahead of the regional summit, where they will speak.", "regional summit", False),
        ("Lind met Moe in Osk ahead of the regional summit with Salo.", "regional summit", False),
        ("Lind met Moe at the regional summit.", "regional summit", False),
        ("On the margins of the meeting, Lind held talks with Moe.", "talks", False),
        ("Lind may meet with Norway's Moe when world leaders gather in Osk.", "gather", True),
        ("Lind and Moe will be there when world leaders gather in Osk.", "gather", False),
    ],
)
def test_a_meeting_with_margins_is_only_a_setting(text: str, trigger: str, landmark: bool) -> None:
    at = text.index(trigger)
    where = Argument(at, at + len(trigger), 0.9)
    arguments = {"time": (), "place": (), "topic": (), "withheld": (), "reported": ()}
    occasion = Occasion(where, "meeting", "held", False, (), arguments, 0.9)
    draft = Draft(where, "meeting", "held", False, 0.9, [], None, None)
    assert is_landmark(occasion, draft, text) is landmark


@pytest.mark.parametrize(("parties", "spoken_of"), [(1, True), (2, False)])
def test_a_bodys_meeting_that_others_only_talk_of_is_no_contact(parties: int, spoken_of: bool) -> None:
    text = "Lind and Moe discussed the next G7 meeting."
    at, start = text.index("meeting"), text.index("the next")
    sides = [Side(n, side, "party", at, at + 2, None) for n, side in enumerate(("G7", "NOR")[:parties])]
    gathering = Draft(Argument(at, at + 7, 0.9), "meeting", "planned", False, 0.9, sides, None, None)
    talk = Draft(Argument(14, 23, 0.9), "talks", "held", False, 0.9, [], None, None)
    assert not is_only_spoken_of(gathering, [gathering, talk])
    talk.topics = [Marked(start, len(text) - 1, 0.9, 0.9)]
    assert is_only_spoken_of(gathering, [gathering, talk]) is spoken_of
