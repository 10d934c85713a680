"""Where somebody went back to after a meeting is not where that was."""

from __future__ import annotations

import pytest

from memcon.find.sentences import Sentences
from memcon.resolve.contacts.told.travelling import gone_to


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Lind held talks with Paz, returned to Oslo and slept.", True),
        ("Lind held talks with Paz and flew back to Oslo.", True),
        ("Lind held talks with Paz after returning to Oslo.", False),
        ("Lind held talks with Paz in Oslo.", False),
    ],
)
def test_who_returned_somewhere_after_talks_held_none_there(text: str, gone: bool) -> None:
    assert gone_to(text.index("talks"), text.index("Oslo"), Sentences((0,), (len(text),)), text) is gone
