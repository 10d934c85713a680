"""Who is meeting somebody is at it; who is meeting somebody on Friday will be."""

from __future__ import annotations

import pytest

import memcon
from memcon.find.contacts import Argument
from memcon.resolve.contacts.draft import Draft
from memcon.resolve.contacts.told.under_way import is_under_way


@pytest.mark.parametrize(
    ("text", "status", "under_way"),
    [
        ("The talks began at noon.", "planned", True),
        ("The talks are under way at the palace.", "planned", True),
        ("The talks begin at noon.", "planned", False),
        ("The talks began at noon.", "held", False),
    ],
)
def test_talks_that_began_are_to_come_no_more(text: str, status: str, under_way: bool) -> None:
    assert is_under_way(Draft(Argument(4, 9, 0.9), "talks", status, False, 0.9, [], None, None), text) is under_way


@pytest.mark.usefixtures("trained_reader")
@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norwegian Foreign Minister Espen Aas is meeting his Chilean counterpart Rosa Vidal at a hotel.", "ongoing"),
        ("Norwegian Foreign Minister Espen Aas is meeting his Chilean counterpart Rosa Vidal on Friday.", "planned"),
        ("Norwegian Foreign Minister Espen Aas met his Chilean counterpart Rosa Vidal at a hotel.", "held"),
    ],
)
def test_who_is_meeting_somebody_is_at_it(text: str, status: str) -> None:
    (contact,) = memcon.read_text(text, published="2031-05-07").contacts
    assert contact.status == status
