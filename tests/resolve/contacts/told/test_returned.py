"""Where somebody went back to after a meeting is not where that was."""

from __future__ import annotations

import pytest

from memcon.compose import compose
from memcon.engine import reader
from memcon.find.sentences import Sentences
from memcon.intake import take_text
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


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Norway's envoy returned Wednesday from Lima, where he met with Peruvian President Ana Rojas. Carl Lind "
            "said on Thursday that he had listened.",
            None,
        ),
        (
            "Norway's envoy Carl Lind flew on Wednesday to Lima, where he met with Peruvian President Ana Rojas.",
            "2024-05-15",
        ),
        (
            "In this Tuesday photo provided on Thursday by the palace, Norwegian Prime Minister Carl Lind meets "
            "Peruvian President Ana Rojas.",
            "2024-05-14",
        ),
        (
            "Norwegian Prime Minister Carl Lind met Peruvian President Ana Rojas in Lima, and echoed comments made "
            "Tuesday in parliament.",
            None,
        ),
    ],
)
def test_the_day_of_a_return_or_of_a_picture_is_not_that_of_the_meeting(text: str, day: str | None) -> None:
    (contact,) = compose(take_text(text, published="2024-05-17"), reader()).contacts
    assert (contact.time and contact.time.start) == day
