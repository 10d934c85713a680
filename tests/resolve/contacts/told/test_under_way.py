"""Who is meeting somebody is at it; who is meeting somebody on Friday will be."""

from __future__ import annotations

import pytest

import memcon

pytestmark = pytest.mark.usefixtures("trained_reader")


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
