"""What a visit was to bring that was called off is cancelled with it."""

from __future__ import annotations

import pytest

from memcon.find.contacts import Argument
from memcon.find.sentences import Sentences
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.called_off import with_visit
from memcon.resolve.parties.taking_part import Side


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Lind was due to meet the king on Friday.", "cancelled"),
        ("Lind was to have met the king.", "cancelled"),
        ("Lind was to see the queen and to meet the king.", "cancelled"),
        ("Lind will meet the king in Turku instead.", "planned"),
        ("Lind is due to meet the king on Friday.", "planned"),
        ("Lind was due to meet the king and will still come.", "planned"),
    ],
)
def test_what_was_to_happen_on_a_cancelled_visit_did_not(words: str, status: str) -> None:
    text = f"Oslo called off the visit by Lind. {words}"
    cut = text.index(".")
    sentences = Sentences((0, cut + 2), (cut + 1, len(text)))

    def draft(trigger: str, mode: str, status: str) -> Draft:
        at = text.rindex(f" {trigger}") + 1
        parties = [Side(0, "CHL", "guest", 30, 34, 0.9), Side(1, "NOR", "host", 0, 4, 0.9)]
        return Draft(Argument(at, at + len(trigger), 0.9), mode, status, False, 0.9, parties, None, None)

    told = [draft("visit", "visit", "cancelled"), draft("me", "meeting", "planned")]
    with_visit(told, sentences, text)
    assert [d.status for d in told] == ["cancelled", status]
